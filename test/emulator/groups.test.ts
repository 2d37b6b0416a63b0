import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.js';
import { call, confirmAll, refusal, result, start, started } from './client.js';

async function group(
  type: 'group' | 'supergroup' = 'supergroup',
  options: Partial<EmulatorOptions> = {},
) {
  const emulator = await start(options);
  const user = await started(emulator);
  const room = emulator.group({ title: 'Đoàn phường', type });
  const added = room.addBot(user);
  const updates = await result<Update[]>(emulator, 'getUpdates');
  await confirmAll(emulator);
  await added;
  return { emulator, user, room, updates };
}

test('being added to a group and removed from it comes as my_chat_member', async () => {
  const { emulator, user, room, updates } = await group();
  expect(updates[0]?.my_chat_member).toMatchObject({
    chat: { id: room.id, type: 'supergroup', title: 'Đoàn phường' },
    from: { id: user.id },
    old_chat_member: { status: 'left' },
    new_chat_member: { status: 'member', user: { id: 123456 } },
  });
  expect(updates[1]?.message?.new_chat_members).toMatchObject([{ id: 123456 }]);
  expect(await refusal(emulator, 'sendMessage', { chat_id: room.id, text: 'x' })).toBe('accepted');
  const removed = room.removeBot(user);
  const [update] = await result<Update[]>(emulator, 'getUpdates');
  expect(update?.my_chat_member?.new_chat_member.status).toBe('kicked');
  await confirmAll(emulator);
  await removed;
  expect(await refusal(emulator, 'sendMessage', { chat_id: room.id, text: 'x' })).toBe(
    'Forbidden: bot was kicked from the supergroup chat',
  );
});

test('a bot in privacy mode hears only what is meant for it', async () => {
  const { emulator, user, room } = await group();
  const own = await result(emulator, 'sendMessage', { chat_id: room.id, text: 'Chào cả nhà' });
  for (const text of [
    'chào',
    '/help',
    '/help@thu_bot',
    '/help@khac_bot',
    'này @thu_bot ơi',
    'a@b.vn',
  ]) {
    room.sendText(user, text);
  }
  room.sendText(user, 'trả lời', { replyTo: own.message_id });
  const heard = await result<Update[]>(emulator, 'getUpdates');
  expect(heard.map(({ message }) => message?.text)).toEqual([
    '/help',
    '/help@thu_bot',
    'này @thu_bot ơi',
    'trả lời',
  ]);
});

test('a bot that reads everything hears everything', async () => {
  const bot = { id: 1, username: 'thu_bot', firstName: 'Thử', readsAllGroupMessages: true };
  const emulator = await start({ bot });
  const user = emulator.user();
  const room = emulator.group({ title: 'Nhóm' });
  const added = room.addBot(user);
  room.sendText(user, 'chào');
  const heard = await result<Update[]>(emulator, 'getUpdates');
  expect(heard.at(-1)?.message?.text).toBe('chào');
  await confirmAll(emulator);
  await added;
});

test('equal message ids occur in different chats: supergroups count their own', async () => {
  const { emulator, user, room } = await group();
  const own = room.messages.map(({ message_id }) => message_id);
  expect(own).toEqual([1]);
  expect(user.messages.map(({ message_id }) => message_id)).toEqual([1]);
  expect(await refusal(emulator, 'getChat', { chat_id: room.id })).toBe('accepted');
});

test('a group that became a supergroup is refused with its new id', async () => {
  const { emulator, user, room } = await group('group');
  const upgrade = room.migrate(user);
  const updates = await result<Update[]>(emulator, 'getUpdates');
  await confirmAll(emulator);
  const upgraded = await upgrade;
  expect(
    updates.map(({ message }) => message?.migrate_to_chat_id ?? message?.migrate_from_chat_id),
  ).toEqual([upgraded.id, room.id]);
  expect(await call(emulator, 'sendMessage', { chat_id: room.id, text: 'x' })).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: upgraded.id },
  });
  expect(await refusal(emulator, 'sendMessage', { chat_id: upgraded.id, text: 'x' })).toBe(
    'accepted',
  );
});

