import type { Redis } from 'ioredis';
import type { BusyContest } from '../support/busy-contest.js';
import { UNIT } from '../support/plans.js';
import type { Damage } from './damage.js';

/** A field that can't be read, in a hash in which there is none of this name. */
function unreadable(
  keyOf: (scene: BusyContest) => string,
  field: string,
  value: string,
  says: RegExp,
): Damage {
  return {
    act: (redis, scene) => redis.hset(keyOf(scene), field, value),
    says,
    mend: (redis, scene) => redis.hdel(keyOf(scene), field),
  };
}

/** The same of a unit that isn't there. */
const nowhere = (keyOf: (scene: BusyContest) => string, field: string, value: string): Damage =>
  unreadable(keyOf, field, value, /^finalist appraisal-\S+ has the unit "nowhere"/);

const shown = async (redis: Redis, { keys }: BusyContest) => {
  const [answer] = await redis.zrange(keys.surveyAnswers, '0', '-1');
  if (answer === undefined) throw new Error('No answers are shown');
  return answer;
};

const told = JSON.stringify({ version: 1, assignedAt: 1, at: 1 });
const sheet = JSON.stringify({ points: {}, remarks: {}, at: 1, key: 'k' });
const stamp = { at: 1, updateId: 1, by: 1 };
const decision = { ...stamp, state: 'recorded', outcome: 'apply', reasons: 'Vì.' };
const takenBack = JSON.stringify({ ...stamp, state: 'withdrawn' });
const funding = { ...stamp, state: 'agreed', source: 'province', amount: '5' };

