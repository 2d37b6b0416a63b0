import type { Message } from 'grammy/types';
import { z } from 'zod';
import { mediaContent } from '../files/media.js';
import { checkedUrl } from '../formatting/url.js';
import type { ApiError } from '../refusals/api-error.js';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import type { InlineResult } from '../world/inline-queries.js';
import { formatCaption, formatText } from './formatted-text.js';
import type { inlineKeyboard } from './inline-keyboard.js';
import type { CallContext } from './method.js';
import { captionMarkup, int, linkPreview, textMarkup, unread } from './parameters.js';
import { parseParameters } from './parse-parameters.js';
import { type ReplyMarkup, readMarkup } from './reply-markup.js';
import { resolveFile } from './upload.js';

const MAX_ID_BYTES = 64;

/** Of Telegram's kinds of content only text: the others are refused by the names of their fields. */
const content = z.strictObject({
  message_text: z.string(),
  ...textMarkup,
  link_preview_options: linkPreview.optional(),
});

const common = {
  id: z.string(),
  description: z.string().optional(),
  reply_markup: unread<z.input<typeof inlineKeyboard>>().transform(readMarkup).optional(),
};

const article = z.strictObject({
  ...common,
  type: z.literal('article'),
  title: z.string(),
  url: z.string().optional(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: int.optional(),
  thumbnail_height: int.optional(),
  input_message_content: content,
});

/** A photo that Telegram has already; to show one by its address, this server would have to fetch it. */
const photo = z.strictObject({
  ...common,
  type: z.literal('photo'),
  title: z.string().optional(),
  photo_file_id: z.string(),
  ...captionMarkup,
  input_message_content: content.optional(),
});

/** A result as it came: of another type, it is refused by that. */
export const inlineResult = unread<z.input<typeof article> | z.input<typeof photo>>().pipe(
  z.looseObject({ type: z.string() }),
);

/** Reads a result and makes the message that choosing it will post: what is wrong with it shows now. */
export function readInlineResult(
  server: Server,
  context: CallContext,
  given: z.infer<typeof inlineResult>,
): InlineResult {
  switch (given.type) {
    case 'article':
      return readArticle(parseParameters(article, given));
    case 'photo':
      if ('photo_url' in given) {
        throw refused.photoUrlUnsupported();
      }
      return readPhoto(server, context, parseParameters(photo, given));
    default:
      throw refused.resultTypeUnsupported(given.type);
  }
}

/** Every id is there once, and fits. */
export function checkIds(results: readonly InlineResult[]): void {
  const seen = new Set<string>();
  for (const { id } of results) {
    const bytes = Buffer.byteLength(id);
    if (bytes === 0 || bytes > MAX_ID_BYTES) throw refused.resultIdInvalid();
    if (seen.has(id)) throw refused.resultIdTwice();
    seen.add(id);
  }
}

function readArticle(given: z.infer<typeof article>): InlineResult {
  const { id, title, description, url, thumbnail_url } = given;
  if (title.trim() === '') throw refused.articleTitleEmpty();
  checkAddress(url, refused.resultUrlInvalid);
  checkAddress(thumbnail_url, refused.thumbnailUrlInvalid);
  return {
    id,
    type: 'article',
    title,
    ...(description && { description }),
    ...(url && { url }),
    ...(thumbnail_url && { thumbnail_url }),
    message: { ...textOf(given.input_message_content), ...keyboardOf(given.reply_markup) },
  };
}

function readPhoto(
  server: Server,
  context: CallContext,
  given: z.infer<typeof photo>,
): InlineResult {
  const { id, title, description, photo_file_id, input_message_content } = given;
  const picture = (): Partial<Message> => {
    const file = { field: 'photo_file_id', kind: 'photo', value: photo_file_id } as const;
    const stored = resolveFile(server, context, file);
    return { ...mediaContent(server.files, stored.kind, stored), ...formatCaption(given) };
  };
  const said = input_message_content ? textOf(input_message_content) : picture();
  return {
    id,
    type: 'photo',
    ...(title && { title }),
    ...(description && { description }),
    message: { ...said, ...keyboardOf(given.reply_markup) },
  };
}

function textOf({ message_text, ...markup }: z.infer<typeof content>): Partial<Message> {
  if (message_text === '') {
    throw refused.resultContentMissing();
  }
  const { text, entities } = formatText(message_text, markup);
  return { text, ...(entities.length > 0 && { entities }) };
}

/** Nobody knows in which chat it will stand, so what private chats alone have is out. */
function keyboardOf(markup: ReplyMarkup | undefined): Partial<Message> {
  if (markup?.input) throw refused.inlineKeyboardExpected();
  const rows = markup?.inline?.inline_keyboard ?? [];
  if (rows.flat().some((button) => 'web_app' in button)) throw refused.buttonTypeInvalid();
  return markup?.inline ? { reply_markup: markup.inline } : {};
}

function checkAddress(url: string | undefined, refusal: () => ApiError): void {
  if (url && checkedUrl(url) === undefined) throw refusal();
}
