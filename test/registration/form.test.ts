import { expect, test } from 'vitest';
import {
  askStep,
  chooseAnswer,
  makePledge,
  passStep,
  resumeEntry,
  showCard,
  submit,
  usePrefill,
} from '../../src/registration/buttons.js';
import type { Entry } from '../../src/registration/entry.js';
import { ANSWERS, fillIn } from '../support/conversation.js';
import { COMPLETE, type Scene, useScenes } from '../support/registration.js';

const scenes = useScenes();
const MONTH = 31 * 24 * 60 * 60 * 1000;

/** The values of an entry's answers, without where they came from. */
function valuesOf({ answers }: Entry): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).map(([step, { value }]) => [step, value]));
}

async function onlyEntry({ entries }: Scene, userId: number): Promise<Entry> {
  const [entry, ...others] = await entries.listFor(userId);
  expect(others).toEqual([]);
  if (!entry) throw new Error('There is no entry');
  return entry;
}

test('a question shows its place, hint, example, limits and every way on', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  await user.say('/dangky');
  await user.press('Bắt đầu');
  expect(user.last.text).toBe(
    [
      'Câu 1/13 · Tên sáng kiến',
      'Tên mô hình, sáng kiến của anh/chị là gì?',
      '',
      'Nêu gọn việc được cải tiến và cách làm, để người đọc hiểu ngay.',
      'Ví dụ: Nhắn tin báo kết quả hồ sơ và trả kết quả tại nhà',
      'Từ 10 đến 200 ký tự.',
    ].join('\n'),
  );
  expect(user.buttons()).toEqual(['📋 Tóm tắt', '💾 Lưu và nghỉ']);
});

test('the form is kept as it was answered, from the first question to the card', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  await user.say('/dangky');
  await user.press('Bắt đầu');
  await fillIn(user);
  const entry = await onlyEntry(scene, user.id);
  const trimmed = Object.entries(COMPLETE).map(([step, value]) => [step, value.trim()]);
  expect(valuesOf(entry)).toEqual(Object.fromEntries(trimmed));
  expect(user.last.text).not.toContain('⬜');
  expect(user.buttons()).toContain('📨 Gửi hồ sơ');
});

test('an answer is confirmed with its length, above the next question', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  await user.say('/dangky');
  await user.press('Bắt đầu');
  await user.say('Một cửa liên thông');
  expect(user.last.text).toMatch(
    /^✅ Đã lưu “Tên sáng kiến” \(18\/200 ký tự\)\.\n\nCâu 2\/13 · Lĩnh vực\n/,
  );
});

test('a choice stays in the chat as what was chosen', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user, { title: 'Một cửa liên thông' });
  await user.press({ data: resumeEntry.data(id) });
  const { messages } = await user.press('Hiện đại hóa hành chính');
  expect(messages.map(({ text }) => text?.split('\n')[0])).toEqual([
    '✅ Lĩnh vực: Hiện đại hóa hành chính',
    'Câu 3/13 · Hình thức',
  ]);
});

test('a question that was answered shows the answer, and can be kept', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user, { title: 'Một cửa liên thông' });
  await user.press({ data: askStep.data(id, 'title') });
  expect(user.last.text).toContain('Câu trả lời hiện tại: “Một cửa liên thông”');
  await user.press('Giữ nguyên');
  expect(user.last.text).toContain('Câu 2/13');
  expect((await scene.entry(id)).revision).toBe(1);
});

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

test('a choice made again on an old message counts, and the answer comes at the end of the chat', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.completeDraft(user);
  await user.press({ data: askStep.data(id, 'field') });
  const { message_id: messageId } = user.last;
  await user.say('/hoso');
  const { messages } = await user.press({
    messageId,
    data: chooseAnswer.data(id, 'field', 'staff'),
  });
  expect(messages.map((message) => message.message_id > messageId)).toEqual([true]);
  expect(user.last.text).toContain('✅ Lĩnh vực: Xây dựng và nâng cao chất lượng');
  expect((await scene.entry(id)).answers.field?.value).toBe('staff');
});

