import { expect, test } from 'vitest';
import { disseminationLines } from '../../src/dissemination/board-lines.js';
import { openReport } from '../../src/dissemination/buttons.js';
import { createDisseminationStore } from '../../src/dissemination/dissemination-store.js';
import { defineDisseminationMailings } from '../../src/dissemination/mailings.js';
import { reportModels } from '../../src/dissemination/models.js';
import { sendAgencyReport } from '../../src/dissemination/send-report.js';
import { sweepDissemination } from '../../src/dissemination/sweep.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import {
  AGENCY,
  type DisseminationScene,
  fillReport,
  OTHER_AGENCY,
  useDisseminationScenes,
} from '../support/dissemination.js';
import { directDeps } from '../support/result-deps.js';
import { pressFresh, wordsSince } from '../support/results.js';

const scenes = useDisseminationScenes();

const nudges = (user: EmulatedUser) =>
  wordsSince(user, 0).filter((text) => text.includes('chưa có báo cáo phổ biến kết quả'));
const lists = (user: EmulatedUser) =>
  wordsSince(user, 0).filter((text) => text.includes('cơ quan chưa báo cáo'));

/** The feature's own dependencies, with an outbox that keeps what is posted and sends nothing. */
function direct(scene: DisseminationScene) {
  const results = directDeps(scene, scenes.client);
  const dissemination = createDisseminationStore(scenes.client, scene.keys);
  const empty = { find: async () => undefined, all: async () => [], search: async () => [] };
  const models = reportModels(empty, async () => []);
  return { ...scene, ...results, dissemination, models };
}

test('a silent agency hears of it by its ladder, one that has reported hears nothing more', async () => {
  const scene = await scenes.begin();
  const [lan, nga] = [await scene.coordinator(), await scene.coordinator(OTHER_AGENCY)];
  await scene.makePublic();
  scene.clock.set('2019-11-27T00:59:00Z');
  await scene.minute();
  expect(nudges(lan)).toEqual([]);
  scene.clock.set('2019-11-27T01:00:00Z');
  await scene.minute();
  await scene.minute();
  expect([nudges(lan).length, nudges(nga).length]).toEqual([1, 1]);
  expect(nudges(lan)[0]).toContain('Sở Tư pháp');
  expect(nudges(lan)[0]).toContain('Lịch nhắc và mẫu báo cáo do hệ thống đề xuất');
  await fillReport(scene);
  await pressFresh(lan, openReport.data(AGENCY));
  await lan.press('Gửi báo cáo');
  // Two steps were missed meanwhile: the newest one speaks, once.
  scene.clock.set('2019-12-12T02:00:00Z');
  await scene.minute();
  await scene.minute();
  expect([nudges(lan).length, nudges(nga).length]).toEqual([1, 2]);
  // Nobody hears at the end of the ladder.
  scene.clock.set('2020-03-02T02:00:00Z');
  await scene.minute();
  expect([nudges(lan).length, nudges(nga).length]).toEqual([1, 2]);
});

test('the last step tells administrators once who is silent, and where there is nobody to remind', async () => {
  const scene = await scenes.begin({
    changeContest: (contest) => {
      contest.agencyGroups = contest.agencyGroups.filter(({ id }) => id === 'ubnd-cap-huyen');
      contest.finalists.units = contest.finalists.units.filter(({ id }) => id === 'cam-lam');
    },
  });
  const [nga, dung] = [await scene.coordinator('nha-trang'), await scene.coordinator('cam-ranh')];
  await scene.makePublic({ 'cam-lam': { prize: 'third' } });
  await fillReport(scene, 'cam-ranh');
  await pressFresh(dung, openReport.data('cam-ranh'));
  await dung.press('Gửi báo cáo');
  scene.clock.set('2019-12-11T01:00:00Z');
  await scene.minute();
  await scene.minute();
  const [list = '', ...more] = lists(scene.admin);
  expect(more).toEqual([]);
  expect(lists(scene.other)).toHaveLength(1);
  expect(list).toContain('8/9 cơ quan chưa báo cáo');
  const [without = '', withOne = ''] = list.split('Có đầu mối (1)');
  expect(without).toContain('Chưa có đầu mối, hệ thống không nhắc được ai (7)');
  expect(withOne).toContain('• UBND thành phố Nha Trang');
  expect(list).not.toContain('Cam Ranh');
  expect([nudges(nga).length, nudges(dung).length]).toEqual([1, 0]);
  await scene.admin.press('Chưa báo cáo (8)');
  expect(scene.admin.last.text).toContain('chưa báo cáo: 8');
});

