import { get } from 'node:http';
import { expect, test } from 'vitest';
import { call, result, start } from './client.js';
import { ask, follow, withLan } from './page-client.js';
import { png } from './png.js';

const BOT = { id: 123456, username: 'thu_bot', first_name: 'Thử', supports_inline_queries: true };

test('the state has the list, and a chat is fetched as its person has it', async () => {
  const emulator = await start({ now: () => 1_700_000_000_000 });
  const { answer: lan } = await ask<{ id: number }>(emulator, 'users', {
    first_name: 'Lan',
    language_code: 'vi',
  });
  expect(lan).toEqual({ id: lan.id, first_name: 'Lan', language_code: 'vi', blocked: false });
  await ask(emulator, `chats/${lan.id}/messages`, { from: lan.id, text: '/start' });
  await call(emulator, 'setMyCommands', { commands: [{ command: 'a', description: 'A' }] });
  const reply_markup = { keyboard: [['Nộp']] };
  await call(emulator, 'sendMessage', { chat_id: lan.id, text: 'Chào', reply_markup });
  const { answer: group } = await ask<{ id: number }>(emulator, 'groups', { title: 'Đoàn phường' });
  const chat = { id: lan.id, type: 'private', user_id: lan.id };
  const last = expect.objectContaining({ text: 'Chào', reply_markup });
  expect((await ask(emulator, 'state')).answer).toEqual({
    bot: BOT,
    now: 1_700_000_000_000,
    people: { people: [{ id: lan.id, user: lan, chat, last }], total: 1, more: false },
    shared: [{ id: group.id, chat: group }],
  });
  expect((await ask(emulator, `chats/${lan.id}/as/${lan.id}`)).answer).toEqual({
    bot: BOT,
    now: 1_700_000_000_000,
    user: lan,
    chat,
    messages: [expect.objectContaining({ text: '/start' }), last],
    more: false,
    commands: [{ command: 'a', description: 'A' }],
  });
  const inGroup = await ask(emulator, `chats/${group.id}/as/${lan.id}`);
  expect(inGroup.answer).toMatchObject({ chat: group, user: lan, messages: [] });
});

test('everything that happens in a chat that is open comes as an event', async () => {
  const { emulator, id } = await withLan();
  const { next } = await follow(emulator, { places: [[id, id]] });
  await ask(emulator, `chats/${id}/messages`, { from: id, text: 'Chào' });
  const ofWhat = async (type: string) => {
    for (;;) {
      const event = await next();
      if (event.type === type) return event;
    }
  };
  const chat = { id, type: 'private', user_id: id };
  expect(await ofWhat('chat')).toEqual({ type: 'chat', chat });
  expect(await ofWhat('message')).toMatchObject({ chat_id: id, message: { text: 'Chào' } });
  const reply_markup = { inline_keyboard: [[{ text: 'Nút', callback_data: 'x' }]] };
  const { message_id } = await result(emulator, 'sendMessage', {
    chat_id: id,
    text: 'Một',
    reply_markup,
  });
  expect(await ofWhat('message')).toMatchObject({ message: { message_id, reply_markup } });
  const { answer } = await ask<{ id: string }>(emulator, `chats/${id}/press`, {
    from: id,
    message_id,
    data: 'x',
  });
  await call(emulator, 'answerCallbackQuery', {
    callback_query_id: answer.id,
    text: 'Ừ',
    show_alert: true,
  });
  expect(await ofWhat('callback')).toEqual({
    type: 'callback',
    id: answer.id,
    chat_id: id,
    user_id: id,
    text: 'Ừ',
    show_alert: true,
  });
  await call(emulator, 'editMessageText', { chat_id: id, message_id, text: 'Hai' });
  const message = { message_id, text: 'Hai' };
  expect(await ofWhat('edited')).toMatchObject({ chat_id: id, message });
  await call(emulator, 'deleteMessage', { chat_id: id, message_id });
  expect(await ofWhat('deleted')).toEqual({
    type: 'deleted',
    chat_id: id,
    message_ids: [message_id],
  });
  await call(emulator, 'sendChatAction', { chat_id: id, action: 'typing' });
  expect(await ofWhat('action')).toEqual({ type: 'action', chat_id: id, action: 'typing' });
  await ask(emulator, `users/${id}`, { language_code: 'en' }, 'PATCH');
  expect(await ofWhat('user')).toMatchObject({ user: { id, language_code: 'en', blocked: false } });
  await ask(emulator, `users/${id}/block`, {});
  expect(await ofWhat('user')).toMatchObject({ user: { id, blocked: true } });
  await ask(emulator, `users/${id}/deactivate`, {});
  expect(await ofWhat('user')).toMatchObject({ user: { id, deactivated: true } });
});

