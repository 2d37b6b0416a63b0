import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { type Emulator, SnapshotError } from '../../src/emulator/emulator.js';
import { call, confirmAll, refusal, result, start, started, TOKEN } from './client.js';
import { png } from './png.js';

/** As it comes out of a file. */
const throughJson = ({ state, contents }: ReturnType<Emulator['snapshot']>) => ({
  state: JSON.parse(JSON.stringify(state)) as unknown,
  contents,
});

const content = Buffer.from('Kế hoạch triển khai');
const keyboard = { inline_keyboard: [[{ text: 'Đồng ý', callback_data: 'yes' }]] };

/** An emulator in which something of everything has happened, and three updates wait for the bot. */
async function busy() {
  const emulator = await start();
  const lan = await started(emulator);
  const text = { chat_id: lan.id, text: '<b>Chào</b>', parse_mode: 'HTML' };
  const asked = await result(emulator, 'sendMessage', { ...text, reply_markup: keyboard });
  const document = lan.sendDocument({ name: 'kế hoạch.txt', content });
  const photo = lan.sendPhoto({ content: png(40, 30), caption: 'Ảnh' });
  await confirmAll(emulator);

  const group = emulator.group({ title: 'Tổ thư ký' });
  const added = group.addBot(lan);
  await confirmAll(emulator);
  await added;
  await result(emulator, 'sendMessage', { chat_id: group.id, text: 'Xin chào' });
  const channel = emulator.channel({ title: 'Hội thi', username: 'hoithi' });
  const joined = channel.addBot(lan, { can_delete_messages: false });
  await confirmAll(emulator);
  await joined;
  await result(emulator, 'sendMessage', { chat_id: '@hoithi', text: 'Bài đăng' });

  const minh = await started(emulator, 'Minh');
  const away = minh.block();
  await confirmAll(emulator);
  await away;
  const gone = await started(emulator, 'Cũ');
  gone.deactivate();
  const commands = [{ command: 'help', description: 'Trợ giúp' }];
  await result(emulator, 'setMyCommands', { commands, language_code: 'vi' });
  await result(emulator, 'setMyDescription', { description: 'Hội thi' });
  await result(emulator, 'setChatMenuButton', {
    chat_id: lan.id,
    menu_button: { type: 'commands' },
  });

  const asking = lan.inline('một cửa', { in: group });
  const [query] = await result<Update[]>(emulator, 'getUpdates');
  const article = {
    type: 'article',
    id: '1',
    title: 'Mô hình',
    input_message_content: { message_text: 'Thẻ' },
    reply_markup: keyboard,
  };
  const inline_query_id = query?.inline_query?.id;
  await result(emulator, 'answerInlineQuery', { inline_query_id, results: [article] });
  await confirmAll(emulator);
  const card = lan.sendInline(await asking, 0);
  await confirmAll(emulator);

  lan.sendText('Chưa ai đọc');
  const pressed = lan.press('Đồng ý').catch(() => undefined);
  const inlinePressed = group.press(lan, { messageId: card.message_id, data: 'yes' });
  return {
    emulator,
    lan,
    minh,
    gone,
    group,
    channel,
    asked,
    document,
    photo,
    card,
    pressed,
    inlinePressed,
  };
}

