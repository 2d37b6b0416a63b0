import { Api, InputFile, InputMediaBuilder } from 'grammy';
import type { Message, Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { confirmAll, refusal, result, start, started, TOKEN } from './client.js';
import { png } from './png.js';

async function withApi() {
  const emulator = await start();
  const user = await started(emulator);
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  return { emulator, user, api };
}

const film = (name = 'phim.mp4') => new InputFile(Buffer.from(name), name);

test('films and sounds go up with what is said of them, and again by their ids', async () => {
  const { user, api } = await withApi();
  const { video } = await api.sendVideo(user.id, film(), {
    width: 640,
    height: 360,
    duration: 12,
    supports_streaming: true,
    thumbnail: new InputFile(png(320, 180), 'nho.jpg'),
  });
  expect(video).toMatchObject({
    width: 640,
    height: 360,
    duration: 12,
    file_name: 'phim.mp4',
    mime_type: 'video/mp4',
  });
  expect((await api.sendVideo(user.id, video.file_id)).video).toEqual(video);
  const sent = await api.sendAnimation(user.id, film('vui.mp4'), { duration: 3 });
  expect(sent.animation).toMatchObject({ duration: 3, width: 0, height: 0 });
  expect(sent.document.file_id).toBe(sent.animation.file_id);
  expect((await api.sendAnimation(user.id, sent.animation.file_id)).animation).toEqual(
    sent.animation,
  );
  const { audio } = await api.sendAudio(user.id, film('bài hát.mp3'), {
    title: 'Khánh Hòa',
    performer: 'Tốp ca',
    duration: 200,
  });
  expect(audio).toMatchObject({
    title: 'Khánh Hòa',
    performer: 'Tốp ca',
    duration: 200,
    mime_type: 'audio/mpeg',
  });
  expect((await api.sendAudio(user.id, audio.file_id)).audio).toEqual(audio);
});

test('a file that is sent again stays what it is; a photo is never a file', async () => {
  const { emulator, user } = await withApi();
  const chat_id = user.id;
  const { video } = user.sendVideo();
  const { photo } = user.sendPhoto();
  const again = await result(emulator, 'sendDocument', { chat_id, document: video?.file_id });
  expect(again.video).toEqual(video);
  expect(again.document).toBeUndefined();
  expect(await refusal(emulator, 'sendVideo', { chat_id, video: photo?.[1]?.file_id })).toBe(
    "Bad Request: can't use file of type Photo as Video",
  );
  expect(await refusal(emulator, 'sendPhoto', { chat_id, photo: video?.file_id })).toBe(
    "Bad Request: can't use file of type Video as Photo",
  );
});

test('a cover over the picture and a caption above it are kept, the latter only with a caption', async () => {
  const { user, api } = await withApi();
  const look = { has_spoiler: true, show_caption_above_media: true };
  const sent = await api.sendVideo(user.id, film(), { ...look, caption: 'Trao giải' });
  expect(sent).toMatchObject({
    caption: 'Trao giải',
    has_media_spoiler: true,
    show_caption_above_media: true,
  });
  const bare = await api.sendPhoto(user.id, new InputFile(png(64, 64), 'a.png'), look);
  expect(bare.has_media_spoiler).toBe(true);
  expect(bare.show_caption_above_media).toBeUndefined();
});

test.each(['sendPhoto', 'sendVideo', 'sendAnimation', 'sendAudio', 'sendDocument'])(
  'with %s a caption of more than 1024 characters is refused',
  async (method) => {
    const { emulator, user } = await withApi();
    const field = method.slice(4).toLowerCase();
    const { document } = user.sendDocument({ name: 'a.pdf' });
    const { photo } = user.sendPhoto();
    const file = field === 'photo' ? photo?.[1]?.file_id : document?.file_id;
    const sent = (caption: string, caption_entities: object[] = []) =>
      refusal(emulator, method, { chat_id: user.id, [field]: file, caption, caption_entities });
    expect(await sent('đ'.repeat(1025))).toBe('Bad Request: message caption is too long');
    expect(await sent('đ', [{ type: 'bold', offset: 0, length: 2 }])).toContain(
      "Bad Request: can't parse entities",
    );
    expect(await sent('đ'.repeat(1024), [{ type: 'bold', offset: 0, length: 2 }])).toBe('accepted');
    expect(user.last.caption_entities).toEqual([{ type: 'bold', offset: 0, length: 2 }]);
  },
);

test('photos and videos mix in an album; files and sounds stand with their own', async () => {
  const { emulator, user, api } = await withApi();
  const { photo } = user.sendPhoto();
  const mixed: Message[] = await api.sendMediaGroup(user.id, [
    InputMediaBuilder.video(film(), { caption: 'Hội thi', has_spoiler: true }),
    InputMediaBuilder.photo(photo?.[1]?.file_id ?? ''),
  ]);
  expect(mixed.map((message) => ['video' in message, 'photo' in message])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(mixed[0]).toMatchObject({ caption: 'Hội thi', has_media_spoiler: true });
  expect(new Set(mixed.map(({ media_group_id }) => media_group_id)).size).toBe(1);
  const sounds = await api.sendMediaGroup(user.id, [
    InputMediaBuilder.audio(film('a.mp3')),
    InputMediaBuilder.audio(film('b.mp3')),
  ]);
  expect(sounds.map((message) => 'audio' in message && message.audio.file_name)).toEqual([
    'a.mp3',
    'b.mp3',
  ]);
  const item = (type: string, more: object = {}) => ({
    type,
    media: type === 'photo' ? photo?.[1]?.file_id : user.sendVideo().video?.file_id,
    ...more,
  });
  const album = (...media: object[]) =>
    refusal(emulator, 'sendMediaGroup', { chat_id: user.id, media });
  const before = user.messages.length;
  expect(await album(item('photo'), item('audio'))).toBe(
    "Bad Request: audio can't be mixed with other media types",
  );
  expect(await album(item('photo'), item('animation'))).toBe(
    `Bad Request: can't parse InputMedia: type "animation" can't be used in sendMediaGroup`,
  );
  expect(await album(item('photo', { show_caption_above_media: true }), item('photo'))).toBe(
    'Bad Request: parameter show_caption_above_media must be the same for all messages',
  );
  expect(await album(item('document'), item('document'))).toBe(
    "Bad Request: can't use the media of the specified type in the album",
  );
  expect(await album(item('photo', { caption: 'x'.repeat(1025) }), item('photo'))).toBe(
    'Bad Request: message caption is too long',
  );
  const mine = user.messages.slice(before).filter(({ from }) => from?.is_bot);
  expect(mine).toEqual([]);
});

test('people send films and sounds, alone and in albums, with formatted captions', async () => {
  const { emulator, user } = await withApi();
  const caption = 'Trao giải nhất';
  const captionEntities = [{ type: 'bold' as const, offset: 10, length: 4 }];
  user.sendVideo({ caption, captionEntities, spoiler: true, captionAbove: true });
  user.sendAnimation();
  user.sendAudio({ title: 'Khánh Hòa' });
  user.sendAlbum([{ caption: 'Ảnh' }, { kind: 'video', duration: 5 }]);
  user.sendAlbum([{ kind: 'audio' }, { kind: 'audio' }]);
  const updates = await result<Update[]>(emulator, 'getUpdates');
  await confirmAll(emulator);
  const heard = updates.map(({ message }) => message as Message);
  expect(heard[0]).toMatchObject({
    video: { duration: 10, mime_type: 'video/mp4' },
    caption,
    caption_entities: captionEntities,
    has_media_spoiler: true,
    show_caption_above_media: true,
  });
  expect(heard[1]?.animation?.file_id).toBe(heard[1]?.document?.file_id);
  expect(heard[2]?.audio?.title).toBe('Khánh Hòa');
  const [, , , photo, video, ...sounds] = heard;
  expect(photo?.media_group_id).toBe(video?.media_group_id);
  expect([photo?.photo?.length, video?.video?.duration]).toEqual([2, 5]);
  expect(new Set(sounds.map(({ media_group_id }) => media_group_id)).size).toBe(1);
  expect(() => user.sendPhoto({ caption: 'x'.repeat(1025) })).toThrow('1024');
});

test('copies and forwards carry every kind, with all that belongs to it', async () => {
  const { emulator, user } = await withApi();
  const look = { caption: 'Chú thích', spoiler: true, captionAbove: true };
  const originals = [user.sendVideo(look), user.sendAnimation(look), user.sendAudio()];
  const place = { chat_id: user.id, from_chat_id: user.id };
  for (const original of originals) {
    const { message_id, date: _, from: __, chat: ___, ...content } = original;
    await result(emulator, 'copyMessage', { ...place, message_id });
    expect(user.last).toMatchObject(content);
    expect(await result(emulator, 'forwardMessage', { ...place, message_id })).toMatchObject(
      content,
    );
  }
  const message_id = originals[0]?.message_id;
  await result(emulator, 'copyMessage', { ...place, message_id, caption: 'Khác' });
  expect(user.last).toMatchObject({ caption: 'Khác', has_media_spoiler: true });
  expect(user.last.show_caption_above_media).toBeUndefined();
});

test('several messages are copied at once: albums stay albums, what is missing is passed over', async () => {
  const { emulator, user } = await withApi();
  const album = user.sendAlbum([{ caption: 'Ảnh' }, { kind: 'video' }]);
  const text = user.sendText('Lời');
  const ids = [...album, text].map(({ message_id }) => message_id);
  const place = { chat_id: user.id, from_chat_id: user.id };
  const copies = await result<object[]>(emulator, 'copyMessages', {
    ...place,
    message_ids: [...ids, 900],
    remove_caption: true,
  });
  expect(copies.length).toBe(3);
  const [first, second, third] = user.messages.slice(-3);
  expect(first?.caption).toBeUndefined();
  expect(first?.media_group_id).toBe(second?.media_group_id);
  expect(first?.media_group_id).not.toBe(album[0]?.media_group_id);
  expect(third).toMatchObject({ text: 'Lời' });
  expect(third?.media_group_id).toBeUndefined();
  const forwards = { ...place, message_ids: ids };
  expect((await result<object[]>(emulator, 'forwardMessages', forwards)).length).toBe(3);
  expect(user.last.forward_origin).toMatchObject({ type: 'user', sender_user: { id: user.id } });
  const wrong = { ...place, message_ids: [...ids].reverse() };
  expect(await refusal(emulator, 'copyMessages', wrong)).toBe(
    'Bad Request: message identifiers must be in a strictly increasing order',
  );
});
