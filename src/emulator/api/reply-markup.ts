import type { InlineKeyboardMarkup } from 'grammy/types';
import { z } from 'zod';
import type { InputMarkup } from '../world/chat-record.js';
import { badRequest } from './api-error.js';
import { checkInlineKeyboard, inlineKeyboard } from './inline-keyboard.js';
import { json } from './parameters.js';
import { parseParameters } from './parse-parameters.js';

const keyButton = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    icon_custom_emoji_id: z.string().optional(),
    style: z.enum(['danger', 'success', 'primary']).optional(),
    request_contact: z.boolean().optional(),
    request_location: z.boolean().optional(),
    request_poll: z.looseObject({}).optional(),
    request_users: z.looseObject({ request_id: z.int() }).optional(),
    request_chat: z.looseObject({ request_id: z.int() }).optional(),
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
function readMarkup(value: unknown): ReplyMarkup {
  if (typeof value !== 'object' || value === null) {
    throw badRequest("can't parse reply keyboard markup JSON object");
  }
  if ('inline_keyboard' in value) return readInline(value);
  if ('keyboard' in value) return { input: readReplyKeyboard(value) };
  if ('remove_keyboard' in value) return { input: parseParameters(removal, value) as InputMarkup };
  if ('force_reply' in value) return { input: parseParameters(forceReply, value) as InputMarkup };
  throw badRequest("can't parse reply markup: it has none of the known kinds");
}

function readInline(value: object): ReplyMarkup {
  const rows = checkInlineKeyboard(parseParameters(inlineKeyboard, value).inline_keyboard);
  return rows.length > 0 ? { inline: { inline_keyboard: rows } } : {};
}

function readReplyKeyboard(value: object): InputMarkup {
  const markup = parseParameters(replyKeyboard, value);
  for (const key of markup.keyboard.flat()) {
    if ((typeof key === 'string' ? key : key.text).trim() === '') {
      throw badRequest('keyboard button text must be non-empty');
    }
  }
  return markup as InputMarkup;
}

export const replyMarkup = json(z.unknown()).transform(readMarkup);

/** Edits take an inline keyboard only. */
export const inlineMarkup = replyMarkup.transform(({ inline, input }) => {
  if (input)
    throw badRequest("can't parse inline keyboard: only an inline keyboard can be edited in");
  return inline;
});
