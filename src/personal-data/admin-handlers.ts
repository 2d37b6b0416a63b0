import { Composer } from 'grammy';
import { actorOf, recordAct } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { send, show, withHeading } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { ANSWER_FORM, askAnswerView, requestCardView, requestListView } from './admin-views.js';
import { answerRequest, listRequests, showRequest } from './buttons.js';
import type { PersonalDataDeps } from './deps.js';
import { inOrder, type PrivacyRequest, REQUEST_LIMITS } from './request.js';

/** For administrators: everybody's requests with their time limits, each answered in chat. */
export function createRequestList(deps: PersonalDataDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const { requests, contest, clock } = deps;

  onButton(composer, listRequests, async (ctx, page) => {
    const all = inOrder(contest, await requests.all());
    const now = clock.now();
    await show(ctx, requestListView(contest, all, { asked: Number(page), now }, ctx.t));
  });

  onButton(composer, showRequest, async (ctx, number) => {
    const request = await requests.find(Number(number));
    if (!request) return refuse(ctx, 'data-request-unknown');
    await show(ctx, await card(deps, request, ctx));
  });

  onButton(composer, answerRequest, async (ctx, number) => {
    const request = await requests.find(Number(number));
    if (!request) return refuse(ctx, 'data-request-unknown');
    if (request.state !== 'open') return refuse(ctx, 'data-request-closed');
    await show(ctx, askAnswerView(request, ctx.t));
  });

  onAnswer(composer, ANSWER_FORM, async (ctx, { subject = '' }) => {
    const answer = await readAnswer(ctx, { max: REQUEST_LIMITS.max });
    if (answer !== undefined) await giveAnswer(ctx, deps, Number(subject), answer);
  });
  return composer;
}

async function giveAnswer(
  ctx: BotContext,
  deps: PersonalDataDeps,
  number: number,
  answer: string,
): Promise<void> {
  const { requests, clock, outbox } = deps;
  const actor = actorOf(ctx);
  const found = await requests.find(number);
  if (!found) return refuse(ctx, 'data-request-unknown');
  if (found.state === 'open') await recordAct(deps, 'answer-data-request', String(number), actor);
  const isOurs = await requests.answer(number, {
    answer,
    answeredBy: actor.userId,
    answeredIn: actor.updateId,
    closedAt: clock.now(),
  });
  const request = (await requests.find(number)) ?? found;
  if (isOurs && request.userId !== undefined) {
    await outbox.post({
      id: `privacy-answer.${number}`,
      kind: 'privacy-answer',
      subject: String(number),
      to: [request.userId],
    });
  }
  const heading = ctx.t.html(isOurs ? 'data-answered' : 'data-request-closed');
  await send(ctx, withHeading(heading, await card(deps, request, ctx)));
}

/** Who asked is named: an answer to "correct my data" needs to know whose. */
async function card(
  { contest, members, clock }: PersonalDataDeps,
  request: PrivacyRequest,
  ctx: BotContext,
) {
  const { userId } = request;
  const name =
    userId === undefined
      ? undefined
      : ((await members.find(userId)).name ?? ctx.t.plain('someone'));
  return requestCardView(contest, request, { name, now: clock.now() }, ctx.t);
}
