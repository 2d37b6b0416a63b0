import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { modelPayload } from '../catalogue/buttons.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, place, placeOfAnswer, send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { answerIntroduction, chooseContact } from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { agreeToIntroduction, sideOf } from './introduce.js';
import { type Agreement, readPhone } from './introduction.js';
import { CONTACT_FORM, contactView, phoneQuestion, waysBack } from './introduction-views.js';
import { REPLICATION_LIMITS, type Replication } from './replication.js';

/** Both sides' word to be introduced to each other, and how they may be reached. */
export function installIntroductions(composer: Composer<BotContext>, deps: ReplicationDeps): void {
  onButton(composer, answerIntroduction, async (ctx, id, answer) => {
    const at = await standingOfReader(ctx, deps, id);
    if (!at) return;
    const { replication, side } = at;
    if (answer === 'yes') return show(ctx, contactView(replication, side, ctx.t));
    if (answer === 'withdraw') await deps.replications.disagree(id, ctx.member.id);
    await closeScreen(ctx);
    await send(ctx, {
      text: ctx.t.html(answer === 'later' ? 'replication-later' : 'replication-withdrawn'),
      buttons: waysBack(replication, side, 'open', ctx.t),
    });
  });

  onButton(composer, chooseContact, async (ctx, id, contact) => {
    const at = await standingOfReader(ctx, deps, id);
    if (!at) return;
    if (contact === 'phone') return show(ctx, phoneQuestion(at.replication, ctx.t));
    const username = contact === 'telegram' ? ctx.from?.username : undefined;
    await agree(ctx, deps, at, { contact, ...(username !== undefined && { username }) });
  });

  onAnswer(composer, CONTACT_FORM, async (ctx, question) => {
    const at = await standingOfReader(ctx, deps, question.subject ?? '');
    if (!at) {
      if (ctx.session.question === question) delete ctx.session.question;
      return;
    }
    const text = await readAnswer(ctx, { max: REPLICATION_LIMITS.phone, singleLine: true });
    if (text === undefined) return;
    const phone = readPhone(text);
    if (phone === undefined) return void (await ctx.reply(ctx.t.html('replication-phone-wrong')));
    await agree(ctx, deps, at, { contact: 'phone', phone });
  });
}

interface Reader {
  replication: Replication;
  side: Agreement['side'];
}

/** The replication of a press and where who presses stands; where nowhere, they are told so. */
async function standingOfReader(
  ctx: BotContext,
  deps: ReplicationDeps,
  id: string,
): Promise<Reader | undefined> {
  const replication = await deps.replications.find(id);
  const side = replication && (await sideOf(deps, replication, ctx.member.id));
  if (!replication || !side) {
    await refuse(ctx, 'replication-no-introduction');
    return undefined;
  }
  if (!(await requireJoined(ctx, deps, modelPayload(replication.modelId)))) return undefined;
  return { replication, side };
}

async function agree(
  ctx: BotContext,
  deps: ReplicationDeps,
  { replication, side }: Reader,
  how: Pick<Agreement, 'contact' | 'phone' | 'username'>,
): Promise<void> {
  const state = await agreeToIntroduction(deps, replication, { side, ...how }, actorOf(ctx));
  await place(ctx, placeOfAnswer(ctx), {
    text: ctx.t.html('replication-agreed', { state, side }),
    buttons: waysBack(replication, side, state === 'waiting' ? 'agreed' : 'introduced', ctx.t),
  });
}
