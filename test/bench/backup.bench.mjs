import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Redis } from 'ioredis';
import { loadContest } from '../../dist/contest/load-contest.js';
import { formatDelivery } from '../../dist/outbox/delivery.js';
import { chunkOf } from '../../dist/outbox/ledger.js';
import { startEmbeddedRedis } from '../../dist/redis/embedded.js';
import { createKeys } from '../../dist/redis/keys.js';

/**
 * How long a large contest takes to be backed up, restored and checked by the command line, how large
 * the file and the process get, and how long anybody who writes waits meanwhile:
 * `npm run bench:backup [people]`. For each hundred thousand people there are ten thousand entries and
 * a million rows in the ledgers of ten mailings.
 */
const PEOPLE = Number(process.argv[2] ?? 100_000);
const ENTRIES = PEOPLE / 10;
const MAILINGS = 10;
const MOST_HELD_MS = 5_000;
const AT = Date.UTC(2019, 10, 20, 2);
const FIRST = 5_000_000_000;
/** As the outbox cuts ledgers. */
const CHUNK = 64;
const AT_ONCE = 500;
/** Lines of what a command says. */
const SHOWN = 4;
const TOKEN = '123456:bench-bench-bench-bench-bench-bench-0';
const CLI = fileURLToPath(new URL('../../dist/admin-cli.js', import.meta.url));
/** In no contest's keys. */
const PROBE_KEY = 'skt-bench-probe';

const say = (what, figure) => process.stdout.write(`${what}: ${figure}\n`);
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

const folder = await mkdtemp(join(tmpdir(), 'skt-bench-'));
const contest = await loadContest();
const keys = createKeys(contest.id);

async function open(name) {
  const dataDir = join(folder, name);
  await mkdir(dataDir);
  const server = await startEmbeddedRedis(dataDir);
  return { dataDir, server, client: new Redis(server.socketPath) };
}

async function inPipelines(count, write) {
  for (let from = 0; from < count; from += AT_ONCE) {
    const pipeline = here.client.pipeline();
    for (let at = from; at < Math.min(count, from + AT_ONCE); at += 1) write(pipeline, at);
    for (const [error] of await pipeline.exec()) if (error) throw error;
  }
}

const TEXT = 'Rút ngắn thời gian giải quyết hồ sơ, giảm giấy tờ người dân phải nộp. ';

function writeMember(pipeline, at) {
  const id = FIRST + at;
  const version = contest.privacy.version;
  pipeline.sadd(keys.members, id);
  pipeline.hset(keys.member(id), {
    ...{ consent: 'given', consentVersion: version, consentAt: AT, name: `Nguyễn Thị Số ${at}` },
    ...{ agencyId: 'so-noi-vu', kind: 'civil-servant', position: 'Chuyên viên', language: 'vi' },
  });
  pipeline.rpush(keys.consents(id), JSON.stringify({ choice: 'given', version, at: AT }));
}

function writeEntry(pipeline, at) {
  const userId = FIRST + at;
  const id = `entry${String(at).padStart(7, '0')}`;
  const code = `SK-2019-${String(at + 1).padStart(4, '0')}`;
  const parts = ['title', 'situation', 'content', 'novelty', 'applicability', 'effect'];
  const answers = parts.map((part) => [part, TEXT.repeat(part === 'content' ? 20 : 4) + at]);
  pipeline.hset(keys.entry(id), {
    ...{ owner: userId, state: 'submitted', createdAt: AT, revision: 9, code, version: 1 },
    ...{ submittedAt: AT, submittedRevision: 9 },
  });
  const stored = answers.map(([part, value]) => [part, JSON.stringify({ value, messageId: at })]);
  pipeline.hset(keys.entryAnswers(id), Object.fromEntries(stored));
  const author = { name: `Lê Văn ${at}`, unit: 'Phòng Nội vụ', addedAt: AT };
  pipeline.hset(keys.entryAuthors(id), 'n1', JSON.stringify(author));
  const content = {
    owner: { userId, name: `Nguyễn Thị Số ${at}`, agencyId: 'so-noi-vu' },
    answers: Object.fromEntries(answers),
    authors: [{ key: 'n1', name: author.name, unit: author.unit }],
    files: [],
  };
  pipeline.rpush(keys.entryVersions(id), JSON.stringify({ at: AT, sha256: 'ab', content }));
  pipeline.hset(keys.entryCodes, code, id);
  pipeline.zadd(keys.memberEntries(userId), AT, id);
}

