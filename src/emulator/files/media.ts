import type { Message } from 'grammy/types';
import type { FileKind, FileStore, StoredFile } from './file-store.js';
import { imageSize } from './image-size.js';

const THUMBNAIL_SIDE = 320;
const DEFAULT_DIMENSIONS = { width: 1280, height: 960 };

export interface MediaInput {
  name?: string | undefined;
  mime?: string | undefined;
  size?: number | undefined;
  content?: Buffer | undefined;
}

/** The kinds that the bot and people send as media, with a caption. */
export type MediaKind = Exclude<FileKind, 'sticker' | 'voice'>;

/** What a message with such a file says of it. */
export interface MediaContent {
  photo: Required<Pick<Message, 'photo'>>;
  video: Required<Pick<Message, 'video'>>;
  animation: Required<Pick<Message, 'animation' | 'document'>>;
  audio: Required<Pick<Message, 'audio'>>;
  document: Required<Pick<Message, 'document'>>;
}

type Makers = { [Kind in MediaKind]: (files: FileStore, file: StoredFile) => MediaContent[Kind] };

const MAKERS: Makers = {
  photo: photoContent,
  video: (_, file) => ({ video: { ...fileFields(file), ...filmFields(file) } }),
  animation: (_, file) => {
    // Programs from before animations see a document; Telegram fills both fields still.
    const fields = fileFields(file);
    return { animation: { ...fields, ...filmFields(file) }, document: fields };
  },
  audio: (_, file) => {
    const { duration = 0, performer, title } = file.recording ?? {};
    return {
      audio: {
        ...fileFields(file),
        duration,
        ...(performer !== undefined && { performer }),
        ...(title !== undefined && { title }),
      },
    };
  },
  document: (_, file) => ({ document: fileFields(file) }),
};

export function mediaContent<Kind extends MediaKind>(
  files: FileStore,
  kind: Kind,
  file: StoredFile,
): MediaContent[Kind] {
  return MAKERS[kind](files, file);
}

function fileFields(file: StoredFile) {
  return {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_size: file.size,
    file_name: file.name,
    mime_type: file.mime,
  };
}

/** Nobody here looks into a film: of what the sender doesn't say, nothing is known. */
function filmFields({ dimensions, recording }: StoredFile) {
  const { width = 0, height = 0 } = dimensions ?? {};
  return { width, height, duration: recording?.duration ?? 0 };
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

function photoContent(files: FileStore, large: StoredFile): MediaContent['photo'] {
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
