import { expect, test } from 'vitest';
import { call, confirmAll, refusal, result, start, started, TOKEN } from './client.js';
import { article, buttons, found, inGroup, newest } from './inline-client.js';
import { png } from './png.js';

test('a photo that Telegram has is sent with its caption, or with a text in its place', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const { photo } = user.sendPhoto();
  await confirmAll(emulator);
  const photo_file_id = photo?.at(-1)?.file_id;
  const one = { type: 'photo', photo_file_id };
  const answer = await found(emulator, user, {
    results: [
      { ...one, id: '1', caption: '<i>Thẻ</i>', parse_mode: 'HTML' },
      { ...one, id: '2', title: 'Chữ', input_message_content: { message_text: 'Thay ảnh' } },
    ],
  });
  expect(user.sendInline(answer, 0)).toMatchObject({
    photo,
    caption: 'Thẻ',
    caption_entities: [{ type: 'italic', offset: 0, length: 3 }],
    via_bot: { id: 123456 },
  });
  const text = user.sendInline(answer, 'Chữ');
  expect([text.text, text.photo]).toEqual(['Thay ảnh', undefined]);
});

test('what is chosen in the chat with the bot is a message of the person via the bot', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const answer = await found(emulator, user, { results: [article('1', buttons)] });
  const message = user.sendInline(answer, 'Mô hình 1');
  expect(message).toMatchObject({
    from: { id: user.id },
    chat: { id: user.id },
    via_bot: { id: 123456, is_bot: true, username: 'thu_bot' },
    text: 'Thẻ 1',
    ...buttons,
  });
  expect((await newest(emulator))?.message).toEqual(message);
  await confirmAll(emulator);
});

test('a bot in privacy mode hears of what is sent via it in its group; elsewhere it hears nothing', async () => {
  const { emulator, user, room } = await inGroup();
  const answer = await found(emulator, user, { results: [article('1')] }, { in: room });
  const message = user.sendInline(answer, 0);
  expect(message.chat.id).toBe(room.id);
  expect((await newest(emulator))?.message).toEqual(message);
  await confirmAll(emulator);
  const strange = emulator.group({ title: 'Nhóm không có bot' });
  const there = await found(emulator, user, { results: [article('1')] }, { in: strange });
  const unheard = await user.choose(there, 0);
  expect(strange.messages).toEqual([unheard]);
  expect(await result(emulator, 'getUpdates')).toEqual([]);
});

test('in a channel it is a post via the bot', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const channel = emulator.channel({ title: 'Kênh' });
  const added = channel.addBot(user);
  await confirmAll(emulator);
  await added;
  const answer = await found(emulator, user, { results: [article('1')] }, { in: channel });
  user.sendInline(answer, 0);
  expect((await newest(emulator))?.channel_post).toMatchObject({
    sender_chat: { id: channel.id },
    via_bot: { id: 123456 },
    text: 'Thẻ 1',
  });
  await confirmAll(emulator);
});

test('the bot is told of the choice only if it asks for that', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const strange = { in: emulator.group({ title: 'Nhóm' }) };
  const results = [article('1'), article('2', buttons)];
  const unasked = await found(emulator, user, { results }, strange);
  user.sendInline(unasked, 0);
  expect(await newest(emulator)).toBeUndefined();
  const allowed_updates = ['inline_query', 'chosen_inline_result'];
  await call(emulator, 'getUpdates', { allowed_updates });
  const answer = await found(emulator, user, { results }, strange);
  const plain = user.choose(answer, 0);
  expect((await newest(emulator))?.chosen_inline_result).toEqual({
    result_id: '1',
    from: user.person.user,
    query: 'một cửa',
  });
  await confirmAll(emulator);
  await plain;
  const chosen = user.choose(answer, 1);
  const { inline_message_id } = (await newest(emulator))?.chosen_inline_result ?? {};
  expect(inline_message_id).toMatch(/^[\w-]+$/);
  // By its id the bot changes a message in a chat that it knows nothing of.
  expect(
    await result(emulator, 'editMessageText', { inline_message_id, text: 'Đã đổi', ...buttons }),
  ).toBe(true);
  await confirmAll(emulator);
  expect(await chosen).toMatchObject({ text: 'Đã đổi', via_bot: { id: 123456 }, ...buttons });
});