/** Of what the office does: appraising, deciding, asking, answering for data; each breaks one thing. */
export const OFFICE_DAMAGES: Damage[] = [
  unreadable(({ keys }) => keys.roles, 'king:5', '{}', /^unreadable roles can't be read: /),
  unreadable(({ keys }) => keys.auditPeople, '5', 'Mai', /^unreadable audit-people can't be read/),
  unreadable(
    ({ keys }) => keys.appraisalAssignments,
    `${UNIT} 5`,
    'x',
    /^unreadable appraisal-assignments can't be read/,
  ),
  unreadable(
    ({ keys }) => keys.appraisalTold,
    `${UNIT} 5`,
    '{}',
    /^unreadable appraisal-told can't be read: version: invalid_type$/,
  ),
  unreadable(
    ({ keys, mai }) => keys.appraisalDrafts(mai.id),
    'cam-lam rev',
    'x',
    /^unreadable appraisal-drafts:\d+ can't be read: rev: invalid_type$/,
  ),
  unreadable(
    ({ keys }) => keys.appraisalSheets(UNIT),
    '0 5',
    sheet,
    /^unreadable appraisal-sheets:\S+ can't be read: invalid_format$/,
  ),
  unreadable(
    ({ keys, mai }) => keys.decisionDrafts(mai.id),
    'cam-lam rev',
    '1',
    /^unreadable decision-drafts:\d+ can't be read: invalid_format$/,
  ),
  unreadable(
    ({ keys, admin }) => keys.reportRuns(admin.id),
    'plans',
    '{}',
    /^unreadable report-runs:\d+ can't be read: updateId: invalid_type$/,
  ),
  unreadable(
    ({ keys }) => keys.privacyRequests,
    '99',
    '{}',
    /^unreadable privacy-requests can't be read: kind: invalid_value$/,
  ),
  unreadable(
    ({ keys }) => keys.retentionWarnings,
    '5',
    'x',
    /^unreadable retention-warnings can't be read/,
  ),
  unreadable(
    ({ keys }) => keys.survey,
    'closedAt',
    'x',
    /^unreadable survey can't be read: closedAt: invalid_type$/,
  ),
  {
    act: (redis, { keys }) => redis.zadd(keys.surveyAnswers, 0, 'Góp ý'),
    says: /^unreadable survey-answers can't be read: it is no JSON$/,
    mend: (redis, { keys }) => redis.zrem(keys.surveyAnswers, 'Góp ý'),
  },
  {
    act: (redis, { keys }) => redis.zadd(keys.surveyWaiting, 0, 'key {"q":1}'),
    says: /^unreadable survey-waiting can't be read: q: invalid_type$/,
    mend: (redis, { keys }) => redis.zrem(keys.surveyWaiting, 'key {"q":1}'),
  },
  {
    act: (redis, { keys, lan }) => redis.hset(keys.surveyDraft(lan.id), 'rev', 'x'),
    says: /^unreadable survey-draft:\d+ can't be read: rev: invalid_format$/,
    mend: (redis, { keys, lan }) => redis.hset(keys.surveyDraft(lan.id), 'rev', '1'),
  },
  {
    act: (redis, { keys }) => redis.set(keys.auditFilter('5'), '{"span":"year"}', 'EX', 1_000),
    says: /^unreadable audit-filter:5 can't be read: span: invalid_value$/,
    mend: (redis, { keys }) => redis.del(keys.auditFilter('5')),
  },
  {
    act: (redis, { keys }) => redis.set(keys.retentionSwept, 'soon'),
    says: /^unreadable retention-swept can't be read: invalid_format$/,
    mend: (redis, { keys }) => redis.set(keys.retentionSwept, '2019-11-19'),
  },
  {
    act: (redis, { keys }) => redis.incrbyfloat(keys.privacyRequestCounter, 0.5),
    says: /^unreadable privacy-request-counter can't be read: invalid_format$/,
    mend: (redis, { keys }) => redis.incrbyfloat(keys.privacyRequestCounter, -0.5),
  },

  nowhere(({ keys }) => keys.appraisalAssignments, 'nowhere 5', '1'),
  nowhere(({ keys }) => keys.appraisalTold, 'nowhere 5', told),
  nowhere(({ keys, mai }) => keys.appraisalDrafts(mai.id), 'nowhere rev', '1'),
  unreadable(
    ({ keys, mai }) => keys.decisionDrafts(mai.id),
    'd.nowhere rev',
    '1',
    /^finalist decision-drafts:\d+ has the unit "nowhere"/,
  ),
  {
    act: (redis, { keys }) => redis.rpush(keys.planReturns('nowhere'), takenBack),
    says: /^finalist plan-returns:nowhere is of the unit "nowhere"/,
    mend: async (redis, { keys }) => {
      await redis.del(keys.planReturns('nowhere'));
      // A repair has named it, as there were records.
      await redis.srem(keys.decidedUnits, 'nowhere');
    },
  },
  {
    act: (redis, { keys }) => redis.hset(keys.appraisalSheets(UNIT), '9 5', sheet),
    says: /^plan-version appraisal-sheets:\S+ is about version 9 of the plan, of which \d were sent$/,
    mend: (redis, { keys }) => redis.hdel(keys.appraisalSheets(UNIT), '9 5'),
  },
  {
    act: (redis, { keys }) =>
      redis.rpush(keys.planDecisions(UNIT), JSON.stringify({ ...decision, version: 9 })),
    says: /^plan-version plan-decisions:\S+ is about version 9 of the plan, of which \d were sent$/,
    mend: (redis, { keys }) => redis.rpop(keys.planDecisions(UNIT)),
  },
  {
    act: (redis, { keys }) =>
      redis.rpush(keys.planFunding(UNIT), JSON.stringify({ ...funding, version: 9 })),
    says: /^plan-version plan-funding:\S+ is about version 9 of the plan, of which \d were sent$/,
    mend: (redis, { keys }) => redis.rpop(keys.planFunding(UNIT)),
  },
  {
    act: (redis, { keys }) => redis.del(keys.appraisedUnits),
    says: /^appraised appraised-units lacks the unit \S+, of which there are records$/,
  },
  {
    act: (redis, { keys }) => redis.sadd(keys.appraisedUnits, 'cam-lam'),
    says: /^appraised appraised-units has the unit cam-lam, of which there are no records$/,
  },
  {
    act: (redis, { keys }) => redis.del(keys.decidedUnits),
    says: /^decided decided-units lacks the unit \S+, of which there are records$/,
  },
  {
    act: (redis, { keys }) => redis.sadd(keys.decidedUnits, 'cam-lam'),
    says: /^decided decided-units has the unit cam-lam, of which there are no records$/,
  },
  {
    act: (redis, { keys }) => redis.sadd(keys.surveyAnswered, '5'),
    says: /^survey survey-answered has \d people who answered, and \d answers are there$/,
    mend: (redis, { keys }) => redis.srem(keys.surveyAnswered, '5'),
  },
  {
    act: (redis, { keys, lan }) => redis.sadd(keys.surveyAnswered, lan.id),
    says: /^survey survey-draft:\d+ is a draft of somebody who has sent their answers$/,
  },
  {
    act: async (redis, scene) => redis.zadd(scene.keys.surveyWaiting, 0, await shown(redis, scene)),
    says: /^survey survey-waiting has 1 answers that are shown already$/,
  },
  {
    act: async (redis, scene) => redis.zadd(scene.keys.surveyAnswers, 5, await shown(redis, scene)),
    says: /^survey-order survey-answers has 1 answers in an order of their own$/,
  },
  {
    act: (redis, { keys }) => redis.hset(keys.survey, 'closedAt', 1),
    says: /^survey survey-answered says who answered, and the survey is closed$/,
  },
  {
    act: async (redis, { keys }) => {
      const [pseudonym = ''] = await redis.hvals(keys.auditPeople);
      return redis.hset(keys.auditPeople, '5', pseudonym);
    },
    says: /^pseudonyms audit-people gives two people the same pseudonym$/,
    mend: (redis, { keys }) => redis.hdel(keys.auditPeople, '5'),
  },
  {
    act: (redis, { keys }) => redis.del(keys.auditActors),
    says: /^actors audit-actors lacks ~[0-9a-f]{12}, who has done something/,
  },
  {
    act: (redis, { keys }) => redis.incr(keys.privacyRequestCounter),
    says: /^data-requests privacy-requests the request \d is missing$/,
    mend: (redis, scene) => copyRequest(redis, scene, '3'),
  },
  {
    act: (redis, scene) => copyRequest(redis, scene, '4'),
    says: /^counter privacy-request-counter is \d, and \d was given out: the next request /,
  },
  {
    act: (redis, { keys }) => redis.hset(keys.retentionWarnings, '5', '1'),
    says: /^warnings retention-warnings warns 5, of whom there is no record$/,
  },
];

/** There are two requests in this contest: another one, like the first. */
async function copyRequest(redis: Redis, { keys }: BusyContest, number: '3' | '4') {
  const request = await redis.hget(keys.privacyRequests, '1');
  return redis.hset(keys.privacyRequests, number, request ?? '');
}
