import { createHash } from 'node:crypto';
import type { ImageSize } from './image-size.js';
import { mediaType } from './media-type.js';

export type FileKind = 'animation' | 'audio' | 'document' | 'photo' | 'sticker' | 'video' | 'voice';

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

function hash(data: string | Buffer): string {
  return createHash('sha1').update(data).digest('base64url');
}
