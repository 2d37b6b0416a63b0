import { createAuditLog } from '../../src/admin/audit-log.js';
import { createRequestStore } from '../../src/agencies/request-store.js';
import { pickEntrant } from '../../src/commendation/buttons.js';
import { createDisseminationStore } from '../../src/dissemination/dissemination-store.js';
import { createReportStore } from '../../src/dissemination/report-store.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createFinalistStore } from '../../src/finalists/finalist-store.js';
import { promoteEntry } from '../../src/finalists/promote-entry.js';
import { createOneTimeLinkStore } from '../../src/people/one-time-links.js';
import { createModerationStore } from '../../src/questions/moderation-store.js';
import { createQuestionStore } from '../../src/questions/question-store.js';
import { submit, withdraw } from '../../src/registration/buttons.js';
import { createReminderStore } from '../../src/reminders/reminder-store.js';
import { createReplicationDraftStore } from '../../src/replication/draft-store.js';
import { createReplicationStore } from '../../src/replication/replication-store.js';
import { invite } from '../registration/authors-scene.js';
import { confirm } from './announcements.js';
import type { StageOptions, Store } from './app.js';
import { officeWork } from './busy-office.js';
import { AGENCY, type CommendationScene, useCommendationScenes } from './commendation.js';
import { fillIn, join } from './conversation.js';
import { fillReport } from './dissemination.js';
import { UNIT } from './plans.js';
import { PRIZES, pressFresh } from './results.js';
import { administratorsOnly, giveRole } from './roles.js';

export interface BusyContest extends CommendationScene {
  /** People who have done a good deal each. */
  mai: EmulatedUser;
  binh: EmulatedUser;
  lan: EmulatedUser;
}

/** A Redis for the file, and a contest in which everything that the bot keeps is kept. */
export function useBusyContests(start?: () => Promise<Store>) {
  const scenes = useCommendationScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<BusyContest> {
      const scene = await scenes.begin(options);
      const people = await registerEntries(scene, scenes.client);
      await finalRound(scene, scenes.client, people);
      await announce(scene, people);
      await results(scene, scenes.client, people);
      await catalogue(scene, people);
      await askAndTakeUp(scene, scenes.client, people);
      await officeWork(scene, scenes.client, people);
      await scene.app.allSent();
      return { ...scene, ...people };
    },
  };
}

type Client = ReturnType<typeof useCommendationScenes>['client'];
type People = Pick<BusyContest, 'mai' | 'binh' | 'lan'>;

/** By typing and pressing: a team's entry with a file and somebody who was invited, one withdrawn, a draft. */
async function registerEntries(scene: CommendationScene, client: Client): Promise<People> {
  const { emulator, admin, keys, clock, contest } = scene;
  const mai = emulator.user({ firstName: 'Mai Nhà Riêng', username: 'mai_account' });
  await join(mai, 'Nguyễn Thị Mai');
  await mai.press('Bắt đầu');
  await fillIn(mai);
  const [entry] = await scene.entries.listFor(mai.id);
  if (!entry) throw new Error('There is no entry');
  await scene.entries.saveAnswer(entry.id, 'kind', { value: 'team' });
  await scene.attach(entry, { key: 'AgADfile1', fileId: 'file-1', name: 'ảnh.jpg' });
  const binh = await scene.member('Trần Văn Bình');
  const token = await invite(mai, entry.id);
  await binh.open(`i_${token}`);
  await binh.press('Nhận lời');
  await scene.invitations.create(entry.id, scene.clock.now());
  await mai.press({ data: submit.data(entry.id) });
  const withdrawn = await scene.completeDraft(binh);
  await binh.press({ data: submit.data(withdrawn.id) });
  await binh.press({ data: withdraw.data(withdrawn.id, 'yes') });
  const lan = await scene.coordinator('Trần Thị Lan', AGENCY);
  await scene.draft(lan, { title: 'Bản nháp của <Lan>' });
  await scene.members.update(lan.id, { newsContest: 'off' });
  const gone = await scene.member('Phạm Không Còn');
  await scene.members.recordConsent(gone.id, 'withdrawn', contest.privacy.version, clock.now());
  const requests = createRequestStore(client, keys);
  const request = { agencyId: 'so-y-te', userId: binh.id, at: clock.now(), state: 'open' } as const;
  await requests.ask('900001', request);
  await requests.ask('900002', { ...request, agencyId: 'so-noi-vu' });
  const [, second] = await requests.openOf(binh.id);
  if (!second) throw new Error('There is no request');
  const answer = { state: 'accepted', at: clock.now(), by: admin.id, order: '900003' } as const;
  await requests.settle(second, answer);
  await createOneTimeLinkStore(client, keys).create(
    { purpose: 'be-coordinator', subject: 'nha-trang', by: admin.id },
    clock.now(),
  );
  await giveRole(client, keys, binh.id, 'appraiser');
  return { mai, binh, lan };
}

