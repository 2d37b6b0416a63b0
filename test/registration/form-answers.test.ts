import { expect, test } from 'vitest';
import {
  askStep,
  chooseAnswer,
  makePledge,
  resumeEntry,
  showCard,
  submit,
  usePrefill,
} from '../../src/registration/buttons.js';
import { fillIn } from '../support/conversation.js';
import { COMPLETE, useScenes } from '../support/registration.js';
import { onlyEntry, valuesOf } from './form-scene.js';

const scenes = useScenes();

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
