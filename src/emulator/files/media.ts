import type { Message } from 'grammy/types';
import type { FileStore, StoredFile } from './file-store.js';
import { imageSize } from './image-size.js';

const THUMBNAIL_SIDE = 320;
const DEFAULT_DIMENSIONS = { width: 1280, height: 960 };

export interface MediaInput {
  name?: string | undefined;
  mime?: string | undefined;
  size?: number | undefined;
  content?: Buffer | undefined;
}

export function documentContent(file: StoredFile): Partial<Message> {
  return {
    document: {
      file_id: file.fileId,
      file_unique_id: file.uniqueId,
      file_size: file.size,
      file_name: file.name,
      mime_type: file.mime,
    },
  };
}

/** A photo comes in two sizes with ids of their own, the larger last. The small one is not really scaled. */
export function addPhoto(files: FileStore, input: MediaInput): StoredFile {
  const { content, size = 0 } = input;
  const dimensions = (content && imageSize(content)) ?? DEFAULT_DIMENSIONS;
  return files.add({
    kind: 'photo',
    name: 'photo.jpg',
    mime: input.mime,
    content,
    size,
    dimensions,
  });
}

export function photoContent(files: FileStore, large: StoredFile): Partial<Message> {
  const { width, height } = large.dimensions ?? DEFAULT_DIMENSIONS;
  const scale = Math.min(1, THUMBNAIL_SIDE / Math.max(width, height));
  const small = files.thumbnailOf(large);
  return {
    photo: [
      {
        file_id: small.fileId,
        file_unique_id: small.uniqueId,
        file_size: small.size,
        width: Math.max(1, Math.round(width * scale)),
        height: Math.max(1, Math.round(height * scale)),
      },
      {
        file_id: large.fileId,
        file_unique_id: large.uniqueId,
        file_size: large.size,
        width,
        height,
      },
    ],
  };
}
