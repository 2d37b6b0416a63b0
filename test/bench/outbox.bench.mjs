import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Redis } from 'ioredis';
import { createLogger } from '../../dist/logger.js';
import { createOutbox } from '../../dist/outbox/outbox.js';
import { connectRedis } from '../../dist/redis/client.js';
import { startEmbeddedRedis } from '../../dist/redis/embedded.js';
import { createKeys } from '../../dist/redis/keys.js';
import { createPlainApi } from '../../dist/telegram/bot.js';
import { createHttpClient } from '../../dist/telegram/http-client.js';

/**
 * What the outbox costs and how evenly it sends: `npm run bench:outbox [recipients]`. Redis is the
 * bot's own, with its settings; Telegram is a server that answers at once and notes when it was asked.
 */
const RECIPIENTS = Number(process.argv[2] ?? 100_000);
const EVEN_SECONDS = 10;
const KILLS = 5;
const URGENT = 8;
const TOKEN = '123456:bench-bench-bench-bench-bench-bench-0';
const SLOW_MICROS = 10_000;

const table = [];
const say = (what, figure) => {
  table.push([what, figure]);
  process.stderr.write(`${what}: ${figure}\n`);
};

/** What makes the figures worth nothing: it is said at the end, and ends the run as failed. */
const failures = [];
const fail = (what) => {
  failures.push(what);
  say('FAILED', what);
};

/** Answers at once, and keeps the moment of each call. */
async function startTelegram() {
  const moments = [];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      moments.push(performance.now());
      response.setHeader('content-type', 'application/json');
      response.end(`{"ok":true,"result":{"message_id":${moments.length}}}`);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, moments, server };
}

async function startOutbox({ redisUrl, apiRoot, contest, sendRate }) {
  const redis = await connectRedis(redisUrl);
  const http = createHttpClient();
  const outbox = createOutbox({
    redis,
    redisUrl,
    keys: createKeys(contest),
    api: createPlainApi({ token: TOKEN, apiRoot, http }),
    clock: { now: () => Date.now() },
    logger: createLogger('error', TOKEN),
    sendRate,
    onSettled: async () => {},
    onFatal: (error) => {
      throw error;
    },
  });
  outbox.define('note', {
    lane: 'bulk',
    repeatsUncertain: false,
    compose: async () => ({ text: 'Tin' }),
  });
  outbox.define('urgent', {
    lane: 'urgent',
    repeatsUncertain: true,
    compose: async () => ({ text: 'Tin' }),
  });
  return {
    ...outbox,
    async close() {
      await outbox.close();
      await http.close();
      redis.disconnect();
    },
  };
}

/** Asks Redis every millisecond from a thread of its own, as `redis-cli --latency` does. */
function probe(socketPath) {
  const thread = new Worker(new URL('redis-probe.mjs', import.meta.url), {
    workerData: socketPath,
  });
  return async () => {
    thread.postMessage('end');
    const [waits] = await once(thread, 'message');
    waits.sort((one, other) => one - other);
    const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0;
    return `max ${at(1).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, p50 ${at(0.5).toFixed(1)} ms (${waits.length} asked)`;
  };
}

async function slowest(client) {
  const entries = await client.slowlog('GET', '128');
  const worst = Math.max(0, ...entries.map(([, , micros]) => Number(micros)));
  const names = [...new Set(entries.map(([, , , args]) => args[0]))].join(', ');
  await client.slowlog('RESET');
  const events = await client.call('LATENCY', 'LATEST');
  await client.call('LATENCY', 'RESET');
  const blocked = events.map(([event, , , worst]) => `${event} ${worst} ms`).join(', ');
  const latency = `; LATENCY: ${blocked || 'nothing over 10 ms'}`;
  return entries.length === 0
    ? `none over 10 ms${latency}`
    : `${entries.length} over 10 ms, worst ${(worst / 1000).toFixed(1)} ms (${names})${latency}`;
}

