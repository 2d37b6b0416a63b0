import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { send } from '../telegram/screen.js';
import { readAnswer } from '../telegram/text-answer.js';
import { normalizeText } from '../text/vietnamese.js';
import { isSent, preview } from './ask-handlers.js';
import { limitsOf } from './ask-views.js';
import { listThreads } from './buttons.js';
import type { QuestionDeps } from './deps.js';

/**
 * A text that still waits follows its message, and is looked at anew; one that was sent stays as the
 * other side read it. A message that became no question is somebody else's: it goes on.
 */
export function installQuestionEdits(composer: Composer<BotContext>, deps: QuestionDeps): void {
  composer.on('edited_message:text', async (ctx, next) => {
    const { message_id: messageId, text: typed } = ctx.editedMessage;
    const found = await deps.drafts.from(ctx.member.id, messageId);
    if (!found) return next();
    const { key, ...draft } = found;
    // A link that got its preview is an edit, too.
    if (normalizeText(typed) === draft.text) return;
    if (await isSent(deps, ctx.member.id, key, draft)) {
      return void (await ctx.reply(ctx.t.html('question-edit-sent'), {
        reply_markup: {
          inline_keyboard: [[listThreads.make(ctx.t.plain('questions-list'), '0')]],
        },
      }));
    }
    const text = await readAnswer(ctx, limitsOf(draft.side));
    if (text === undefined) return;
    const changed = { ...draft, text, at: deps.clock.now() };
    // Under a key of its own: a button that is pressed sends what stands above it.
    const newKey = String(ctx.update.update_id);
    await deps.drafts.keep(ctx.member.id, newKey, changed);
    await send(ctx, await preview(ctx, deps, newKey, changed, false));
  });
}
