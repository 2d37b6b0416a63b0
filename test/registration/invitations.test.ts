import { expect, test } from 'vitest';
import {
  answerInvitation,
  askStep,
  chooseAnswer,
  inviteAuthor,
  leaveEntry,
  submit,
} from '../../src/registration/buttons.js';
import { onlyOne, useScenes } from '../support/registration.js';
import { atAuthors, invite, join } from './authors-scene.js';

const scenes = useScenes();
const DAY = 24 * 60 * 60 * 1000;

test('somebody who never joined sees what it is, consents, tells who they are, and accepts', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await atAuthors(scene);
  const token = await invite(owner, id);
  const invited = scene.emulator.user({ firstName: 'Bình' });
  await invited.open(`i_${token}`);
  expect(invited.last.text).toContain('Lời mời làm đồng tác giả\nSáng kiến: Một cửa liên thông');
  expect(invited.last.text).toContain('Người mời: Nguyễn Thị Mai, Sở Nội vụ');
  await invited.press('Nhận lời');
  await invited.press('Đồng ý');
  await invited.say('Trần Văn Bình');
  await invited.say('snv');
  await invited.press('Sở Nội vụ');
  await invited.press('Công chức');
  await invited.say('Chuyên viên');
  expect(invited.last.text).toContain('Lời mời làm đồng tác giả');
  expect((await scene.entry(id)).authors).toEqual([]);
  await invited.press('Nhận lời');
  expect(invited.last.text).toBe(
    '✅ Anh/chị đã trở thành đồng tác giả của “Một cửa liên thông”.\nAnh/chị sẽ nhận biên nhận khi hồ sơ được gửi.',
  );
  await scene.app.allSent();
  expect(owner.last.text).toBe(
    '👥 Trần Văn Bình đã nhận lời làm đồng tác giả của “Một cửa liên thông”.\nTên người này đã được ghi vào hồ sơ.',
  );
  expect((await scene.entry(id)).authors).toEqual([
    {
      key: `u${invited.id}`,
      userId: invited.id,
      name: 'Trần Văn Bình',
      position: 'Chuyên viên',
      unit: 'Sở Nội vụ',
      addedAt: scene.clock.now(),
    },
  ]);
  await invited.say('/hoso');
  expect(invited.buttons()[0]).toBe('👥 Nháp · Một cửa liên thông');
});

test('somebody who declines is not written down, and the owner is told', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const token = await invite(owner, id);
  const invited = scene.emulator.user({ firstName: 'Bình' });
  await invited.open(`i_${token}`);
  await invited.press('Từ chối');
  expect(invited.last.text).toContain('Anh/chị đã từ chối lời mời');
  await scene.app.allSent();
  expect(owner.last.text).toContain('Một người dùng đã từ chối lời mời');
  expect(await names()).toEqual([]);
  const { answer } = await invited.press({ data: answerInvitation.data(token, 'accept') });
  expect(answer?.text).toContain('đã được dùng');
});

test('a link works once: whoever comes second hears so before they are asked for anything', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const token = await invite(owner, id);
  const first = await scene.member('Trần Văn Bình');
  const second = scene.emulator.user({ firstName: 'Cường' });
  await Promise.all([first.open(`i_${token}`), second.open(`i_${token}`)]);
  await first.press('Nhận lời');
  const { answer, messages } = await second.press('Nhận lời');
  expect(answer?.text).toContain('Liên kết mời này đã được dùng');
  expect(messages).toEqual([]);
  await second.open(`i_${token}`);
  expect(second.last.text).toContain('Liên kết mời này đã được dùng');
  expect(await names()).toEqual(['Trần Văn Bình']);
});

test('pressing "accept" twice is the same as once', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const token = await invite(owner, id);
  const author = await scene.member('Trần Văn Bình');
  await author.open(`i_${token}`);
  const accept = {
    messageId: author.last.message_id,
    data: answerInvitation.data(token, 'accept'),
  };
  await Promise.all([author.press(accept), author.press(accept)]);
  expect(await names()).toEqual(['Trần Văn Bình']);
  expect(author.last.text).toContain('Anh/chị đã trở thành đồng tác giả');
  await scene.app.allSent();
  expect(owner.messages.filter(({ text }) => text?.includes('đã nhận lời'))).toHaveLength(1);
});

test('a link runs out after 14 days', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const [early, late] = [await invite(owner, id), await invite(owner, id)];
  const author = await scene.member('Trần Văn Bình');
  const tooLate = await scene.member('Lê Thị Chi');
  await tooLate.open(`i_${late}`);
  scene.clock.advance(14 * DAY - 1000);
  await author.open(`i_${early}`);
  await author.press('Nhận lời');
  scene.clock.advance(1000);
  const { answer } = await tooLate.press('Nhận lời');
  expect(answer?.text).toContain('hết hạn');
  await tooLate.open(`i_${late}`);
  expect(tooLate.last.text).toContain('hết hạn');
  expect(await names()).toEqual(['Trần Văn Bình']);
});

test.each(['i_', 'i_x', `i_${'A'.repeat(22)}`, `i_${'_'.repeat(60)}`])(
  'a guessed link, "%s", opens nothing',
  async (payload) => {
    const scene = await scenes.begin();
    const user = await scene.member();
    await user.open(payload);
    expect(user.last.text).toContain('không có hoặc đã hết hạn');
  },
);

