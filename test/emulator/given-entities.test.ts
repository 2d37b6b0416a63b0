import type { MessageEntity, Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { confirmAll, refusal, result, start, started } from './client.js';

const TEXT = 'Đậm mờ liên kết người mã khối 🎉 trích';

/** What a client makes of each kind of formatting. */
const ENTITIES: MessageEntity[] = [
  { type: 'bold', offset: 0, length: 3 },
  { type: 'spoiler', offset: 4, length: 2 },
  { type: 'text_link', offset: 7, length: 8, url: 'https://khanhhoa.gov.vn/' },
  {
    type: 'text_mention',
    offset: 16,
    length: 5,
    user: { id: 5, is_bot: false, first_name: 'Lan' },
  },
  { type: 'code', offset: 22, length: 2 },
  { type: 'pre', offset: 25, length: 4, language: 'ts' },
  { type: 'custom_emoji', offset: 30, length: 2, custom_emoji_id: '5368324170671202286' },
  { type: 'blockquote', offset: 33, length: 5 },
];

test('what a person formats reaches the bot, and comes back from it as it was', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const { entities } = user.sendText(TEXT, { entities: ENTITIES });
  expect(entities).toEqual(ENTITIES);
  const [update] = await result<Update[]>(emulator, 'getUpdates');
  await confirmAll(emulator);
  expect(update?.message?.entities).toEqual(ENTITIES);
  const sent = await result(emulator, 'sendMessage', { chat_id: user.id, text: TEXT, entities });
  expect(sent.entities).toEqual(ENTITIES);
  const { message_id } = user.messages.find(({ text }) => text === TEXT) ?? {};
  const edited = user.edit(message_id ?? 0, `${TEXT}.`, { entities: ENTITIES.slice(0, 1) });
  await confirmAll(emulator);
  await edited;
  expect(user.messages.find((one) => one.message_id === message_id)?.entities).toEqual(
    ENTITIES.slice(0, 1),
  );
});

test('a caption is formatted, and edited, in the same way', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const photo = user.sendPhoto({ caption: TEXT, captionEntities: ENTITIES });
  expect(photo.caption_entities).toEqual(ENTITIES);
  const sent = await result(emulator, 'sendPhoto', {
    chat_id: user.id,
    photo: photo.photo?.[1]?.file_id,
    caption: photo.caption,
    caption_entities: photo.caption_entities,
  });
  expect(sent.caption_entities).toEqual(ENTITIES);
});

test('links and commands are found beside what was formatted, and once only', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const text = 'Xem khanhhoa.gov.vn hoặc /help';
  const bold: MessageEntity = { type: 'bold', offset: 0, length: 3 };
  const found: MessageEntity[] = [
    bold,
    { type: 'url', offset: 4, length: 15 },
    { type: 'bot_command', offset: 25, length: 5 },
  ];
  expect(user.sendText(text, { entities: [bold] }).entities).toEqual(found);
  // A bot that passes on what it was given sends the found ones too.
  const sent = await result(emulator, 'sendMessage', {
    chat_id: user.id,
    text,
    entities: JSON.stringify(found),
  });
  expect(sent.entities).toEqual(found);
});

test('entities outside of the text, and texts that are too long, are refused on both sides', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const entities: MessageEntity[] = [{ type: 'bold', offset: 0, length: 3 }];
  expect(() => user.sendText('x', { entities })).toThrow('outside of the text');
  expect(await refusal(emulator, 'sendMessage', { chat_id: user.id, text: 'x', entities })).toBe(
    "Bad Request: can't parse entities: entity is out of the text",
  );
  const text = 'đ'.repeat(4097);
  expect(await refusal(emulator, 'sendMessage', { chat_id: user.id, text, entities })).toBe(
    'Bad Request: message is too long',
  );
});
