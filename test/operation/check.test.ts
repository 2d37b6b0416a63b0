import type { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { checkData } from '../../src/operation/check/check.js';
import { readNames } from '../../src/operation/check/data.js';
import type { Finding } from '../../src/operation/check/finding.js';
import { keyFamilies } from '../../src/redis/key-families.js';
import type { Keys } from '../../src/redis/keys.js';
import { type BusyContest, useBusyContests } from '../support/busy-contest.js';
import type { Damage } from './damage.js';
import { OFFICE_DAMAGES } from './office-damages.js';

const contests = useBusyContests();

const firstKey = async (redis: Redis, { contest }: BusyContest, family: string) => {
  const [key] = (await redis.keys(`{skt:${contest.id}}:${family}:*`)).sort();
  if (key === undefined) throw new Error(`There is no ${family}`);
  return key;
};

/** Each breaks one thing that the code relies on. */
const DAMAGES: Damage[] = [
  {
    act: (redis, { keys }) => redis.set(`${keys.queuePrefix}d:x`, '1'),
    says: /^unknown-key queued:x belongs to nothing/,
    mend: (redis, { keys }) => redis.del(`${keys.queuePrefix}d:x`),
  },
  {
    act: (redis, { keys }) => redis.set(keys.restored('member:1'), 'x'),
    says: /^unfinished-restore restored:member:1 /,
  },
  {
    act: (redis, { keys }) => redis.set(keys.plan('cam-lam'), 'x'),
    says: /^wrong-type plan:cam-lam is a string and must be a hash$/,
    mend: (redis, { keys }) => redis.del(keys.plan('cam-lam')),
  },
  {
    act: (redis, { keys, mai }) => redis.expire(keys.member(mai.id), 1_000),
    says: /^expires member:\d+ expires/,
  },
  {
    act: (redis, { keys, mai }) => redis.persist(keys.session(mai.id)),
    says: /^never-expires session:\d+ never expires/,
    mend: (redis, { keys, mai }) => redis.expire(keys.session(mai.id), 1_000),
  },
  {
    act: (redis, { keys, mai }) => redis.hset(keys.member(mai.id), 'kind', 'Nguyễn Thị Mai'),
    says: /^unreadable member:\d+ can't be read: kind: invalid_value$/,
    mend: (redis, { keys, mai }) => redis.hset(keys.member(mai.id), 'kind', 'civil-servant'),
  },
  {
    act: (redis, { keys }) => redis.rpush(keys.auditLog, 'bí mật'),
    says: /^unreadable audit-log can't be read: it is no JSON$/,
    mend: (redis, { keys }) => redis.rpop(keys.auditLog),
  },
  {
    act: (redis, { keys }) => redis.hset(keys.entryFiles('AAAAAAAAAAAA'), 'k', file),
    says: /^no-owner entry-files:A+ belongs to entry:A+, which isn't there$/,
    mend: (redis, { keys }) => redis.del(keys.entryFiles('AAAAAAAAAAAA')),
  },
  {
    act: (redis, { keys }) => redis.hset(keys.mailingRows('nothing', 0), '5', 'p'),
    says: /^no-owner mailing-rows:0:nothing belongs to mailing:nothing, /,
    mend: (redis, { keys }) => redis.del(keys.mailingRows('nothing', 0)),
  },
  {
    act: (redis, { keys }) => redis.hdel(keys.entryCodes, 'SK-2019-0001'),
    says: /^code entry:\S+ has the code SK-2019-0001, by which it isn't found$/,
  },
  {
    act: (redis, { keys }) => redis.incr(keys.entryCounter),
    says: /^code entry-codes number \d+ is missing$/,
    mend: (redis, { keys }) => redis.decr(keys.entryCounter),
  },
  {
    act: (redis, { keys }) => redis.set(keys.planCounter, 0),
    says: /^counter plan-counter is 0, and 1 was given out/,
  },
  {
    act: async (redis, scene) => redis.hset(await firstKey(redis, scene, 'plan'), 'version', 7),
    says: /^versions plan:\S+ counts 7 versions, and 1 are there$/,
    mend: async (redis, scene) => redis.hset(await firstKey(redis, scene, 'plan'), 'version', 1),
  },
  {
    act: (redis, { keys, mai }) => redis.srem(keys.members, mai.id),
    says: /^members member:\d+ isn't in the list/,
  },
  {
    act: (redis, { keys, mai }) => redis.hset(keys.member(mai.id), 'consent', 'refused'),
    says: /^consent member:\d+ says "refused", and the last choice on record is "given"$/,
    mend: (redis, { keys, mai }) => redis.hset(keys.member(mai.id), 'consent', 'given'),
  },
  {
    act: (redis, { keys, lan }) => redis.del(keys.memberAgencies(lan.id)),
    says: /^coordinators member-agencies:\d+ lacks cam-lam/,
  },
  {
    act: (redis, { keys, mai }) => redis.sadd(keys.memberAgencies(mai.id), 'so-y-te'),
    says: /^coordinators member-agencies:\d+ has so-y-te/,
  },
  {
    act: (redis, { keys }) => redis.del(keys.openCoordinatorRequests),
    says: /^requests open-coordinator-requests lacks the request 900001/,
  },
  {
    act: async (redis, scene) => redis.del(await firstKey(redis, scene, 'open-links')),
    says: /^links open-links:be-coordinator\.nha-trang lacks a link that is open$/,
  },
  {
    act: (redis, { keys, mai }) => redis.del(keys.memberEntries(mai.id)),
    says: /^member-entries member-entries:\d+ lacks the entry \S+, which this person writes$/,
  },
  {
    act: (redis, { keys, lan }) => redis.zadd(keys.memberEntries(lan.id), 1, 'AAAAAAAAAAAA'),
    says: /^member-entries member-entries:\d+ has the entry A+,/,
  },
  {
    act: async (redis, scene) => redis.del(await firstKey(redis, scene, 'entry-invitations')),
    says: /^invitations entry-invitations:\S+ lacks an open invitation$/,
  },
  {
    act: (redis, { keys }) => redis.hset(keys.told('nobody'), '5', '1'),
    says: /^finalist told:nobody is of the unit "nobody"/,
    mend: (redis, { keys }) => redis.del(keys.told('nobody')),
  },
  {
    act: (redis, { keys }) => redis.del(keys.entryFinalists),
    says: /^finalist-entries entry-finalists lacks the entry \S+ of the unit e-1$/,
  },
  {
    act: (redis, { keys, mai }) => redis.sadd(keys.memberFinalists(mai.id), 'cam-lam'),
    says: /^finalist-people member-finalists:\d+ has the unit cam-lam/,
  },
  {
    act: async (redis, scene) => redis.hincrby(await firstKey(redis, scene, 'mailing'), 'sent', 3),
    says: /^mailing-counts mailing:\S+ counts sent \d+ \(\d+ in the ledger\)$/,
  },
  {
    act: (redis, { keys }) => redis.zadd(keys.openMailings, 1, 'gone'),
    says: /^open-mailings open-mailings has the mailing gone, which isn't there$/,
  },
  {
    act: (redis, { keys }) => redis.zadd(keys.scheduledAnnouncements, 1, 'abc'),
    says: /^announcements scheduled-announcements has the announcement abc,/,
  },
  {
    act: async (redis, { keys }) => redis.del(keys.announcements),
    says: /^announcements announcements lacks the announcement /,
  },
  {
    act: (redis, { keys }) => redis.hset(keys.resultDraft, 'state', 'submitted'),
    says: /^results result-draft is frozen, and nothing waits for approval$/,
    mend: (redis, { keys }) => redis.hset(keys.resultDraft, 'state', 'draft'),
  },
  {
    act: (redis, { keys }) => redis.hset(keys.resultRows, 'f.so-noi-vu prize', 'first'),
    says: /^results result-rows has "f.so-noi-vu prize" of a row/,
  },
  {
    act: (redis, { keys }) => redis.del(keys.modelChanges),
    says: /^model-changes model-changes lacks the model x\.77/,
  },
  {
    act: (redis, { keys }) => redis.sadd(keys.modelProposals, 'f.so-noi-vu'),
    says: /^proposals model-proposals has the model f\.so-noi-vu/,
  },
  {
    act: (redis, { keys, mai }) => redis.del(keys.memberModels(mai.id)),
    says: /^model-consents member-models:\d+ lacks the model /,
  },
  {
    act: (redis, { keys }) => redis.del(keys.disseminationReadersOf('so-noi-vu', 1)),
    says: /^readers dissemination-readers-of:1:so-noi-vu lacks somebody/,
  },
  {
    act: (redis, { keys }) => redis.del(keys.commendations),
    says: /^commendations commendations lacks the commendation \d+ of cam-lam$/,
  },
  {
    act: (redis, { keys }) => redis.hset(keys.replications, 'x.77 so-y-te', '5'),
    says: /^replications replications has the replication 5 /,
  },
  {
    act: (redis, { keys, binh }) => redis.del(keys.askerThreads(binh.id)),
    says: /^threads asker-threads:\d+ doesn't lead from x\.77 to the thread /,
  },
  {
    act: (redis, { keys }) => redis.sadd(keys.chats, '-5'),
    says: /^chats chats has the chat -5,/,
  },
  ...OFFICE_DAMAGES,
];

const file = JSON.stringify({ kind: 'photo', fileId: 'x', name: 'x', size: 1, addedAt: 1 });
const line = ({ rule, key, text }: Finding) => `${rule} ${key} ${text}`;

/** What lasts and may be absent: it waits for somebody, or was not done here. */
const NOT_HERE = new Set<string>([
  'erasedEntryCodes',
  ...['openMailings', 'liveAnnouncements', 'resultSubmission', 'modelProposals'],
  ...['announcementVersions', 'scheduledAnnouncements', 'lastBackup'],
]);

/** After these nothing more is looked at, so they are tried apart. */
const isBreaking = ({ says }: Damage) => /^\^(wrong-type|unreadable)/.test(says.source);

test('a contest in which everything has happened is whole; each damage is found, and mended where that is safe', async () => {
  const scene = await contests.begin();
  const { keys, contest } = scene;
  const redis = contests.client;
  const check = () => checkData(redis, keys, contest);
  expect(await check()).toEqual([]);
  const { ids } = await readNames(redis, keys, contest);
  const absent = Object.entries(keyFamilies).filter(
    ([family, { lifetime }]) => lifetime === 'lasting' && ids(family as keyof Keys).length === 0,
  );
  // A feature that the contest does without would be checked, and backed up, by no test.
  expect(absent.map(([family]) => family).filter((family) => !NOT_HERE.has(family))).toEqual([]);
  for (const damages of [DAMAGES.filter(isBreaking), DAMAGES.filter((one) => !isBreaking(one))]) {
    for (const { act } of damages) await act(redis, scene);
    const findings = await check();
    const unexpected = findings
      .map(line)
      .filter((text) => !damages.some(({ says }) => says.test(text)));
    expect(unexpected).toEqual([]);
    for (const { says, mend } of damages) {
      const own = findings.filter((finding) => says.test(line(finding)));
      expect(own.length, String(says)).toBeGreaterThan(0);
      // What a repair can't know is for a person.
      for (const { repair } of own)
        expect(repair === undefined, String(says)).toBe(mend !== undefined);
    }
    for (const { repair } of findings) await repair?.act();
    for (const { mend } of damages) await mend?.(redis, scene);
    expect((await check()).map(line)).toEqual([]);
  }
}, 60_000);
