import { Api, InputFile, InputMediaBuilder } from 'grammy';
import type { Message } from 'grammy/types';
import { expect, test } from 'vitest';
import { call, refusal, result, start, started, TOKEN } from './client.js';
import { png } from './png.js';

const MB = 1024 * 1024;

test('a file goes up through grammY and down again, with its Vietnamese name', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  const content = Buffer.from('Kính gửi: Sở Nội vụ\r\n--\r\n');
  const sent = await api.sendDocument(user.id, new InputFile(content, 'báo-cáo quý 1.txt'), {
    caption: '<b>Báo cáo</b>',
    parse_mode: 'HTML',
  });
  expect(sent.document).toMatchObject({
    file_name: 'báo-cáo quý 1.txt',
    file_size: content.length,
    mime_type: 'text/plain',
  });
  expect(sent.caption).toBe('Báo cáo');
  const file = await api.getFile(sent.document.file_id);
  const down = await fetch(`${emulator.url}/file/bot${TOKEN}/${file.file_path}`);
  expect(Buffer.from(await down.arrayBuffer())).toEqual(content);
  expect(emulator.calls.find(({ method }) => method === 'sendDocument')?.payload).toMatchObject({
    chat_id: String(user.id),
    caption: '<b>Báo cáo</b>',
  });
});

test('a quoted form of a browser is read too', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const form = new FormData();
  form.set('chat_id', String(user.id));
  form.set('document', new File(['x'], 'tờ trình "mới".pdf', { type: 'application/pdf' }));
  await fetch(`${emulator.url}/bot${TOKEN}/sendDocument`, { method: 'POST', body: form });
  expect(user.last.document).toMatchObject({
    file_name: 'tờ trình "mới".pdf',
    mime_type: 'application/pdf',
  });
});

test('a file is sent again by its id; ids differ by upload and kind, the unique id follows the content', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  const first = await api.sendDocument(user.id, new InputFile(Buffer.from('x'), 'a.txt'));
  const second = await api.sendDocument(user.id, new InputFile(Buffer.from('x'), 'b.txt'));
  const again = await api.sendDocument(user.id, first.document.file_id);
  expect(again.document).toEqual(first.document);
  expect(second.document.file_id).not.toBe(first.document.file_id);
  expect(second.document.file_unique_id).toBe(first.document.file_unique_id);
  expect(
    await refusal(emulator, 'sendPhoto', { chat_id: user.id, photo: first.document.file_id }),
  ).toBe("Bad Request: can't use file of type Document as Photo");
});

test('a photo comes in two sizes and is sent again by the id of the larger', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  const { photo } = await api.sendPhoto(user.id, new InputFile(png(640, 480), 'x.png'));
  expect(photo.map(({ width, height }) => [width, height])).toEqual([
    [320, 240],
    [640, 480],
  ]);
  expect(new Set(photo.map(({ file_id }) => file_id)).size).toBe(2);
  expect(new Set(photo.map(({ file_unique_id }) => file_unique_id)).size).toBe(2);
  const again = await api.sendPhoto(user.id, photo.at(-1)?.file_id ?? '', { caption: 'Lại' });
  expect(again.photo).toEqual(photo);
});

test('what is no picture, or has no sensible shape, is refused as a photo', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  const send = (content: Buffer) => api.sendPhoto(user.id, new InputFile(content, 'x.png'));
  await expect(send(Buffer.from('<svg/>'))).rejects.toThrow('Bad Request: IMAGE_PROCESS_FAILED');
  await expect(send(png(2100, 100))).rejects.toThrow('Bad Request: PHOTO_INVALID_DIMENSIONS');
});

test.each([
  [{}, 'there is no document in the request'],
  [{ document: 'nonsense' }, 'wrong file identifier/HTTP URL specified'],
  [{ document: 'attach://x' }, 'attached file "x" not found'],
  [{ document: 'https://a.vn/x.pdf' }, 'failed to get HTTP URL content'],
])('sendDocument with %j is refused', async (fields, reason) => {
  const emulator = await start();
  const user = await started(emulator);
  expect(await refusal(emulator, 'sendDocument', { chat_id: user.id, ...fields })).toBe(
    `Bad Request: ${reason}`,
  );
});

