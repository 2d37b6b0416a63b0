import { expect, test } from 'vitest';
import { NotYetError } from '../../src/outbox/mailing.js';
import { withdrawConsent } from '../../src/people/buttons.js';
import {
  answerIntroduction,
  chooseContact,
  openReplication,
} from '../../src/replication/buttons.js';
import { TITLE, textsOf, useReplicationScenes } from '../support/replication.js';
import { pressFresh } from '../support/results.js';

const scenes = useReplicationScenes();

async function begin() {
  const scene = await scenes.begin();
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  const { id } = await scene.register(mai);
  await scene.minute();
  return { scene, mai, id, author: scene.author };
}

const introductions = (texts: readonly string[]) =>
  texts.filter((text) => text.startsWith('🤝 Giới thiệu'));

test('nobody is introduced until both have agreed, and then each by what they chose', async () => {
  const { scene, mai, author } = await begin();
  await author.press('🤝 Đồng ý giới thiệu');
  expect(author.last.text).toContain('Anh/chị chọn cách liên hệ nào?');
  await author.press('Để lại số điện thoại');
  await author.say('gọi tôi nhé');
  expect(author.last.text).toContain('Đây chưa phải số điện thoại.');
  await author.say('0912 345 678');
  expect(author.last.text).toContain('✅ Đã ghi nhận. Khi người đăng ký của cơ quan cũng đồng ý');
  await scene.minute();
  expect(introductions([...textsOf(author), ...textsOf(mai)])).toEqual([]);
  expect(textsOf(mai).join('\n')).not.toContain('Lý Thị Tác');

  await mai.press('🤝 Đồng ý giới thiệu');
  await mai.press('Cho xem tài khoản Telegram');
  expect(textsOf(mai).join('\n')).toContain('✅ Hai bên đã cùng đồng ý.');
  await scene.minute();
  expect(introductions(textsOf(mai))).toEqual([
    [
      '🤝 Giới thiệu tác giả của mô hình cơ quan anh/chị nhân rộng',
      `Mô hình: ${TITLE}`,
      'Cơ quan nhân rộng: UBND thành phố Nha Trang',
      'Họ tên: Lý Thị Tác',
      'Đơn vị: UBND huyện Cam Lâm',
      'Điện thoại: 0912 345 678',
    ].join('\n'),
  ]);
  const [toAuthor = ''] = introductions(textsOf(author));
  expect(toAuthor).toContain('Họ tên: Nguyễn Thị Mai\nĐơn vị: UBND thành phố Nha Trang');
  expect(toAuthor).toContain('Người phụ trách nhân rộng: Trần Văn Phụ Trách, Trưởng phòng');
  expect(toAuthor).toContain('Telegram: ');
  const links = author.messages.flatMap(({ entities = [] }) => entities);
  expect(links.some((one) => one.type === 'text_mention' || one.type === 'text_link')).toBe(true);
});

test('through the system only, neither account nor number is given away', async () => {
  const { scene, mai, author } = await begin();
  for (const user of [mai, author]) {
    const [replication] = await scene.replications.all();
    await pressFresh(user, chooseContact.data(replication?.id ?? '', 'system'));
  }
  await scene.minute();
  for (const user of [mai, author]) {
    const [text = ''] = introductions(textsOf(user));
    expect(text).toContain('Cách liên hệ: chỉ trao đổi qua hệ thống.');
    const sent = JSON.stringify(user.messages.find((one) => one.text === text));
    expect(sent).not.toMatch(/tg:\/\/|t\.me\/|text_mention/);
  }
});

test('who says later, takes their word back or has no part in it is introduced to nobody', async () => {
  const { scene, mai, id, author } = await begin();
  await author.press('Để sau');
  expect(author.last.text).toContain('Khi nào muốn, anh/chị bấm nút dưới đây.');
  await author.press('🤝 Đồng ý giới thiệu');
  await author.press('Chỉ trao đổi qua hệ thống');
  await author.press('Rút lại đồng ý giới thiệu');
  await pressFresh(mai, chooseContact.data(id, 'system'));
  expect(textsOf(mai).join('\n')).toContain('✅ Đã ghi nhận. Khi một tác giả cũng đồng ý');
  await scene.minute();
  const an = await scene.official('Đỗ An', 'nha-trang');
  const { answer } = await an.press({ data: answerIntroduction.data(id, 'yes') });
  expect(answer?.text).toContain('Không có ai để giới thiệu');
  await an.press({ data: chooseContact.data(id, 'telegram') });
  await scene.minute();
  expect(introductions([mai, author, an].flatMap(textsOf))).toEqual([]);
});