/** A unit that was promoted, and one of the contest file that has sent its plan; the deadline was moved. */
async function finalRound(scene: CommendationScene, client: Client, { mai, binh }: People) {
  const { keys, clock, admin, finalists, plans, deadlines } = scene;
  const [entry] = await scene.entries.listFor(mai.id);
  const audit = createAuditLog(client, keys, administratorsOnly(admin.id));
  const isAdministrator = (id: number) => id === admin.id;
  const deps = {
    ...scene,
    finalists: createFinalistStore(client, keys, scene),
    audit,
    isAdministrator,
  };
  await promoteEntry(deps, { code: entry?.code ?? '' }, { userId: admin.id, updateId: 900_010 });
  await finalists.setContact('so-noi-vu', { name: 'Chị Hoa', phone: '0905123456' });
  const hoa = await scene.colleague('Lê Thị Hoa');
  await scene.sendPlan(hoa, UNIT);
  const file = { key: 'AgADfile2', fileId: 'file-2', name: 'kèm.pdf', size: 9, addedAt: 5 };
  await plans.addFile(UNIT, { ...file, kind: 'document', part: 'solution' }, 5);
  await plans.setPaperClaim('so-noi-vu', {
    number: '12/SNV',
    date: '2019-11-19',
    at: clock.now(),
    by: binh.id,
  });
  await finalists.claim('so-noi-vu', binh.id, clock.now());
  await finalists.leave('so-noi-vu', binh.id);
  const move = { before: '2020-02-14', movedAt: clock.now(), by: admin.id, updateId: 900_011 };
  await deadlines.move(move, 0);
  const reminders = createReminderStore(client, keys);
  await reminders.told(UNIT, hoa.id, clock.now(), undefined);
  await reminders.told('e-1', mai.id, clock.now(), 'r.e-1.1');
  await reminders.snooze('e-1', mai.id, clock.now() + 86_400_000);
  await client.hset(keys.fileDigests, 'AgADfile2', JSON.stringify({ sha256: 'ab', size: 9 }));
}

/** One that is out, corrected and acknowledged, one that is scheduled, a draft, and a group. */
async function announce(scene: CommendationScene, { mai }: People) {
  const { admin, emulator, app } = scene;
  const group = emulator.group({ title: 'Chi đoàn Sở Nội vụ', type: 'group' });
  await group.addBot(admin);
  await app.allSent();
  await admin.press('Sở, ban, ngành');
  await admin.press('Sở Nội vụ');
  await announceToAll(admin, 'Mời anh/chị dự tập huấn ngày 25/11.');
  await app.allSent();
  await mai.press('☑️ Đã nắm thông tin');
  await composeForAll(admin, 'Một bản nháp thông báo.');
}

