import type { Message } from 'grammy/types';
import { expect, test } from 'vitest';
import { call, refusal, result, start, started } from './client.js';

test('a message has its text, its entities, its author and its date', async () => {
  const emulator = await start({ now: () => 1_700_000_000_999 });
  const user = await started(emulator);
  const sent = await result(emulator, 'sendMessage', {
    chat_id: user.id,
    text: ' Hạn <b>nộp</b>: xem /help hoặc https://a.vn/x. ',
    parse_mode: 'HTML',
  });
  expect(sent).toEqual({
    message_id: 2,
    from: { id: 123456, is_bot: true, first_name: 'Thử', username: 'thu_bot' },
    chat: { id: user.id, type: 'private', first_name: 'Lan' },
    date: 1_700_000_000,
    text: 'Hạn nộp: xem /help hoặc https://a.vn/x.',
    entities: [
      { type: 'bold', offset: 4, length: 3 },
      { type: 'bot_command', offset: 13, length: 5 },
      { type: 'url', offset: 24, length: 14 },
    ],
  });
  expect(user.last).toEqual(sent);
});

test.each([
  ['', 'message text is empty'],
  [' \n ', 'text must be non-empty'],
  ['x'.repeat(4097), 'message is too long'],
])('the text %j is refused', async (text, reason) => {
  const emulator = await start();
  const user = await started(emulator);
  expect(await refusal(emulator, 'sendMessage', { chat_id: user.id, text })).toBe(
    `Bad Request: ${reason}`,
  );
});

test('the length of a text is counted in characters, after parsing', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const text = `<b>${'😀'.repeat(4096)}</b>`;
  const sent = await result(emulator, 'sendMessage', {
    chat_id: user.id,
    text,
    parse_mode: 'HTML',
  });
  expect(sent.entities).toEqual([{ type: 'bold', offset: 0, length: 8192 }]);
});

test('entities may be given instead of a parse mode, within the text', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const entities = [{ type: 'bold', offset: 0, length: 2 }];
  const message = { chat_id: user.id, text: 'ab', entities };
  expect((await result(emulator, 'sendMessage', message)).entities).toEqual(entities);
  expect(await refusal(emulator, 'sendMessage', { ...message, text: 'a' })).toContain(
    "Bad Request: can't parse entities",
  );
});

test('Markdown is refused by name, and so is an unknown parse mode', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const message = { chat_id: user.id, text: '*x*' };
  expect(await refusal(emulator, 'sendMessage', { ...message, parse_mode: 'MarkdownV2' })).toBe(
    'Bad Request: parse_mode MarkdownV2 is not supported by this emulator; use HTML',
  );
  expect(await refusal(emulator, 'sendMessage', { ...message, parse_mode: 'BBCode' })).toBe(
    'Bad Request: unsupported parse_mode',
  );
});

test('the bot cannot write to a chat it does not know, nor first to a person', async () => {
  const emulator = await start();
  const stranger = emulator.user();
  const text = 'x';
  expect(await call(emulator, 'sendMessage', { chat_id: 42, text })).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: chat not found',
  });
  expect(await call(emulator, 'sendMessage', { chat_id: stranger.id, text })).toEqual({
    ok: false,
    error_code: 403,
    description: "Forbidden: bot can't initiate conversation with a user",
  });
  expect(await refusal(emulator, 'sendMessage', { chat_id: '@nobody', text })).toBe(
    'Bad Request: chat not found',
  );
});

test('the bot cannot write to a person who blocked it or whose account is gone', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const message = { chat_id: user.id, text: 'x' };
  await call(emulator, 'getUpdates', { allowed_updates: ['message'] });
  await user.block();
  expect(await refusal(emulator, 'sendMessage', message)).toBe(
    'Forbidden: bot was blocked by the user',
  );
  await user.unblock();
  expect(await refusal(emulator, 'sendMessage', message)).toBe('accepted');
  user.deactivate();
  expect(await refusal(emulator, 'sendMessage', message)).toBe('Forbidden: user is deactivated');
});