/** The most calls in any window of so many milliseconds. */
function mostWithin(moments, milliseconds) {
  let most = 0;
  for (let from = 0, to = 0; to < moments.length; to += 1) {
    while (moments[to] - moments[from] >= milliseconds) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

async function memory(client) {
  return Number(/used_memory:(\d+)/.exec(await client.info('memory'))[1]);
}

const folder = await mkdtemp(join(tmpdir(), 'skt-bench-'));
const redis = await startEmbeddedRedis(folder);
const client = new Redis(redis.socketPath);
await client.config('SET', 'latency-monitor-threshold', '10');
await client.config('SET', 'slowlog-log-slower-than', String(SLOW_MICROS));
const telegram = await startTelegram();
const shared = { redisUrl: redis.url, apiRoot: telegram.url };
const everyone = Array.from({ length: RECIPIENTS }, (_, n) => 5_000_000_000 + n * 7);

// Adding, and then sending all of them as fast as it goes.
{
  const outbox = await startOutbox({ ...shared, contest: 'bench-many', sendRate: 1_000_000 });
  await client.ping();
  const empty = await memory(client);
  // What the machine itself makes of it, while others use it too.
  let stop = probe(redis.socketPath);
  await sleep(3_000);
  say('PING with nothing to do', await stop());
  await slowest(client);
  stop = probe(redis.socketPath);
  let began = performance.now();
  await outbox.post({ id: 'many', kind: 'note', subject: 'a', to: everyone });
  say(`add ${RECIPIENTS} recipients`, `${((performance.now() - began) / 1000).toFixed(2)} s`);
  say('  PING meanwhile', await stop());
  say('  SLOWLOG', await slowest(client));
  const bytes = (after) => `${Math.round((after - empty) / RECIPIENTS)} bytes each`;
  say('  Redis after adding', bytes(await memory(client)));

  stop = probe(redis.socketPath);
  began = performance.now();
  await outbox.start();
  await outbox.idle();
  const seconds = (performance.now() - began) / 1000;
  const many = await outbox.ledger.find('many');
  if (many?.sent !== RECIPIENTS || telegram.moments.length !== RECIPIENTS) {
    fail(`${many?.sent} of ${RECIPIENTS} copies sent, in ${telegram.moments.length} calls`);
  }
  say('send them with no limit', `${seconds.toFixed(1)} s, ${Math.round(RECIPIENTS / seconds)}/s`);
  say('  PING meanwhile', await stop());
  say('  SLOWLOG', await slowest(client));
  await outbox.close();
  say('  Redis after sending', bytes(await memory(client)));
  say('  sent', many?.sent);
  say('  calls', telegram.moments.length);
}

// Evenness.
for (const sendRate of [25, 30]) {
  for (const instances of [1, 2]) {
    telegram.moments.length = 0;
    const options = { ...shared, contest: `bench-${sendRate}-${instances}`, sendRate };
    const outboxes = [];
    for (let n = 0; n < instances; n += 1) outboxes.push(await startOutbox(options));
    const to = everyone.slice(0, 5_000);
    await outboxes[0].post({ id: 'even', kind: 'note', subject: 'a', to });
    for (const outbox of outboxes) await outbox.start();
    await sleep(EVEN_SECONDS * 1000);
    await Promise.all(outboxes.map((outbox) => outbox.close()));
    const { moments } = telegram;
    const rate = ((moments.length - 1) * 1000) / (moments.at(-1) - moments[0]);
    say(
      `${sendRate}/s, ${instances} instance(s)`,
      `${rate.toFixed(2)}/s, most in 1 s ${mostWithin(moments, 1000)}, in 100 ms ${mostWithin(moments, 100)}`,
    );
  }
}

// Killed in the middle of a part, with every part in its hands, and started again at once.
{
  const waits = [];
  const main = fileURLToPath(new URL('../process/outbox-main.mjs', import.meta.url));
  for (let kills = 0; kills < KILLS; kills += 1) {
    const contest = `bench-kill-${kills}`;
    const options = { ...shared, contest, sendRate: 1 };
    const outbox = await startOutbox(options);
    outbox.define('announcement', {
      lane: 'bulk',
      repeatsUncertain: false,
      compose: async () => undefined,
    });
    await outbox.post({ id: 'n1', kind: 'announcement', subject: 'a', to: everyone.slice(0, 60) });
    await outbox.close();
    telegram.moments.length = 0;
    const env = { ...process.env, BOT_TOKEN: TOKEN, API_ROOT: telegram.url, REDIS_URL: redis.url };
    const start = () =>
      spawn(process.execPath, [main], { env: { ...env, CONTEST: contest, SEND_RATE: '20' } });
    const first = start();
    const killAfter = 3 + kills * 2;
    while (telegram.moments.length < killAfter) await sleep(5);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const killed = performance.now();
    const before = telegram.moments.length;
    const second = start();
    while (telegram.moments.length === before) await sleep(5);
    waits.push((performance.now() - killed) / 1000);
    second.kill('SIGTERM');
    await once(second, 'exit');
  }
  const shown = waits.map((seconds) => seconds.toFixed(1)).join(', ');
  say('goes on after kill -9 and a restart', `${shown} s`);
}

// One urgent message while an announcement has all that can be sent, also of two instances.
for (const instances of [1, 2]) {
  const options = { ...shared, contest: `bench-urgent-${instances}`, sendRate: 25 };
  const outboxes = [];
  for (let n = 0; n < instances; n += 1) outboxes.push(await startOutbox(options));
  await outboxes[0].post({ id: 'bulk', kind: 'note', subject: 'a', to: everyone.slice(0, 5_000) });
  for (const outbox of outboxes) await outbox.start();
  await sleep(3_000);
  const waits = [];
  for (let n = 0; n < URGENT; n += 1) {
    const began = performance.now();
    const id = `urgent-${n}`;
    await outboxes[0].post({ id, kind: 'urgent', subject: 'a', to: [n + 1] });
    while (!(await outboxes[0].ledger.find(id))?.sent) await sleep(10);
    waits.push((performance.now() - began) / 1000);
  }
  await Promise.all(outboxes.map((outbox) => outbox.close()));
  const shown = `median ${waits.sort((a, b) => a - b)[URGENT >> 1].toFixed(1)} s, worst ${waits.at(-1).toFixed(1)} s`;
  say(`an urgent one beside bulk, ${instances} instance(s)`, shown);
}

client.disconnect();
telegram.server.close();
await redis.close();
await rm(folder, { recursive: true, force: true });
const width = Math.max(...table.map(([what]) => what.length));
process.stdout.write(
  `\n${table.map(([what, figure]) => `${what.padEnd(width)}  ${figure}`).join('\n')}\n`,
);
for (const failure of failures) process.stderr.write(`Failed: ${failure}\n`);
process.exit(failures.length > 0 ? 1 : 0);
