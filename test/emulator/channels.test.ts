import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.js';
import { call, confirmAll, refusal, result, start, started } from './client.js';

const HOURS = 3_600_000;

async function withChannel(options: Partial<EmulatorOptions> = {}) {
  const emulator = await start(options);
  const user = await started(emulator);
  const channel = emulator.channel({ title: 'Hội thi sáng kiến' });
  const added = channel.addBot(user);
  const [update] = await result<Update[]>(emulator, 'getUpdates');
  await confirmAll(emulator);
  await added;
  const post = (text = 'x', more: object = {}) =>
    result(emulator, 'sendMessage', { chat_id: channel.id, text, ...more });
  /** Does something of which the bot is told, and gives what it is told. */
  const told = async (action: () => unknown): Promise<Update | undefined> => {
    const done = action();
    const [first] = await result<Update[]>(emulator, 'getUpdates');
    await confirmAll(emulator);
    await done;
    return first;
  };
  return { emulator, user, channel, update, post, told };
}

test('a channel takes the bot as an administrator, and says with which rights', async () => {
  const { channel, user, update } = await withChannel();
  expect(update?.my_chat_member).toMatchObject({
    chat: { id: channel.id, type: 'channel', title: 'Hội thi sáng kiến' },
    from: { id: user.id },
    old_chat_member: { status: 'left' },
    new_chat_member: {
      status: 'administrator',
      user: { id: 123456 },
      can_be_edited: false,
      can_post_messages: true,
      can_edit_messages: true,
      can_delete_messages: true,
      can_promote_members: false,
    },
  });
});

test('what the bot posts is said by the channel, and nobody is told of it', async () => {
  const { emulator, channel, user, post } = await withChannel();
  const sent = await post('Kết quả');
  expect(sent).toMatchObject({ chat: { id: channel.id }, sender_chat: { id: channel.id } });
  expect(sent.from).toBeUndefined();
  expect(channel.last).toEqual(sent);
  expect(await result(emulator, 'getUpdates')).toEqual([]);
  const { document } = user.sendDocument({ name: 'a.pdf' });
  const media = [1, 2].map(() => ({ type: 'document', media: document?.file_id }));
  const album = await result<object[]>(emulator, 'sendMediaGroup', { chat_id: channel.id, media });
  expect(album.map((message) => 'from' in message)).toEqual([false, false]);
});

test('posts are edited and deleted, and whoever presses a button is named', async () => {
  const { emulator, channel, user, post, told } = await withChannel();
  const reply_markup = { inline_keyboard: [[{ text: 'Đã xem', callback_data: 'seen' }]] };
  const { message_id } = await post('Một', { reply_markup });
  const target = { chat_id: channel.id, message_id };
  await result(emulator, 'editMessageText', { ...target, text: 'Hai', reply_markup });
  expect(channel.last).toMatchObject({ text: 'Hai', sender_chat: { id: channel.id } });
  const update = await told(() => channel.press(user, 'Đã xem'));
  expect(update?.callback_query).toMatchObject({
    data: 'seen',
    from: { id: user.id },
    message: { message_id, chat: { id: channel.id, type: 'channel' } },
  });
  expect(await refusal(emulator, 'deleteMessage', target)).toBe('accepted');
  expect(channel.messages).toEqual([]);
  const other = await post();
  channel.deletePost(other.message_id);
  const gone = { chat_id: channel.id, message_id: other.message_id };
  expect(await refusal(emulator, 'editMessageText', { ...gone, text: 'y' })).toBe(
    'Bad Request: message to edit not found',
  );
});

test('without the right to post, nothing is sent; with the others, posts are still edited', async () => {
  const { emulator, channel, user, post, told } = await withChannel();
  const { message_id } = await post();
  const update = await told(() => channel.changeRights(user, { can_post_messages: false }));
  expect(update?.my_chat_member).toMatchObject({
    old_chat_member: { status: 'administrator', can_post_messages: true },
    new_chat_member: { status: 'administrator', can_post_messages: false },
  });
  const { photo } = user.sendPhoto();
  const file = photo?.at(-1)?.file_id;
  const place = { chat_id: channel.id };
  const needed = 'Bad Request: need administrator rights in the channel chat';
  const calls: [string, object][] = [
    ['sendMessage', { text: 'x' }],
    ['sendPhoto', { photo: file }],
    ['sendMediaGroup', { media: [1, 2].map(() => ({ type: 'photo', media: file })) }],
    ['copyMessage', { from_chat_id: user.id, message_id: 1 }],
    ['forwardMessages', { from_chat_id: user.id, message_ids: [1] }],
  ];
  for (const [method, fields] of calls) {
    expect(await refusal(emulator, method, { ...place, ...fields })).toBe(needed);
  }
  const edit = { ...place, message_id, text: 'y' };
  expect(await refusal(emulator, 'editMessageText', edit)).toBe('accepted');
  await told(() => channel.changeRights(user, { can_edit_messages: false }));
  expect(await refusal(emulator, 'editMessageText', { ...edit, text: 'z' })).toBe(
    "Bad Request: message can't be edited",
  );
  await told(() => channel.changeRights(user, { can_delete_messages: false }));
  expect(await refusal(emulator, 'deleteMessage', { ...place, message_id })).toBe(
    "Bad Request: message can't be deleted",
  );
});

