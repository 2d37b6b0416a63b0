import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import {
  askStep,
  chooseAnswer,
  readInFull,
  showCard,
  showVersions,
} from '../../src/registration/buttons.js';
import { onlyOne, type Scene, useScenes } from '../support/registration.js';

const scenes = useScenes();

/** Somebody at a question, with what the entry holds afterwards. */
async function at(scene: Scene, step: string) {
  const user = await scene.member();
  const { id } = await scene.draft(user);
  await user.press({ data: askStep.data(id, step) });
  const saved = async () => (await scene.entry(id)).answers[step]?.value;
  return { user, id, saved };
}

test('a text that is too long is refused with its length and the limit, and the question waits', async () => {
  const { user, saved } = await at(await scenes.begin(), 'title');
  const reply = onlyOne(await user.say('ặ'.repeat(201)));
  expect(reply.text).toMatch(/201 ký tự.* 1 ký tự.* 200/);
  expect(await saved()).toBeUndefined();
  await user.say('ặ'.repeat(200));
  expect(await saved()).toBe('ặ'.repeat(200));
});

test('a text that is too short is refused with its length and the limit', async () => {
  const { user, saved } = await at(await scenes.begin(), 'title');
  const reply = onlyOne(await user.say('Một cửa'));
  expect(reply.text).toMatch(/7 ký tự.* 10 ký tự/);
  expect(await saved()).toBeUndefined();
});

test('the rest of a paste that the client cut is not taken for the next answer', async () => {
  const scene = await scenes.begin();
  const { user, id } = await at(scene, 'situation');
  const replies = await user.after(() => {
    user.sendText('a'.repeat(4096));
    user.sendText('b'.repeat(4096));
    user.sendText('c'.repeat(900));
  });
  expect(replies.map(({ text }) => text)).toEqual([
    expect.stringContaining('4.096 ký tự'),
    expect.stringContaining('phần tiếp theo của bài dài'),
  ]);
  expect((await scene.entry(id)).answers).toEqual({});
  scene.clock.advance(10_000);
  await user.say('d'.repeat(900));
  expect((await scene.entry(id)).answers.situation?.value).toBe('d'.repeat(900));
});

test('a paste whose first piece was short enough to be saved loses nothing to the next question', async () => {
  const scene = await scenes.begin();
  const { user, id } = await at(scene, 'situation');
  const other = await scene.member('Trần Văn An');
  await user.after(() => {
    user.sendText('a'.repeat(2_100));
    // The ids of all private chats are one sequence: the pieces need not be neighbours in it.
    other.sendText('/hoso');
    user.sendText('b'.repeat(300));
  });
  expect(Object.keys((await scene.entry(id)).answers)).toEqual(['situation']);
  expect(user.last.text).toContain('phần tiếp theo của bài dài');
  scene.clock.advance(10_000);
  await user.say('c'.repeat(300));
  expect((await scene.entry(id)).answers.content?.value).toBe('c'.repeat(300));
});

test.each([
  ['zero-width spaces', '\u200B\u200B\u2060'],
  ['right-to-left marks', '\u200F\u202E\u2067'],
  ['Hangul fillers, which look like nothing', '\u3164\u3164'],
])('a message of nothing but %s is told to be empty', async (_, text) => {
  const { user, saved } = await at(await scenes.begin(), 'title');
  expect(onlyOne(await user.say(text)).text).toContain('không có nội dung chữ');
  expect(await saved()).toBeUndefined();
});

test('decomposed text with hidden marks is kept as everyone types it', async () => {
  const { user, saved } = await at(await scenes.begin(), 'title');
  await user.say(`\u202E${'Cải cách thủ tục một cửa'.normalize('NFD')}\u200B`);
  expect(await saved()).toBe('Cải cách thủ tục một cửa'.normalize('NFC'));
});

test('line breaks in a title become spaces, in a longer answer they stay', async () => {
  const scene = await scenes.begin();
  const { user, id } = await at(scene, 'title');
  await user.say('Nhắn tin\nbáo kết quả');
  await user.press({ data: askStep.data(id, 'effect') });
  await user.say('Giảm đi lại cho người dân.\nGiảm giấy tờ.');
  const { answers } = await scene.entry(id);
  expect(answers.title?.value).toBe('Nhắn tin báo kết quả');
  expect(answers.effect?.value).toBe('Giảm đi lại cho người dân.\nGiảm giấy tờ.');
});

