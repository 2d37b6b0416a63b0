import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { agenciesAt } from '../../dist/contest/agency-list.js';
import { loadContest } from '../../dist/contest/load-contest.js';
import { createDisseminationStore } from '../../dist/dissemination/dissemination-store.js';
import { readCoverage } from '../../dist/dissemination/read-coverage.js';
import { createReportStore } from '../../dist/dissemination/report-store.js';
import { startEmbeddedRedis } from '../../dist/redis/embedded.js';
import { createKeys } from '../../dist/redis/keys.js';

/**
 * How long the table of who has disseminated the results takes to make, from a Redis with the bot's own
 * settings: `npm run bench:dissemination [people]`. Every agency of the shipped edition (more than the
 * 44 that were ranked) has fetched the kit and reported with evidence.
 */
const PEOPLE = Number(process.argv[2] ?? 3_000);
const RUNS = 500;
const VERSION = 1;
const LIMIT_MS = 100;

const say = (what, figure) => process.stdout.write(`${what}: ${figure}\n`);

const folder = await mkdtemp(join(tmpdir(), 'skt-bench-'));
const redis = await startEmbeddedRedis(folder);
const client = new Redis(redis.socketPath, { enableAutoPipelining: true });
const contest = await loadContest();
const keys = createKeys(contest.id);
const dissemination = createDisseminationStore(client, keys);
const reports = createReportStore(client, keys);
const ids = agenciesAt(contest).map(({ id }) => id);

const file = {
  kind: 'document',
  fileId: 'x'.repeat(70),
  name: 'bien-ban.pdf',
  size: 1,
  addedAt: 1,
};
for (const [index, id] of ids.entries()) {
  await dissemination.keepKit(VERSION, id, index);
  const report = {
    at: index,
    updateId: index,
    resultsVersion: VERSION,
    day: '2019-11-20',
    ways: ['meeting', 'chat'],
    officials: { reached: 100 + index, total: 200 + index },
    union: { reached: index, total: 60 },
    models: ['f.cam-lam'],
    obstacles: 'Chưa có đường truyền. '.repeat(45),
    files: Array.from({ length: 5 }, (_, at) => ({ ...file, key: `f${at}` })),
  };
  await reports.send(id, report, 0);
}
for (let from = 0; from < PEOPLE; from += 1_000) {
  const some = Array.from({ length: Math.min(1_000, PEOPLE - from) }, (_, at) => from + at + 1);
  await Promise.all(
    some.map((one) => dissemination.acknowledge(VERSION, one, ids[one % ids.length])),
  );
}

const times = [];
for (let run = 0; run < RUNS; run += 1) {
  const began = performance.now();
  const { totals } = await readCoverage({ contest, dissemination }, VERSION);
  times.push(performance.now() - began);
  if (totals.counted !== PEOPLE || totals.reported !== ids.length) {
    throw new Error(`The table is wrong: ${JSON.stringify(totals)}`);
  }
}
const first = times[0];
times.sort((one, other) => one - other);
const at = (share) => times[Math.min(RUNS - 1, Math.floor(RUNS * share))];
say('Agencies and people', `${ids.length}, ${PEOPLE}`);
say('The first table', `${first.toFixed(1)} ms`);
say(
  'A table',
  `p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, max ${at(1).toFixed(1)} ms`,
);
client.disconnect();
await redis.close();
await rm(folder, { recursive: true, force: true });
if (at(1) > LIMIT_MS) {
  say('FAILED', `a table took more than ${LIMIT_MS} ms`);
  process.exitCode = 1;
}
