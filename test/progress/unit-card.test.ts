import { expect, test } from 'vitest';
import { useProgressScenes } from '../support/progress.js';

const scenes = useProgressScenes();
const UNIT = 'so-khoa-hoc';

type Scene = Awaited<ReturnType<typeof scenes.begin>>;

/** Opens the card of a unit by its name. */
async function openCard({ admin }: Scene, unitId = UNIT): Promise<string[]> {
  await admin.press({ data: `tu:${unitId}` });
  return lines(admin);
}

function lines({ last }: Scene['admin']): string[] {
  return last.text?.split('\n') ?? [];
}

test('a unit’s card says what was sent, who is there, and what became of their reminders', async () => {
  const scene = await scenes.begin();
  const { admin, clock, colleague, sendPlan, minute, finalists } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  await finalists.setContact(UNIT, { name: 'Lê Thị Hoa', phone: '0912 345 678' });
  await admin.say('/tiendo');
  expect(await openCard(scene)).toEqual([
    'Sở Khoa học và Công nghệ',
    '⬜ chưa gửi',
    '',
    'Người của đơn vị: 1',
    '• Nguyễn Thị Mai, Sở Nội vụ: chưa có tin nhắc',
    '',
    'Liên hệ: Lê Thị Hoa, 0912 345 678',
  ]);

  await sendPlan(mai, UNIT, 'incomplete');
  const binh = await colleague('Trần Văn Bình');
  await binh.block();
  clock.set('2020-01-09T01:00:30Z');
  await minute();
  await sendPlan(mai, UNIT);
  clock.set('2020-02-01T02:00:30Z');
  await scene.plans.writeText(UNIT, { key: 'x', part: 'method', text: 'Sửa.', addedAt: 9 });
  await sendPlan(mai, UNIT);
  expect(await openCard(scene)).toEqual([
    'Sở Khoa học và Công nghệ',
    '✅ đã gửi đủ lúc 09:00 ngày 01/02/2020, muộn 1 ngày 9 giờ',
    '',
    'Các bản đã gửi, mã PA-2019-0001: 3',
    '• Bản 3, 09:00 ngày 01/02/2020, muộn 1 ngày 9 giờ',
    '• Bản 2, 08:00 ngày 09/01/2020',
    '• Bản 1, 09:00 ngày 20/11/2019, thiếu 1 phần',
    '',
    'Người của đơn vị: 2',
    '• Nguyễn Thị Mai, Sở Nội vụ: tin nhắc lúc 08:00 ngày 09/01/2020: đã gửi',
    '• Trần Văn Bình, Sở Nội vụ: tin nhắc lúc 08:00 ngày 09/01/2020: không gửi được vì bị chặn. Đang chặn hệ thống',
    '',
    'Liên hệ: Lê Thị Hoa, 0912 345 678',
  ]);
  expect(admin.buttons()).not.toContain('🔔 Nhắc ngay');
});

test('a reminder that can’t be delivered puts the unit on the call list, and is not counted', async () => {
  const scene = await scenes.begin();
  const { admin, emulator, members, contest, finalists, clock, minute } = scene;
  const stranger = emulator.user({ firstName: 'Người lạ' });
  await members.recordConsent(stranger.id, 'given', contest.privacy.version, clock.now());
  await finalists.claim(UNIT, stranger.id, clock.now());
  clock.set('2020-01-09T01:00:30Z');
  await minute();
  await admin.say('/tiendo');
  expect(lines(admin)).toContain('📞 Không liên lạc được, cần gọi điện: 12');
  expect(lines(admin)).toContain('🔔 Đã gửi tin nhắc: 0');
  const card = await openCard(scene);
  expect(card).toContain('📞 Tin nhắc gần nhất không đến, hoặc chưa chắc đã đến');
  expect(card.join('\n')).toMatch(
    /Một người dùng: tin nhắc lúc 08:00 ngày 09\/01\/2020: không gửi được: /,
  );
});

