import type { Redis } from 'ioredis';
import { createAuditLog } from '../../src/admin/audit-log.js';
import { createRequestStore } from '../../src/agencies/request-store.js';
import { createAppraisalStore } from '../../src/appraisal/appraisal-store.js';
import { answerField } from '../../src/appraisal/draft.js';
import { OVERALL } from '../../src/appraisal/sheet-steps.js';
import { createCommendationDraftStore } from '../../src/commendation/draft-store.js';
import { createDisseminationStore } from '../../src/dissemination/dissemination-store.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createLedger } from '../../src/outbox/ledger.js';
import { createOneTimeLinkStore } from '../../src/people/one-time-links.js';
import { createRoleStore } from '../../src/people/role-store.js';
import { createDraftStore } from '../../src/questions/draft-store.js';
import { createModerationStore } from '../../src/questions/moderation-store.js';
import { createQuestionStore } from '../../src/questions/question-store.js';
import { submitEntry } from '../../src/registration/submit-entry.js';
import { createReminderStore } from '../../src/reminders/reminder-store.js';
import { createSurveyStore } from '../../src/survey/survey-store.js';
import { MODEL, type ReplicationScene } from './replication.js';
import { administratorsOnly, giveRole } from './roles.js';

/** Whoever has done everything: an id and words that stand nowhere else. */
export const LINH = {
  id: 7_654_321_098,
  name: 'Phan Khánh Linh',
  agencyId: 'so-noi-vu',
  position: 'Chuyên viên phòng Cải cách',
} as const;

/** Words of theirs; each goes with them, but for `kept`, which stands in an entry that stays. */
export const WORDS = {
  kept: 'Sổ tay điện tử cho bộ phận một cửa',
  draft: 'Bản nháp chưa ai được đọc',
  withdrawn: 'Ý tưởng đã rút lại của cá nhân',
  asked: 'Câu hỏi riêng về kinh phí vận hành',
  answered: 'Câu trả lời riêng của tác giả',
  unsent: 'Câu hỏi còn đang cân nhắc',
  phone: '0905 123 987',
  request: 'Đề nghị sửa chức vụ đã công bố',
  replication: 'Việc riêng đang tính làm thử',
  commendation: '77/QĐ-nháp',
  remark: 'Nhận xét riêng về tính mới',
  draftRemark: 'Nhận xét chưa gửi đi',
  decision: 'Lý do còn đang cân nhắc',
  survey: 'Góp ý còn đang viết dở',
} as const;

export interface Stage {
  scene: ReplicationScene;
  client: Redis;
  linh: EmulatedUser;
}

/**
 * What there is to do, each by itself; a new feature adds its own at the end. Together they must leave
 * something in every family of keys that names people, which the test of erasure checks.
 */
