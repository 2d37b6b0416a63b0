import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { beginRequest, openRequests } from './buttons.js';
import type { PersonalDataDeps } from './deps.js';
import { tellAdministrators } from './mailings.js';
import { type AskedKind, askedKinds, inOrder, REQUEST_LIMITS } from './request.js';
import {
  askRequestView,
  REQUEST_FORM,
  requestReceivedView,
  requestsView,
} from './request-views.js';

/** Requests that one person may have open: each of them is work for somebody of the office. */
const MOST_OPEN = 5;

/** Requests about one's data that a person of the office has to answer. Nobody has to agree to anything to make one. */
export function installRequests(composer: Composer<BotContext>, deps: PersonalDataDeps): void {
  onButton(composer, openRequests, async (ctx, page) => {
    const own = await ownRequests(deps, ctx.member.id);
    await show(ctx, requestsView(deps.contest, own, Number(page), ctx.t));
  });

  onButton(composer, beginRequest, async (ctx, kind) => {
    if (await hasTooMany(ctx, deps)) return refuse(ctx, 'data-requests-full');
    await show(ctx, askRequestView(kind, ctx.t));
  });

  onAnswer(composer, REQUEST_FORM, async (ctx, { step }) => {
    const kind = askedKinds.find((one) => one === step);
    if (kind === undefined)
      return send(
        ctx,
        requestsView(deps.contest, await ownRequests(deps, ctx.member.id), 0, ctx.t),
      );
    const text = await readAnswer(ctx, REQUEST_LIMITS);
    if (text !== undefined) await receive(ctx, deps, kind, text);
  });
}

async function receive(
  ctx: BotContext,
  deps: PersonalDataDeps,
  kind: AskedKind,
  text: string,
): Promise<void> {
  const { requests, clock, contest } = deps;
  const updateId = ctx.update.update_id;
  const isAgain = (await requests.all()).some((one) => one.updateId === updateId);
  if (!isAgain && (await hasTooMany(ctx, deps))) return refuse(ctx, 'data-requests-full');
  const request = await requests.add({
    kind,
    state: 'open',
    at: clock.now(),
    updateId,
    userId: ctx.member.id,
    text,
  });
  await tellAdministrators(deps, request, 'new');
  await send(ctx, requestReceivedView(contest, request, ctx.t));
}

async function ownRequests({ requests, contest }: PersonalDataDeps, userId: number) {
  return inOrder(
    contest,
    (await requests.all()).filter((one) => one.userId === userId),
  );
}

async function hasTooMany(ctx: BotContext, deps: PersonalDataDeps): Promise<boolean> {
  const own = await ownRequests(deps, ctx.member.id);
  return own.filter(({ state }) => state === 'open').length >= MOST_OPEN;
}