test('a link for claiming works for one person, and unused ones can be cancelled', async () => {
  const scene = await scenes.begin();
  const { admin, member, finalists, acts } = scene;
  await admin.say('/tiendo');
  await openCard(scene);
  await admin.press('🔗 Liên kết nhận đơn vị');
  const [first = ''] = /https:\/\/t\.me\/\S+/.exec(admin.last.text ?? '') ?? [];
  expect(admin.last.text).toContain('Dùng được một lần, đến 09:00 ngày 04/12/2019.');
  expect(admin.buttons()).toEqual(['Chuyển liên kết', 'Hủy các liên kết chưa dùng', '◀ Đơn vị']);
  const mai = await member('Nguyễn Thị Mai');
  await mai.open(new URL(first).searchParams.get('start') ?? '');
  await mai.press('Nhận');
  expect(await finalists.isPerson(UNIT, mai.id)).toBe(true);

  await admin.press('◀ Đơn vị');
  expect(lines(admin)).toContain('• Nguyễn Thị Mai, Sở Nội vụ: chưa có tin nhắc');
  await admin.press('🔗 Liên kết nhận đơn vị');
  const [second = ''] = /https:\/\/t\.me\/\S+/.exec(admin.last.text ?? '') ?? [];
  await admin.press('◀ Đơn vị');
  expect(lines(admin)).toContain('Liên kết chưa dùng: 1');
  await admin.press('🔗 Liên kết nhận đơn vị');
  await admin.press('Hủy các liên kết chưa dùng');
  expect(lines(admin)[0]).toBe('Đã hủy 2 liên kết chưa dùng.');
  const binh = await member('Trần Văn Bình');
  await binh.open(new URL(second).searchParams.get('start') ?? '');
  expect(binh.buttons()).not.toContain('Nhận');
  expect(await acts()).toEqual([
    `make-claim-link ${UNIT}`,
    `make-claim-link ${UNIT}`,
    `make-claim-link ${UNIT}`,
    `cancel-claim-links ${UNIT}`,
  ]);
});

test('somebody is taken out after being asked about twice; pressed again, nothing more happens', async () => {
  const scene = await scenes.begin();
  const { admin, other, colleague, finalists, acts } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  await admin.say('/tiendo');
  await openCard(scene);
  await admin.press('👥 Người (1)');
  await admin.press('✖ Nguyễn Thị Mai');
  expect(await finalists.isPerson(UNIT, mai.id)).toBe(true);
  await admin.press('Bỏ khỏi danh sách');
  expect(lines(admin)[0]).toBe('Đã bỏ Nguyễn Thị Mai khỏi đơn vị.');
  expect(await finalists.isPerson(UNIT, mai.id)).toBe(false);
  await other.say('/tiendo');
  const { answer } = await other.press({ data: `tx:${UNIT}:${mai.id}:yes` });
  expect(answer?.text).toBe('Người này không còn trong danh sách.');
  expect(await acts()).toEqual([`remove-person ${UNIT}`]);
});

test('a unit of forty people shows all of them, page by page', async () => {
  const scene = await scenes.begin();
  const { admin, members, finalists, clock } = scene;
  for (let number = 1; number <= 40; number += 1) {
    const id = 7_000_000_000 + number;
    const name = `Nguyễn Thị ${'Rất Dài '.repeat(10)}${number}`.slice(-80);
    await members.update(id, { name, unit: 'Phòng '.repeat(30).trim(), agencyId: 'so-noi-vu' });
    await finalists.claim(UNIT, id, clock.now() + number);
  }
  await admin.say('/tiendo');
  const card = await openCard(scene);
  expect(card).toContain('… và 35 người khác');
  await admin.press('👥 Người (40)');
  let shown = 0;
  for (let page = 1; page <= 7; page += 1) {
    expect(admin.last.text?.length).toBeLessThanOrEqual(4096);
    shown += admin.buttons().filter((button) => button.startsWith('✖')).length;
    if (page < 7) await admin.press(`${page + 1}/7 ▶`);
  }
  expect(shown).toBe(40);
});

test('a contact is typed, kept, shown on the call list, and removed again', async () => {
  const scene = await scenes.begin();
  const { admin, finalists, acts } = scene;
  await admin.say('/tiendo');
  await openCard(scene);
  await admin.press('☎️ Liên hệ');
  expect(admin.last.text).toContain('Hiện có: chưa có thông tin');
  await admin.say('!!!');
  expect(admin.last.text).toContain('Chưa lưu: hệ thống không thấy họ tên hay số điện thoại.');
  await admin.say(`Lê Thị Hoa, ${'0912345678 '.repeat(20)}`);
  expect(admin.last.text).toContain('nhiều hơn');
  await admin.say('Lê Thị Hoa,\n0912 345 678');
  expect(lines(admin)).toContain('Liên hệ: Lê Thị Hoa, 0912 345 678');
  expect((await finalists.find(UNIT))?.contact).toEqual({
    name: 'Lê Thị Hoa',
    phone: '0912 345 678',
  });
  await admin.press('☎️ Liên hệ');
  await admin.press('Xóa liên hệ đã ghi');
  expect(lines(admin)).toContain('Liên hệ: chưa có thông tin');
  expect(await acts()).toEqual([`set-contact ${UNIT}`, `set-contact ${UNIT}`]);
});

