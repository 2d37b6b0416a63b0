import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { OperationError } from '../operation-error.js';
import { MANIFEST, type Manifest, manifestRecord } from './manifest.js';
import { readTar, type TarEntry } from './tar.js';

/** The files in a backup, one after the other, as a stream. */
export async function* filesIn(
  file: string,
): AsyncGenerator<TarEntry & { bytes: AsyncIterable<Buffer> }> {
  const raw = createReadStream(file);
  const plain = createGunzip();
  // `pipe` alone would leave the reader waiting when the file can't be read.
  raw.once('error', (error) => plain.destroy(error));
  try {
    yield* readTar(raw.pipe(plain));
  } finally {
    raw.destroy();
    plain.destroy();
  }
}

/**
 * Reads a backup from its beginning to its end and compares every checksum.
 * @returns what it says of itself
 * @throws OperationError when it isn't a backup, or not whole
 */
export async function verifyBackup(file: string): Promise<Manifest> {
  const found = new Map<string, { size: number; sha256: string }>();
  let said: string | undefined;
  try {
    for await (const { name, size, bytes } of filesIn(file)) {
      if (name === MANIFEST) {
        said = (await whole(bytes)).toString();
        continue;
      }
      const hash = createHash('sha256');
      for await (const chunk of bytes) hash.update(chunk);
      found.set(name, { size, sha256: hash.digest('hex') });
    }
  } catch (error) {
    throw new OperationError(`${file} can't be used: ${reasonOf(error)}`);
  }
  const manifest = readManifest(file, said);
  const isWhole =
    manifest.files.length === found.size &&
    manifest.files.every(({ name, size, sha256 }) => {
      const one = found.get(name);
      return one?.size === size && one.sha256 === sha256;
    });
  if (!isWhole) {
    throw new OperationError(
      `${file} is damaged: what is in it doesn't match its checksums. Take another backup.`,
    );
  }
  return manifest;
}

function readManifest(file: string, text: string | undefined): Manifest {
  try {
    return manifestRecord.parse(JSON.parse(text ?? ''));
  } catch {
    throw new OperationError(
      `${file} is no backup of this bot, or one of a newer version of it that this one can't read.`,
    );
  }
}

export async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EACCES') return 'this user may not read it.';
  if (code.startsWith('Z_')) return 'it is damaged or was not copied to its end.';
  return error instanceof Error ? `${error.message}.` : 'it is damaged.';
}
