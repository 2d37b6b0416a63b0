import { expect, test } from 'vitest';
import { continueSheet, openAppraisal, openSummary } from '../../src/appraisal/buttons.js';
import { withdrawConsent } from '../../src/people/buttons.js';
import { OTHER_UNIT, score, UNIT, useAppraisalScenes } from '../support/appraisal.js';
import { pressFresh } from '../support/results.js';

const scenes = useAppraisalScenes();

test('erasure leaves the points without the person, and nothing that they wrote', async () => {
  const scene = await scenes.begin();
  const { admin, appraisals } = scene;
  const lan = await scene.appraiser('Trần Thị Lan');
  await scene.sent();
  await scene.sent(OTHER_UNIT);
  await scene.assigned(UNIT, lan);
  await scene.assigned(OTHER_UNIT, lan);
  scene.clock.advance(3 * 60_000);
  await scene.minute();
  await pressFresh(lan, continueSheet.data(UNIT));
  await score(lan, ['20', '20', '20', '10']);
  await lan.press('💬 Nhận xét chung');
  await lan.say('Dấu vết thứ nhất.');
  await lan.press('✅ Gửi phiếu chấm');
  await lan.press('✅ Gửi, không sửa nữa');
  await pressFresh(lan, continueSheet.data(OTHER_UNIT));
  await lan.press('15');
  await lan.say('Dấu vết thứ hai.');
  const kept = await appraisals.keptOf(lan.id);
  expect(kept).toMatchObject({
    assigned: [{ finalistId: UNIT }, { finalistId: OTHER_UNIT }],
    told: expect.arrayContaining([expect.objectContaining({ finalistId: UNIT, version: 1 })]),
    drafts: { [`${OTHER_UNIT} a.r.novelty`]: 'Dấu vết thứ hai.' },
    sheets: [{ finalistId: UNIT, remark: 'Dấu vết thứ nhất.' }],
  });

  await pressFresh(lan, withdrawConsent.data('yes'));
  expect(await appraisals.keptOf(lan.id)).toEqual({
    assigned: [],
    told: [],
    drafts: {},
    sheets: [],
  });
  const sheets = await appraisals.sheetsOf(UNIT);
  expect(sheets).toMatchObject([{ version: 1, points: { novelty: 20 }, remarks: {} }]);
  expect(sheets[0]).not.toHaveProperty('appraiser');
  expect(sheets[0]).not.toHaveProperty('remark');
  const dump = Object.entries(await scene.dump()).filter(([key]) => key.includes(':apprais'));
  expect(dump.length).toBeGreaterThan(0);
  expect(JSON.stringify(dump)).not.toMatch(new RegExp(`${lan.id}|Dấu vết`));
  await pressFresh(admin, openAppraisal.data(UNIT));
  expect(admin.last.text).toContain('1 phiếu: 70');
  await admin.press('📊 Kết quả bản 1');
  expect(admin.last.text).toContain('Người thẩm định đã xóa dữ liệu cá nhân: 70/100 điểm');
});

test('long remarks fit their messages, and are read to the end by turning pages', async () => {
  const scene = await scenes.begin();
  const lan = await scene.appraiser('Trần Thị Lan');
  await scene.sent();
  await scene.assigned(UNIT, lan);
  await pressFresh(lan, continueSheet.data(UNIT));
  for (const { id } of scene.contest.scoring.criteria) {
    await lan.say('10');
    await lan.say(`${id} ${'<&> '.repeat(240)}`);
  }
  await lan.say(`toàn văn ${'ừ'.repeat(990)}`);
  await pressFresh(lan, openSummary.data(UNIT));
  expect(lan.last.text).toContain('Tổng: 40/100 điểm');
  await lan.press('💬 Sửa nhận xét');
  expect(lan.last.text).toContain('Nhận xét hiện có: novelty <&>');
  await lan.press('🗑 Xóa nhận xét này');
  await lan.press('✅ Gửi phiếu chấm');
  await lan.press('✅ Gửi, không sửa nữa');
  let read = lan.last.text ?? '';
  while (lan.buttons().some((text) => text.endsWith('▶'))) {
    await lan.press('▶');
    read += lan.last.text ?? '';
  }
  expect(read).not.toContain('novelty <');
  for (const id of ['feasibility', 'effectiveness', 'replication']) {
    expect(read).toContain(`${id} <&>`);
  }
  expect(read).toContain('ừ'.repeat(990));
});
