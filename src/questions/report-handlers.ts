import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { refuse } from '../telegram/refuse.js';
import { show, type View } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import type { Translator } from '../telegram/translations.js';
import { NEWEST, openThread, reportThread as reportButton } from './buttons.js';
import type { QuestionDeps } from './deps.js';
import { openThreadOf } from './open-thread.js';
import { reportThread } from './report.js';
import { type OwnThread, ownThread } from './take-part.js';
import { titleLine } from './words.js';

/** `form` of the session's question while a reason is typed; `subject` is the thread. */
const REASON_FORM = defineForm('questions-reason');

/** Characters. */
const REASON = { min: 3, max: 500 } as const;

/** Either side may bring a thread before the administrators. */
export function installReporting(composer: Composer<BotContext>, deps: QuestionDeps): void {
  const report = async (ctx: BotContext, own: OwnThread, reason: string | undefined) => {
    const outcome = await reportThread(deps, own, reason, actorOf(ctx));
    const heading = ctx.t.html('question-reported', { outcome });
    await openThreadOf(ctx, deps, own.thread.id, { heading });
  };

  onButton(composer, reportButton, async (ctx, id, how) => {
    const own = await ownThread(deps, id, ctx.member.id);
    if (!own) return refuse(ctx, 'question-gone');
    if (how === 'plain') return report(ctx, own, undefined);
    await show(ctx, reasonView(own, ctx.t));
  });

  onAnswer(composer, REASON_FORM, async (ctx, { subject = '' }) => {
    const own = await ownThread(deps, subject, ctx.member.id);
    if (!own) return refuse(ctx, 'question-gone');
    const reason = await readAnswer(ctx, REASON);
    if (reason !== undefined) await report(ctx, own, reason);
  });
}

function reasonView({ thread, title }: OwnThread, t: Translator): View {
  return {
    text: [t.html('question-report-ask', REASON), titleLine(title, t)].join('\n'),
    buttons: [
      [reportButton.make(t.plain('question-report-plain'), thread.id, 'plain')],
      [openThread.make(t.plain('question-back'), thread.id, NEWEST)],
    ],
    question: { form: REASON_FORM, step: 'reason', subject: thread.id },
  };
}
