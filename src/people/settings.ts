import { Composer } from 'grammy';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { send, show, withHeading } from '../telegram/screen.js';
import { setNews, whyThis } from './buttons.js';
import { consentView } from './consent-views.js';
import type { BotContext } from './context.js';
import { type JoiningDeps, onMemberButton } from './joining.js';
import { hasConsented } from './member.js';
import { NEWS_FIELDS } from './news.js';
import { settingsView } from './settings-view.js';

/** Where a link into the bot, or whoever had to agree first, comes back to. */
export const SETTINGS_PAYLOAD = 'settings';

/** `/caidat`: which news somebody gets, and why they get what they can't switch off. */
export function createSettings(deps: JoiningDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const { members } = deps;

  onCommand(composer, 'settings', (ctx) => openSettings(ctx, deps));

  onMemberButton(composer, deps, setNews, async (ctx, topic, wanted) => {
    await members.update(ctx.member.id, {
      [NEWS_FIELDS[topic]]: wanted === 'off' ? 'off' : undefined,
    });
    ctx.member = await members.find(ctx.member.id);
    await openSettings(ctx, deps);
  });

  onButton(composer, whyThis, async (ctx, reason) => {
    ctx.notify(ctx.t.plain('why-this', { reason }), { alert: true });
  });

  return composer;
}

/** Shows the settings; somebody who has not agreed gets no news, and is asked to agree first. */
export async function openSettings(
  ctx: BotContext,
  { contest }: Pick<JoiningDeps, 'contest'>,
): Promise<void> {
  const agreed = hasConsented(ctx.member, contest);
  if (!agreed) ctx.session.afterJoining = SETTINGS_PAYLOAD;
  const view = agreed
    ? settingsView(ctx.member, ctx.t)
    : withHeading(ctx.t.html('settings-consent-first'), consentView(contest, ctx.t));
  // Looked at in the middle of a form, it leaves the question open.
  const shown = { ...view, question: ctx.session.question };
  await (ctx.callbackQuery ? show(ctx, shown) : send(ctx, shown));
}