test('a reply shows the message it answers; one to nothing is refused unless told otherwise', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const question = user.messages[0];
  const message = { chat_id: user.id, text: 'x' };
  const reply = await result(emulator, 'sendMessage', {
    ...message,
    reply_parameters: { message_id: question?.message_id, quote: 'start' },
  });
  expect(reply.reply_to_message).toEqual(question);
  expect(reply.quote).toEqual({ text: 'start', position: 1, is_manual: true });
  const lost = { message_id: 999 };
  expect(await refusal(emulator, 'sendMessage', { ...message, reply_parameters: lost })).toBe(
    'Bad Request: message to be replied not found',
  );
  const lenient = { ...lost, allow_sending_without_reply: true };
  const sent = await result(emulator, 'sendMessage', { ...message, reply_parameters: lenient });
  expect(sent.reply_to_message).toBeUndefined();
});

test('a chat action is accepted if Telegram knows it', async () => {
  const emulator = await start();
  const user = await started(emulator);
  expect(await result(emulator, 'sendChatAction', { chat_id: user.id, action: 'typing' })).toBe(
    true,
  );
  expect(
    await refusal(emulator, 'sendChatAction', { chat_id: user.id, action: 'dancing' }),
  ).toContain('Bad Request');
});

test('copies have no origin, forwards do, and protected messages allow neither', async () => {
  const emulator = await start();
  const [user, other] = [await started(emulator, 'Lan'), await started(emulator, 'Mai')];
  const original = user.sendDocument({ name: 'kế hoạch.pdf', caption: 'Bản 1' });
  const place = { from_chat_id: user.id, message_id: original.message_id, chat_id: other.id };
  const copied = await result<{ message_id: number }>(emulator, 'copyMessage', {
    ...place,
    caption: '<b>Bản 2</b>',
    parse_mode: 'HTML',
  });
  expect(copied).toEqual({ message_id: other.last.message_id });
  expect(other.last).toMatchObject({ document: original.document, caption: 'Bản 2' });
  expect(other.last.forward_origin).toBeUndefined();
  const forwarded = await result<Message>(emulator, 'forwardMessage', place);
  expect(forwarded).toMatchObject({
    document: original.document,
    caption: 'Bản 1',
    forward_origin: { type: 'user', sender_user: { id: user.id } },
  });
  expect(await refusal(emulator, 'copyMessage', { ...place, message_id: 999 })).toBe(
    'Bad Request: message to copy not found',
  );
  const secret = await result(emulator, 'sendMessage', {
    chat_id: user.id,
    text: 'x',
    protect_content: true,
  });
  expect(
    await refusal(emulator, 'forwardMessage', { ...place, message_id: secret.message_id }),
  ).toBe("Bad Request: message has protected content and can't be forwarded");
});

test('messages can be deleted for 48 hours', async () => {
  let now = Date.now();
  const emulator = await start({ now: () => now });
  const user = await started(emulator);
  const send = () => result(emulator, 'sendMessage', { chat_id: user.id, text: 'x' });
  const [first, second, third] = [await send(), await send(), await send()];
  const chat_id = user.id;
  expect(await result(emulator, 'deleteMessage', { chat_id, message_id: first.message_id })).toBe(
    true,
  );
  expect(await refusal(emulator, 'deleteMessage', { chat_id, message_id: first.message_id })).toBe(
    'Bad Request: message to delete not found',
  );
  const message_ids = [first.message_id, second.message_id];
  expect(await result(emulator, 'deleteMessages', { chat_id, message_ids })).toBe(true);
  now += 48 * 3_600_000 + 1000;
  const late = "Bad Request: message can't be deleted for everyone";
  expect(await refusal(emulator, 'deleteMessage', { chat_id, message_id: third.message_id })).toBe(
    late,
  );
  expect(
    await refusal(emulator, 'deleteMessages', { chat_id, message_ids: [third.message_id] }),
  ).toBe(late);
  expect(user.messages.map(({ message_id }) => message_id)).toEqual([1, third.message_id]);
});
