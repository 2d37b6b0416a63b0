import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { startApp } from '../../dist/app.js';
import { createModelStore } from '../../dist/catalogue/model-store.js';
import { systemClock } from '../../dist/clock.js';
import { parseConfig } from '../../dist/config.js';
import { loadContest } from '../../dist/contest/load-contest.js';
import { startEmulator } from '../../dist/emulator/emulator.js';
import { createLogger } from '../../dist/logger.js';
import { startEmbeddedRedis } from '../../dist/redis/embedded.js';
import { createKeys } from '../../dist/redis/keys.js';
import { makeModels } from './made-up-models.mjs';

/**
 * How long people wait for the catalogue in a chat, through the whole bot and the emulator in one
 * process: `npm run bench:inline [models]`. Inline answers, each of up to 20 cards that were asked
 * anew whether they may be shown; the list and the search of /mohinh; the first filling of the index.
 */
const MODELS = Number(process.argv[2] ?? 5_000);
const TIMES = 300;
const LIMIT_MS = 200;
const TOKEN = '123456:bench-bench-bench-bench-bench-bench-0';
const QUERIES = [
  'một cửa',
  'motcua',
  'cải cách thủ tục',
  'tttt',
  'ho so',
  'chuyển đổi số',
  '',
  'dich vu cong',
];

const say = (what, figure) => process.stdout.write(`${what}: ${figure}\n`);

const folder = await mkdtemp(join(tmpdir(), 'skt-bench-'));
const redis = await startEmbeddedRedis(folder);
const client = new Redis(redis.socketPath);
const emulator = await startEmulator({ token: TOKEN, patienceMs: 120_000 });
const contest = await loadContest();
const models = createModelStore(client, createKeys(contest.id));

for (const [at, model] of makeModels(MODELS, 5).entries()) {
  const id = `x.${at + 1}`;
  const content = {
    kind: 'typed',
    title: model.title.slice(0, 200),
    unitName: model.unitName,
    year: model.year,
    summary: model.text.slice(0, 3_000),
    source: { name: 'Cổng Thông tin CCHC', url: 'https://example.org/' },
  };
  await models.write(id, {}, at, 1);
  await models.publish(id, { content, at, by: 1 }, `bench ${at}`);
}

const app = await startApp({
  config: parseConfig({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: emulator.url, REDIS_URL: redis.url }),
  contest,
  clock: systemClock,
  logger: createLogger('warn', TOKEN),
  onFatal: (error) => {
    throw error;
  },
});
const user = emulator.user();
await user.open();
const began = performance.now();
await user.inline('một cửa');
say(
  `${MODELS} models, first answer after the start`,
  `${Math.round(performance.now() - began)} ms`,
);

async function measure(what, act) {
  const times = [];
  for (let at = 0; at < TIMES; at += 1) {
    const from = performance.now();
    await act(at);
    times.push(performance.now() - from);
  }
  times.sort((one, other) => one - other);
  const figure = (share) => times[Math.min(TIMES - 1, Math.floor(TIMES * share))].toFixed(1);
  say(what, `p50 ${figure(0.5)} ms, p99 ${figure(0.99)} ms, max ${figure(1)} ms (${TIMES})`);
  return times.at(-1);
}

const worst = await measure('inline answer', (at) => user.inline(QUERIES[at % QUERIES.length]));
await measure('/mohinh', () => user.say('/mohinh'));
await measure('search in chat', (at) => user.say(QUERIES[at % 6]));

await app.close();
await emulator.close();
client.disconnect();
await redis.close();
await rm(folder, { recursive: true, force: true });
if (worst > LIMIT_MS) {
  say('too slow', `an inline answer took over ${LIMIT_MS} ms`);
  process.exitCode = 1;
}