test.each<[string, (user: EmulatedUser) => unknown]>([
  ['a sticker', (user) => user.sendSticker('👍')],
  ['a voice message', (user) => user.sendVoice(3)],
  ['a photo', (user) => user.sendPhoto({ caption: 'Nhắn tin báo kết quả' })],
  ['a document', (user) => user.sendDocument({ name: 'sang-kien.docx' })],
  ['a contact', (user) => user.sendContact({ phone: '0900000000' })],
  ['a place', (user) => user.sendLocation(12.24, 109.19)],
])('%s where text is wanted gets one reply, and the question waits', async (_, act) => {
  const { user, saved } = await at(await scenes.begin(), 'title');
  expect(onlyOne(await user.after(() => act(user))).text).toContain('cần trả lời bằng chữ');
  await user.say('Nhắn tin báo kết quả');
  expect(await saved()).toBe('Nhắn tin báo kết quả');
});

test.each(['title', 'field', 'pledge', 'authors'])(
  'an album at the question "%s" gets one reply',
  async (step) => {
    const scene = await scenes.begin();
    const user = await scene.member();
    const { id } = await scene.draft(user, { kind: 'team' });
    await user.press({ data: askStep.data(id, step) });
    onlyOne(await user.after(() => user.sendAlbum([{}, {}, { name: 'c.pdf' }])));
    expect((await scene.entry(id)).revision).toBe(1);
  },
);

test('a forwarded text is an answer like any other', async () => {
  const { user, saved } = await at(await scenes.begin(), 'title');
  await user.say('Nhắn tin báo kết quả', { forwarded: true });
  expect(await saved()).toBe('Nhắn tin báo kết quả');
});

test('an edited message changes the answer that it became', async () => {
  const scene = await scenes.begin();
  const { user, id, saved } = await at(scene, 'title');
  const sent = user.sendText('Nhắn tin báo kết quả');
  await user.after(() => undefined);
  const reply = onlyOne(await user.edit(sent.message_id, 'Gọi điện báo kết quả'));
  expect(reply.text).toContain('đã được cập nhật');
  expect(await saved()).toBe('Gọi điện báo kết quả');
  onlyOne(await user.edit(sent.message_id, 'Gọi'));
  expect(await saved()).toBe('Gọi điện báo kết quả');
  // The question that is open stays open.
  await user.press('Cải cách thể chế');
  expect((await scene.entry(id)).answers.field?.value).toBe('institutions');
});

test('an edited message of a submitted entry changes the working copy, and says that it must be sent', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.completeDraft(user);
  await user.press({ data: askStep.data(id, 'title') });
  const sent = user.sendText('Nhắn tin báo kết quả');
  await user.after(() => undefined);
  await user.press('Gửi hồ sơ');
  const reply = onlyOne(await user.edit(sent.message_id, 'Gọi điện báo kết quả'));
  expect(reply.text).toContain('Hồ sơ đã gửi chưa đổi');
  await user.press('Tóm tắt');
  expect(user.last.text).toContain('Có thay đổi chưa gửi');
  const [submission] = await scene.entries.submissions(id);
  expect(submission?.content.answers.title).toBe('Nhắn tin báo kết quả');
});

test('an edited message that became no answer is told to have changed nothing', async () => {
  const scene = await scenes.begin();
  const { user, id } = await at(scene, 'title');
  const refused = user.sendText('Ngắn');
  await user.after(() => undefined);
  const before = await scene.dump();
  const reply = onlyOne(await user.edit(refused.message_id, 'Nhắn tin báo kết quả'));
  expect(reply.text).toContain('không có gì thay đổi');
  expect(await scene.dump()).toEqual(before);
  await user.say('Nhắn tin báo kết quả');
  expect((await scene.entry(id)).answers.title?.value).toBe('Nhắn tin báo kết quả');
});

test("a message with the same number in another person's chat changes nobody's answer", async () => {
  const scene = await scenes.begin();
  const { user, id } = await at(scene, 'title');
  const stranger = await scene.member('Người Lạ');
  const sent = stranger.sendText('Một tin nhắn của người khác');
  await stranger.after(() => undefined);
  const messageId = sent.message_id;
  await scene.entries.saveAnswer(id, 'title', { value: 'Nhắn tin báo kết quả', messageId });
  await stranger.edit(messageId, 'Sửa tin của người khác');
  expect((await scene.entry(id)).answers.title?.value).toBe('Nhắn tin báo kết quả');
  expect(user.id).not.toBe(stranger.id);
});