test('getChat, getChatMember and leaveChat', async () => {
  const { emulator, user, room } = await group();
  expect(await result(emulator, 'getChat', { chat_id: user.id })).toMatchObject({
    type: 'private',
    first_name: 'Lan',
  });
  const status = (user_id: number) =>
    result<{ status: string }>(emulator, 'getChatMember', { chat_id: room.id, user_id }).then(
      (member) => member.status,
    );
  expect(await status(user.id)).toBe('member');
  expect(await status(emulator.user().id)).toBe('left');
  expect(await status(123456)).toBe('member');
  expect(await refusal(emulator, 'getChatMember', { chat_id: room.id, user_id: 1 })).toBe(
    'Bad Request: PARTICIPANT_ID_INVALID',
  );
  expect(await result(emulator, 'leaveChat', { chat_id: room.id })).toBe(true);
  expect(await status(123456)).toBe('left');
  expect(await refusal(emulator, 'sendMessage', { chat_id: room.id, text: 'x' })).toBe(
    'Forbidden: bot is not a member of the supergroup chat',
  );
  expect(await refusal(emulator, 'leaveChat', { chat_id: user.id })).toContain('Bad Request');
});

test('in a group the bot deletes its own messages only', async () => {
  const { emulator, user, room } = await group();
  const { message_id } = room.sendText(user, '/help');
  expect(await refusal(emulator, 'deleteMessage', { chat_id: room.id, message_id })).toBe(
    "Bad Request: message can't be deleted",
  );
  const own = await result(emulator, 'sendMessage', { chat_id: room.id, text: 'x' });
  expect(
    await refusal(emulator, 'deleteMessage', { chat_id: room.id, message_id: own.message_id }),
  ).toBe('accepted');
});

test('a group that became a supergroup is refused with its new id whatever is sent there', async () => {
  const { emulator, user, room } = await group('group');
  const place = { chat_id: room.id };
  const { message_id } = await result(emulator, 'sendMessage', { ...place, text: 'x' });
  const { document } = user.sendDocument({ name: 'a.pdf' });
  const photo = user.sendPhoto().photo?.at(-1)?.file_id;
  const item = { type: 'photo', media: photo };
  const source = { from_chat_id: user.id };
  const upgrade = room.migrate(user);
  await confirmAll(emulator);
  const upgraded = await upgrade;
  for (const [method, fields] of [
    ['sendMessage', { text: 'x' }],
    ['sendPhoto', { photo }],
    ['sendDocument', { document: document?.file_id }],
    ['sendVideo', { video: document?.file_id }],
    ['sendAnimation', { animation: document?.file_id }],
    ['sendAudio', { audio: document?.file_id }],
    ['sendMediaGroup', { media: [item, item] }],
    ['sendChatAction', { action: 'typing' }],
    ['copyMessage', { ...source, message_id: 1 }],
    ['copyMessages', { ...source, message_ids: [1] }],
    ['forwardMessage', { ...source, message_id: 1 }],
    ['forwardMessages', { ...source, message_ids: [1] }],
    ['editMessageText', { message_id, text: 'y' }],
    ['editMessageMedia', { message_id, media: item }],
    ['deleteMessage', { message_id }],
    ['deleteMessages', { message_ids: [message_id] }],
  ] as const) {
    expect([method, await call(emulator, method, { ...place, ...fields })]).toEqual([
      method,
      {
        ok: false,
        error_code: 400,
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: upgraded.id },
      },
    ]);
  }
});

test.each([
  ['group', "Bad Request: message can't be deleted for everyone"],
  ['supergroup', "Bad Request: message can't be deleted"],
] as const)('in a %s old messages stay, and those of others', async (type, words) => {
  let now = Date.now();
  const { emulator, user, room } = await group(type, { now: () => now });
  const remove = ({ message_id }: { message_id: number }) =>
    refusal(emulator, 'deleteMessage', { chat_id: room.id, message_id });
  expect(await remove(room.sendText(user, '/help'))).toBe(words);
  const own = await result(emulator, 'sendMessage', { chat_id: room.id, text: 'x' });
  now += 48 * 3_600_000 + 1000;
  expect(await remove(own)).toBe(words);
});
