import { Api, InputFile, InputMediaBuilder } from 'grammy';
import type { Message } from 'grammy/types';
import { expect, test } from 'vitest';
import { refusal, result, start, started, TOKEN } from './client.js';
import { png } from './png.js';

async function withFiles() {
  const emulator = await start();
  const user = await started(emulator);
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  const media = {
    photo: user.sendPhoto().photo?.[1]?.file_id ?? '',
    video: user.sendVideo().video?.file_id ?? '',
    animation: user.sendAnimation().animation?.file_id ?? '',
    audio: user.sendAudio().audio?.file_id ?? '',
    document: user.sendDocument({ name: 'a.pdf' }).document?.file_id ?? '',
  };
  const replace = (message_id: number, type: keyof typeof media, more: object = {}) =>
    refusal(emulator, 'editMessageMedia', {
      chat_id: user.id,
      message_id,
      media: { type, media: media[type], ...more },
    });
  return { emulator, user, api, media, replace };
}

test('a file is replaced by one of any other kind, and nothing of the old one stays', async () => {
  const { user, api, media, replace } = await withFiles();
  const { message_id } = await api.sendPhoto(user.id, media.photo, {
    caption: 'Cũ',
    has_spoiler: true,
  });
  const kinds = ['video', 'animation', 'audio', 'document', 'photo'] as const;
  for (const kind of kinds) {
    expect(await replace(message_id, kind)).toBe('accepted');
    const { last } = user;
    const expected = kind === 'animation' ? ['animation', 'document'] : [kind];
    expect([...kinds].filter((one) => last[one]).sort()).toEqual(expected);
    expect(last).toMatchObject({ message_id, edit_date: expect.any(Number) });
    expect([last.caption, last.has_media_spoiler]).toEqual([undefined, undefined]);
  }
});

test('a new file comes up with the edit, with its caption and keyboard', async () => {
  const { user, api, media } = await withFiles();
  const { message_id } = await api.sendDocument(user.id, media.document);
  const item = InputMediaBuilder.photo(new InputFile(png(800, 600), 'b.png'), {
    caption: '<b>Bảng</b> điểm',
    parse_mode: 'HTML',
    show_caption_above_media: true,
  });
  const reply_markup = { inline_keyboard: [[{ text: 'Xem', callback_data: 'x' }]] };
  await api.editMessageMedia(user.id, message_id, item, { reply_markup });
  expect(user.last).toMatchObject({
    caption: 'Bảng điểm',
    caption_entities: [{ type: 'bold', offset: 0, length: 4 }],
    show_caption_above_media: true,
    reply_markup,
  });
  expect(user.last.photo?.at(-1)).toMatchObject({ width: 800, height: 600 });
  expect(user.last.document).toBeUndefined();
});

test('a text may become media; a voice message, and what is not the bot’s own, may not', async () => {
  const { emulator, user, media, replace } = await withFiles();
  const chat_id = user.id;
  const text = await result(emulator, 'sendMessage', { chat_id, text: 'x' });
  expect(await replace(text.message_id, 'photo')).toBe('accepted');
  expect([user.last.text, user.last.photo?.length]).toEqual([undefined, 2]);
  const voice = user.sendVoice(3);
  const copy = await result(emulator, 'copyMessage', {
    chat_id,
    from_chat_id: chat_id,
    message_id: voice.message_id,
  });
  const refused = "Bad Request: message media can't be edited";
  expect(await replace(copy.message_id, 'photo')).toBe(refused);
  expect(await replace(voice.message_id, 'photo')).toBe(refused);
  expect(await replace(999, 'photo')).toBe('Bad Request: message to edit not found');
  const { message_id } = await result(emulator, 'sendPhoto', { chat_id, photo: media.photo });
  expect(await replace(message_id, 'photo')).toContain('message is not modified');
  expect(await replace(message_id, 'photo', { has_spoiler: true })).toBe('accepted');
  expect(await replace(message_id, 'photo', { caption: 'x'.repeat(1025) })).toBe(
    'Bad Request: message caption is too long',
  );
});

test('an item of an album is replaced by its like', async () => {
  const { user, api, media, replace } = await withFiles();
  const [photo]: Message[] = await api.sendMediaGroup(user.id, [
    InputMediaBuilder.photo(media.photo, { caption: 'Hội thi' }),
    InputMediaBuilder.photo(media.photo),
  ]);
  const album = photo?.media_group_id;
  const id = photo?.message_id ?? 0;
  expect(await replace(id, 'video', { caption: 'Hội thi' })).toBe('accepted');
  expect(user.messages.find(({ message_id }) => message_id === id)).toMatchObject({
    video: { file_id: media.video },
    media_group_id: album,
  });
  expect(await replace(id, 'document')).toBe("Bad Request: can't change media type in the album");
  expect(await replace(id, 'animation')).toBe(
    "Bad Request: message content type can't be used in an album",
  );
  const [document] = await api.sendMediaGroup(user.id, [
    InputMediaBuilder.document(media.document),
    InputMediaBuilder.document(media.document),
  ]);
  expect(await replace(document?.message_id ?? 0, 'audio')).toBe(
    "Bad Request: can't change media type in the album",
  );
  expect(await replace(document?.message_id ?? 0, 'document', { caption: 'Mới' })).toBe('accepted');
});

test('captions are edited on every kind, above the media only where there is a picture', async () => {
  const { emulator, user, media } = await withFiles();
  const chat_id = user.id;
  for (const [kind, file] of Object.entries(media)) {
    const method = `send${kind}`;
    const { message_id } = await result(emulator, method, { chat_id, [kind]: file });
    const target = { chat_id, message_id, caption: 'Chú thích' };
    await result(emulator, 'editMessageCaption', { ...target, show_caption_above_media: true });
    const isPicture = !['audio', 'document'].includes(kind);
    expect(user.last.caption).toBe('Chú thích');
    expect(user.last.show_caption_above_media).toBe(isPicture ? true : undefined);
    if (!isPicture) continue;
    await result(emulator, 'editMessageCaption', target);
    expect(user.last.show_caption_above_media).toBeUndefined();
  }
});
