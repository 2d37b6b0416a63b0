import type { Redis } from 'ioredis';
import { createFilterStore } from '../../src/admin/audit/filter-store.js';
import { createAppraisalStore } from '../../src/appraisal/appraisal-store.js';
import { continueDraft } from '../../src/appraisal/decision/buttons.js';
import { subjectOf } from '../../src/appraisal/decision/draft.js';
import { answerField } from '../../src/appraisal/draft.js';
import { OVERALL } from '../../src/appraisal/sheet-steps.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createReportRunStore } from '../../src/reports/run-store.js';
import { createSurveyStore } from '../../src/survey/survey-store.js';
import type { CommendationScene } from './commendation.js';
import { UNIT } from './plans.js';
import { pressFresh } from './results.js';
import { giveRole } from './roles.js';

type People = Record<'mai' | 'binh' | 'lan', EmulatedUser>;

/** What the office does of a contest: it appraises, decides, asks people and answers for their data. */
export async function officeWork(scene: CommendationScene, client: Redis, people: People) {
  await appraise(scene, client, people);
  await decide(scene);
  await survey(scene, client, people);
  await personalData(scene, client, people);
  await giveRole(client, scene.keys, people.lan.id, 'administrator');
  const run = { updateId: 900_050, at: scene.clock.now(), messageId: 7 };
  await createReportRunStore(client, scene.keys).keep(scene.admin.id, 'entries', run);
  await createFilterStore(client, scene.keys).save(900_051, { group: 'plans', span: 'week' });
}

/** One sheet is on record, one without its appraiser, and one is being filled in. */
async function appraise({ keys, clock }: CommendationScene, client: Redis, { binh }: People) {
  const appraisals = createAppraisalStore(client, keys);
  const at = clock.now();
  const gone = 4_000_000_001;
  const pairs = [
    { finalistId: UNIT, userId: binh.id },
    { finalistId: UNIT, userId: gone },
    { finalistId: 'cam-lam', userId: binh.id },
  ];
  await appraisals.assign(pairs, at);
  await appraisals.tell(pairs.map((pair) => ({ ...pair, version: 1, assignedAt: at, at })));
  const sheet = { points: { novelty: 20 }, remarks: { novelty: 'Mới.' }, remark: 'Khá.', at };
  for (const pair of pairs.slice(0, 2)) {
    await appraisals.submit({ ...pair, version: 1, revision: 0 }, sheet);
  }
  await appraisals.forget(gone);
  const remark = answerField.remark({ code: OVERALL }, 'Đang viết.');
  await appraisals.writeDraft(binh.id, 'cam-lam', remark);
}

/** By pressing and typing: a plan is given back and decided about, funding agreed, another begun. */
async function decide({ admin }: CommendationScene) {
  const begin = (act: 'r' | 'd' | 'f') =>
    pressFresh(admin, continueDraft.data(subjectOf(act, UNIT)));
  await begin('r');
  await admin.say('Nêu rõ phạm vi áp dụng.');
  await admin.press('Phần này không cần sửa');
  await admin.press('Phần này không cần sửa');
  await admin.press('Không đặt thời hạn');
  await admin.press('✅ Gửi yêu cầu hoàn thiện');
  await begin('d');
  await admin.press('Áp dụng');
  await admin.say('Giải pháp khả thi.');
  await admin.press('Chưa có văn bản');
  await admin.press('✅ Ghi nhận');
  await begin('f');
  await admin.press('Ngân sách tỉnh');
  await admin.say('150000000');
  await admin.press('Chưa có văn bản');
  await admin.press('✅ Ghi nhận');
  await begin('f');
  await admin.press('Ngân sách tỉnh');
}

/** Two answers are shown, one waits, and one is being written. */
async function survey(
  { keys, clock, admin }: CommendationScene,
  client: Redis,
  { mai, binh, lan }: People,
) {
  const store = createSurveyStore(client, keys);
  await store.setInvited(clock.now());
  for (const { id } of [mai, binh, admin]) {
    await store.write(id, 'information', '5', 86_400);
    await store.send(id, await store.draft(id), { fewest: 2 });
  }
  await store.write(lan.id, 'improve', 'Đang viết.', 86_400);
}

/** By pressing: a copy and a correction are asked for, and somebody is told that their time is over. */
async function personalData({ keys, clock }: CommendationScene, client: Redis, people: People) {
  const { binh, lan } = people;
  await binh.say('/dulieu');
  await binh.say('/quyenriengtu');
  await binh.press('✉️ Yêu cầu của tôi');
  await binh.press('Sửa dữ liệu đã công bố');
  await binh.say('Đề nghị sửa chức vụ đã công bố.');
  await client.hset(keys.retentionWarnings, lan.id, clock.now());
  await client.set(keys.retentionSwept, '2019-11-19');
}