test('a caption of more than 1024 characters after parsing is refused', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const { document } = user.sendDocument({ name: 'a.pdf' });
  const send = (caption: string) =>
    refusal(emulator, 'sendDocument', {
      chat_id: user.id,
      document: document?.file_id,
      caption,
      parse_mode: 'HTML',
    });
  expect(await send(`<b>${'đ'.repeat(1024)}</b>`)).toBe('accepted');
  expect(await send('đ'.repeat(1025))).toBe('Bad Request: message caption is too long');
});

test('an empty upload is refused, and one of more than 50 MB gets 413', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  const send = (size: number) =>
    api.sendDocument(user.id, new InputFile(Buffer.alloc(size), 'a.bin'));
  await expect(send(0)).rejects.toThrow('Bad Request: file must be non-empty');
  await expect(send(50 * MB + 1)).rejects.toMatchObject({
    error_code: 413,
    description: 'Request Entity Too Large',
  });
  await expect(send(52 * MB)).rejects.toMatchObject({ error_code: 413 });
});

test('a file of more than 20 MB cannot be fetched; one of 20 MB can, though nobody holds it', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const small = user.sendDocument({ name: 'vừa.pdf', size: 20 * MB }).document;
  const large = user.sendDocument({ name: 'lớn.pdf', size: 20 * MB + 1 }).document;
  expect(await refusal(emulator, 'getFile', { file_id: large?.file_id })).toBe(
    'Bad Request: file is too big',
  );
  const file = await result<{ file_path: string }>(emulator, 'getFile', {
    file_id: small?.file_id,
  });
  const down = await fetch(`${emulator.url}/file/bot${TOKEN}/${file.file_path}`);
  expect((await down.arrayBuffer()).byteLength).toBe(20 * MB);
  expect(await refusal(emulator, 'getFile', { file_id: 'x' })).toBe(
    'Bad Request: wrong file_id or the file is temporarily unavailable',
  );
});

test('downloads need the token and a path that exists', async () => {
  const emulator = await start();
  const status = async (path: string) => (await fetch(`${emulator.url}/file/${path}`)).status;
  expect(await status('bot1:x/documents/file_1.pdf')).toBe(401);
  expect(await status(`bot${TOKEN}/documents/file_1.pdf`)).toBe(404);
  expect(await status('nonsense')).toBe(404);
});

test('an album comes whole: 2 to 10 items of one kind', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  const file = (name: string) => new InputFile(Buffer.from(name), name);
  const sent: Message[] = await api.sendMediaGroup(user.id, [
    InputMediaBuilder.document(file('một.txt'), { caption: '<b>Hai bản</b>', parse_mode: 'HTML' }),
    InputMediaBuilder.document(file('hai.txt')),
  ]);
  expect(sent.map(({ document }) => document?.file_name)).toEqual(['một.txt', 'hai.txt']);
  expect(new Set(sent.map(({ media_group_id }) => media_group_id)).size).toBe(1);
  expect(sent[0]).toMatchObject({ caption: 'Hai bản' });
  const media = sent.map(({ document }) => ({ type: 'document', media: document?.file_id }));
  const photo = { type: 'photo', media: user.sendPhoto().photo?.[1]?.file_id };
  const album = (items: unknown[]) =>
    refusal(emulator, 'sendMediaGroup', { chat_id: user.id, media: items });
  expect(await album(media.slice(1))).toBe('Bad Request: an album must have 2-10 items');
  expect(await album(Array(11).fill(media[0]))).toBe(
    'Bad Request: too many messages to send as an album',
  );
  expect(await album([media[0], photo])).toBe(
    "Bad Request: document can't be mixed with other media types",
  );
  const before = user.messages.length;
  expect(await album([media[0], { type: 'document', media: 'nonsense' }])).toBe(
    'Bad Request: wrong file identifier/HTTP URL specified',
  );
  expect(user.messages.length).toBe(before);
  expect(
    await call(emulator, 'sendMediaGroup', {
      chat_id: user.id,
      media: JSON.stringify([photo, photo]),
    }),
  ).toMatchObject({ ok: true });
});
