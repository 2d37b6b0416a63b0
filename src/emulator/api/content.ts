import type { Message } from 'grammy/types';

/** The fields that make up what a message says, without where and by whom it was said. */
const CONTENT = [
  'text',
  'entities',
  'caption',
  'caption_entities',
  'show_caption_above_media',
  'has_media_spoiler',
  'photo',
  'video',
  'animation',
  'audio',
  'document',
  'sticker',
  'voice',
  'contact',
  'location',
] as const satisfies readonly (keyof Message)[];

/** In this order: an animation is a document, too. */
const KINDS = ['text', 'photo', 'video', 'animation', 'audio', 'document', 'voice'] as const;

export type ContentKind = (typeof KINDS)[number];

/** Of messages that can be edited; stickers, contacts and the like have none. */
export function kindOf(message: Partial<Message>): ContentKind | undefined {
  return KINDS.find((kind) => message[kind] !== undefined);
}

export function hasContent(message: Message): boolean {
  return CONTENT.some((field) => message[field] !== undefined);
}

export function contentOf(message: Message): Partial<Message> {
  return Object.fromEntries(
    CONTENT.flatMap((field) => (message[field] === undefined ? [] : [[field, message[field]]])),
  );
}

export function withoutContent(message: Message): Message {
  const rest = { ...message };
  for (const field of CONTENT) delete rest[field];
  return rest;
}

export function withoutCaption<Some extends Partial<Message>>(
  message: Some,
): Omit<Some, 'caption' | 'caption_entities' | 'show_caption_above_media'> {
  const { caption: _, caption_entities: __, show_caption_above_media: ___, ...rest } = message;
  return rest;
}
