import { describe, expect, test } from 'vitest';
import {
  acknowledgeResults,
  openAgencyReports,
  openReport,
  openReportFile,
  openReportVersion,
  sendReport,
  setModel,
  setReportDay,
  setWay,
} from '../../src/dissemination/buttons.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import {
  AGENCY,
  fillReport,
  OTHER_AGENCY,
  useDisseminationScenes,
} from '../support/dissemination.js';
import { PRIZES, pressFresh } from '../support/results.js';

const scenes = useDisseminationScenes();

/** Opens the report and gives what it says. */
async function card(user: EmulatedUser, agencyId = AGENCY): Promise<string> {
  await pressFresh(user, openReport.data(agencyId));
  return user.last.text ?? '';
}

describe('two coordinators', () => {
  test('write one report: nothing of either is lost, and nobody sends what they have not seen', async () => {
    const scene = await scenes.begin();
    const [lan, son] = [await scene.coordinator(), await scene.coordinator(AGENCY, 'Đỗ Sơn')];
    await scene.makePublic();
    await fillReport(scene);
    await card(lan);
    await card(son);
    await Promise.all([
      pressFresh(lan, setWay.data(AGENCY, 'portal', 'on')),
      pressFresh(son, setWay.data(AGENCY, 'board', 'on')),
      scene.reports.write(AGENCY, { 'union.total': '31' }),
    ]);
    const draft = await scene.reports.draft(AGENCY);
    expect(draft).toMatchObject({
      ways: ['meeting', 'portal', 'board'],
      union: { reached: 30, total: 31 },
    });
    await card(lan);
    await pressFresh(son, setReportDay.data(AGENCY, '2019-11-19'));
    await lan.press('Gửi báo cáo');
    expect(lan.last.text).toContain('vừa có thay đổi');
    expect(lan.last.text).toContain('Thời gian: 19/11/2019');
    const send = sendReport.data(AGENCY, String(draft.revision + 1), '1');
    await Promise.all([pressFresh(lan, send), pressFresh(son, send)]);
    // Both are told that it is on record; it is there once.
    expect(lan.last.text).toContain('lần 1');
    expect(son.last.text).toContain('lần 1');
    expect(await scene.reports.versions(AGENCY)).toHaveLength(1);
  });

  test('may each send a version of their own, one after the other', async () => {
    const scene = await scenes.begin();
    const [lan, son] = [await scene.coordinator(), await scene.coordinator(AGENCY, 'Đỗ Sơn')];
    await scene.makePublic();
    await fillReport(scene);
    await card(lan);
    await lan.press('Gửi báo cáo');
    expect(await card(son)).toContain('✅ Đã gửi lúc 09:00 ngày 20/11/2019 (lần 1)');
    expect(son.buttons().some((label) => label.startsWith('📤'))).toBe(false);
    await pressFresh(son, setWay.data(AGENCY, 'portal', 'on'));
    expect(await card(son)).toContain('Có thay đổi chưa gửi');
    await son.press('Gửi bản bổ sung');
    expect(son.last.text).toContain('lần 2');
    await son.press('Báo cáo phổ biến');
    await pressFresh(lan, openAgencyReports.data(AGENCY));
    expect(lan.last.text).toContain('Báo cáo đã gửi: 2');
    await lan.press('📖 Lần 1');
    expect(lan.last.text).toContain('Hình thức: Cuộc họp\n');
    await lan.press('Các lần đã gửi');
    await lan.press('📖 Lần 2');
    expect(lan.last.text).toContain('Hình thức: Cuộc họp; Trang thông tin điện tử\n');
  });
});

describe('when results are corrected', () => {
  test('the report stays valid, is marked as of before, and can be confirmed', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.makePublic();
    await fillReport(scene);
    await card(lan);
    await lan.press('Gửi báo cáo');
    await scene.makePublic({ 'cam-lam': { prize: 'second' } });
    const letter = lan.messages.findLast(({ text }) => text?.startsWith('📣'))?.text;
    expect(letter).toContain('đã được đính chính');
    expect(letter).toContain('vẫn có giá trị và được ghi “theo kết quả trước đính chính”');
    await pressFresh(scene.admin, openReportVersion.data(AGENCY, '1'));
    expect(scene.admin.last.text).toContain('⚠️ Theo kết quả trước đính chính.');
    expect(await card(lan)).toContain('là theo kết quả trước đính chính; báo cáo vẫn có giá trị');
    const { revision } = await scene.reports.draft(AGENCY);
    // The button of before the correction sends nothing.
    await pressFresh(lan, sendReport.data(AGENCY, String(revision), '1'));
    expect(lan.last.text).toContain('vừa có thay đổi');
    await lan.press('Xác nhận theo kết quả đã đính chính');
    const versions = await scene.reports.versions(AGENCY);
    expect(versions.map(({ resultsVersion }) => resultsVersion)).toEqual([1, 2]);
    expect(await card(lan)).toContain('(lần 2)');
  });
});

test('only an agency’s coordinators and administrators write or read its report', async () => {
  const scene = await scenes.begin();
  const lan = await scene.coordinator();
  const stranger = await scene.member();
  await scene.makePublic();
  await fillReport(scene);
  const before = await scene.dump();
  const buttons = [
    openReport.data(AGENCY),
    setWay.data(AGENCY, 'portal', 'on'),
    setModel.data(AGENCY, 'f.cam-lam', 'on'),
    setReportDay.data(AGENCY, '2019-11-19'),
    sendReport.data(AGENCY, '1', '1'),
    openAgencyReports.data(AGENCY),
    openReportVersion.data(AGENCY, '1'),
    openReportFile.data(AGENCY, '1', '0'),
  ];
  for (const data of buttons) {
    const other = data.replace(AGENCY, OTHER_AGENCY);
    const presses = [await stranger.press({ data }), await lan.press({ data: other })];
    for (const { answer, messages } of presses) {
      expect([data, answer?.text]).toEqual([data, expect.stringContaining('đầu mối của cơ quan')]);
      expect(messages).toEqual([]);
    }
  }
  // A question put into their session answers nothing either.
  await scene.openQuestion(stranger, { form: 'dissemination', step: 'day', subject: AGENCY });
  await stranger.say('19/11/2019');
  expect(stranger.last.text).toMatch(/đầu mối của cơ quan/);
  expect(await scene.dump()).toEqual(before);
  // What is made up is refused to those who may.
  for (const data of [
    setReportDay.data(AGENCY, '2019-11-21'),
    setModel.data(AGENCY, 'f.khong-co', 'on'),
    openReportVersion.data(AGENCY, '1'),
    `ws:${AGENCY}:x:1`,
  ]) {
    expect((await lan.press({ data })).answer?.text).toMatch(/không còn dùng được|không có trong/);
  }
  expect(await scene.dump()).toEqual(before);
});

test('there is no report before results are public, and what was written stays', async () => {
  const scene = await scenes.begin();
  const lan = await scene.coordinator();
  await fillReport(scene);
  await scene.enter(PRIZES);
  expect(await card(lan)).toContain('Kết quả chưa được công bố cho mọi người.');
  await pressFresh(lan, sendReport.data(AGENCY, '1', '1'));
  await pressFresh(lan, acknowledgeResults.data(AGENCY, '1'));
  expect(await scene.reports.versions(AGENCY)).toEqual([]);
  await scene.makePublic({});
  expect(await card(lan)).toContain('120/150 (80%)');
});