test('every answer is changed from the card, in any order, and the card comes back', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.completeDraft(user);
  const changes: Record<string, string> = {
    effect: 'Giảm hẳn một lần đi lại cho mỗi hồ sơ của người dân.',
    unit: 'Văn phòng UBND tỉnh',
    title: 'Trả kết quả hồ sơ qua bưu chính',
    cost: '12.000.000 đồng mỗi năm',
    situation: 'Người dân phải đến hai lần cho mỗi hồ sơ, nhiều khi chưa có kết quả.',
  };
  for (const [step, answer] of Object.entries(changes)) {
    await user.press({ data: showCard.data(id) });
    await user.press({ data: askStep.data(id, step) });
    await user.say(answer);
    expect(user.buttons()).toContain('📨 Gửi hồ sơ');
  }
  expect(valuesOf(await scene.entry(id))).toEqual({ ...COMPLETE, ...changes });
});

test('the profile proposes position and unit, and one press takes them', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user);
  await user.press({ data: askStep.data(id, 'position') });
  expect(user.buttons()[0]).toBe('Chuyên viên');
  const { messages } = await user.press('Chuyên viên');
  expect(messages[0]?.text).toBe('✅ Chức vụ: Chuyên viên');
  await user.press('Sở Nội vụ');
  expect(valuesOf(await scene.entry(id))).toEqual({ position: 'Chuyên viên', unit: 'Sở Nội vụ' });
});

test('a proposal that the question would refuse is not made', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  await scene.members.update(user.id, { position: 'Phó '.repeat(30).trim() });
  const { id } = await scene.draft(user);
  await user.press({ data: askStep.data(id, 'position') });
  expect(user.buttons()[0]).toBe('◀ Câu trước');
  const { answer } = await user.press({ data: usePrefill.data(id, 'position') });
  expect(answer?.text).toContain('không còn dùng được');
  expect((await scene.entry(id)).answers).toEqual({});
});

test('what is missing is named, and an incomplete entry is not submitted by a forged press', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { pledge: _, effect: __, ...answers } = COMPLETE;
  const { id } = await scene.draft(user, answers);
  await user.press({ data: showCard.data(id) });
  expect(user.last.text).toContain('⬜ Hiệu quả: chưa điền\n');
  expect(user.last.text).toContain('⬜ Cam kết: chưa điền\n');
  expect(user.last.text).toContain('Còn thiếu 2 câu bắt buộc');
  expect(user.buttons()).not.toContain('📨 Gửi hồ sơ');
  const { answer } = await user.press({ data: submit.data(id) });
  expect(answer).toEqual({ text: 'Chưa gửi được. Còn thiếu: Hiệu quả; Cam kết.', showAlert: true });
  expect(await scene.entry(id)).toMatchObject({ state: 'draft', version: 0 });
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

test('the pledge is asked in full and is a press of its own', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { pledge: _, ...answers } = COMPLETE;
  const { id } = await scene.draft(user, answers);
  await user.press({ data: resumeEntry.data(id) });
  expect(user.last.text).toContain('không sao chép của người khác');
  await user.say('Tôi cam kết');
  expect(user.last.text).toContain('trả lời bằng nút');
  expect((await scene.entry(id)).answers.pledge).toBeUndefined();
  await user.press('Tôi cam kết');
  expect((await scene.entry(id)).answers.pledge?.value).toBe('yes');
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

test('what was saved is said only after the write', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  const { id } = await scene.draft(user);
  await user.press({ data: askStep.data(id, 'field') });
  await scene.entries.discard(await scene.entry(id));
  const { messages, answer } = await user.press('Cải cách thể chế');
  expect(messages).toEqual([]);
  expect(answer?.text).toContain('Không tìm thấy hồ sơ');
  const { answer: second } = await user.press({ data: makePledge.data(id) });
  expect(second?.text).toContain('Không tìm thấy hồ sơ');
});

test('answers that come from two devices at once are all kept', async () => {
  const scene = await scenes.begin({ mode: 'webhook' });
  const user = await scene.member();
  const { id } = await scene.draft(user);
  await user.press({ data: askStep.data(id, 'field') });
  const { message_id: messageId } = user.last;
  await user.after(() =>
    Promise.all([
      user.press({ messageId, data: chooseAnswer.data(id, 'field', 'staff') }),
      user.press({ messageId, data: chooseAnswer.data(id, 'kind', 'team') }),
      user.press({ messageId, data: usePrefill.data(id, 'unit') }),
      user.press({ messageId, data: usePrefill.data(id, 'position') }),
      user.press({ messageId, data: makePledge.data(id) }),
    ]),
  );
  const { answers, revision } = await scene.entry(id);
  expect(Object.keys(answers).sort()).toEqual(['field', 'kind', 'pledge', 'position', 'unit']);
  expect(revision).toBe(5);
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
