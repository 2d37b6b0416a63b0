import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.js';
import { createBot } from '../../src/telegram/bot.js';
import type { ChatContext } from '../../src/telegram/context.js';
import {
  FileDownloadError,
  type FileSource,
  sha256OfFile,
} from '../../src/telegram/file-download.js';
import { createHttpClient, type HttpClient } from '../../src/telegram/http-client.js';
import { TOKEN } from '../support/app.js';
import { startOddFileServer } from './odd-file-server.js';

const MEGABYTE = 1024 * 1024;

let emulator: Emulator;
let odd: Awaited<ReturnType<typeof startOddFileServer>>;
let http: HttpClient;
beforeAll(async () => {
  emulator = await startEmulator({ token: TOKEN });
  odd = await startOddFileServer();
  http = createHttpClient();
});
afterAll(async () => {
  await http.close();
  await odd.close();
  await emulator.close();
});
const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

function source(apiRoot = emulator.url, timeoutSeconds = 30): FileSource {
  const { api } = createBot<ChatContext>({ token: TOKEN, apiRoot, http, timeoutSeconds });
  return { api, token: TOKEN, apiRoot, http, timeoutMs: timeoutSeconds * 1000 };
}

function document(file: { name?: string; size?: number; content?: Buffer }): string {
  const sent = emulator.user().sendDocument({ name: 'a.pdf', ...file });
  return sent.document?.file_id ?? '';
}

/** What reading the file ends with; it must be an error of ours that gives no token away. */
async function failure(from: FileSource, fileId = 'x'): Promise<FileDownloadError> {
  const error: unknown = await sha256OfFile(from, fileId).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileDownloadError);
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(TOKEN.split(':')[1]);
  return error as FileDownloadError;
}

test('the digest is that of the bytes, whatever the name of the file', async () => {
  const content = Buffer.from('Phương án triển khai'.repeat(9_999));
  const sha256 = createHash('sha256').update(content).digest('hex');
  for (const name of ['a.pdf', 'Đề án số 1.docx', 'không đuôi', 'a?b#c%41.pdf']) {
    const read = await sha256OfFile(source(), document({ name, content }));
    expect(read).toEqual({ sha256, size: content.length });
  }
});

test('an empty file has a digest too', async () => {
  const read = await sha256OfFile(source(), document({ content: Buffer.alloc(0) }));
  expect(read).toEqual({ sha256: createHash('sha256').digest('hex'), size: 0 });
});

test('a file of 20 MB is read, one byte more is refused for good', async () => {
  const size = 20 * MEGABYTE;
  const sha256 = createHash('sha256').update(Buffer.alloc(size)).digest('hex');
  expect(await sha256OfFile(source(), document({ size }))).toEqual({ sha256, size });
  const error = await failure(source(), document({ size: size + 1 }));
  expect(error).toMatchObject({ kind: 'permanent', reason: 'too-big' });
});

test('a file that Telegram does not know is refused for good', async () => {
  const error = await failure(source(), 'no-such-file');
  expect(error).toMatchObject({ kind: 'permanent', reason: 'unknown-file' });
});

test.each([
  ['a broken connection', { kind: 'drop-before' }, { reason: 'network' }],
  ['a connection broken after the work', { kind: 'drop-after' }, { reason: 'network' }],
  ['an answer that does not come', { kind: 'delay', ms: 2_000 }, {}],
  ['a server error', { kind: 'error' }, { reason: 'status' }],
  ["a proxy's page", { kind: 'error', html: true }, {}],
  ['a long 429', { kind: 'error', retryAfter: 900 }, { reason: 'status', retryAfter: 900 }],
  ['a token refused', { kind: 'error', code: 401 }, { reason: 'status' }],
] as const)('%s may pass, and then the file is read', async (_, fault, expected) => {
  const fileId = document({ content: Buffer.from('%PDF') });
  ended.push(emulator.fault({ method: 'getFile', times: 1, ...fault }));
  const error = await failure(source(emulator.url, 0.3), fileId);
  expect(error).toMatchObject({ kind: 'transient', ...expected });
  expect(await sha256OfFile(source(), fileId)).toMatchObject({ size: 4 });
});

test('a download that Telegram does not carry out may pass', async () => {
  for (const status of [404, 429, 500, 503]) {
    odd.behave({
      file: { file_path: 'documents/file_1.pdf' },
      download: (_, response) => response.writeHead(status).end('<html>'.repeat(9_999)),
    });
    const error = await failure(source(odd.url));
    expect(error).toMatchObject({ kind: 'transient', reason: 'status' });
    expect(error.message).toContain(String(status));
  }
});

test('a download that breaks off or stops is not taken for the whole file', async () => {
  const begin = { 'content-length': '1000' };
  odd.behave({
    file: { file_path: 'a.pdf' },
    download: (_, response) => {
      response.writeHead(200, begin).write('half');
      setTimeout(() => response.destroy(), 20);
    },
  });
  expect(await failure(source(odd.url))).toMatchObject({ kind: 'transient', reason: 'network' });
  odd.behave({
    file: { file_path: 'a.pdf' },
    download: (_, response) => void response.writeHead(200, begin).write('half'),
  });
  expect(await failure(source(odd.url, 0.2))).toMatchObject({
    kind: 'transient',
    reason: 'timeout',
  });
  odd.behave({
    file: { file_path: 'a.pdf', file_size: 5 },
    download: (_, response) => response.end('half'),
  });
  expect(await failure(source(odd.url))).toMatchObject({ kind: 'transient', reason: 'incomplete' });
});

test('a file that is larger than was said is cut off, and the connection with it', async () => {
  let sent = 0;
  const closed = new Promise<void>((resolve) => {
    odd.behave({
      file: { file_path: 'a.pdf', file_size: 10 },
      download: (_, response) => {
        response.once('close', resolve);
        const send = () => {
          do sent += 1;
          while (response.write(Buffer.alloc(MEGABYTE)));
        };
        response.on('drain', send);
        send();
      },
    });
  });
  expect(await failure(source(odd.url))).toMatchObject({ kind: 'permanent', reason: 'too-big' });
  await closed;
  expect(sent).toBeGreaterThan(20);
  expect(sent).toBeLessThan(60);
});

test.each(['/var/lib/telegram-bot-api/1/documents/file_1.pdf', 'C:\\telegram\\file_1.pdf'])(
  'a server that keeps its files to itself is named as the reason: %s',
  async (path) => {
    odd.behave({ file: { file_path: path, file_size: 10 } });
    const error = await failure(source(odd.url));
    expect(error).toMatchObject({ kind: 'permanent', reason: 'local-files' });
    expect(error.message).toContain('--local');
  },
);

test('a server that is not there may come back', async () => {
  expect(await failure(source('http://127.0.0.1:9'))).toMatchObject({
    kind: 'transient',
    reason: 'network',
  });
});