test('a plan on paper is recorded by number and date, confirmed, and can be taken back', async () => {
  const scene = await scenes.begin();
  const { admin, other, colleague, plan, app, acts, clock, minute } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  await admin.say('/tiendo');
  await openCard(scene);
  await admin.press('📄 Ghi bản giấy');
  await admin.say('không có');
  await admin.say('số 125/SKHCN-VP');
  expect(admin.last.text).toContain('Số 125/SKHCN-VP. Văn bản ghi ngày nào?');
  await admin.say('15/01/2030');
  await admin.say('18/11/2019');
  expect(admin.last.text).toContain('Văn bản số 125/SKHCN-VP ngày 18/11/2019');
  expect((await plan()).paper).toBeUndefined();
  await admin.press('Ghi bản giấy');
  expect(lines(admin)).toContain('📄 bản giấy số 125/SKHCN-VP ngày 18/11/2019');
  await app.allSent();
  const told = mai.messages.length;
  expect(mai.last.text).toContain('125/SKHCN-VP');

  // Pressed again, and by the other one, who had the same question before them.
  await admin.press({ data: `ty:${UNIT}` });
  expect(lines(admin)[0]).toBe('Bản giấy của đơn vị đã được ghi.');
  await other.say('/tiendo');
  await other.press({ data: `tq:${UNIT}` });
  expect(lines(other)[0]).toBe('Bản giấy của đơn vị đã được ghi.');
  clock.set('2020-01-09T01:00:30Z');
  await minute();
  expect(mai.messages.length).toBe(told);

  await admin.press('↩️ Hủy ghi bản giấy');
  await admin.press('Hủy ghi bản giấy');
  expect((await plan()).paper).toBeUndefined();
  await admin.press({ data: `tb:${UNIT}:yes` });
  expect(lines(admin)[0]).toBe('Đơn vị không có bản giấy nào được ghi.');
  expect(await acts()).toEqual([`record-paper ${UNIT}`, `take-paper-back ${UNIT}`]);
});

test('a document whose description was lost before it was confirmed is asked for again', async () => {
  const scene = await scenes.begin();
  const { admin, plan, loseSession } = scene;
  await admin.say('/tiendo');
  await openCard(scene);
  await admin.press('📄 Ghi bản giấy');
  await admin.say('125/SKHCN-VP');
  await admin.say('18/11/2019');
  await admin.say('thừa một tin');
  expect(admin.last.text).toContain('Văn bản số 125/SKHCN-VP ngày 18/11/2019');
  await loseSession(admin);
  await admin.press('Ghi bản giấy');
  expect(admin.last.text).toContain('Chưa ghi: thông tin vừa nhập không còn.');
  expect((await plan()).paper).toBeUndefined();
});

test('an administrator reads each version that was sent', async () => {
  const scene = await scenes.begin();
  const { admin, colleague, sendPlan } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  await sendPlan(mai, UNIT);
  await admin.say('/tiendo');
  await openCard(scene);
  await admin.press('📖 Đọc bản đã gửi');
  await admin.press('📖 Bản 1');
  expect(admin.last.text).toContain('Nội dung phần solution.');
  expect(admin.buttons()).toEqual(['◀ Đơn vị']);
  const { answer } = await admin.press({ data: `t5:${UNIT}:7` });
  expect(answer?.text).toBeTruthy();
});

test('what a unit says it has sent on paper is confirmed from its card', async () => {
  const scene = await scenes.begin();
  const { admin, plans, plan, clock, acts } = scene;
  const claim = { number: '125/SKHCN-VP', date: '2019-11-18', at: clock.now(), by: 1 };
  await plans.setPaperClaim(UNIT, claim);
  await admin.say('/tiendo');
  expect(await openCard(scene)).toContain(
    'Đơn vị báo đã gửi bản giấy số 125/SKHCN-VP ngày 18/11/2019; chưa xác nhận.',
  );
  await admin.press({ data: `kz:${UNIT}:${claim.at}:yes` });
  expect((await plan()).paper).toMatchObject({ number: '125/SKHCN-VP', by: admin.id });
  expect(await acts()).toEqual([`record-paper ${UNIT}`]);
});

test('a contact of the contest file is shown, and only what was recorded can be removed', async () => {
  const scene = await scenes.begin({
    changeContest: ({ finalists: { units } }) => {
      const unit = units.find(({ id }) => id === UNIT);
      if (unit) unit.contact = { phone: '0258 3 822 027' };
    },
  });
  const { admin } = scene;
  await admin.say('/tiendo');
  await openCard(scene);
  await admin.press('☎️ Liên hệ');
  expect(admin.last.text).toContain('Hiện có: 0258 3 822 027');
  expect(admin.buttons()).toEqual(['◀ Đơn vị']);
  await admin.say('Lê Thị Hoa');
  await admin.press('☎️ Liên hệ');
  await admin.press('Xóa liên hệ đã ghi');
  expect(lines(admin)).toContain('Liên hệ: 0258 3 822 027');
});
