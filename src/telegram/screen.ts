import { GrammyError } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { ChatContext } from './context.js';
import type { Question } from './session.js';

/** What a person sees: Telegram HTML and rows of buttons. */
export interface View {
  text: string;
  buttons?: InlineKeyboardButton[][];
  /**
   * The question that it asks; the next message answers it. A view without one closes the question
   * that was open, or a text would be saved to a question that the person no longer sees.
   */
  question?: Question | undefined;
}

/** A view with a line above it: what was just saved, or what was wrong. */
export function withHeading(heading: string | undefined, view: View): View {
  return heading === undefined ? view : { ...view, text: `${heading}\n\n${view.text}` };
}

/** Sends a view as a new message, which becomes the chat's screen if it has buttons. */
export async function send(ctx: ChatContext, view: View): Promise<void> {
  openQuestion(ctx, view);
  const message = await ctx.reply(view.text, {
    ...(view.buttons && { reply_markup: { inline_keyboard: view.buttons } }),
  });
  if (view.buttons) ctx.session.screen = message.message_id;
}

/**
 * Answers a press where it was made: the chat's newest screen is edited in place. A press on an
 * older message, or one that can no longer be edited, is answered by a new message at the end of
 * the chat, where the person is looking.
 */
export async function show(ctx: ChatContext, view: View): Promise<void> {
  const pressed = ctx.callbackQuery?.message?.message_id;
  if (pressed === undefined || pressed !== ctx.session.screen) return send(ctx, view);
  openQuestion(ctx, view);
  try {
    await ctx.editMessageText(view.text, {
      reply_markup: { inline_keyboard: view.buttons ?? [] },
    });
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    await send(ctx, view);
  }
}

/**
 * Takes the buttons off the screen that was answered by a press, so that the chat reads as a record.
 * @returns whether it now shows the text, if one was given
 */
export async function closeScreen(ctx: ChatContext, text?: string): Promise<boolean> {
  const pressed = ctx.callbackQuery?.message?.message_id;
  if (pressed === undefined || pressed !== ctx.session.screen) return false;
  delete ctx.session.screen;
  try {
    if (text === undefined) await ctx.editMessageReplyMarkup();
    else await ctx.editMessageText(text);
    return text !== undefined;
  } catch (error) {
    // Only the look of an old message is at stake: it may be deleted or too old to be edited.
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    return false;
  }
}

/** Brings the chat's newest screen up to date without a press, as when the parts of an album come in. */
export async function refresh(ctx: ChatContext, view: View): Promise<void> {
  const { screen } = ctx.session;
  if (screen === undefined || !ctx.chat) return send(ctx, view);
  openQuestion(ctx, view);
  try {
    await ctx.api.editMessageText(ctx.chat.id, screen, view.text, {
      reply_markup: { inline_keyboard: view.buttons ?? [] },
    });
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    await send(ctx, view);
  }
}

/** Where a view goes: under what was said, in place of what was pressed, or over the newest screen. */
export type Placement = 'new' | 'in-place' | 'refreshed';

/** In place of what was pressed, or under what was said. */
export function placeOfAnswer({ callbackQuery }: ChatContext): Placement {
  return callbackQuery ? 'in-place' : 'new';
}

const PLACE: Record<Placement, (ctx: ChatContext, view: View) => Promise<void>> = {
  new: send,
  'in-place': show,
  refreshed: refresh,
};

export function place(ctx: ChatContext, placement: Placement, view: View): Promise<void> {
  return PLACE[placement](ctx, view);
}

function openQuestion({ session, update }: ChatContext, { question }: View): void {
  delete session.question;
  if (!question) return;
  const { openedBy: _, ...asked } = question;
  session.question = update.callback_query ? { ...asked, openedBy: update.update_id } : asked;
}
