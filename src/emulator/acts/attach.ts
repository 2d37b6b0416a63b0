import type { Message } from 'grammy/types';
import { addPhoto, documentContent, type MediaInput, photoContent } from '../files/media.js';
import type { Server } from '../server-parts.js';
import { textContent } from './write.js';

export interface Attachment extends MediaInput {
  caption?: string | undefined;
  /** Messages with the same one are shown as an album; the bot gets an update for each. */
  mediaGroupId?: string | undefined;
}

export interface DocumentAttachment extends Attachment {
  name: string;
}

/** Size of a file of which nothing was said. */
const DEFAULT_SIZE = 1024;

export function documentMessage(server: Server, input: DocumentAttachment): Partial<Message> {
  const { name, mime, content, size = DEFAULT_SIZE } = input;
  const file = server.files.add({ kind: 'document', name, mime, content, size });
  return { ...documentContent(file), ...captionAndAlbum(input) };
}

export function photoMessage(server: Server, input: Attachment): Partial<Message> {
  const file = addPhoto(server.files, { ...input, size: input.size ?? 100 * DEFAULT_SIZE });
  return { ...photoContent(server.files, file), ...captionAndAlbum(input) };
}

export function stickerMessage(server: Server, emoji: string): Partial<Message> {
  const file = server.files.add({
    kind: 'sticker',
    name: `${emoji}.webp`,
    size: 20 * DEFAULT_SIZE,
  });
  return {
    sticker: {
      file_id: file.fileId,
      file_unique_id: file.uniqueId,
      file_size: file.size,
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji,
    },
  };
}

export function voiceMessage(server: Server, seconds: number): Partial<Message> {
  const size = seconds * 4 * DEFAULT_SIZE;
  const file = server.files.add({ kind: 'voice', name: 'voice.oga', mime: 'audio/ogg', size });
  return {
    voice: {
      file_id: file.fileId,
      file_unique_id: file.uniqueId,
      file_size: file.size,
      duration: seconds,
      mime_type: file.mime,
    },
  };
}

function captionAndAlbum({ caption, mediaGroupId }: Attachment): Partial<Message> {
  const content = caption === undefined ? {} : textContent(caption);
  return {
    ...(content.text !== undefined && { caption: content.text }),
    ...(content.entities && { caption_entities: content.entities }),
    ...(mediaGroupId !== undefined && { media_group_id: mediaGroupId }),
  };
}
