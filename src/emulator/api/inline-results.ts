import type { Message } from 'grammy/types';
import { z } from 'zod';
import { mediaContent } from '../files/media.js';
import { checkedUrl } from '../formatting/url.js';
import type { Server } from '../server-parts.js';
import type { InlineResult } from '../world/inline-queries.js';
import { badRequest } from './api-error.js';
import { formatCaption, formatText } from './formatted-text.js';
import type { CallContext } from './method.js';
import { captionMarkup, int, linkPreview, textMarkup } from './parameters.js';
import { parseParameters } from './parse-parameters.js';
import { type ReplyMarkup, replyMarkup } from './reply-markup.js';
import { resolveFile } from './upload.js';

const MAX_ID_BYTES = 64;

/** Of Telegram's kinds of content only text: the others are refused by the names of their fields. */
const content = z.strictObject({
  message_text: z.string().default(''),
  ...textMarkup,
  link_preview_options: linkPreview.optional(),
});

const common = {
  id: z.string(),
  description: z.string().optional(),
  reply_markup: replyMarkup.optional(),
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

/** A result as it came, of any type. */
export const inlineResult = z.looseObject({ type: z.string() });

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
        throw badRequest('photo_url is not supported by this emulator; use photo_file_id');
      }
      return readPhoto(server, context, parseParameters(photo, given));
    default:
      throw badRequest(
        `inline query results of type "${given.type}" are not supported by this emulator`,
      );
  }
}

/** Every id is there once, and fits. */
export function checkIds(results: readonly InlineResult[]): void {
  const seen = new Set<string>();
  for (const { id } of results) {
    const bytes = Buffer.byteLength(id);
    if (bytes === 0 || bytes > MAX_ID_BYTES) throw badRequest('RESULT_ID_INVALID');
    if (seen.has(id)) throw badRequest('RESULT_ID_DUPLICATE');
    seen.add(id);
  }
}

function readArticle(given: z.infer<typeof article>): InlineResult {
  const { id, title, description, url, thumbnail_url } = given;
  if (title.trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  checkAddress(url, 'URL_INVALID');
  checkAddress(thumbnail_url, 'WEBDOCUMENT_URL_INVALID');
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
    throw badRequest("can't parse inline query result: Input message content is not specified");
  }
  const { text, entities } = formatText(message_text, markup);
  return { text, ...(entities.length > 0 && { entities }) };
}

/** Nobody knows in which chat it will stand, so what private chats alone have is out. */
function keyboardOf(markup: ReplyMarkup | undefined): Partial<Message> {
  if (markup?.input) throw badRequest('inline keyboard expected');
  const rows = markup?.inline?.inline_keyboard ?? [];
  if (rows.flat().some((button) => 'web_app' in button)) throw badRequest('BUTTON_TYPE_INVALID');
  return markup?.inline ? { reply_markup: markup.inline } : {};
}

function checkAddress(url: string | undefined, refusal: string): void {
  if (url && checkedUrl(url) === undefined) throw badRequest(refusal);
}
