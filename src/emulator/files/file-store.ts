import { createHash } from 'node:crypto';
import type { FilesState } from '../snapshot/schema.js';
import type { ImageSize } from './image-size.js';
import { mediaType } from './media-type.js';

export const FILE_KINDS = [
  'animation',
  'audio',
  'document',
  'photo',
  'sticker',
  'video',
  'voice',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What is heard of a sound or film. */
export interface Recording {
  /** In seconds. */
  duration?: number | undefined;
  performer?: string | undefined;
  title?: string | undefined;
}

export interface FileInput {
  kind: FileKind;
  name: string;
  mime?: string | undefined;
  /** Without content a file of this size is made of zeros, but only as it is downloaded. */
  content?: Buffer | undefined;
  size?: number | undefined;
  dimensions?: ImageSize | undefined;
  recording?: Recording | undefined;
}

export interface StoredFile {
  readonly kind: FileKind;
  readonly fileId: string;
  readonly uniqueId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  /** Nothing for a file of which only the size is known. */
  readonly content: Buffer | undefined;
  readonly dimensions: ImageSize | undefined;
  readonly recording: Recording | undefined;
  /** As `getFile` gives it. */
  readonly path: string;
}

/** How the file ids of each kind begin in Telegram. */
const ID_PREFIX: Record<FileKind, string> = {
  animation: 'CgACAgUAAxkB',
  audio: 'CQACAgUAAxkB',
  document: 'BQACAgUAAxkB',
  photo: 'AgACAgUAAxkB',
  sticker: 'CAACAgUAAxkB',
  video: 'BAACAgUAAxkB',
  voice: 'AwACAgUAAxkB',
};

const FOLDER: Record<FileKind, string> = {
  animation: 'animations',
  audio: 'music',
  document: 'documents',
  photo: 'photos',
  sticker: 'stickers',
  video: 'videos',
  voice: 'voice',
};

type FileRecording = NonNullable<FilesState['files'][number]['recording']>;

export class FileStore {
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();
  /** Equal contents are kept once, however often they are uploaded. */
  readonly #contents = new Map<string, Buffer>();
  readonly #thumbnails = new Map<string, StoredFile>();

  add(input: FileInput): StoredFile {
    const { kind, name } = input;
    const identity = this.#identity(input);
    const number = this.#byId.size + 1;
    const file: StoredFile = {
      kind,
      name,
      fileId: `${ID_PREFIX[kind]}${hash(`${number}${identity}`)}${number.toString(36)}`,
      uniqueId: `${ID_PREFIX[kind].slice(0, 3)}${identity.slice(0, 13)}`,
      mime: input.mime ?? mediaType(name),
      size: input.content?.length ?? input.size ?? 0,
      content: this.#contents.get(identity),
      dimensions: input.dimensions,
      recording: input.recording,
      path: `${FOLDER[kind]}/file_${number}${/\.[\w]{1,8}$/.exec(name)?.[0] ?? ''}`,
    };
    this.#byId.set(file.fileId, file);
    this.#byPath.set(file.path, file);
    return file;
  }

  /** The smaller size of a photo: another id, the same picture. Made once for each photo. */
  thumbnailOf(photo: StoredFile): StoredFile {
    const known = this.#thumbnails.get(photo.fileId);
    if (known) return known;
    const { kind, content, mime } = photo;
    const made = this.add({
      kind,
      mime,
      content,
      name: `small-${photo.name}`,
      size: Math.ceil(photo.size / 10),
      dimensions: photo.dimensions,
    });
    const thumbnail: StoredFile = { ...made, uniqueId: `${photo.uniqueId}s` };
    this.#byId.set(thumbnail.fileId, thumbnail);
    this.#thumbnails.set(photo.fileId, thumbnail);
    return thumbnail;
  }

  clear(): void {
    this.#byId.clear();
    this.#byPath.clear();
    this.#contents.clear();
    this.#thumbnails.clear();
  }

  get state(): FilesState {
    const names = new Map([...this.#contents].map(([name, content]) => [content, name]));
    return {
      files: [...this.#byId.values()].map(({ content, dimensions, recording, ...file }) => {
        const name = content && names.get(content);
        return {
          ...file,
          ...(dimensions && { dimensions }),
          ...(recording && { recording: defined(recording) }),
          ...(name !== undefined && { content: name }),
        };
      }),
      thumbnails: [...this.#thumbnails].map(([photo, { fileId }]) => [photo, fileId]),
    };
  }

  get contents(): ReadonlyMap<string, Buffer> {
    return new Map(this.#contents);
  }

  restore({ files, thumbnails }: FilesState, contents: ReadonlyMap<string, Buffer>): void {
    this.clear();
    for (const [name, content] of contents) this.#contents.set(name, content);
    for (const { content, dimensions, recording, ...known } of files) {
      const file: StoredFile = {
        ...known,
        content: content === undefined ? undefined : this.#contents.get(content),
        dimensions,
        recording,
      };
      this.#byId.set(file.fileId, file);
      this.#byPath.set(file.path, file);
    }
    for (const [photo, thumbnail] of thumbnails) {
      const file = this.#byId.get(thumbnail);
      if (file) this.#thumbnails.set(photo, file);
    }
  }

  get(fileId: string): StoredFile | undefined {
    return this.#byId.get(fileId);
  }

  atPath(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }

  /** The same for equal contents; files without content are told apart by name and size. */
  #identity({ content, name, size }: FileInput): string {
    if (!content) return hash(`${size ?? 0}:${name}`);
    const identity = hash(content);
    if (!this.#contents.has(identity)) this.#contents.set(identity, content);
    return identity;
  }
}

function defined({ duration, performer, title }: Recording): FileRecording {
  return {
    ...(duration !== undefined && { duration }),
    ...(performer !== undefined && { performer }),
    ...(title !== undefined && { title }),
  };
}

function hash(data: string | Buffer): string {
  return createHash('sha1').update(data).digest('base64url');
}
