import { expect, test } from 'vitest';
import { askStep, passStep, resumeEntry } from '../../src/registration/buttons.js';
import { ANSWERS } from '../support/conversation.js';
import { COMPLETE, useScenes } from '../support/registration.js';
import { onlyEntry, valuesOf } from './form-scene.js';

const scenes = useScenes();
const MONTH = 31 * 24 * 60 * 60 * 1000;

test('"back" goes to the question before, in the same message', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user, { title: 'Một cửa liên thông', field: 'procedures' });
  await user.press({ data: resumeEntry.data(id) });
  const asked = user.last.message_id;
  await user.press('Câu trước');
  expect(user.last.message_id).toBe(asked);
  expect(user.last.text).toContain('Câu 2/13 · Lĩnh vực');
  expect(user.buttons()).toContain('✅ Cải cách thủ tục hành chính');
});

test('an optional question is skipped, and the card says that it need not be answered', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { cost: _, documents: __, pledge: ___, ...answers } = COMPLETE;
  const { id } = await scene.draft(user, answers);
  await user.press({ data: resumeEntry.data(id) });
  await user.press('Bỏ qua');
  expect(user.last.text).toContain('Tài liệu kèm theo');
  await user.press('Không có');
  expect(user.last.text).toContain('Cam kết');
  await user.press('Tóm tắt');
  expect(user.last.text).toContain('▫️ Kinh phí: không bắt buộc');
});

test('a required question cannot be passed over, not even by a forged press', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user);
  const { answer } = await user.press({ data: passStep.data(id, 'title') });
  expect(answer?.text).toContain('Câu này bắt buộc');
  expect(await scene.entry(id)).toMatchObject({ revision: 0, answers: {} });
});

test('"save and leave" closes the question; /dangky a month later goes on at the same one', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  await user.say('/dangky');
  await user.press('Bắt đầu');
  await user.say('Một cửa liên thông');
  await user.press('Lưu và nghỉ');
  expect(user.last.text).toContain('đều được lưu');
  await user.say('Tin nhắn này không trả lời câu nào cả');
  expect(user.last.text).toContain('chưa lưu');
  scene.clock.advance(MONTH);
  await scene.loseSession(user);
  await user.say('/dangky');
  await user.press('Một cửa liên thông');
  expect(user.last.text).toContain('Câu 2/13 · Lĩnh vực');
  expect((await onlyEntry(scene, user.id)).revision).toBe(1);
});

test('with a lost session a text is not taken for an answer, and the buttons still work', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user);
  await user.press({ data: resumeEntry.data(id) });
  await scene.loseSession(user);
  await user.say('Một cửa liên thông tại phường');
  expect(user.last.text).toContain('chưa lưu');
  expect((await scene.entry(id)).answers).toEqual({});
  await user.press('Tóm tắt');
  await user.press('Làm tiếp');
  await user.say('Một cửa liên thông tại phường');
  expect(valuesOf(await scene.entry(id))).toEqual({ title: 'Một cửa liên thông tại phường' });
});

test('a team is asked for its co-authors, an individual is not', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user, { title: 'Một cửa liên thông', field: 'procedures' });
  await user.press({ data: resumeEntry.data(id) });
  await user.press('Nhóm');
  expect(user.last.text).toContain('Câu 4/14 · Đồng tác giả');
  await user.press('Câu trước');
  await user.press('Cá nhân');
  expect(user.last.text).toContain('Câu 4/13 · Chức vụ');
});

test('a team with co-authors does not become an individual before they are taken out', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.completeDraft(user, 'team');
  await user.press({ data: askStep.data(id, 'kind') });
  const { answer } = await user.press('Cá nhân');
  expect(answer?.text).toContain('bỏ tên đồng tác giả trước');
  await user.press({ data: askStep.data(id, 'authors') });
  await user.press('✖ 1. Lê Văn Bình');
  await user.press({ data: askStep.data(id, 'kind') });
  await user.press('Cá nhân');
  expect(await scene.entry(id)).toMatchObject({
    authors: [],
    answers: { kind: { value: 'individual' } },
  });
  expect(user.buttons()).toContain('📨 Gửi hồ sơ');
});

test('a new entry begun twice is one draft', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  await user.say('/dangky');
  const { message_id: messageId } = user.last;
  await Promise.all([user.press({ messageId, data: 'rn' }), user.press({ messageId, data: 'rn' })]);
  expect(await scene.entries.listFor(user.id)).toHaveLength(1);
});

test('in the middle of the form, help and language leave the question open', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user);
  await user.press({ data: resumeEntry.data(id) });
  await user.say('/trogiup');
  await user.say('/ngonngu');
  await user.press('English');
  await user.say('Một cửa liên thông tại phường');
  expect(user.last.text).toMatch(/^✅ Saved/);
  expect(valuesOf(await scene.entry(id))).toEqual({ title: 'Một cửa liên thông tại phường' });
});

test('a mistyped command is no answer, and the question stays open', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user);
  await user.press({ data: resumeEntry.data(id) });
  await user.say('/dangkysangkien_moi');
  expect(user.last.text).toContain('không có lệnh này');
  expect((await scene.entry(id)).answers).toEqual({});
  await user.say(ANSWERS.title ?? '');
  expect(valuesOf(await scene.entry(id))).toEqual({ title: ANSWERS.title });
});

test('a text after the menu was opened is not saved unseen: the person is told, and shown the way back', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user, { title: 'Một cửa liên thông' });
  await user.press({ data: askStep.data(id, 'situation') });
  await user.say('/start');
  await user.say(ANSWERS.situation ?? '');
  expect(user.last.text).toContain('chưa lưu');
  expect(Object.keys((await scene.entry(id)).answers)).toEqual(['title']);
  await user.press('Đăng ký sáng kiến');
  await user.press('Một cửa liên thông');
  expect(user.last.text).toContain('Câu 2/13');
});

test('a twenty-first draft is refused with a clear word', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  for (let number = 1; number <= 20; number += 1) {
    await scene.draft(user, { title: `Sáng kiến số ${number}` });
  }
  await user.say('/dangky');
  const { answer } = await user.press('Đăng ký sáng kiến khác');
  expect(answer?.text).toContain('20 bản nháp');
  expect(await scene.entries.listFor(user.id)).toHaveLength(20);
});

test('every entry can be reached, however many there are', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  for (let n = 1; n <= 23; n += 1) {
    scene.clock.advance(1);
    await scene.draft(user, { title: `Sáng kiến số ${n}` });
  }
  await user.say('/hoso');
  const seen = new Set(user.buttons());
  while (user.buttons().some((text) => text.endsWith('▶'))) {
    await user.press('▶');
    for (const text of user.buttons()) seen.add(text);
  }
  for (let n = 1; n <= 23; n += 1) expect(seen).toContain(`📝 Sáng kiến số ${n}`);
});
