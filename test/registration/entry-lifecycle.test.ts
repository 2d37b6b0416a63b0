import { expect, test } from 'vitest';
import {
  askStep,
  discard,
  readVersion,
  resumeEntry,
  sendReceipts,
  showCard,
  showVersions,
  submit,
  withdraw,
} from '../../src/registration/buttons.js';
import { ANSWERS } from '../support/conversation.js';
import { useScenes } from '../support/registration.js';
import { join, team } from './authors-scene.js';

const scenes = useScenes();

test('after submission an answer is edited, sent as a new version, and the earlier one stays readable', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  await owner.press({ data: submit.data(id) });
  scene.clock.advance(60 * 60 * 1000);
  await owner.press('Mở hồ sơ');
  expect(owner.buttons()).not.toContain('📨 Gửi bản mới');
  await owner.press('Sửa câu trả lời');
  await owner.press('Tên sáng kiến');
  await owner.say('Trả kết quả hồ sơ qua bưu chính');
  expect(owner.last.text).toContain('Bản đã gửi vẫn giữ nguyên');
  await owner.press('Gửi bản mới');
  expect(owner.last.text).toContain('SK-2019-0001 (bản 2)');
  await owner.press({ data: showVersions.data(id) });
  expect(owner.last.text).toContain('đã gửi 2 bản');
  expect(owner.buttons().slice(0, 2)).toEqual([
    'Bản 2 – 10:00 ngày 20/11/2019',
    'Bản 1 – 09:00 ngày 20/11/2019',
  ]);
  const read = async (version: string) => {
    const { messages } = await owner.press({ data: readVersion.data(id, version) });
    return messages.map(({ text }) => text).join('\n');
  };
  expect(await read('1')).toContain(`TÊN SÁNG KIẾN\n${ANSWERS.title}\n`);
  expect(await read('2')).toContain('TÊN SÁNG KIẾN\nTrả kết quả hồ sơ qua bưu chính\n');
  const [first, second] = await scene.entries.submissions(id);
  expect(await read('1')).toContain(`SHA-256: ${first?.sha256}`);
  expect(second?.sha256).not.toBe(first?.sha256);
  const { answer } = await owner.press({ data: readVersion.data(id, '3') });
  expect(answer?.text).toContain('không còn dùng được');
});

test('an entry is withdrawn after being asked twice, keeps its code, and is restored as it was', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  await owner.press({ data: submit.data(id) });
  await owner.press('Mở hồ sơ');
  await owner.press('Rút hồ sơ');
  expect(owner.last.text).toContain('Rút hồ sơ SK-2019-0001?');
  expect((await scene.entry(id)).state).toBe('submitted');
  await owner.press('Không, quay lại');
  await owner.press('Rút hồ sơ');
  await owner.press('Rút hồ sơ');
  expect(owner.last.text).toContain('Mã SK-2019-0001 · đã rút');
  for (const data of [submit.data(id), askStep.data(id, 'title'), withdraw.data(id, 'yes')]) {
    expect((await owner.press({ data })).answer?.text).toContain('Hồ sơ này đã rút');
  }
  expect((await owner.press({ data: sendReceipts.data(id) })).answer?.text).toContain('đã rút');
  await owner.press('Khôi phục hồ sơ');
  expect(owner.last.text).toContain('Mã SK-2019-0001 · bản 1');
  expect(await scene.entry(id)).toMatchObject({ state: 'submitted', code: 'SK-2019-0001' });
});

test('a draft is deleted after being asked twice, and nothing of it is left in the store', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Trần Văn Bình');
  const token = await scene.invitations.create(id, scene.clock.now());
  await scene.attach(await scene.entry(id), { key: 'a' });
  await owner.press({ data: showCard.data(id) });
  await owner.press('Xóa bản nháp');
  expect((await scene.entry(id)).state).toBe('draft');
  await owner.press('Xóa hẳn');
  expect(owner.last.text).toContain(`Đã xóa bản nháp “${ANSWERS.title}”`);
  // Whom it was told of is in the ledger of what was sent, by its id alone.
  const kept = Object.entries(await scene.dump()).filter(([key]) => !key.includes(':mailing'));
  expect(JSON.stringify(kept)).not.toContain(id);
  const late = await scene.member('Lê Thị Chi');
  await late.open(`i_${token}`);
  expect(late.last.text).toContain('hết hạn');
  await author.say('/hoso');
  expect(author.last.text).toContain('chưa có hồ sơ nào');
});

test('what was submitted is not deleted by an old button of its draft', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  await owner.press({ data: submit.data(id) });
  for (const answer of ['ask', 'yes'] as const) {
    await owner.press({ data: discard.data(id, answer) });
    expect(owner.last.text).toContain('Mã SK-2019-0001');
  }
  expect((await scene.entry(id)).state).toBe('submitted');
});

test("a co-author reads the entry and can change nothing but their own name's being there", async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Trần Văn Bình');
  await owner.press({ data: submit.data(id) });
  await scene.app.allSent();
  await author.press('Mở hồ sơ');
  expect(author.buttons()).toEqual([
    '📚 Đưa vào thư viện mô hình',
    'Đọc toàn văn',
    'Các bản đã gửi',
    '☰ Trình đơn',
    'Rút tên khỏi hồ sơ này',
  ]);
  const before = await scene.dump();
  for (const data of [
    submit.data(id),
    askStep.data(id, 'title'),
    resumeEntry.data(id),
    withdraw.data(id, 'yes'),
  ]) {
    const { answer } = await author.press({ data });
    expect(answer?.text).toBe('Chỉ người đăng ký được sửa hồ sơ này.');
  }
  expect(await scene.dump()).toEqual(before);
});