async function results(scene: CommendationScene, client: Client, { lan, mai }: People) {
  const { keys, clock } = scene;
  await scene.publish(PRIZES, 'm0');
  await scene.minute();
  await scene.minute();
  await scene.results.keepImport(900_020, { revision: 1, rows: [] });
  const dissemination = createDisseminationStore(client, keys);
  await dissemination.keepKit(1, AGENCY, clock.now());
  await dissemination.acknowledge(1, mai.id, 'so-noi-vu');
  await dissemination.acknowledge(1, lan.id, AGENCY);
  await dissemination.tell(AGENCY, [lan.id], { version: 1, at: clock.now() });
  const reports = createReportStore(client, keys);
  await fillReport({ reports }, AGENCY);
  const file = { kind: 'photo', fileId: 'file-3', name: 'họp.jpg', size: 7, addedAt: 3 } as const;
  await reports.addFile(AGENCY, { key: 'AgADfile3', ...file }, 5);
  const { revision } = await reports.draft(AGENCY);
  const count = { reached: 1, total: 2 };
  const report = {
    at: clock.now(),
    updateId: 900_021,
    resultsVersion: 1,
    day: '2019-11-20',
    ways: ['meeting' as const],
    officials: count,
    union: count,
    models: [],
    files: [],
  };
  await reports.send(AGENCY, report, revision);
  const { id } = await scene.entrant('Đỗ Thị An');
  await pressFresh(lan, pickEntrant.data(AGENCY, id, 'on', '0'));
  await scene.record(lan);
}

async function catalogue(scene: CommendationScene, { mai }: People) {
  const [entry] = await scene.entries.listFor(mai.id);
  if (!entry) throw new Error('There is no entry');
  await scene.elsewhere('x.77', {});
  await scene.models.setConsent(`e.${entry.id}`, mai.id, {
    agreed: true,
    named: true,
    at: scene.clock.now(),
    text: '1',
  });
}

async function askAndTakeUp(scene: CommendationScene, client: Client, { mai, binh, lan }: People) {
  const { keys, clock } = scene;
  const at = clock.now();
  const questions = createQuestionStore(client, keys);
  const thread = await questions.idFor(binh.id, 'x.77');
  const message = { userId: binh.id, at, model: 'x.77', named: true, day: '2019-11-20' };
  const text = 'Mô hình cần bao nhiêu người?';
  await questions.append(thread, { ...message, key: '900030', side: 'asker', text });
  await questions.concern(thread, [mai.id]);
  const moderation = createModerationStore(client, keys);
  await moderation.report({ key: '900031', thread, side: 'authors', by: mai.id, at });
  await moderation.bar(lan.id, at);
  await moderation.switch('f.cam-lam', 'off');
  const replications = createReplicationStore(client, keys);
  const registered = {
    state: 'registered',
    modelId: 'x.77',
    agencyId: AGENCY,
    plan: 'Làm thử ở bộ phận một cửa.',
    registrant: lan.id,
    person: 'Trần Văn Phụ Trách',
    at,
    registeredAt: at,
  } as const;
  await replications.register('900040', registered);
  const news = { kind: 'piloting' as const, at, day: '2019-11-20', files: [], by: lan.id };
  await replications.addNews('900040', 900_041, news);
  await replications.asked('900040', at, at);
  await replications.agree('900040', {
    userId: lan.id,
    side: 'agency',
    contact: 'phone',
    phone: '0905999888',
    at,
    updateId: 900_042,
  });
  const drafts = createReplicationDraftStore(client, keys);
  await drafts.answer(lan.id, 'f.cam-lam', 'plan', 'Sẽ làm thử.');
  await drafts.beginReport(lan.id, '900040', 'applied');
}

async function composeForAll(admin: EmulatedUser, text: string): Promise<void> {
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  await admin.say(text);
  await admin.press('⬜ Mọi người');
  await admin.press('✅ Xong');
}

/** Composes and confirms, without waiting for the copies. */
export async function announceToAll(admin: EmulatedUser, text: string): Promise<void> {
  await composeForAll(admin, text);
  await confirm(admin);
}