test('a person edits, replies, forwards, sends stickers and opens links', async () => {
  const { emulator, id } = await withLan();
  const send = async (fields: object) =>
    (await ask(emulator, `chats/${id}/messages`, { from: id, ...fields })).answer;
  expect(await send({ text: 'Một' })).toMatchObject({ message_id: 1, text: 'Một' });
  const edited = await ask(emulator, `chats/${id}/messages/1/edit`, { from: id, text: 'Hai' });
  expect(edited.answer).toMatchObject({ message_id: 1, text: 'Hai' });
  expect(await send({ text: 'Ba', reply_to_message_id: 1, forwarded: true })).toMatchObject({
    reply_to_message: { text: 'Hai' },
    forward_origin: { type: 'hidden_user' },
  });
  expect(await send({ sticker: '👍' })).toMatchObject({ sticker: { emoji: '👍' } });
  const opened = await ask(emulator, 'links', { from: id, payload: 'ref_1' });
  expect(opened.answer).toMatchObject({ text: '/start ref_1' });
});

test('files go up from a form, several as an album, and come down by id', async () => {
  const { emulator, id } = await withLan();
  const form = new FormData();
  form.set('from', String(id));
  form.set('as', 'document');
  form.set('caption', 'Kế hoạch');
  form.append('file', new File(['một'], 'kế hoạch 1.txt', { type: 'text/plain' }));
  form.append('file', new File(['<script>'], 'x.html', { type: 'text/html' }));
  const { answer } = await ask<
    { document: { file_id: string }; media_group_id: string; caption?: string }[]
  >(emulator, `chats/${id}/files`, form);
  expect(answer.map(({ caption }) => caption)).toEqual(['Kế hoạch', undefined]);
  expect(new Set(answer.map(({ media_group_id }) => media_group_id)).size).toBe(1);
  const down = (file_id = '') => fetch(`${emulator.url}/_/files/${file_id}`);
  const text = await down(answer[0]?.document.file_id);
  expect(await text.text()).toBe('một');
  expect(text.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch%201.txt",
  );
  const photos = new FormData();
  photos.set('from', String(id));
  photos.set('as', 'photo');
  photos.append('file', new File([new Uint8Array(png(400, 300))], 'a.png', { type: 'image/png' }));
  const sent = await ask<{ photo: { file_id: string }[] }[]>(emulator, `chats/${id}/files`, photos);
  const picture = await down(sent.answer[0]?.photo[1]?.file_id);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(picture.headers.get('content-disposition')).toContain('inline');
  expect((await down('nonsense')).status).toBe(404);
});

test('groups are made, the bot comes and goes, and people speak there', async () => {
  const { emulator, id } = await withLan();
  const { answer: chat } = await ask<{ id: number }>(emulator, 'groups', { title: 'Đoàn phường' });
  expect(chat).toEqual({
    id: chat.id,
    type: 'supergroup',
    title: 'Đoàn phường',
    bot_member: false,
  });
  await ask(emulator, `chats/${chat.id}/bot`, { from: id, member: true });
  const said = await ask(emulator, `chats/${chat.id}/messages`, { from: id, text: '/help' });
  expect(said.answer).toMatchObject({ chat: { id: chat.id }, text: '/help' });
  const updates = await result<Record<string, unknown>[]>(emulator, 'getUpdates');
  expect(updates.map((update) => Object.keys(update)[1])).toEqual([
    'my_chat_member',
    'message',
    'message',
  ]);
  const gone = await ask(emulator, `chats/${chat.id}/bot`, { from: id, member: false });
  expect(gone.answer).toMatchObject({ bot_member: false });
});