export const deeds: [what: string, act: (stage: Stage) => Promise<void>][] = [
  [
    'joins, and chooses what to be told',
    async ({ scene, linh }) => {
      await scene.members.recordConsent(linh.id, 'refused', '1', 1_000);
      await scene.members.recordConsent(
        linh.id,
        'given',
        scene.contest.privacy.version,
        scene.clock.now(),
      );
      const { name, agencyId, position } = LINH;
      await scene.members.update(linh.id, {
        ...{ name, agencyId, position, kind: 'civil-servant', language: 'vi', newsContest: 'off' },
      });
      await linh.say('/caidat');
    },
  ],
  [
    'submits an entry in which their name stands, drafts another and withdraws a third',
    async ({ scene, linh }) => {
      const { entries, contest, clock, members } = scene;
      const submitted = await scene.completeDraft(linh);
      await entries.saveAnswer(submitted.id, 'title', { value: WORDS.kept, messageId: 5 });
      await entries.saveAnswer(submitted.id, 'content', { value: `Do ${LINH.name} viết.` });
      await scene.attach(submitted, { key: 'f1', name: `Đề án ${LINH.name}.pdf` });
      await submitEntry({ entries, contest, clock }, submitted.id, await members.find(linh.id));
      await scene.draft(linh, { title: WORDS.draft });
      const withdrawn = await scene.completeDraft(linh);
      await entries.saveAnswer(withdrawn.id, 'title', { value: WORDS.withdrawn });
      await submitEntry({ entries, contest, clock }, withdrawn.id, await members.find(linh.id));
      await entries.withdraw(withdrawn.id, clock.now());
      await scene.invitations.create(withdrawn.id, clock.now());
    },
  ],
  [
    'is a co-author of others, by an invitation and as a typed name',
    async ({ scene, client, linh }) => {
      const { entries, contest, clock, members, invitations } = scene;
      const mai = await scene.member('Nguyễn Thị Mai');
      const entry = await scene.completeDraft(mai, 'team');
      const invitation = await invitations.find(
        await invitations.create(entry.id, clock.now()),
        clock.now(),
      );
      if (!invitation) throw new Error('There is no invitation');
      const author = { name: LINH.name, userId: linh.id, addedAt: clock.now() };
      await invitations.accept(invitation, author, 9);
      const typed = { key: 'n123', name: LINH.name, unit: 'Sở Nội vụ', addedAt: clock.now() };
      await entries.addAuthor(entry.id, typed, 9);
      await submitEntry({ entries, contest, clock }, entry.id, await members.find(mai.id));
      const draft = await scene.completeDraft(mai, 'team');
      await entries.addAuthor(draft.id, typed, 9);
      const declined = await invitations.find(
        await invitations.create(draft.id, clock.now()),
        clock.now(),
      );
      if (declined) await invitations.decline(declined, linh.id);
      // Told by the register that somebody did something to their entry.
      await createLedger(client, scene.keys).open(
        {
          id: `notice.owner-told-accepted.${entry.id}.9`,
          kind: 'entry-notice',
          subject: `${entry.id}.owner-told-accepted.${linh.id}`,
          to: [mai.id],
        },
        clock.now(),
      );
    },
  ],
  [
    'is an appraiser, coordinates an agency, asks for another, and answers whoever asks',
    async ({ scene, client, linh }) => {
      const { keys, coordinators, clock } = scene;
      await giveRole(client, keys, linh.id, 'appraiser');
      await createRoleStore(client, keys).give({
        role: 'appraiser',
        userId: 46,
        by: linh.id,
        since: 1,
      });
      await coordinators.add('so-noi-vu', linh.id);
      const links = createOneTimeLinkStore(client, keys);
      const about = { purpose: 'be-coordinator', subject: 'so-noi-vu' } as const;
      const made = await links.find(await links.create({ ...about, by: linh.id }, clock.now()));
      if (made) await links.use(made, linh.id, 77, clock.now());
      const requests = createRequestStore(client, keys);
      const asked = { agencyId: 'so-tai-chinh', at: clock.now(), state: 'open' } as const;
      await requests.ask('501', { ...asked, userId: linh.id });
      const { id } = await requests.ask('502', { ...asked, userId: 42 });
      const request = await requests.find(id);
      if (!request) throw new Error('There is no request');
      const order = { state: 'refused', at: clock.now(), by: linh.id, order: '1' } as const;
      await requests.settle(request, order);
    },
  ],
  [
    'belongs to a unit, left another, is its contact, sends its plan and is reminded',
    async ({ scene, client, linh }) => {
      const { finalists, keys, clock } = scene;
      await finalists.claim('so-khoa-hoc', linh.id, clock.now());
      await finalists.claim('so-noi-vu', linh.id, clock.now());
      await finalists.leave('so-noi-vu', linh.id);
      await finalists.setContact('so-noi-vu', { name: LINH.name, phone: WORDS.phone });
      await scene.sendPlan({ id: linh.id, person: linh.person } as EmulatedUser, 'so-khoa-hoc');
      await scene.plans.setPaper('so-khoa-hoc', {
        ...{ number: '12', date: '2019-12-01', at: clock.now(), by: linh.id },
      });
      const reminders = createReminderStore(client, keys);
      const reminder = `reminder.so-khoa-hoc.step.${clock.now()}.${linh.id}`;
      await reminders.told('so-khoa-hoc', linh.id, clock.now(), reminder);
      await reminders.snooze('so-khoa-hoc', linh.id, clock.now());
      await createLedger(client, scene.keys).open(
        {
          ...{ id: reminder, kind: 'privacy-answer', subject: '999', to: [linh.id] },
        },
        clock.now(),
      );
    },
  ],
  [
    'announces, moves the deadline, enters and approves results, brings the bot into a group',
    async ({ scene, client, linh }) => {
      const { keys, clock } = scene;
      const by = linh.id;
      const at = clock.now();
      await client.zadd(keys.announcements, String(at), 'tb1');
      await client.hset(keys.announcement('tb1'), {
        ...{ state: 'launched', createdAt: at, createdBy: by, launchedBy: by, launchedAt: at },
        ...{ screenChat: by, screenMessage: 4 },
      });
      await client.sadd(keys.announcementRecipients('tb1'), by, 43);
      await client.hset(keys.acknowledgements('tb1'), by, at);
      const before = '2020-01-31';
      await client.set(keys.deadline, JSON.stringify({ before, movedAt: at, by, updateId: 3 }));
      const results = { id: '9', by, at, delay: { minutes: 0 }, rows: [] };
      await client.set(keys.resultSubmission, JSON.stringify(results));
      const approved = { ...results, approvedBy: by, publishedAt: at, updateId: 10 };
      await client.rpush(keys.resultVersions, JSON.stringify(approved));
      await client.hset(keys.resultStages, '1 own', at, '1 news', at, '1 chats', at);
      const verdict = { about: '9', submittedBy: by, by, at };
      await client.hset(keys.resultDraft, 'verdict', JSON.stringify(verdict));
      await client.sadd(keys.chats, -100_5);
      const chat = { title: 'Nhóm Sở', type: 'group', addedBy: by, addedAt: at };
      await client.hset(keys.chat(-100_5), chat);
      await client.rpush(
        keys.auditLog,
        JSON.stringify({ updateId: 3, at, by, act: 'move-deadline', subject: 'plan' }),
      );
    },
  ],
  [
    'agrees to publish, writes for the catalogue, acknowledges results',
    async ({ scene, client, linh }) => {
      const { keys, clock, models } = scene;
      const consent = { agreed: true, named: true, at: clock.now(), text: '1' };
      await models.setConsent(MODEL, linh.id, consent);
      await models.write('x.88', { title: 'Mô hình ngoài tỉnh' }, clock.now(), linh.id);
      const dissemination = createDisseminationStore(client, keys);
      await dissemination.acknowledge(1, linh.id, 'so-noi-vu');
      await dissemination.tell('so-noi-vu', [linh.id], { version: 1, at: clock.now() });
    },
  ],
  [
    'replicates a model, and is in charge of what others replicate',
    async ({ scene, linh }) => {
      const { replications, clock, deps } = scene;
      const at = clock.now();
      const record = { state: 'registered', modelId: MODEL, plan: 'Làm thử', at } as const;
      const registered = { ...record, registeredAt: at };
      await replications.register('601', {
        ...{ ...registered, agencyId: 'so-tu-phap', registrant: linh.id, person: 'Ai đó' },
      });
      await replications.register('602', {
        ...{
          ...registered,
          agencyId: 'so-noi-vu',
          registrant: 44,
          person: `${LINH.name}, Phó phòng`,
        },
      });
      const day = '2019-11-20';
      await replications.addNews('601', 603, { kind: 'piloting', at, day, by: linh.id, files: [] });
      await replications.agree('601', {
        ...{ side: 'agency', contact: 'phone', phone: WORDS.phone, at, updateId: 604 },
        userId: linh.id,
      });
      await deps.drafts.answer(linh.id, 'x.99', 'plan', WORDS.replication);
      await deps.drafts.beginReport(linh.id, '601', 'applied');
    },
  ],
  [
    'asks authors, answers as one, reports a question and may not ask any more',
    async ({ scene, client, linh }) => {
      const { keys, clock } = scene;
      const questions = createQuestionStore(client, keys);
      const moderation = createModerationStore(client, keys);
      const common = { at: clock.now(), model: MODEL, named: true, day: '2019-11-20' };
      const own = await questions.idFor(linh.id, MODEL);
      await questions.append(own, {
        ...{ ...common, key: '701', side: 'asker', userId: linh.id, text: WORDS.asked },
      });
      const theirs = await questions.idFor(45, MODEL);
      await questions.append(theirs, {
        ...{ ...common, key: '702', side: 'asker', userId: 45, text: 'Có tốn kém không?' },
      });
      await questions.concern(theirs, [linh.id]);
      await questions.append(theirs, {
        ...{ ...common, key: '703', side: 'authors', userId: linh.id, text: WORDS.answered },
      });
      await moderation.report({
        ...{ key: '704', thread: theirs, side: 'authors', by: linh.id, at: clock.now() },
      });
      await createDraftStore(client, keys).keep(linh.id, '705', {
        ...{ side: 'asker', about: MODEL, text: WORDS.unsent, messageId: 3, at: clock.now() },
      });
      await moderation.bar(linh.id, clock.now());
    },
  ],
  [
    'records a commendation and drafts another',
    async ({ scene, client, linh }) => {
      const { keys, clock } = scene;
      const version = {
        form: 'notice',
        day: '2019-11-20',
        state: 'recorded',
        agencyId: 'so-noi-vu',
      };
      await client.hset(keys.commendations, '801', 'so-noi-vu');
      await client.rpush(
        keys.commendation('801'),
        JSON.stringify({
          ...{ ...version, entrants: ['f.so-noi-vu'], at: clock.now(), updateId: 801 },
          by: linh.id,
        }),
      );
      await createCommendationDraftStore(client, keys).write(linh.id, 'so-noi-vu', {
        number: WORDS.commendation,
      });
    },
  ],
  [
    'gives a plan back, decides about it, records funding, and has reports made',
    async ({ scene, client, linh }) => {
      const { clock, keys } = scene;
      const by = { version: 1, at: clock.now(), updateId: 902, by: linh.id };
      const mend = [{ part: 'solution', text: 'Viết rõ hơn' }];
      const returned = { ...by, state: 'returned', mend };
      const decision = { ...by, state: 'recorded', outcome: 'apply', reasons: 'Khả thi' };
      const funding = { ...by, state: 'agreed', source: 'province', amount: '1000' };
      await client.sadd(keys.decidedUnits, 'cam-lam');
      await client.rpush(keys.planReturns('cam-lam'), JSON.stringify(returned));
      await client.rpush(keys.planDecisions('cam-lam'), JSON.stringify(decision));
      await client.rpush(keys.planFunding('cam-lam'), JSON.stringify(funding));
      await client.hset(keys.decisionDrafts(linh.id), { 'd.so-noi-vu reasons': WORDS.decision });
      const run = JSON.stringify({ updateId: 903, at: clock.now() });
      await client.hset(keys.reportRuns(linh.id), 'entries', run);
    },
  ],
  [
    'asks for a copy of their data and for a correction, and was told that their time is over',
    async ({ scene, client, linh }) => {
      await linh.say('/quyenriengtu');
      await linh.press('✉️ Yêu cầu của tôi');
      await linh.press('Sửa dữ liệu đã công bố');
      await linh.say(WORDS.request);
      await client.hset(scene.keys.retentionWarnings, linh.id, 1_000);
      await linh.say('/dulieu');
    },
  ],
  [
    'appraises plans: has sent a sheet, with remarks, and begun another',
    async ({ scene, client, linh }) => {
      const appraisals = createAppraisalStore(client, scene.keys);
      const at = scene.clock.now();
      const plans = ['cam-lam', 'khanh-son-lien-quan-1'] as const;
      const own = plans.map((finalistId) => ({ finalistId, userId: linh.id }));
      await appraisals.assign(own, at);
      await appraisals.tell(own.map((pair) => ({ ...pair, version: 1, assignedAt: at, at })));
      await appraisals.submit(
        { finalistId: plans[0], userId: linh.id, version: 1, revision: 0 },
        { points: { novelty: 20 }, remarks: { novelty: WORDS.remark }, remark: WORDS.remark, at },
      );
      const answer = answerField.remark({ code: OVERALL }, WORDS.draftRemark);
      await appraisals.writeDraft(linh.id, plans[1], answer);
    },
  ],
  [
    'answered a survey and is about to answer one, and acts as an administrator',
    async ({ scene, client, linh }) => {
      const { keys, clock } = scene;
      const survey = createSurveyStore(client, keys);
      await survey.write(linh.id, 'information', '5', 60);
      await survey.send(linh.id, await survey.draft(linh.id), { fewest: 5 });
      // No one can be at both: what a draft would leave is put there.
      await client.hset(keys.surveyDraft(linh.id), { 'q.improve': WORDS.survey, rev: 1 });
      const log = createAuditLog(client, keys, administratorsOnly(linh.id));
      const act = { updateId: 901, at: clock.now(), by: linh.id, subject: 'all' } as const;
      await log.record({ ...act, act: 'remind-all' });
    },
  ],
];