test('a nudge that was held up is not sent to whoever has reported, left or taken their consent back', async () => {
  const scene = await scenes.begin();
  const lan = await scene.coordinator();
  const nga = await scene.coordinator(OTHER_AGENCY);
  await scene.makePublic();
  const deps = direct(scene);
  defineDisseminationMailings(deps);
  scene.clock.set('2019-11-27T01:00:00Z');
  await sweepDissemination(deps);
  await sweepDissemination(deps);
  const step = Date.parse('2019-11-27T01:00:00Z');
  expect(deps.posted).toEqual([
    `dissemination-nudge.${AGENCY}.${step}: ${lan.id}`,
    `dissemination-nudge.${OTHER_AGENCY}.${step}: ${nga.id}`,
  ]);
  const compose = async (agencyId: string, user: EmulatedUser) => {
    const mailing = await deps.ledger.find(`dissemination-nudge.${agencyId}.${step}`);
    if (!mailing) throw new Error('There is no such mailing');
    return deps.kinds.get('dissemination-nudge')?.compose(mailing, user.id);
  };
  expect(await compose(AGENCY, lan)).toBeDefined();
  scene.clock.set('2019-11-27T14:00:00Z');
  await expect(compose(AGENCY, lan)).rejects.toThrow('cannot be composed yet');
  // The next step has come: it speaks, and this one does not.
  scene.clock.set('2019-12-04T01:00:00Z');
  expect(await compose(AGENCY, lan)).toBeUndefined();
  scene.clock.set('2019-11-28T02:00:00Z');
  expect(await compose(OTHER_AGENCY, nga)).toBeDefined();
  await scene.coordinators.remove(OTHER_AGENCY, nga.id);
  expect(await compose(OTHER_AGENCY, nga)).toBeUndefined();
  await scene.members.recordConsent(lan.id, 'withdrawn', '3', scene.clock.now());
  expect(await compose(AGENCY, lan)).toBeUndefined();
});

test('a report whose sending is handled again is one report, with one act on record', async () => {
  const scene = await scenes.begin();
  await scene.makePublic();
  await fillReport(scene);
  const deps = direct(scene);
  const [published] = await scene.results.versions();
  const agency = scene.contest.agencyGroups[0]?.agencies.find(({ id }) => id === AGENCY);
  if (!published || !agency) throw new Error('Nothing is published');
  const { revision } = await scene.reports.draft(AGENCY);
  const send = () =>
    sendAgencyReport(
      deps,
      { agency, published },
      { revision, resultsVersion: 1 },
      { userId: 7, updateId: 901 },
    );
  const first = await send();
  // Somebody else went on with the draft before the first was handled again.
  await scene.reports.write(AGENCY, { 'way.portal': '1' });
  expect(await send()).toEqual(first);
  expect(first).toMatchObject({ state: 'sent', number: 1 });
  expect(await scene.reports.versions(AGENCY)).toHaveLength(1);
  expect((await scene.acts()).filter((act) => act.startsWith('report-'))).toHaveLength(1);
});

test('an agency’s board says what it owes, what was done, and what was counted', async () => {
  const scene = await scenes.begin();
  const deps = direct(scene);
  const agency = scene.contest.agencyGroups[0]?.agencies.find(({ id }) => id === AGENCY);
  if (!agency) throw new Error('There is no such agency');
  const { vi } = deps.translators;
  const lines = async () =>
    (await disseminationLines(deps)(agency, vi)).map(({ button, ...line }) => ({
      ...line,
      button: button?.text,
    }));
  expect(await lines()).toEqual([]);
  await scene.makePublic();
  await scene.dissemination.acknowledge(1, 77, AGENCY);
  const [report, kit, counted] = await lines();
  expect(report).toEqual({
    text: 'Phổ biến kết quả cuộc thi: chưa báo cáo',
    isDuty: true,
    button: '📝 Báo cáo phổ biến',
  });
  expect(kit).toMatchObject({ isDuty: false, button: '📦 Nhận bộ tài liệu' });
  expect(counted?.text).toBe('Hệ thống đếm: 1 người bấm “Đã nắm thông tin”');
  const lan = await scene.coordinator();
  await fillReport(scene);
  await pressFresh(lan, openReport.data(AGENCY));
  await lan.press('Gửi báo cáo');
  expect((await lines())[0]).toMatchObject({
    text: '✅ Đã báo cáo phổ biến kết quả lúc 09:00 ngày 20/11/2019',
    isDuty: false,
  });
  await scene.makePublic({ 'cam-lam': { prize: 'second' } });
  expect((await lines())[0]?.text).toContain('theo kết quả trước đính chính');
});
