import type { Message, MessageEntity } from 'grammy/types';
import { addPhoto, type MediaInput, mediaContent } from '../files/media.js';
import type { Server } from '../server-parts.js';
import { captionContent } from './typed-text.js';

export interface Attachment extends MediaInput {
  caption?: string | undefined;
  captionEntities?: MessageEntity[] | undefined;
  captionAbove?: boolean | undefined;
  /** Covered until it is pressed. */
  spoiler?: boolean | undefined;
  /** Messages with the same one are shown as an album; the bot gets an update for each. */
  mediaGroupId?: string | undefined;
}

export interface DocumentAttachment extends Attachment {
  name: string;
}

export interface FilmAttachment extends Attachment {
  /** In seconds. */
  duration?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

export interface AudioAttachment extends Attachment {
  duration?: number | undefined;
  performer?: string | undefined;
  title?: string | undefined;
}

/** Size of a file of which nothing was said. */
const DEFAULT_SIZE = 1024;

export function documentMessage(server: Server, input: DocumentAttachment): Partial<Message> {
  const { name, mime, content, size = DEFAULT_SIZE } = input;
  const file = server.files.add({ kind: 'document', name, mime, content, size });
  return { ...mediaContent(server.files, 'document', file), ...captionAndAlbum(input) };
}

export function photoMessage(server: Server, input: Attachment): Partial<Message> {
  const file = addPhoto(server.files, { ...input, size: input.size ?? 100 * DEFAULT_SIZE });
  return {
    ...mediaContent(server.files, 'photo', file),
    ...captionAndAlbum(input),
    ...look(input),
  };
}

export function filmMessage(
  server: Server,
  kind: 'video' | 'animation',
  input: FilmAttachment,
): Partial<Message> {
  const { name = 'video.mp4', mime, content, size = 1000 * DEFAULT_SIZE } = input;
  const { width = 1280, height = 720, duration = 10 } = input;
  const file = server.files.add({
    kind,
    name,
    mime,
    content,
    size,
    dimensions: { width, height },
    recording: { duration },
  });
  return { ...mediaContent(server.files, kind, file), ...captionAndAlbum(input), ...look(input) };
}

export function audioMessage(server: Server, input: AudioAttachment): Partial<Message> {
  const { name = 'audio.mp3', mime, content, size = 1000 * DEFAULT_SIZE } = input;
  const { duration = 180, performer, title } = input;
  const recording = { duration, performer, title };
  const file = server.files.add({ kind: 'audio', name, mime, content, size, recording });
  return { ...mediaContent(server.files, 'audio', file), ...captionAndAlbum(input) };
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

/** What only pictures and films have. */
function look({ caption, captionAbove, spoiler }: Attachment): Partial<Message> {
  return {
    ...(caption !== undefined && captionAbove && { show_caption_above_media: true as const }),
    ...(spoiler && { has_media_spoiler: true as const }),
  };
}

function captionAndAlbum(attachment: Attachment): Partial<Message> {
  const { caption, captionEntities, mediaGroupId } = attachment;
  return {
    ...(caption !== undefined && captionContent(caption, captionEntities)),
    ...(mediaGroupId !== undefined && { media_group_id: mediaGroupId }),
  };
}
