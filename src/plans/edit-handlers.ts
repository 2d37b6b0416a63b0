import type { Composer } from 'grammy';
import type { PlanPart } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { hasJoined } from '../people/member.js';
import { menuButton } from '../telegram/menu-button.js';
import { readAnswer } from '../telegram/text-answer.js';
import { countCharacters, formatNumber, normalizeText } from '../text/vietnamese.js';
import { cardButton } from './card-view.js';
import type { PlanDeps } from './deps.js';
import { noRoomText, roomLeft, textKey } from './part-handlers.js';
import { LONGEST_TEXT } from './part-view.js';
import { hasUnsentChanges, type Plan, type PlanText } from './plan.js';

/**
 * A person who edits an earlier message means the text that it became. A message that no plan has is
 * somebody else's: it goes on.
 */
export function installPlanEdits(composer: Composer<BotContext>, deps: PlanDeps): void {
  composer.on(['edited_message:text', 'edited_message:caption'], async (ctx, next) => {
    const source = await textFrom(ctx, deps, ctx.editedMessage.message_id);
    if (!source) return next();
    const { plan, part, written } = source;
    const { caption } = ctx.editedMessage;
    const text =
      caption === undefined
        ? await readAnswer(ctx, { max: LONGEST_TEXT, appended: true })
        : normalizeText(caption);
    // A link that got its preview is an edit, too.
    if (text === undefined || text === written.text) return;
    const room = roomLeft(plan, part.id, written.key);
    if (countCharacters(text) > room) return void (await ctx.reply(noRoomText(ctx, text, room)));
    const { finalistId } = plan;
    const outcome = await deps.plans.writeText(finalistId, { ...written, text });
    if (outcome !== 'saved') return;
    const isSent = hasUnsentChanges(await deps.plans.find(finalistId));
    const facts = {
      label: part.label[ctx.t.language],
      count: formatNumber(countCharacters(text), ctx.t.language),
    };
    await ctx.reply(ctx.t.html(isSent ? 'plan-edit-unsent' : 'plan-edit-saved', facts), {
      reply_markup: { inline_keyboard: [[cardButton(finalistId, ctx.t)], [menuButton(ctx.t)]] },
    });
  });
}

/** The text that came from a message of this person, if they are still of its unit. */
async function textFrom(
  ctx: BotContext,
  { contest, finalists, plans }: PlanDeps,
  messageId: number,
): Promise<{ plan: Plan; part: PlanPart; written: PlanText } | undefined> {
  if (!hasJoined(ctx.member, contest)) return undefined;
  for (const { id } of await finalists.unitsOf(ctx.member.id)) {
    const plan = await plans.find(id);
    for (const part of contest.plan.parts) {
      const key = textKey(part.id, ctx.member.id, messageId);
      const written = plan.texts.find((text) => text.key === key);
      if (written) return { plan, part, written };
    }
  }
  return undefined;
}