test('the same press twice at once is one answer', async () => {
  const scene = await scenes.begin();
  const { user, id, saved } = await at(scene, 'field');
  const choice = { messageId: user.last.message_id, data: chooseAnswer.data(id, 'field', 'staff') };
  await Promise.all([user.press(choice), user.press(choice)]);
  expect(await saved()).toBe('staff');
  expect((await scene.entry(id)).revision).toBe(1);
});

test('a press on a month-old button, whose message Telegram no longer shows, still counts', async () => {
  const scene = await scenes.begin();
  const { user, id, saved } = await at(scene, 'field');
  const data = chooseAnswer.data(id, 'field', 'staff');
  const { message_id: messageId } = user.last;
  scene.clock.advance(31 * 24 * 60 * 60 * 1000);
  const { messages } = await user.press({ messageId, data, inaccessible: true });
  expect(await saved()).toBe('staff');
  expect(messages.at(-1)?.text).toContain('Câu 3/13');
});

const HOSTILE = '<b>A</b> & &lt;i&gt; "q" <a href="x">';

test('markup in any answer is shown as it was typed, wherever it is shown', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member(`Chủ ${HOSTILE}`);
  const other = await scene.member(`Bạn ${HOSTILE}`);
  await scene.members.update(owner.id, { unit: `Đơn vị ${HOSTILE}`, agencyId: undefined });
  const { id } = await scene.completeDraft(owner, 'team');
  const long = `${HOSTILE} ${'và các việc khác nữa của cơ quan '.repeat(4)}`.trim();
  const answer = async (step: string, text: string) => {
    await owner.press({ data: askStep.data(id, step) });
    await owner.say(text);
    await owner.press({ data: askStep.data(id, step) });
    expect(owner.last.text).toContain(HOSTILE);
  };
  await answer('title', HOSTILE);
  for (const step of ['position', 'unit']) await answer(step, HOSTILE);
  for (const step of ['situation', 'content', 'steps', 'applicability', 'effect', 'cost']) {
    await answer(step, long);
  }
  await answer('authors', `Tên ${HOSTILE}, Chức ${HOSTILE}, Nơi ${HOSTILE}`);
  await owner.press({ data: askStep.data(id, 'documents') });
  await owner.after(() => owner.sendDocument({ name: `${HOSTILE}.pdf` }));
  expect(owner.last.text).toContain(`${HOSTILE}.pdf`);

  const token = await scene.invitations.create(id, scene.clock.now());
  await other.open(`i_${token}`);
  expect(other.last.text).toContain(`Sáng kiến: ${HOSTILE}`);
  expect(other.last.text).toContain(`Người mời: Chủ ${HOSTILE}, Đơn vị ${HOSTILE}`);
  await other.press('Nhận lời');
  expect(other.last.text).toContain(HOSTILE);
  await scene.app.allSent();
  expect(owner.last.text).toContain(`Bạn ${HOSTILE}`);

  await owner.press({ data: showCard.data(id) });
  expect(owner.last.text?.startsWith(HOSTILE)).toBe(true);
  await owner.press('Gửi hồ sơ');
  await scene.app.allSent();
  for (const receipt of [owner.last.text, other.last.text]) {
    expect(receipt).toContain(`Sáng kiến: ${HOSTILE}`);
    expect(receipt).toContain(`• Chủ ${HOSTILE}`);
    expect(receipt).toContain(`• Bạn ${HOSTILE}`);
  }
  const full = await owner.press({ data: readInFull.data(id) });
  const text = full.messages.map((message) => message.text).join('\n');
  expect(text.split(HOSTILE)).toHaveLength(1 + 14);
  await owner.press({ data: showVersions.data(id) });
  await owner.press('Bản 1');
  expect(owner.messages.map((message) => message.text).join('\n')).toContain(
    'Người đăng ký: Chủ <b>',
  );
  await owner.say('/hoso');
  expect(owner.buttons()[0]).toContain(HOSTILE.slice(0, 30));
  expect(scene.emulator.calls.filter(({ ok }) => !ok)).toEqual([]);
});

test('what Telegram calls an edit, but nobody edited, is passed over in silence', async () => {
  const scene = await scenes.begin();
  const { user } = await at(scene, 'title');
  const sent = user.sendText('Một cửa liên thông');
  await user.after(() => undefined);
  expect(await user.edit(sent.message_id, 'Một cửa liên thông')).toEqual([]);
});
