import type { Message, MessageEntity } from 'grammy/types';
import { z } from 'zod';
import { countCharacters } from '../text/vietnamese.js';

/** Formatting as Telegram gave it: kept as it is, whatever kinds of it there will be. */
const entities = z.custom<MessageEntity[]>((value) => Array.isArray(value));

const linkPreview = z.object({
  is_disabled: z.boolean().exactOptional(),
  url: z.string().exactOptional(),
  prefer_small_media: z.boolean().exactOptional(),
  prefer_large_media: z.boolean().exactOptional(),
  show_above_text: z.boolean().exactOptional(),
});

const textContent = z.object({
  type: z.literal('text'),
  text: z.string(),
  entities: entities.exactOptional(),
  linkPreview: linkPreview.exactOptional(),
});

export const mediaTypes = ['photo', 'video', 'animation', 'document', 'audio'] as const;
export type MediaType = (typeof mediaTypes)[number];

const mediaContent = z.object({
  type: z.enum(mediaTypes),
  /** Telegram's name for sending it again: the bytes stay there. */
  fileId: z.string(),
  /** The caption. */
  text: z.string().exactOptional(),
  entities: entities.exactOptional(),
  spoiler: z.literal(true).exactOptional(),
  captionAbove: z.literal(true).exactOptional(),
});
export type MediaContent = z.output<typeof mediaContent>;

/**
 * What a message says, as its sender composed it in Telegram. It is kept as data and not as a message
 * to be copied, so that neither an edit nor a deletion in the sender's chat changes what others get.
 */
export const contentRecord = z.discriminatedUnion('type', [
  textContent,
  mediaContent,
  z.object({ type: z.literal('album'), items: z.array(mediaContent).min(2).max(10) }),
]);
export type Content = z.output<typeof contentRecord>;

/** Telegram's limits, in characters after parsing. */
export const LONGEST_TEXT = 4096;
export const LONGEST_CAPTION = 1024;

/** What a message says, or nothing where it is of a kind that isn't taken (a sticker, a poll, a place…). */
export function contentOf(message: Message): Exclude<Content, { type: 'album' }> | undefined {
  if (message.text !== undefined) {
    return {
      type: 'text',
      text: message.text,
      ...(message.entities && { entities: message.entities }),
      ...(message.link_preview_options && {
        linkPreview: linkPreview.parse(message.link_preview_options),
      }),
    };
  }
  const media = mediaOf(message);
  if (!media) return undefined;
  return {
    ...media,
    ...(message.caption !== undefined && { text: message.caption }),
    ...(message.caption_entities && { entities: message.caption_entities }),
    ...(message.has_media_spoiler && { spoiler: true }),
    ...(message.show_caption_above_media && { captionAbove: true }),
  };
}

function mediaOf(message: Message): Pick<MediaContent, 'type' | 'fileId'> | undefined {
  const photo = message.photo?.at(-1);
  if (photo) return { type: 'photo', fileId: photo.file_id };
  // An animation comes with a document of the same file, so it is looked for first.
  for (const type of ['video', 'animation', 'audio', 'document'] as const) {
    const file = message[type];
    if (file) return { type, fileId: file.file_id };
  }
  return undefined;
}

/** The words of a content: its text or caption; of an album that of the first part that has one. */
export function wordsOf(content: Content): string {
  if (content.type !== 'album') return content.text ?? '';
  return content.items.find(({ text }) => text)?.text ?? '';
}

/** Characters by which the words are over what Telegram takes in such a message; 0 when they fit. */
export function charactersOver(content: Content): number {
  const limit = content.type === 'text' ? LONGEST_TEXT : LONGEST_CAPTION;
  const texts = content.type === 'album' ? content.items : [content];
  return Math.max(0, ...texts.map(({ text = '' }) => countCharacters(text) - limit));
}

/** The part of an album under which its words stand: the first that has any, or the first. */
export function wordsIndex(items: readonly MediaContent[]): number {
  return Math.max(
    0,
    items.findIndex(({ text }) => text),
  );
}

/** A file or an album with other words under it, at the same place. */
export function withWords(
  content: Exclude<Content, { type: 'text' }>,
  { text, entities }: Extract<Content, { type: 'text' }>,
): Exclude<Content, { type: 'text' }> {
  const reworded = ({ text: _, entities: __, ...rest }: MediaContent, isFirst: boolean) =>
    isFirst ? { ...rest, text, ...(entities && { entities }) } : rest;
  if (content.type !== 'album') return reworded(content, true);
  const place = wordsIndex(content.items);
  return { ...content, items: content.items.map((item, index) => reworded(item, index === place)) };
}

/**
 * A line of ours above the words, as in a correction. Formatting moves down with the words.
 */
export function withLineAbove(content: Content, line: string): Content {
  if (content.type === 'album') {
    const place = wordsIndex(content.items);
    const items = content.items.map((item, index) =>
      index === place ? lineAbove(item, line) : item,
    );
    return { ...content, items };
  }
  return lineAbove(content, line);
}

function lineAbove<One extends Exclude<Content, { type: 'album' }>>(
  content: One,
  line: string,
): One {
  const { text = '', entities: before = [] } = content;
  const above = text === '' ? line : `${line}\n\n`;
  // Telegram counts formatting in UTF-16 units, as strings do here.
  const moved = before.map((entity) => ({ ...entity, offset: entity.offset + above.length }));
  const bold: MessageEntity = { type: 'bold', offset: 0, length: line.length };
  return { ...content, text: `${above}${text}`, entities: [bold, ...moved] };
}