test('in another emulator everything is there, and all counts go on', async () => {
  const { emulator, ...there } = await busy();
  const before = emulator.snapshot();
  const other = await start();
  other.restore(throughJson(before));
  const after = other.snapshot();
  const { revision } = before.state.world;
  expect(after.state).toEqual({
    ...before.state,
    world: { ...before.state.world, revision: revision + 1 },
  });
  expect(after.contents).toEqual(before.contents);

  // The bot gets what waited, and answers it.
  const updates = await result<Update[]>(other, 'getUpdates');
  expect(updates).toEqual(await result(emulator, 'getUpdates'));
  const [, own, inline] = updates.map(({ callback_query }) => callback_query);
  expect(own?.message?.message_id).toBe(there.asked.message_id);
  for (const press of [own, inline]) {
    expect(await refusal(other, 'answerCallbackQuery', { callback_query_id: press?.id })).toBe(
      'accepted',
    );
  }
  const edit = { inline_message_id: inline?.inline_message_id, text: 'Đã ghi nhận' };
  expect(await refusal(other, 'editMessageText', edit)).toBe('accepted');
  const group = other.group({ id: there.group.id, title: '' });
  expect(group.messages.find(({ text }) => text === edit.text)?.message_id).toBe(
    there.card.message_id,
  );
  // Renamed, a group is so in all of its messages, as before.
  const renamed = group.rename(other.user({ id: there.lan.id }), 'Tổ giúp việc');
  await confirmAll(other);
  await renamed;
  expect(group.messages.every(({ chat }) => 'title' in chat && chat.title === 'Tổ giúp việc')).toBe(
    true,
  );

  // Files are downloaded as they were.
  const file = { file_id: there.document.document?.file_id };
  const { file_path: path } = await result<{ file_path: string }>(other, 'getFile', file);
  const download = await fetch(`${other.url}/file/bot${TOKEN}/${path}`);
  expect(Buffer.from(await download.arrayBuffer())).toEqual(content);
  const photo = there.photo.photo?.[0]?.file_id;
  const again = await result(other, 'sendPhoto', { chat_id: there.lan.id, photo });
  expect(again.photo).toHaveLength(2);

  // Nothing gets an id that something else has had.
  expect(other.user().id).toBe(emulator.user().id);
  expect(other.group({ title: 'Mới' }).id).toBe(emulator.group({ title: 'Mới' }).id);
  expect(await refusal(other, 'sendMessage', { chat_id: there.minh.id, text: 'x' })).toContain(
    'blocked',
  );
  expect(await refusal(other, 'sendMessage', { chat_id: there.gone.id, text: 'x' })).toContain(
    'deactivated',
  );
  await Promise.all([emulator, other].map(confirmAll));
  await Promise.all([there.pressed, there.inlinePressed]);
});

test('in place, what has happened since is gone, and the next ids are the same', async () => {
  const { emulator, lan, group, pressed, inlinePressed } = await busy();
  const saved = emulator.snapshot();
  const next = async () => {
    const sent = await result(emulator, 'sendMessage', { chat_id: group.id, text: 'Sau đó' });
    const update = emulator.user({ id: lan.id }).sendText('Sau đó');
    const updates = await result<Update[]>(emulator, 'getUpdates');
    return [sent.message_id, update.message_id, updates.map(({ update_id }) => update_id)];
  };
  const first = await next();
  const renamed = group.rename(lan, 'Tên khác');
  await confirmAll(emulator);
  await renamed;
  await Promise.all([pressed, inlinePressed]);
  const seen: string[] = [];
  const events = await fetch(`${emulator.url}/_/events`);
  emulator.restore(saved);
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  while (!seen.join('').includes('"cleared"')) seen.push((await reader?.read())?.value ?? '');
  await reader?.cancel();
  expect(emulator.calls).toEqual([]);
  const { title } = await result<{ title: string }>(emulator, 'getChat', { chat_id: group.id });
  expect(title).toBe('Tổ thư ký');
  expect(await next()).toEqual(first);
});

test('what is no snapshot of this bot changes nothing', async () => {
  const { emulator, pressed, inlinePressed } = await busy();
  const saved = emulator.snapshot();
  const before = JSON.stringify(saved.state);
  const { state } = saved;
  const broken: [unknown, string][] = [
    [undefined, 'expected object'],
    [{ ...state, version: 2 }, 'version'],
    [{ ...state, botId: 1 }, 'bot 1'],
    [{ ...state, more: 1 }, 'more'],
    [{ ...state, updates: { ...state.updates, pending: [{ update: {} }] } }, 'updates.pending.0'],
    [{ ...state, world: { ...state.world, people: [] } }, 'nobody has the private chat'],
    [{ ...state, world: { ...state.world, chats: [{ kind: 'group' }] } }, 'world.chats.0'],
  ];
  for (const [wrong, words] of broken) {
    const attempt = () => emulator.restore({ state: wrong, contents: saved.contents });
    expect(attempt).toThrow(SnapshotError);
    expect(attempt).toThrow(words);
  }
  expect(() => emulator.restore({ state, contents: new Map() })).toThrow('kế hoạch.txt');
  expect(JSON.stringify(emulator.snapshot().state)).toBe(before);
  await call(emulator, 'getUpdates', { offset: 1_000_000_000 });
  await Promise.all([pressed, inlinePressed]);
});