test('a button of it presses without a message, and opens the bot in its own chat', async () => {
  const { emulator, user, room } = await inGroup();
  const answer = await found(emulator, user, { results: [article('1', buttons)] }, { in: room });
  const message = user.sendInline(answer, 0);
  await confirmAll(emulator);
  expect(room.buttons()).toEqual(['Mở', 'Thích']);
  const other = emulator.user({ firstName: 'Bình' });
  const press = room.press(other, 'Thích');
  const query = (await newest(emulator))?.callback_query;
  expect(query).toEqual({
    id: expect.any(String),
    from: other.person.user,
    inline_message_id: expect.any(String),
    chat_instance: expect.any(String),
    data: 'like',
  });
  const { inline_message_id } = query ?? {};
  await result(emulator, 'answerCallbackQuery', { callback_query_id: query?.id, text: 'Ừ' });
  await result(emulator, 'editMessageReplyMarkup', { inline_message_id });
  await confirmAll(emulator);
  const edited = { ...message, edit_date: expect.any(Number) };
  delete edited.reply_markup;
  expect(await press).toEqual({ answer: { text: 'Ừ' }, messages: [edited] });

  const again = await found(emulator, user, { results: [article('1', buttons)] }, { in: room });
  user.sendInline(again, 0);
  await confirmAll(emulator);
  const opening = room.press(other, 'Mở');
  expect((await newest(emulator))?.message).toMatchObject({
    chat: { id: other.id, type: 'private' },
    text: '/start m_1',
  });
  await confirmAll(emulator);
  await opening;
});

test('it is edited by its own id only, by the bot only, and only while it is there', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const answer = await found(emulator, user, { results: [article('1', buttons)] });
  const { message_id } = user.sendInline(answer, 0);
  const pressed = user.press('Thích');
  const { inline_message_id } = (await newest(emulator))?.callback_query ?? {};
  await confirmAll(emulator);
  await pressed;
  const edit = (target: object) =>
    refusal(emulator, 'editMessageText', { ...target, text: 'Thẻ 1', ...buttons });
  expect(await edit({ chat_id: user.id, message_id })).toBe("Bad Request: message can't be edited");
  expect(await edit({ inline_message_id })).toContain('message is not modified');
  expect(await edit({ inline_message_id: 'x' })).toBe('Bad Request: MESSAGE_ID_INVALID');
  expect(await edit({})).toBe('Bad Request: message identifier is not specified');
  expect(await edit({ message_id })).toBe('Bad Request: chat_id is empty');
  expect(await edit({ chat_id: user.id })).toBe('Bad Request: message identifier is not specified');
  await expect(user.edit(message_id, 'khác')).rejects.toThrow('sent via a bot');
  await result(emulator, 'deleteMessage', { chat_id: user.id, message_id });
  expect(await edit({ inline_message_id })).toBe('Bad Request: MESSAGE_ID_INVALID');
});

test('its photo changes to one that Telegram has, not to a new file', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const [first, second] = [user.sendPhoto(), user.sendPhoto()].map(
    ({ photo }) => photo?.at(-1)?.file_id,
  );
  await confirmAll(emulator);
  const card = { type: 'photo', id: '1', photo_file_id: first, caption: 'Thẻ', ...buttons };
  const answer = await found(emulator, user, { results: [card] });
  user.sendInline(answer, 0);
  const pressed = user.press('Thích');
  const inline_message_id = (await newest(emulator))?.callback_query?.inline_message_id ?? '';
  await confirmAll(emulator);
  await pressed;
  await result(emulator, 'editMessageCaption', { inline_message_id, caption: 'Chú thích' });
  expect(user.messages.at(-1)?.caption).toBe('Chú thích');
  const media = { type: 'photo', media: second };
  expect(await result(emulator, 'editMessageMedia', { inline_message_id, media })).toBe(true);
  expect(user.messages.at(-1)?.photo?.at(-1)?.file_id).toBe(second);
  const form = new FormData();
  form.append('inline_message_id', inline_message_id);
  form.append('media', JSON.stringify({ type: 'photo', media: 'attach://moi' }));
  form.append('moi', new Blob([new Uint8Array(png(10, 10))]), 'moi.png');
  const url = `${emulator.url}/bot${TOKEN}/editMessageMedia`;
  const response = await fetch(url, { method: 'POST', body: form });
  expect(await response.json()).toMatchObject({
    description: 'Bad Request: invalid message content specified',
  });
});