test('the own link invites nobody, and neither does one for an entry that is joined already', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const token = await invite(owner, id);
  await owner.open(`i_${token}`);
  expect(owner.last.text).toContain('liên kết mời của chính anh/chị');
  const { answer } = await owner.press({ data: answerInvitation.data(token, 'accept') });
  expect(answer?.text).toContain('liên kết mời của chính anh/chị');
  const author = await join(scene, id);
  await author.open(`i_${token}`);
  expect(author.last.text).toContain('đã là đồng tác giả');
  expect(await names()).toEqual(['Trần Văn Bình']);
  // The link is still good for somebody else.
  expect((await scene.invitations.find(token, scene.clock.now()))?.state).toBe('open');
});

test('a full team takes nobody more, by name or by link', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const token = await invite(owner, id);
  await owner.press({ data: askStep.data(id, 'authors') });
  await owner.say(Array.from({ length: 9 }, (_, number) => `Người thứ ${number}`).join('\n'));
  expect((await owner.press({ data: inviteAuthor.data(id) })).answer?.text).toContain('Đã đủ');
  expect(onlyOne(await owner.say('Một người nữa')).text).toContain('chỉ còn chỗ cho 0');
  const author = await scene.member('Trần Văn Bình');
  await author.open(`i_${token}`);
  expect((await author.press('Nhận lời')).answer?.text).toContain('đã đủ đồng tác giả');
  expect(await names()).toHaveLength(9);
});

test('an individual takes no co-authors, not even by a link made before', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  const token = await invite(owner, id);
  await owner.press({ data: chooseAnswer.data(id, 'kind', 'individual') });
  const author = await scene.member('Trần Văn Bình');
  await author.open(`i_${token}`);
  expect(author.last.text).toContain('không còn nhận đồng tác giả');
  const { answer } = await author.press({ data: answerInvitation.data(token, 'accept') });
  expect(answer?.text).toContain('không còn nhận đồng tác giả');
  expect((await owner.press({ data: inviteAuthor.data(id) })).answer?.text).toContain(
    'không còn dùng được',
  );
  expect(await names()).toEqual([]);
});

test('there are at most 20 links that nobody has answered', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await atAuthors(scene);
  for (let number = 0; number < 20; number += 1) {
    await scene.invitations.create(id, scene.clock.now());
  }
  const { answer } = await owner.press({ data: inviteAuthor.data(id) });
  expect(answer?.text).toContain('nhiều liên kết mời chưa dùng');
  scene.clock.advance(14 * DAY);
  await invite(owner, id);
});

test('accepted after submission, a co-author is a change that is not sent yet, and both are told', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member('Nguyễn Thị Mai');
  const { id } = await scene.completeDraft(owner, 'team');
  await owner.press({ data: submit.data(id) });
  const author = await join(scene, id, 'Phạm Thị Dung');
  expect(author.last.text).toContain('Bản đã gửi trước đây chưa có tên anh/chị');
  expect(owner.last.text).toContain('Bản đã gửi chưa có tên người này');
  await owner.press('Mở hồ sơ');
  expect(owner.last.text).toContain('Có thay đổi chưa gửi');
  await owner.press('Gửi bản mới');
  expect(owner.last.text).toContain('• Phạm Thị Dung, Chuyên viên, Sở Nội vụ');
  await scene.app.allSent();
  expect(author.last.text).toContain('(bản 2)');
});

test('an owner who blocked the bot does not stand in the way of who accepts', async () => {
  const scene = await scenes.begin();
  const { owner, id, names } = await atAuthors(scene);
  await owner.block();
  await join(scene, id);
  expect(await names()).toEqual(['Trần Văn Bình']);
});

test.each(['Nhận lời', 'Từ chối'])(
  '"%s" whose reply is lost is answered at another try, and the owner is told once',
  async (button) => {
    const scene = await scenes.begin();
    const { owner, id } = await atAuthors(scene);
    const token = await invite(owner, id);
    const invited = await scene.member('Trần Văn Bình');
    await invited.open(`i_${token}`);
    const before = owner.messages.length;
    scene.emulator.fault({
      method: 'sendMessage',
      chatId: invited.id,
      kind: 'drop-before',
      times: 1,
    });
    await invited.press(button);
    expect(invited.last.text).toMatch(/đã trở thành đồng tác giả|đã từ chối lời mời/);
    await scene.app.allSent();
    const told = onlyOne(owner.messages.slice(before));
    expect(told.text).toMatch(/^(👥 )?Trần Văn Bình đã (nhận lời|từ chối)/);
  },
);

test('the owner is told in their own language', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member('Anna Smith', { languageCode: 'en' });
  const { id } = await scene.completeDraft(owner, 'team');
  const author = await join(scene, id);
  expect(owner.last.text).toContain('Trần Văn Bình is now a co-author of');
  await author.press({ data: leaveEntry.data(id, 'yes') });
  await scene.app.allSent();
  expect(owner.last.text).toContain('Trần Văn Bình is no longer a co-author of');
});

test('links that nobody used are taken back at one press, and the answered ones stay', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const { id } = await scene.completeDraft(owner, 'team');
  await join(scene, id);
  const lost = await scene.invitations.create(id, scene.clock.now());
  await owner.press({ data: askStep.data(id, 'authors') });
  await owner.press('Mời qua Telegram');
  const { answer } = await owner.press('Hủy các liên kết chưa dùng');
  expect(answer?.text).toContain('Đã hủy 2 liên kết mời chưa dùng');
  expect(await scene.invitations.openCount(id, scene.clock.now())).toBe(0);
  const late = await scene.member('Lê Thị Cúc');
  await late.open(`i_${lost}`);
  expect(late.last.text).toContain('hết hạn');
  expect((await scene.entry(id)).authors).toHaveLength(2);
});
