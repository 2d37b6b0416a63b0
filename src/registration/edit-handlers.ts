import type { Composer } from 'grammy';
import { registrationState } from '../contest/calendar.js';
import type { TextStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { hasJoined } from '../people/member.js';
import { menuButton } from '../telegram/menu-button.js';
import { readAnswer } from '../telegram/text-answer.js';
import { showCard } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { type Entry, isOwner } from './entry.js';
import { findStep } from './form.js';
import { savedLine, textLimits } from './form-handlers.js';

/**
 * A person who edits an earlier message means the answer that it became. Where the message is
 * still the source of an answer, the answer follows it; else they are told that nothing changed.
 */
export function installEdits(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  // Telegram also calls a moving live location, or a link that got its preview, an edit.
  composer.on('edited_message:text', async (ctx) => {
    const source = await answerFrom(ctx, deps, ctx.editedMessage.message_id);
    if (!source) return void (await ctx.reply(ctx.t.html('edit-without-answer')));
    const { entry, step } = source;
    const value = await readAnswer(ctx, textLimits(step));
    if (value === undefined) return;
    const messageId = ctx.editedMessage.message_id;
    const outcome = await deps.entries.saveAnswer(entry.id, step.id, { value, messageId });
    if (outcome === 'same') return;
    const saved = outcome === 'saved';
    await ctx.reply(
      [
        saved ? savedLine(ctx, step, value) : '',
        ctx.t.html(saved ? `edit-saved-${entry.state}` : 'edit-without-answer'),
      ]
        .filter((line) => line !== '')
        .join('\n'),
      {
        reply_markup: {
          inline_keyboard: [
            [showCard.make(ctx.t.plain('way-card'), entry.id)],
            [menuButton(ctx.t)],
          ],
        },
      },
    );
  });
}

/** The answer that came from a message, if its entry can still be changed. */
async function answerFrom(
  ctx: BotContext,
  { contest, clock, entries }: RegistrationDeps,
  messageId: number,
): Promise<{ entry: Entry; step: TextStep } | undefined> {
  if (!hasJoined(ctx.member, contest)) return undefined;
  if (registrationState(contest, clock.now()) !== 'open') return undefined;
  for (const entry of await entries.listFor(ctx.member.id)) {
    if (!isOwner(entry, ctx.member.id) || entry.state === 'withdrawn') continue;
    const found = Object.entries(entry.answers).find(
      ([, answer]) => answer.messageId === messageId,
    );
    const step = found && findStep(contest, entry, found[0]);
    if (step?.type === 'text') return { entry, step };
  }
  return undefined;
}
