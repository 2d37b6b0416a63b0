import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { checkedUrl } from '../formatting/url.js';
import { refused } from '../refusals/refused.js';

const MAX_BUTTONS = 100;
const MAX_DATA_BYTES = 64;

const webApp = z.strictObject({ url: z.string() });

const button = z.strictObject({
  text: z.string(),
  icon_custom_emoji_id: z.string().optional(),
  style: z.enum(['danger', 'success', 'primary']).optional(),
  url: z.string().optional(),
  callback_data: z.string().optional(),
  web_app: webApp.optional(),
  login_url: z
    .strictObject({
      url: z.string(),
      forward_text: z.string().optional(),
      bot_username: z.string().optional(),
      request_write_access: z.boolean().optional(),
    })
    .optional(),
  disabled: z.strictObject({}).optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
  switch_inline_query_chosen_chat: z
    .strictObject({
      query: z.string().optional(),
      allow_user_chats: z.boolean().optional(),
      allow_bot_chats: z.boolean().optional(),
      allow_group_chats: z.boolean().optional(),
      allow_channel_chats: z.boolean().optional(),
    })
    .optional(),
  copy_text: z.strictObject({ text: z.string().min(1).max(256) }).optional(),
  callback_game: z.strictObject({}).optional(),
  pay: z.boolean().optional(),
});

type ButtonInput = z.infer<typeof button>;

export const inlineKeyboard = z.strictObject({
  inline_keyboard: z.array(z.array(button)),
  force_reply: z.boolean().optional(),
});

/** Not kinds of button, but how it looks. */
const DECORATION = new Set(['text', 'icon_custom_emoji_id', 'style']);

/** Rows without buttons vanish, as in Telegram; a keyboard without rows is none. */
export function checkInlineKeyboard(
  rows: z.infer<typeof inlineKeyboard>['inline_keyboard'],
): InlineKeyboardButton[][] {
  const kept = rows.filter((row) => row.length > 0);
  const count = kept.reduce((sum, row) => sum + row.length, 0);
  if (count > MAX_BUTTONS) throw refused.markupTooLong();
  return kept.map((row) => row.map(checkButton));
}

function checkButton(input: ButtonInput): InlineKeyboardButton {
  const kinds = Object.keys(input).filter((key) => !DECORATION.has(key));
  if (input.text.trim() === '') throw refused.buttonTextEmpty();
  if (kinds.length === 0) {
    throw refused.buttonOfNoKind();
  }
  if (kinds.length > 1) {
    throw refused.buttonOfManyKinds(kinds);
  }
  if (input.callback_data !== undefined) checkData(input.callback_data);
  if (input.web_app) checkWebApp(input.web_app.url);
  if (input.url === undefined) return input as InlineKeyboardButton;
  const url = checkedUrl(input.url);
  if (url === undefined) {
    throw refused.buttonUrlInvalid(input.url);
  }
  return { ...input, url } as InlineKeyboardButton;
}

function checkData(data: string): void {
  const bytes = Buffer.byteLength(data);
  if (bytes === 0 || bytes > MAX_DATA_BYTES) throw refused.buttonDataInvalid();
}

function checkWebApp(url: string): void {
  if (url.startsWith('https://') && checkedUrl(url) !== undefined) return;
  throw refused.webAppUrlInvalid('inline keyboard button', url);
}
