import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { answerPaperClaim, reportPaperButton } from '../../src/plans/buttons.js';
import { planStanding } from '../../src/plans/standing.js';
import { auditedActs } from '../support/audit.js';
import { openCard, type PlanScene, UNIT, usePlanScenes } from '../support/plans.js';
import { onlyOne } from '../support/registration.js';

const scenes = usePlanScenes();
const ADMIN = 555_001;
const OTHER_ADMIN = 555_002;

/** A unit of two, and two administrators who have opened the bot. */
async function office() {
  const scene = await scenes.begin({ env: { ADMIN_IDS: `${ADMIN},${OTHER_ADMIN}` } });
  const admins = await Promise.all(
    [ADMIN, OTHER_ADMIN].map(async (id) => {
      const user = scene.emulator.user({ id, firstName: `Quản trị ${id}` });
      await user.open();
      return user;
    }),
  );
  const [admin, other] = admins as [EmulatedUser, EmulatedUser];
  const mai = await scene.colleague('Nguyễn Thị Mai');
  const binh = await scene.colleague('Trần Văn Bình');
  await scene.plans.setKind(UNIT, 'scheme');
  scene.clock.set('2020-01-20T02:00:00Z');
  return { scene, admin, other, mai, binh };
}

async function claim(scene: PlanScene, user: EmulatedUser, number: string, date: string) {
  await user.press({ data: reportPaperButton.data(UNIT) });
  await user.say(number);
  const replies = await user.say(date);
  await scene.settled();
  return replies;
}

const acts = async ({ keys }: PlanScene) =>
  (await auditedActs(scenes.client, keys)).map(({ act, by, subject }) => [act, by, subject]);

const standingOf = async ({ contest, plans }: PlanScene) =>
  (await planStanding(contest, plans, UNIT)).standing;

test('what a unit says it sent on paper is asked of all administrators, and confirmed for all of the unit', async () => {
  const { scene, admin, other, mai, binh } = await office();
  await openCard(mai);
  await mai.press('📄 Đã gửi bản giấy');
  expect(mai.last.text).toContain('Số, ký hiệu của văn bản giấy là gì?');
  await mai.say('Số: 125/SKHCN-VP');
  expect(mai.last.text).toContain('Văn bản số 125/SKHCN-VP ghi ngày nào?');
  const reply = onlyOne(await mai.say('15/1/2020'));
  expect(reply.text).toContain('✅ Đã ghi: văn bản giấy số 125/SKHCN-VP ngày 15/01/2020.');
  expect(reply.text).toContain('chờ xác nhận');
  await scene.settled();
  expect(await standingOf(scene)).toBe('none');
  for (const user of [admin, other]) {
    expect(user.last.text).toContain('Đơn vị: Sở Khoa học và Công nghệ');
    expect(user.last.text).toContain('Văn bản số 125/SKHCN-VP ngày 15/01/2020');
    expect(user.last.text).toContain('Người báo: Nguyễn Thị Mai');
    expect(user.buttons().slice(0, 2)).toEqual(['Đã nhận được', 'Chưa nhận được']);
  }

  await admin.press('Đã nhận được');
  await scene.settled();
  expect(admin.last.text).toContain('✅ Đã xác nhận bản giấy số 125/SKHCN-VP');
  expect(await standingOf(scene)).toBe('paper');
  expect(await acts(scene)).toEqual([['record-paper', ADMIN, UNIT]]);
  for (const user of [mai, binh]) {
    expect(user.last.text).toContain('Đã xác nhận nhận được bản giấy của đơn vị.');
    expect(user.last.text).toContain('Văn bản số 125/SKHCN-VP ngày 15/01/2020');
  }
  expect((await scene.plan()).paperClaim).toBeUndefined();
  expect((await openCard(binh)).text).toContain('📄 Đã nhận bản giấy số 125/SKHCN-VP');
  const { answer } = await binh.press({ data: reportPaperButton.data(UNIT) });
  expect(answer?.text).toContain('đã xác nhận nhận được bản giấy');

  const late = await other.press('Chưa nhận được');
  expect(late.answer?.text).toContain('đã được trả lời');
  expect(await standingOf(scene)).toBe('paper');
});

