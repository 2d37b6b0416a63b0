import type { MessageEntity } from 'grammy/types';
import { z } from 'zod';

/**
 * The kinds of values that parameters have. Forms carry everything as text, and Telegram takes
 * objects as JSON text anywhere, so each kind reads both. Their types tell of JSON alone, as grammY's
 * do.
 */
export const int = z.preprocess<unknown, z.ZodInt, number>(
  (value: unknown) =>
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
  z.int(),
);

const FLAGS: Record<string, boolean> = {
  true: true,
  True: true,
  '1': true,
  false: false,
  False: false,
  '0': false,
};

export const flag = z.preprocess<unknown, z.ZodBoolean, boolean>(
  (value: unknown) => (typeof value === 'string' ? (FLAGS[value] ?? value) : value),
  z.boolean(),
);

export function json<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess<unknown, Schema, z.input<Schema>>(parsedJson, schema);
}

/** What is looked into only later; its type is that of what is then taken. */
export function unread<Given>() {
  return z.preprocess<unknown, z.ZodUnknown, Given>(parsedJson, z.unknown());
}

function parsedJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

export const chatId = z.union([z.int(), z.string().min(1)]);

const ENTITY_TYPES = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
] as const;

const user = z.strictObject({
  id: z.int(),
  is_bot: z.boolean(),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
  is_premium: z.literal(true).optional(),
});

const entity = z.strictObject({
  type: z.enum(ENTITY_TYPES),
  offset: z.int(),
  length: z.int(),
  url: z.string().optional(),
  language: z.string().optional(),
  custom_emoji_id: z.string().optional(),
  user: user.optional(),
});

export const entities = json(z.array(entity)).transform((list) => list as MessageEntity[]);

export const textMarkup = {
  parse_mode: z.string().optional(),
  entities: entities.optional(),
};

export const captionMarkup = {
  caption: z.string().optional(),
  parse_mode: z.string().optional(),
  caption_entities: entities.optional(),
  show_caption_above_media: flag.optional(),
};

const replyParameters = z.strictObject({
  message_id: z.int(),
  chat_id: chatId.optional(),
  allow_sending_without_reply: z.boolean().optional(),
  quote: z.string().optional(),
  quote_parse_mode: z.string().optional(),
  quote_entities: z.array(entity).optional(),
  quote_position: z.int().optional(),
});

/** What every sending method takes beside its content. Topics and business accounts are not emulated. */
export const delivery = {
  disable_notification: flag.optional(),
  protect_content: flag.optional(),
  allow_paid_broadcast: flag.optional(),
  message_effect_id: z.string().optional(),
  reply_parameters: json(replyParameters).optional(),
};

export const linkPreview = json(
  z.strictObject({
    is_disabled: z.boolean().optional(),
    url: z.string().optional(),
    prefer_small_media: z.boolean().optional(),
    prefer_large_media: z.boolean().optional(),
    show_above_text: z.boolean().optional(),
  }),
);
