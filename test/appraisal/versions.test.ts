import { expect, test } from 'vitest';
import { appraisalRows } from '../../src/appraisal/appraisal-rows.js';
import {
  continueSheet,
  nudgeAppraisers,
  openAppraisal,
  openOutcome,
  openSummary,
  submitSheet,
} from '../../src/appraisal/buttons.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { NotYetError } from '../../src/outbox/mailing.js';
import { OTHER_UNIT, score, UNIT, useAppraisalScenes } from '../support/appraisal.js';
import { textsSince } from '../support/progress.js';
import { pressFresh } from '../support/results.js';

const scenes = useAppraisalScenes();
const MINUTES = 60_000;
const HOUR = 60 * MINUTES;

async function send(user: EmulatedUser, points: readonly string[]): Promise<void> {
  await pressFresh(user, continueSheet.data(UNIT));
  await score(user, points);
  await user.press('✅ Gửi phiếu chấm');
  await user.press('✅ Gửi, không sửa nữa');
}

test('a new version comes back to the same people, who may begin with their old sheet', async () => {
  const scene = await scenes.begin();
  const { admin, clock } = scene;
  const lan = await scene.appraiser('Trần Thị Lan');
  const hai = await scene.appraiser('Ngô Văn Hải');
  const mai = await scene.sent();
  await scene.assigned(UNIT, lan, hai);
  clock.advance(3 * MINUTES);
  await scene.minute();
  await send(lan, ['20', '20', '20', '10']);
  // Begun for the first version, and not sent.
  await pressFresh(hai, continueSheet.data(UNIT));
  await hai.press('15');
  await pressFresh(hai, openSummary.data(UNIT));

  await scene.sentAgain(mai);
  const before = [lan, hai].map(({ messages }) => messages.length);
  await scene.minute();
  await scene.minute();
  const [toLan = [], toHai = []] = [lan, hai].map((user, index) =>
    textsSince(user, before[index] ?? 0),
  );
  expect(toLan).toHaveLength(1);
  expect(toLan[0]).toContain('(bản 2, đơn vị đã gửi lại sau khi anh/chị chấm)');
  expect(toHai).toHaveLength(1);
  expect(toHai[0]).toContain('(bản 2), hạn');

  await pressFresh(hai, openSummary.data(UNIT));
  expect(hai.last.text).toContain('⚠️ Đơn vị đã gửi bản 2.');
  expect(hai.last.text).toContain('• Tính mới: 15/25');
  expect(hai.last.text).toContain('Phiếu chấm cho bản 2');
  await pressFresh(hai, openSummary.data(UNIT));
  expect(hai.last.text).not.toContain('⚠️');

  await pressFresh(lan, openAppraisal.data(UNIT));
  expect(lan.last.text).toContain('Phiếu của anh/chị cho bản 1: 70/100 điểm');
  expect(lan.last.text).toContain('⬜ Chưa chấm bản 2');
  // Blind again, until their sheet for this version is in.
  expect((await lan.press({ data: openOutcome.data(UNIT, '2', '0') })).answer?.text).toContain(
    'sau khi gửi phiếu chấm của mình',
  );
  await lan.press('↩️ Bắt đầu từ phiếu bản 1 (70/100)');
  expect(lan.last.text).toContain('Đã lấy điểm và nhận xét từ phiếu chấm bản 1.');
  await lan.press('Nhân rộng: 10/20');
  await lan.say('12,5');
  expect(lan.last.text).toContain('Tổng: 72,5/100 điểm');

  // Sent meanwhile: what was asked about is not the newest any more.
  await lan.press('✅ Gửi phiếu chấm');
  await scene.sentAgain(mai);
  await lan.press('✅ Gửi, không sửa nữa');
  expect(lan.last.text).toContain('⚠️ Đơn vị đã gửi bản 3.');
  await lan.press('✅ Gửi phiếu chấm');
  await lan.press('✅ Gửi, không sửa nữa');
  expect(await appraisalRows(scene)).toMatchObject([
    {
      finalistId: UNIT,
      unit: 'Sở Khoa học và Công nghệ',
      version: 1,
      appraiser: lan.id,
      total: 70,
    },
    { version: 3, total: 72.5, remarks: {} },
  ]);
  await pressFresh(admin, openAppraisal.data(UNIT));
  expect(admin.last.text).toContain('1 phiếu: 72,5');
  await admin.press('🕘 Bản 1');
  expect(admin.last.text).toContain('1 phiếu: 70');
});

