import type { Composer } from 'grammy';
import { withdrawView } from '../people/consent-views.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { send, show, type View } from '../telegram/screen.js';
import { askToWithdraw, openHistory, openNotice } from './buttons.js';
import { ways } from './data-views.js';
import type { PersonalDataDeps } from './deps.js';
import { historyView, noticeView } from './notice-view.js';

export type NoticeDeps = Pick<PersonalDataDeps, 'contest' | 'isAdministrator'>;

/** `/quyenriengtu` and `/rutdongy`: the notice, one's choices, and taking consent back. */
export function installNotice(composer: Composer<BotContext>, deps: PersonalDataDeps): void {
  onCommand(composer, 'privacy', (ctx) => showNotice(ctx, deps));
  onButton(composer, openNotice, (ctx) => showNotice(ctx, deps));

  onButton(composer, openHistory, async (ctx, page) => {
    const consents = await deps.members.consents(ctx.member.id);
    await inBetween(ctx, historyView(deps.contest, consents, Number(page), ctx.t));
  });

  onCommand(composer, 'withdraw', (ctx) => showWithdrawal(ctx));
  onButton(composer, askToWithdraw, (ctx) => showWithdrawal(ctx));
}

export function showNotice(ctx: BotContext, deps: NoticeDeps): Promise<void> {
  const isAdministrator = deps.isAdministrator(ctx.member.id);
  return inBetween(ctx, noticeView(deps.contest, ctx.member, { isAdministrator }, ctx.t));
}

/** What it means comes first; nobody has to agree to anything to take their consent back. */
function showWithdrawal(ctx: BotContext): Promise<void> {
  if (ctx.member.consent === 'given') return inBetween(ctx, withdrawView(ctx.t));
  const choice = ctx.member.consent ?? 'none';
  return inBetween(ctx, { text: ctx.t.html('withdraw-nothing', { choice }), buttons: ways(ctx.t) });
}

/** Looked at in the middle of a form, it leaves the question open. */
function inBetween(ctx: BotContext, view: View): Promise<void> {
  const shown = { ...view, question: ctx.session.question };
  return ctx.callbackQuery ? show(ctx, shown) : send(ctx, shown);
}
