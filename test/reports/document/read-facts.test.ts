import { expect, test } from 'vitest';
import { readEvidence } from '../../../src/commendation/read-evidence.js';
import { createDisseminationStore } from '../../../src/dissemination/dissemination-store.js';
import { createReplicationStore } from '../../../src/replication/replication-store.js';
import { readTable } from '../../../src/replication/table.js';
import type { DocumentDeps } from '../../../src/reports/document/read-facts.js';
import { documentReport } from '../../../src/reports/document/report.js';
import { useCommendationScenes } from '../../support/commendation.js';
import { lastFile } from '../../support/reports.js';
import { readDocx } from './read-docx.js';

const scenes = useCommendationScenes();

test('the report is made of what is on record, and names nobody', async () => {
  const scene = await scenes.begin();
  const { clock, contest, keys, deps, deadlines } = scene;
  const lan = await scene.coordinator();
  const mai = await scene.entrant('Nguyễn Thị Mai', 'Hẹn giờ trả kết quả');
  const sender = await scene.colleague('Trần Văn Gửi', {}, 'cam-lam');
  await scene.sendPlan(sender, 'cam-lam', 'incomplete');
  await deadlines.move({ before: '2020-02-15', movedAt: clock.now(), by: 1 }, 0);

  const replications = createReplicationStore(scenes.client, keys);
  const catalogue = {
    all: async () => [],
    find: async () => undefined,
    authorsOf: async () => [],
  };
  const documentDeps: DocumentDeps = {
    ...scene,
    translators: deps.translators,
    dissemination: createDisseminationStore(scenes.client, keys),
    readEvidence: () => readEvidence(deps),
    readReplications: () => readTable({ catalogue, replications }),
    readAppraisal: async () => ({ lines: ['Đã giao thẩm định 1/12 phương án.'] }),
    readSurvey: async () => undefined,
  };
  const steps: number[] = [];
  const report = documentReport(documentDeps);
  const { filename, bytes } = await report.make({
    contest: await deadlines.contest(),
    now: clock.now(),
    // Whoever reads English gets the same report.
    t: deps.translators.en,
    progress: async (done) => void steps.push(done),
  });
  expect(filename).toBe('bao-cao-du-thao.docx');
  expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
  const { paragraphs, tables } = readDocx(bytes);
  const text = paragraphs.join('\n');
  expect(text).toContain('Sổ đăng ký của hệ thống có 1 hồ sơ, của 1/55 cơ quan');
  expect(text).toContain('trước ngày 15/02/2020 (thời hạn ban đầu: trước ngày 31/01/2020)');
  expect(text).toContain('Đã giao thẩm định 1/12 phương án.');
  const cells = tables.flat().map((row) => row.join('|'));
  expect(cells).toContain('4|Đã gửi nhưng còn thiếu thành phần|1|8,3%');
  expect(cells).toContain('5|Chưa gửi|11|91,6%');
  expect(cells.find((row) => row.includes('|UBND huyện Cam Lâm|Còn thiếu'))).toContain(
    'Còn thiếu: dự toán kinh phí (gửi lúc 09:00 ngày 20/11/2019)',
  );
  expect(cells).toContain('|Tổng số|13|0|0');
  for (const name of ['Mai', 'Trần', 'Đầu Mối', String(lan.id), String(mai.user.id)]) {
    expect(text + cells.join('\n')).not.toContain(name);
  }
  expect(contest.calendar.deadlines.plan.before).toBe('2020-01-31');
});

test('it is made by its job, on the way from the statistics, and arrives as a file', async () => {
  const scene = await scenes.begin();
  const { admin, app } = scene;
  await admin.say('/thongke');
  await admin.press('📄 Báo cáo tổng hợp (Word, dự thảo)');
  await app.allSent();
  expect(admin.last.document?.file_name).toBe('bao-cao-du-thao.docx');
  expect(admin.last.caption).toContain('📄 Báo cáo tổng hợp (Word, dự thảo)');
  const { paragraphs } = readDocx(await lastFile(scene, admin));
  expect(paragraphs[0]).toContain('Số liệu đến 09:00 ngày 20/11/2019');
  expect(await scene.acts()).toEqual(['export-report document']);
});