test('paper that has not come is said so to all of the unit, which owes its plan as before', async () => {
  const { scene, admin, mai, binh } = await office();
  await claim(scene, mai, '125', '15/01/2020');
  await admin.press('Chưa nhận được');
  await scene.settled();
  expect(await standingOf(scene)).toBe('none');
  expect(await acts(scene)).toEqual([['refuse-paper', ADMIN, UNIT]]);
  for (const user of [mai, binh]) {
    expect(user.last.text).toContain('Chưa nhận được bản giấy mà đơn vị đã báo');
  }
  expect((await openCard(mai)).text).not.toContain('chờ xác nhận');
});

test('an old button does not answer a newer claim', async () => {
  const { scene, admin, mai } = await office();
  await claim(scene, mai, '125', '15/01/2020');
  const old = (await scene.plan()).paperClaim?.at ?? 0;
  scene.clock.advance(60_000);
  await claim(scene, mai, '126', '16/01/2020');
  const { answer } = await admin.press({
    data: answerPaperClaim.data(UNIT, String(old), 'yes'),
  });
  expect(answer?.text).toContain('vừa báo lại một văn bản khác');
  expect((await scene.plan()).paperClaim?.number).toBe('126');
  await admin.press('Đã nhận được');
  expect((await scene.plan()).paper).toMatchObject({
    number: '126',
    date: '2020-01-16',
    by: ADMIN,
  });
});

test('only an administrator confirms', async () => {
  const { scene, mai } = await office();
  await claim(scene, mai, '125', '15/01/2020');
  const at = String((await scene.plan()).paperClaim?.at);
  const before = await scene.dump();
  const { answer } = await mai.press({ data: answerPaperClaim.data(UNIT, at, 'yes') });
  expect(answer?.text).toContain('dành cho quản trị viên');
  expect(await scene.dump()).toEqual(before);
});

test.each([
  ['31/02/2020', 'một ngày có thật'],
  ['2020-01-15', 'một ngày có thật'],
  ['hôm qua', 'một ngày có thật'],
  ['21/01/2020', 'Ngày này chưa đến'],
  ['11/11/2019', 'trước ngày của công văn yêu cầu gửi (12/11/2019)'],
])('the date “%s” is refused; the number is kept and the question waits', async (date, why) => {
  const { scene, mai } = await office();
  expect(onlyOne(await claim(scene, mai, '125/SKHCN', date)).text).toContain(why);
  expect((await scene.plan()).paperClaim).toBeUndefined();
  await mai.say('20/01/2020');
  expect((await scene.plan()).paperClaim).toMatchObject({
    number: '125/SKHCN',
    date: '2020-01-20',
    by: mai.id,
  });
});

test('a number without a figure is none', async () => {
  const { mai } = await office();
  await mai.press({ data: reportPaperButton.data(UNIT) });
  expect(onlyOne(await mai.say('chưa rõ')).text).toContain('phải có chữ số');
  expect(onlyOne(await mai.say('1'.repeat(61))).text).toContain('giới hạn 60');
  await mai.say('7');
  expect(mai.last.text).toContain('Văn bản số 7 ghi ngày nào?');
});

test('without administrators the claim is kept, and it is not promised that one will confirm it', async () => {
  const scene = await scenes.begin();
  const mai = await scene.colleague();
  await scene.plans.setKind(UNIT, 'scheme');
  const reply = onlyOne(await claim(scene, mai, '125', '15/11/2019'));
  expect(reply.text).toContain(
    'Hệ thống chưa có quản trị viên để xác nhận nên vẫn nhắc theo hạn; nếu cần, anh/chị liên hệ Sở Nội vụ',
  );
  expect(reply.text).not.toContain('sẽ báo quản trị viên');
  expect((await scene.plan()).paperClaim).toMatchObject({ number: '125' });
  const john = await scene.colleague('John', { languageCode: 'en' });
  const [english] = await claim(scene, john, '126', '15/11/2019');
  expect(english?.text).toContain('The bot has no administrator who could confirm it');
});
