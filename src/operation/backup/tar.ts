import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The unit of a tar file: a header is one, and a file's bytes are filled up to whole ones. */
const BLOCK = 512;
/** What eleven octal digits can say. */
const MOST_BYTES = 0o77_777_777_777;

export interface TarEntry {
  name: string;
  size: number;
}

/** A tar file that isn't one, or that ends too early. */
export class TarError extends Error {
  override readonly name = 'TarError';
}

/** Writes one file into a tar file (POSIX ustar), which `tar` opens as well. */
export async function writeTarEntry(
  into: Writable,
  { name, size }: TarEntry,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  await write(into, tarHeader(name, size));
  let written = 0;
  for await (const chunk of bytes) {
    written += chunk.length;
    await write(into, chunk);
  }
  if (written !== size) throw new TarError(`${name} changed while it was read`);
  const rest = size % BLOCK;
  if (rest > 0) await write(into, Buffer.alloc(BLOCK - rest));
}

/** Two empty blocks are the end of a tar file. */
export async function writeTarEnd(into: Writable): Promise<void> {
  await write(into, Buffer.alloc(2 * BLOCK));
}

async function write(into: Writable, chunk: Uint8Array): Promise<void> {
  if (into.write(chunk)) return;
  // A stream that breaks would never be drained.
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(into, 'drain', { signal }), once(into, 'close', { signal })]);
  waiting.abort();
  if (into.errored) throw into.errored;
}

function tarHeader(name: string, size: number): Buffer {
  const { prefix, last } = splitName(name);
  if (size > MOST_BYTES) throw new TarError(`${name} is larger than a tar file can say`);
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  const put = (at: number, text: string) => header.write(text, at, 'utf8');
  put(0, last);
  put(100, octal(0o600, 7));
  put(108, octal(0, 7));
  put(116, octal(0, 7));
  put(124, octal(size, 11));
  put(136, octal(0, 11));
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\x0000');
  put(345, prefix);
  put(148, `${sumOf(header).toString(8).padStart(6, '0')}\0 `);
  return header;
}

/** A name of up to 100 bytes, and before its last "/" up to 155 more. */
function splitName(name: string): { prefix: string; last: string } {
  if (Buffer.byteLength(name) <= 100) return { prefix: '', last: name };
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
    const prefix = name.slice(0, at);
    const last = name.slice(at + 1);
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(last) <= 100 && last !== '') {
      return { prefix, last };
    }
  }
  throw new TarError(`The name of ${name} is too long for a backup: give it a shorter one.`);
}

function sumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0);
}

/**
 * Reads a tar file, one file after the other. Each file's bytes must be read to their end before
 * the next is asked for.
 * @throws TarError
 */
export async function* readTar(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<TarEntry & { bytes: AsyncIterable<Buffer> }> {
  const reader = new BlockReader(source);
  for (;;) {
    const header = await reader.exactly(BLOCK);
    if (header.every((byte) => byte === 0)) return reader.drain();
    const { name, size } = parseHeader(header);
    let left = size;
    const bytes = (async function* () {
      while (left > 0) {
        const chunk = await reader.some(left);
        left -= chunk.length;
        yield chunk;
      }
    })();
    yield { name, size, bytes };
    if (left > 0) throw new TarError(`${name} was not read to its end`);
    await reader.exactly((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

function parseHeader(header: Buffer): TarEntry {
  const text = (from: number, length: number) =>
    header
      .subarray(from, from + length)
      .toString('utf8')
      .replace(/\0.*$/s, '');
  const sum = Number.parseInt(text(148, 8), 8);
  const blank = Buffer.from(header);
  blank.fill(' ', 148, 156);
  if (sum !== sumOf(blank)) throw new TarError('This is no tar file, or it is damaged');
  const prefix = text(345, 155);
  const name = text(0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: Number.parseInt(text(124, 12), 8),
  };
}

/** Bytes of a stream in the amounts that are asked for. */
class BlockReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** At least one byte and at most so many. */
  async some(most: number): Promise<Buffer> {
    if (this.#rest.length === 0) await this.#more();
    const chunk = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(chunk.length);
    return chunk;
  }

  async exactly(length: number): Promise<Buffer> {
    while (this.#rest.length < length) await this.#more();
    const chunk = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return chunk;
  }

  /** Reads what is left: only at its end a compressed stream says whether it was whole. */
  async drain(): Promise<void> {
    while (!(await this.#source.next()).done);
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done) throw new TarError('The file ends in the middle');
    this.#rest = this.#rest.length === 0 ? Buffer.from(value) : Buffer.concat([this.#rest, value]);
  }
}
