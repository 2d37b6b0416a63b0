import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import {
  answerInvitation,
  askStep,
  leaveEntry,
  removeAuthor,
  showCard,
  submit,
  withdraw,
} from '../../src/registration/buttons.js';
import { useScenes } from '../support/registration.js';
import { atAuthors, invite, join } from './authors-scene.js';

const scenes = useScenes();

test('the owner takes a co-author out, who is told and no longer sees the entry', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const author = await join(scene, id);
  await owner.press({ data: askStep.data(id, 'authors') });
  const { answer } = await owner.press('✖ 1. Trần Văn Bình');
  expect(answer?.text).toBe('Đã bỏ Trần Văn Bình khỏi hồ sơ.');
  await scene.app.allSent();
  expect(author.last.text).toContain('đã bỏ tên anh/chị khỏi “Một cửa liên thông”');
  expect(await names()).toEqual([]);
  expect((await author.press({ data: showCard.data(id) })).answer?.text).toContain(
    'Không tìm thấy',
  );
  await author.say('/hoso');
  expect(author.last.text).toContain('chưa có hồ sơ nào');
  const again = await owner.press({ data: removeAuthor.data(id, `u${author.id}`) });
  expect(again.answer?.text).toContain('không còn trong hồ sơ');
});

test('whoever was taken out does not come back by the link they had used', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const token = await invite(owner, id);
  const author = await scene.member('Trần Văn Bình');
  await author.open(`i_${token}`);
  await author.press('Nhận lời');
  await owner.press({ data: removeAuthor.data(id, `u${author.id}`) });
  const { answer } = await author.press({ data: answerInvitation.data(token, 'accept') });
  expect(answer?.text).toContain('đã được dùng');
  expect(await names()).toEqual([]);
});

test('a name of 200 characters is removed with an answer that Telegram takes', async () => {
  const { owner, names } = await atAuthors(await scenes.begin());
  await owner.say('Ặ'.repeat(200));
  const { answer } = await owner.press('✖ 1.');
  expect(answer?.text).toMatch(/^Đã bỏ Ặ+… khỏi hồ sơ\.$/);
  expect(await names()).toEqual([]);
});

test('a co-author leaves, asked twice, and the owner is told', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const author = await join(scene, id);
  await author.press('Mở hồ sơ');
  await author.press('Rút tên khỏi hồ sơ này');
  expect(await names()).toEqual(['Trần Văn Bình']);
  await author.press('Rút tên');
  expect(author.last.text).toBe('Đã rút tên anh/chị khỏi “Một cửa liên thông”.');
  await scene.app.allSent();
  expect(owner.last.text).toBe('Trần Văn Bình đã rút tên khỏi “Một cửa liên thông”.');
  expect(await names()).toEqual([]);
  expect(await scene.entries.listFor(author.id)).toEqual([]);
});

test('taking a name out, and leaving, are told once when the reply is lost and comes at another try', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await atAuthors(scene);
  const removed = await join(scene, id, 'Trần Văn Bình');
  const leaver = await join(scene, id, 'Lê Thị Chi');
  const loseReply = ({ id: chatId }: EmulatedUser) =>
    scene.emulator.fault({ method: 'sendMessage', chatId, kind: 'drop-before', times: 1 });
  loseReply(owner);
  await owner.press({ data: removeAuthor.data(id, `u${removed.id}`) });
  await scene.app.allSent();
  loseReply(leaver);
  await leaver.press({ data: leaveEntry.data(id, 'yes') });
  await scene.app.allSent();
  const told = (user: EmulatedUser, what: string) =>
    user.messages.filter(({ text }) => text?.includes(what));
  expect(told(removed, 'đã bỏ tên anh/chị khỏi')).toHaveLength(1);
  expect(told(owner, 'Lê Thị Chi đã rút tên khỏi')).toHaveLength(1);
});

test('a co-author leaves an entry that was withdrawn, too', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const { id } = await scene.completeDraft(owner, 'team');
  const author = await join(scene, id);
  await owner.press({ data: submit.data(id) });
  await owner.press({ data: withdraw.data(id, 'yes') });
  await author.press({ data: leaveEntry.data(id, 'yes') });
  expect(author.last.text).toContain('Đã rút tên');
  expect((await scene.entry(id)).authors.map(({ name }) => name)).toEqual(['Lê Văn Bình']);
});

test('whoever takes their consent back is taken out of what others write, not of what was submitted', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member('Nguyễn Thị Mai');
  const draft = await scene.completeDraft(owner, 'team');
  const sent = await scene.completeDraft(owner, 'team');
  const author = await join(scene, draft.id);
  const token = await scene.invitations.create(sent.id, scene.clock.now());
  await author.open(`i_${token}`);
  await author.press('Nhận lời');
  await owner.press({ data: submit.data(sent.id) });
  await author.say('/quyenriengtu');
  await author.press('Rút lại sự đồng ý');
  await author.press('Rút lại và xóa');
  const namesIn = async (id: string) => (await scene.entry(id)).authors.map(({ name }) => name);
  expect(await namesIn(draft.id)).toEqual(['Lê Văn Bình']);
  expect(await namesIn(sent.id)).toEqual(['Lê Văn Bình']);
  const [submission] = await scene.entries.submissions(sent.id);
  expect(submission?.content.authors.map(({ name }) => name)).toEqual([
    'Lê Văn Bình',
    'Trần Văn Bình',
  ]);
});