test('what waits to be sent is dropped when a side takes it back, or the model is', async () => {
  const { scene, mai, id, author } = await begin();
  await pressFresh(author, chooseContact.data(id, 'system'));
  await pressFresh(mai, chooseContact.data(id, 'system'));
  await scene.minute();
  const [one, other] = await scene.replications.agreements(id);
  const subject = `${id} ${one?.updateId} ${other?.updateId}`;
  const send = (userId: number) => scene.compose('replication-introduction', subject, userId);
  expect(await send(mai.id)).toMatchObject({ text: expect.stringContaining('Lý Thị Tác') });
  // Nobody else, whatever the mailing says.
  expect(await send(scene.admin.id)).toBeUndefined();
  scene.clock.set('2019-11-20T15:00:00Z');
  await expect(send(mai.id)).rejects.toThrow(NotYetError);
  scene.clock.set('2019-11-21T02:00:00Z');
  await pressFresh(author, answerIntroduction.data(id, 'withdraw'));
  expect(await send(mai.id)).toBeUndefined();
  expect(await send(author.id)).toBeUndefined();
  await pressFresh(author, chooseContact.data(id, 'system'));
  await scene.withdrawModel();
  const again = (await scene.replications.agreements(id)).find(({ side }) => side === 'author');
  const anew = `${id} ${again?.updateId} ${other?.updateId}`;
  expect(await scene.compose('replication-introduction', anew, mai.id)).toBeUndefined();
});

test('a shown account is its name where it has one, and the account itself where it has none', async () => {
  const { scene, mai, id, author } = await begin();
  const agree = (userId: number, side: 'author' | 'agency', updateId: number, username?: string) =>
    scene.replications.agree(id, {
      ...{ userId, side, updateId, contact: 'telegram' as const, at: updateId },
      ...(username !== undefined && { username }),
    });
  await agree(author.id, 'author', 1, 'ly_tac');
  await agree(mai.id, 'agency', 2);
  const letter = (userId: number) => scene.compose('replication-introduction', `${id} 1 2`, userId);
  expect(await letter(mai.id)).toMatchObject({
    text: expect.stringContaining('Telegram: <a href="https://t.me/ly_tac">@ly_tac</a>'),
  });
  expect(await letter(author.id)).toMatchObject({
    text: expect.stringContaining(`Telegram: <a href="tg://user?id=${mai.id}">mở trò chuyện</a>`),
  });
});

test('each author who agrees is introduced', async () => {
  const { scene, mai, id, author } = await begin();
  const second = await scene.colleague('Phan Đồng Tác', {}, 'cam-lam');
  for (const user of [mai, author, second]) {
    await pressFresh(user, chooseContact.data(id, 'system'));
  }
  await scene.minute();
  expect(introductions(textsOf(mai))).toHaveLength(2);
  expect(introductions(textsOf(author))).toHaveLength(1);
  expect(introductions(textsOf(second))).toHaveLength(1);
});

test('erasure takes the person out, and leaves what the agency reported', async () => {
  const { scene, mai, id, author } = await begin();
  await pressFresh(author, chooseContact.data(id, 'telegram'));
  await mai.press('Thí điểm');
  await mai.press('✅ Ghi nhận');
  await pressFresh(mai, `yr:${id}:studying`);
  await pressFresh(mai, 'ys:f.cam-lam');
  await pressFresh(mai, withdrawConsent.data('yes'));
  const kept = await scene.replication(id);
  expect(kept).toMatchObject({ state: 'registered', agencyId: 'nha-trang' });
  expect(kept.person).toBeUndefined();
  expect(kept.registrant).toBeUndefined();
  expect(kept.news).toMatchObject([{ kind: 'piloting' }]);
  await pressFresh(author, withdrawConsent.data('yes'));
  expect(await scene.replications.agreements(id)).toEqual([]);
  const dump = await scene.dump();
  const own = Object.entries(dump).filter(([key]) => key.includes(':replication'));
  expect(own.length).toBeGreaterThan(2);
  const text = JSON.stringify(own);
  for (const trace of [String(mai.id), String(author.id), 'Phụ Trách']) {
    expect(text).not.toContain(trace);
  }
  await pressFresh(scene.admin, openReplication.data(id, '0'));
  expect(scene.admin.last.text).toContain('Người phụ trách: chưa có');
  expect(scene.admin.last.text).toContain('thí điểm (người đã rút thông tin ghi ngày 20/11/2019)');
});

test('a proposal goes with whoever made it', async () => {
  const scene = await scenes.begin();
  const an = await scene.official('Đỗ An', 'nha-trang');
  await scene.register(an);
  await pressFresh(an, withdrawConsent.data('yes'));
  expect(await scene.replications.all()).toEqual([]);
});