test('in a channel too, what is older than 48 hours stays', async () => {
  let now = Date.now();
  const { emulator, channel, post } = await withChannel({ now: () => now });
  const { message_id } = await post();
  now += 48 * HOURS;
  const old = { chat_id: channel.id, message_id };
  const refused = "Bad Request: message can't be deleted";
  expect(await refusal(emulator, 'deleteMessage', old)).toBe(refused);
  expect(
    await refusal(emulator, 'deleteMessages', { chat_id: channel.id, message_ids: [message_id] }),
  ).toBe(refused);
  expect(await refusal(emulator, 'editMessageText', { ...old, text: 'y' })).toBe('accepted');
});

test.each([
  ['kicked', 'Forbidden: bot was kicked from the channel chat'],
  ['left', 'Forbidden: bot is not a member of the channel chat'],
] as const)('a bot that is %s is refused whatever it does there', async (status, words) => {
  const { emulator, channel, user, post, told } = await withChannel();
  const { message_id } = await post();
  const update = await told(() => channel.removeBot(user, status));
  expect(update?.my_chat_member?.new_chat_member.status).toBe(status);
  const place = { chat_id: channel.id };
  for (const [method, fields] of [
    ['sendMessage', { text: 'y' }],
    ['editMessageText', { message_id, text: 'y' }],
    ['deleteMessage', { message_id }],
    ['getChat', {}],
    ['getChatMember', { user_id: 123456 }],
  ] as const) {
    expect(await call(emulator, method, { ...place, ...fields })).toMatchObject({
      error_code: 403,
      description: words,
    });
  }
});

test('people post as the channel, and the bot is told of a channel post', async () => {
  const { emulator, channel, user, told } = await withChannel();
  const update = await told(() => channel.sendText(user, 'Thông báo'));
  expect(update?.channel_post).toMatchObject({
    text: 'Thông báo',
    sender_chat: { id: channel.id },
  });
  expect(update?.channel_post?.from).toBeUndefined();
  const message_id = update?.channel_post?.message_id ?? 0;
  const edited = await told(() => channel.edit(user, message_id, 'Thông báo số 2'));
  expect(edited?.edited_channel_post).toMatchObject({ message_id, text: 'Thông báo số 2' });
  const forward = { chat_id: user.id, from_chat_id: channel.id, message_id };
  expect((await result(emulator, 'forwardMessage', forward)).forward_origin).toMatchObject({
    type: 'channel',
    chat: { id: channel.id },
    message_id,
  });
});

test('a public channel is found by its name, and read before the bot is in it', async () => {
  const emulator = await start();
  const channel = emulator.channel({ title: 'Kênh', username: 'kenh_hoi_thi' });
  const chat_id = '@Kenh_Hoi_Thi';
  expect(await result(emulator, 'getChat', { chat_id })).toMatchObject({ id: channel.id });
  expect(await refusal(emulator, 'sendMessage', { chat_id, text: 'x' })).toBe(
    'Forbidden: bot is not a member of the channel chat',
  );
  expect(await refusal(emulator, 'sendMessage', { chat_id: '@khac', text: 'x' })).toBe(
    'Bad Request: chat not found',
  );
  const lan = emulator.user();
  const added = channel.addBot(lan);
  await confirmAll(emulator);
  await added;
  expect(await refusal(emulator, 'sendMessage', { chat_id, text: 'x' })).toBe('accepted');
  const status = (user_id: number) =>
    result<{ status: string }>(emulator, 'getChatMember', { chat_id, user_id });
  expect(await status(123456)).toMatchObject({ status: 'administrator', can_post_messages: true });
  expect(await status(lan.id)).toMatchObject({ status: 'creator' });
  expect(await status(emulator.user().id)).toMatchObject({ status: 'left' });
});

test('a channel has no place for the keyboards of an input field', async () => {
  const { emulator, channel } = await withChannel();
  const message = { chat_id: channel.id, text: 'x', reply_markup: { keyboard: [['a']] } };
  expect(await refusal(emulator, 'sendMessage', message)).toBe(
    'Bad Request: inline keyboard expected',
  );
});
