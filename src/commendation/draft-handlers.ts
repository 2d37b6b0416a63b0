import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { dayOf, formatDate } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { attachmentOf } from '../telegram/attachment.js';
import { refusalText } from '../telegram/attachment-views.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import { isRestOfAlbum, onAnswer, readAnswer, sayOnce } from '../telegram/text-answer.js';
import { readTypedDay } from '../text/typed-day.js';
import {
  answerNone,
  askDraftStep,
  confirmDraft,
  continueDraft,
  discardDraft,
  openDraftFile,
  setDay,
  setForm,
} from './buttons.js';
import { COMMENDATION_LIMITS, documentLimits, isDayOfCommendation } from './commendation.js';
import type { CommendationDeps } from './deps.js';
import { answerFields, type DraftFields, draftSubject } from './draft.js';
import { COMMENDATION_FORM, discardView } from './draft-views.js';
import { type Filling, fillingOf, goOn, showDraft, showEntrants } from './filling.js';
import { correctCommendation, recordCommendation } from './record.js';
import { showCommendation } from './show-commendation.js';

/** Characters of a typed date. */
const LONGEST_DAY = 60;

/** Recording and correcting: one question at a time, then all of it to be confirmed. */
export function installDrafts(composer: Composer<BotContext>, deps: CommendationDeps): void {
  const { drafts, contest, clock, logger } = deps;

  const save = async (ctx: BotContext, subject: string, fields: DraftFields, heading?: string) => {
    if (!(await fillingOf(ctx, deps, subject))) return;
    await drafts.write(ctx.member.id, subject, fields);
    await goOn(ctx, deps, subject, { heading });
  };

  onButton(composer, continueDraft, (ctx, subject) => goOn(ctx, deps, subject));
  onButton(composer, askDraftStep, (ctx, subject, step) => goOn(ctx, deps, subject, { step }));
  onButton(composer, setForm, (ctx, subject, form) =>
    form === 'other'
      ? goOn(ctx, deps, subject, { step: 'otherForm' })
      : save(ctx, subject, answerFields.form(form)),
  );
  onButton(composer, setDay, async (ctx, subject, day) => {
    if (!isDayOfCommendation(contest, day, clock.now())) return refuse(ctx, 'button-outdated');
    await save(ctx, subject, answerFields.day(day));
  });
  onButton(composer, answerNone, (ctx, subject, of) => save(ctx, subject, answerFields.none(of)));

  onButton(composer, openDraftFile, async (ctx, subject) => {
    const filling = await fillingOf(ctx, deps, subject);
    if (!filling) return;
    const { file } = filling.draft;
    if (file === undefined || file === 'none') return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, logger.child({ agency: filling.agency.id }));
  });

  onButton(composer, confirmDraft, (ctx, subject, revision) =>
    confirm(ctx, deps, subject, Number(revision)),
  );

  onButton(composer, discardDraft, async (ctx, subject, answer) => {
    const filling = await fillingOf(ctx, deps, subject);
    if (!filling) return;
    if (answer === 'ask') {
      return show(ctx, discardView({ ...filling, contest, now: clock.now(), t: ctx.t }));
    }
    await drafts.clear(ctx.member.id, subject);
    const { original: commendation, agency } = filling;
    const heading = ctx.t.html('commendation-discarded');
    if (commendation) return showCommendation(ctx, deps, { commendation, agency }, heading);
    const draft = await drafts.draft(ctx.member.id, subject);
    await showEntrants(ctx, deps, { ...filling, draft }, heading);
  });

  onAnswer(composer, COMMENDATION_FORM, async (ctx, question) => {
    const subject = draftSubject.safeParse(question.subject).data;
    const filling = subject === undefined ? undefined : await fillingOf(ctx, deps, subject);
    const answer = ANSWERS[question.step];
    if (filling && answer) return answer(ctx, deps, filling);
    // Why not was said; the question can't be answered any more, so it is closed.
    if (ctx.session.question === question) delete ctx.session.question;
  });
}

type Answer = (ctx: BotContext, deps: CommendationDeps, filling: Filling) => Promise<unknown>;

const ANSWERS: Record<string, Answer> = {
  otherForm: async (ctx, deps, filling) => {
    const text = await readAnswer(ctx, {
      min: 2,
      max: COMMENDATION_LIMITS.otherForm,
      singleLine: true,
    });
    if (text !== undefined)
      await keep(ctx, deps, filling, 'form', answerFields.form('other', text));
  },
  number: async (ctx, deps, filling) => {
    const text = await readAnswer(ctx, { max: COMMENDATION_LIMITS.number, singleLine: true });
    if (text !== undefined) await keep(ctx, deps, filling, 'number', answerFields.number(text));
  },
  day: answerDay,
  file: answerFile,
};

async function keep(
  ctx: BotContext,
  deps: CommendationDeps,
  { subject }: Filling,
  step: 'form' | 'number' | 'day',
  fields: DraftFields,
): Promise<void> {
  await deps.drafts.write(ctx.member.id, subject, fields);
  await goOn(ctx, deps, subject, { heading: ctx.t.html('commendation-saved', { step }) });
}

async function answerDay(ctx: BotContext, deps: CommendationDeps, filling: Filling) {
  const { contest, clock } = deps;
  const text = await readAnswer(ctx, { max: LONGEST_DAY, singleLine: true });
  if (text === undefined) return;
  const typed = readTypedDay(text);
  if ('day' in typed && isDayOfCommendation(contest, typed.day, clock.now())) {
    return keep(ctx, deps, filling, 'day', answerFields.day(typed.day));
  }
  await ctx.reply(
    ctx.t.html('commendation-day-wrong', {
      problem: 'problem' in typed ? typed.problem : 'out-of-time',
      today: formatDate(contest, dayOf(contest, clock.now())),
      year: String(contest.edition.year),
    }),
  );
}

async function answerFile(ctx: BotContext, deps: CommendationDeps, filling: Filling) {
  const limits = documentLimits(deps.contest);
  const file = attachmentOf(ctx.message, deps.clock.now());
  if (!file) {
    const extensions = limits.extensions.join(', ');
    return sayOnce(ctx, ctx.t.html('files-wanted', { extensions }));
  }
  const refusal = refusalText(file, limits, ctx.t);
  if (refusal !== undefined) return ctx.reply(refusal);
  // Of an album the first part is taken, and what comes after it is passed over: there is one document.
  isRestOfAlbum(ctx);
  const isAlbum = ctx.message?.media_group_id !== undefined;
  await deps.drafts.write(ctx.member.id, filling.subject, answerFields.file(file));
  const heading = isAlbum
    ? ctx.t.html('commendation-one-file')
    : ctx.t.html('commendation-saved', { step: 'file' });
  await goOn(ctx, deps, filling.subject, { heading });
}

async function confirm(
  ctx: BotContext,
  deps: CommendationDeps,
  subject: string,
  revision: number,
): Promise<void> {
  const filling = await fillingOf(ctx, deps, subject);
  if (!filling) return;
  const { agency, draft, original } = filling;
  const result = original
    ? await correctCommendation(deps, { commendation: original, draft, revision }, actorOf(ctx))
    : await recordCommendation(deps, { agencyId: agency.id, draft, revision }, actorOf(ctx));
  if (result.state === 'changed') {
    return showDraft(ctx, deps, filling, { heading: ctx.t.html('commendation-changed') });
  }
  const kind = original ? 'corrected' : 'recorded';
  const heading = ctx.t.html('commendation-done', { kind });
  await showCommendation(ctx, deps, { commendation: result.commendation, agency }, heading);
}