test('appraisers are told in the daytime, and nudged by the contest file and by hand', async () => {
  const scene = await scenes.begin();
  const { admin, clock } = scene;
  const lan = await scene.appraiser('Trần Thị Lan');
  const hai = await scene.appraiser('Ngô Văn Hải');
  await scene.sent();
  await scene.sent(OTHER_UNIT);
  // Wednesday, 19:59 in Vietnam: told in the morning.
  clock.set('2019-11-20T12:59:00Z');
  await scene.assigned(UNIT, lan, hai);
  await scene.assigned(OTHER_UNIT, lan);
  let seen = lan.messages.length;
  const news = () => {
    const texts = textsSince(lan, seen);
    seen = lan.messages.length;
    return texts;
  };
  clock.advance(3 * MINUTES);
  await scene.minute();
  expect(news()).toEqual([]);
  await expect(scene.compose('appraisal-nudge', lan.id)).rejects.toThrow(NotYetError);
  clock.set('2019-11-21T00:01:00Z');
  await scene.minute();
  await scene.minute();
  expect(news()).toEqual([expect.stringContaining('còn 2 phiếu cần chấm')]);
  await pressFresh(admin, nudgeAppraisers.data('all'));
  expect(admin.last.text).toContain('Không có ai cần nhắc');

  await send(hai, ['20', '20', '20', '10']);
  const before = hai.messages.length;
  // Five working days after Wednesday, at the usual time of reminders.
  clock.set('2019-11-26T23:00:00Z');
  await scene.minute();
  expect(news()).toEqual([]);
  clock.set('2019-11-27T03:00:00Z');
  await scene.minute();
  await scene.minute();
  expect(news()).toEqual([expect.stringContaining('🔔 Anh/chị còn 2 phiếu chấm chưa gửi')]);
  clock.advance(HOUR);
  await pressFresh(admin, nudgeAppraisers.data(`u.${UNIT}`));
  expect(admin.last.text).toContain('🔔 Đang gửi tin nhắc cho 1 người thẩm định.');
  await scene.settled();
  expect(news()).toHaveLength(1);
  clock.set('2019-12-06T03:00:00Z');
  await scene.minute();
  expect(news()[0]).toContain('(bản 1), quá hạn (hạn: hết ngày 04/12/2019)');
  expect(textsSince(hai, before)).toEqual([]);
  await admin.say('/thamdinh');
  expect(admin.last.text).toContain('Quá hạn: 2.');
  // At night it is said when they will read it.
  clock.set('2019-12-06T15:00:00Z');
  await pressFresh(admin, nudgeAppraisers.data(`p.${lan.id}`));
  expect(admin.last.text).toContain('🔔 Sẽ nhắc 1 người thẩm định vào lúc 07:00 ngày 09/12/2019.');
  expect(news()).toEqual([]);
  expect(await scene.compose('appraisal-ask', hai.id)).toBeUndefined();
  expect(await scene.acts()).toEqual([
    `submit-appraisal-sheet ${UNIT} 1`,
    `nudge-appraisers u.${UNIT}`,
    `nudge-appraisers p.${lan.id}`,
  ]);
});

test('a role that was withdrawn ends the work, and a sheet that is in stays', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const lan = await scene.appraiser('Trần Thị Lan');
  const hai = await scene.appraiser('Ngô Văn Hải');
  await scene.sent();
  await scene.assigned(UNIT, lan, hai);
  await send(lan, ['20', '20', '20', '10']);
  await pressFresh(hai, continueSheet.data(UNIT));
  await hai.press('15');
  for (const { id } of [lan, hai]) await scenes.client.hdel(scene.keys.roles, `appraiser:${id}`);
  for (const data of [
    continueSheet.data(UNIT),
    openOutcome.data(UNIT, '1', '0'),
    submitSheet.data(UNIT, '1', '1', 'yes'),
  ]) {
    expect((await lan.press({ data })).answer?.text).toMatch(/người (được giao )?thẩm định/);
  }
  const before = hai.messages.length;
  await hai.say('20');
  expect(textsSince(hai, before).join()).not.toContain('Đã lưu');
  scene.clock.advance(HOUR);
  await scene.minute();
  expect((await scene.appraisals.draft(hai.id, UNIT)).answers).toEqual({ 'p.novelty': '150' });
  await pressFresh(admin, openAppraisal.data(UNIT));
  expect(admin.last.text).toContain('• Trần Thị Lan – ✅ đã gửi phiếu');
  expect(admin.last.text).toContain('• Ngô Văn Hải – 🚫 không chấm được: không có vai trò');
  expect(admin.last.text).toContain('1 phiếu: 70');
});
