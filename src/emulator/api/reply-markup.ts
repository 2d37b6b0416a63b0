import type { InlineKeyboardMarkup } from 'grammy/types';
import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import type { InputMarkup } from '../world/chat-record.js';
import { checkInlineKeyboard, inlineKeyboard } from './inline-keyboard.js';
import { unread } from './parameters.js';
import { parseParameters } from './parse-parameters.js';

const whatIsAsked = {
  request_id: z.int(),
  request_username: z.boolean().optional(),
  request_photo: z.boolean().optional(),
};

const requestUsers = z.strictObject({
  ...whatIsAsked,
  user_is_bot: z.boolean().optional(),
  user_is_premium: z.boolean().optional(),
  max_quantity: z.int().optional(),
  request_name: z.boolean().optional(),
});

const requestChat = z.strictObject({
  ...whatIsAsked,
  chat_is_channel: z.boolean(),
  chat_is_forum: z.boolean().optional(),
  chat_has_username: z.boolean().optional(),
  chat_is_created: z.boolean().optional(),
  bot_is_member: z.boolean().optional(),
  request_title: z.boolean().optional(),
});

const keyButton = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    icon_custom_emoji_id: z.string().optional(),
    style: z.enum(['danger', 'success', 'primary']).optional(),
    request_contact: z.boolean().optional(),
    request_location: z.boolean().optional(),
    request_poll: z.strictObject({ type: z.enum(['quiz', 'regular']).optional() }).optional(),
    request_users: requestUsers.optional(),
    request_chat: requestChat.optional(),
    web_app: z.strictObject({ url: z.string() }).optional(),
  }),
]);

const replyKeyboard = z.strictObject({
  keyboard: z.array(z.array(keyButton)),
  is_persistent: z.boolean().optional(),
  resize_keyboard: z.boolean().optional(),
  one_time_keyboard: z.boolean().optional(),
  input_field_placeholder: z.string().max(64).optional(),
  selective: z.boolean().optional(),
  force_reply: z.boolean().optional(),
});

const removal = z.strictObject({
  remove_keyboard: z.literal(true),
  selective: z.boolean().optional(),
});

const forceReply = z.strictObject({
  force_reply: z.literal(true),
  input_field_placeholder: z.string().max(64).optional(),
  selective: z.boolean().optional(),
});

/** What a message carries itself, and what goes to the person's input field. */
export interface ReplyMarkup {
  inline?: InlineKeyboardMarkup;
  input?: InputMarkup;
}

/** The kind is told by the field that it has; the rest of the object must then fit that kind. */
export function readMarkup(value: unknown): ReplyMarkup {
  if (typeof value !== 'object' || value === null) {
    throw refused.markupNotAnObject();
  }
  if ('inline_keyboard' in value) return readInline(value);
  if ('keyboard' in value) return { input: readReplyKeyboard(value) };
  if ('remove_keyboard' in value) return { input: parseParameters(removal, value) as InputMarkup };
  if ('force_reply' in value) return { input: parseParameters(forceReply, value) as InputMarkup };
  throw refused.markupOfNoKind();
}

function readInline(value: object): ReplyMarkup {
  const rows = checkInlineKeyboard(parseParameters(inlineKeyboard, value).inline_keyboard);
  return rows.length > 0 ? { inline: { inline_keyboard: rows } } : {};
}

function readReplyKeyboard(value: object): InputMarkup {
  const markup = parseParameters(replyKeyboard, value);
  for (const key of markup.keyboard.flat()) {
    if ((typeof key === 'string' ? key : key.text).trim() === '') {
      throw refused.keyTextEmpty();
    }
  }
  return markup as InputMarkup;
}

type Given =
  | z.input<typeof inlineKeyboard>
  | z.input<typeof replyKeyboard>
  | z.input<typeof removal>
  | z.input<typeof forceReply>;

export const replyMarkup = unread<Given>().transform(readMarkup);

/** Edits take an inline keyboard only. */
export const inlineMarkup = unread<z.input<typeof inlineKeyboard>>().transform((value) => {
  const { inline, input } = readMarkup(value);
  if (input) throw refused.onlyInlineInEdits();
  return inline;
});
