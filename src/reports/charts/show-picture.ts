import { GrammyError, InputFile } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { renderPicture } from '../../drawing/render.js';
import type { ChatContext } from '../../telegram/context.js';
import type { ChartPicture } from './picture.js';

/** In plain letters: some programs show a file's name. */
const FILE_NAME = 'thong-ke.png';

/**
 * Answers a press with a picture: in place of the newest one if that was pressed, else as a new
 * message at the end of the chat, where the person is looking.
 */
export async function showPicture(
  ctx: ChatContext,
  { svg, caption }: ChartPicture,
  buttons: InlineKeyboardButton[][],
): Promise<void> {
  // What was asked before is no longer the newest in the chat.
  delete ctx.session.question;
  const png = await renderPicture(svg);
  const keyboard = { inline_keyboard: buttons };
  const pressed = ctx.callbackQuery?.message;
  if (pressed && pressed.message_id === ctx.session.screen && 'photo' in pressed) {
    try {
      await ctx.editMessageMedia(
        { type: 'photo', media: new InputFile(png, FILE_NAME), caption, parse_mode: 'HTML' },
        { reply_markup: keyboard },
      );
      return;
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    }
  }
  const message = await ctx.replyWithPhoto(new InputFile(png, FILE_NAME), {
    caption,
    reply_markup: keyboard,
  });
  ctx.session.screen = message.message_id;
}