async function writeMailing(number) {
  const id = `bench.${number}`;
  const chunks = Math.ceil(PEOPLE / CHUNK);
  const rows = Array.from({ length: chunks }, () => []);
  for (let at = 0; at < PEOPLE; at += 1) {
    const sent = { state: 'sent', at: AT + at, detail: String(10_000 + at), tries: 1 };
    rows[chunkOf(FIRST + at, chunks)].push(FIRST + at, formatDelivery(sent));
  }
  await here.client.hset(keys.mailing(id), {
    ...{ kind: 'announcement', subject: id, createdAt: AT, chunks, total: PEOPLE, sent: PEOPLE },
  });
  await inPipelines(chunks, (pipeline, chunk) => {
    if (rows[chunk].length > 0) pipeline.hset(keys.mailingRows(id, chunk), rows[chunk]);
  });
}

/** Runs a command as an operator does. @returns what it took, and how long others waited to write */
async function admin({ dataDir, server }, ...argv) {
  const probe = new Worker(new URL('redis-probe.mjs', import.meta.url), {
    workerData: [server.socketPath, 'SET', PROBE_KEY, '1'],
  });
  await once(probe, 'online');
  const load = loadavg()[0];
  const began = performance.now();
  const env = { PATH: process.env.PATH, BOT_TOKEN: TOKEN };
  const child = spawn(process.execPath, [CLI, ...argv], {
    env: { ...env, REDIS_URL: server.url, DATA_DIR: dataDir },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  let memory = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    memory = Math.max(memory, 1024 * Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 50);
  const [code] = await once(child, 'close');
  const took = performance.now() - began;
  clearInterval(watch);
  probe.postMessage('end');
  const [waits] = await once(probe, 'message');
  const held = Math.max(...waits);
  say(argv[0], `${seconds(took)}, process ${megabytes(memory)}, load before ${load.toFixed(1)}`);
  say('  writes waited at most', `${held.toFixed(0)} ms`);
  for (const line of said.split('\n').slice(0, SHOWN)) if (line) say('  said', line);
  if (code !== 0) {
    say('FAILED', `${argv[0]} ended with ${code}`);
    process.exitCode = 1;
  }
  return held;
}

const memoryOf = async ({ client }) =>
  megabytes(Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1]));

const here = await open('here');
const there = await open('there');
await inPipelines(PEOPLE, writeMember);
await inPipelines(ENTRIES, writeEntry);
await here.client.set(keys.entryCounter, ENTRIES);
for (let number = 1; number <= MAILINGS; number += 1) await writeMailing(number);
say('Redis', `${await here.client.dbsize()} keys, ${await memoryOf(here)}`);

const file = join(folder, 'backup.tar.gz');
const held = await admin(here, 'backup', file);
say('  file', megabytes((await stat(file)).size));
await admin(here, 'check');
await admin(there, 'restore', file);
say('Redis, restored', `${await there.client.dbsize()} keys, ${await memoryOf(there)}`);
await admin(there, 'check');
for (const { client, server } of [here, there]) {
  client.disconnect();
  await server.close();
}
await rm(folder, { recursive: true, force: true });
if (held > MOST_HELD_MS) {
  say('FAILED', `writes waited for more than ${MOST_HELD_MS} ms`);
  process.exitCode = 1;
}