test('channels are made, the bot comes, is muted and goes, and people post there', async () => {
  const { emulator, id } = await withLan();
  const { answer: chat } = await ask<{ id: number }>(emulator, 'channels', {
    title: 'Tin hội thi',
  });
  expect(chat).toEqual({
    id: chat.id,
    type: 'channel',
    title: 'Tin hội thi',
    bot_member: false,
    bot_can_post: true,
  });
  const bot = async (fields: object) =>
    (await ask(emulator, `chats/${chat.id}/bot`, { from: id, ...fields })).answer;
  expect(await bot({ member: true })).toMatchObject({ bot_member: true, bot_can_post: true });
  const post = await ask(emulator, `chats/${chat.id}/messages`, { from: id, text: 'Tin' });
  expect(post.answer).toMatchObject({ sender_chat: { id: chat.id }, text: 'Tin' });
  expect(await bot({ member: true, can_post: false })).toMatchObject({ bot_can_post: false });
  expect(await bot({ member: false })).toMatchObject({ bot_member: false });
  const updates = await result<Record<string, unknown>[]>(emulator, 'getUpdates');
  expect(updates.map((update) => Object.keys(update)[1])).toEqual([
    'my_chat_member',
    'channel_post',
    'my_chat_member',
    'my_chat_member',
  ]);
});

test('what cannot be done is refused with a reason', async () => {
  const { emulator, id } = await withLan();
  const other = (await ask<{ id: number }>(emulator, 'users', { first_name: 'Mai' })).answer.id;
  const message = { from: id, text: 'x' };
  const refused = async (path: string, body: unknown, method?: string) => {
    const { status, answer } = await ask<{ error?: string }>(emulator, path, body, method);
    expect(answer.error).toEqual(expect.any(String));
    return status;
  };
  expect(await refused('users', {})).toBe(400);
  expect(await refused('users', { first_name: 'x', nickname: 'y' })).toBe(400);
  expect(await refused('users/1', { first_name: 'x' }, 'PATCH')).toBe(404);
  expect(await refused('chats/99/messages', message)).toBe(404);
  await ask(emulator, `chats/${other}/messages`, { from: other, text: 'x' });
  expect(await refused(`chats/${other}/messages`, message)).toBe(403);
  expect(await refused(`chats/${id}/messages`, { ...message, text: ' ' })).toBe(400);
  expect(await refused(`chats/${id}/files`, message)).toBe(400);
  expect(await refused('links', { from: id, payload: 'có dấu' })).toBe(400);
  expect(await refused('nothing', {})).toBe(404);
  expect(await refused(`chats/${other}/as/${id}`, undefined)).toBe(403);
  expect(await refused(`chats/99/as/${id}`, undefined)).toBe(404);
  expect(await refused('people?limit=many', undefined)).toBe(400);
  expect(await refused('events/none/watch', { places: [] })).toBe(404);
  await ask(emulator, `users/${id}/block`, {});
  expect(await refused(`chats/${id}/messages`, message)).toBe(400);
});

test('the newest calls are listed', async () => {
  const { emulator } = await withLan();
  await call(emulator, 'getMe');
  await call(emulator, 'getWebhookInfo');
  const { answer } = await ask<{ method: string }[]>(emulator, 'calls?limit=1');
  expect(answer.map(({ method }) => method)).toEqual(['getWebhookInfo']);
});

test('the page and its files are served, and nothing else of the disk', async () => {
  const emulator = await start();
  const page = await fetch(`${emulator.url}/`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  const script = await fetch(`${emulator.url}/emulator/page/main.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  for (const path of [
    '..%2f..%2femulator.ts',
    '%2e%2e/emulator.ts',
    'none.js',
    '.env',
    '..%5cx.ts',
  ]) {
    expect((await fetch(`${emulator.url}/emulator/page/${path}`)).status).toBe(404);
  }
});

test('requests of other web pages are refused', async () => {
  const emulator = await start();
  const { port } = new URL(emulator.url);
  const status = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve) => {
      get(`${emulator.url}/_/state`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
  expect(await status({ host: `evil.example:${port}` })).toBe(403);
  expect(await status({ host: `127.0.0.1.evil.example:${port}` })).toBe(403);
  expect(await status({ origin: 'https://evil.example' })).toBe(403);
  expect(await status({ origin: 'null' })).toBe(403);
  expect(await status({ origin: 'http://127.0.0.1:1' })).toBe(403);
  expect(await status({ origin: emulator.url })).toBe(200);
  expect(await status({ host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200);
});
