import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { loadContest } from '../../dist/contest/load-contest.js';
import { startEmulator } from '../../dist/emulator/emulator.js';
import { createLedger } from '../../dist/outbox/ledger.js';
import { createMemberStore } from '../../dist/people/member-store.js';
import { startEmbeddedRedis } from '../../dist/redis/embedded.js';
import { createKeys } from '../../dist/redis/keys.js';

/**
 * An announcement to very many, through the whole bot as a process of its own, against an emulator
 * that enforces Telegram's 30 messages a second: `npm run bench:announcement [pace|kills] [people]`.
 *
 * - `pace`: how near it comes to SEND_RATE, whether Telegram ever refuses, and how long people in
 *   chat wait for their answers meanwhile, beside how long they wait when nothing else goes on.
 * - `kills`: killed with -9 ten times on the way and started again at once: whether anybody gets
 *   nothing, who gets it twice, and whether each of those is said to be uncertain.
 */
const [mode = 'pace', people = '10000'] = process.argv.slice(2);
const PEOPLE = Number(people);
const SEND_RATE = 25;
const LIMIT = 30;
const KILLS = 10;
const LATENCY_MS = 150;
const IDLE_SECONDS = 120;
const QUESTIONS_MS = 400;
const TOKEN = '123456:bench-bench-bench-bench-bench-bench-0';
const ADMIN = 5_000_900_001;
const TEXT = 'Kết quả Hội thi đã được công bố.';
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const say = (what, figure) => process.stdout.write(`${what}: ${figure}\n`);

const folder = await mkdtemp(join(tmpdir(), 'skt-bench-'));
const redis = await startEmbeddedRedis(folder);
const client = new Redis(redis.socketPath);
const emulator = await startEmulator({
  token: TOKEN,
  limits: { perSecond: LIMIT },
  // A copy is then in flight at most moments, so that a kill finds some.
  latencyMs: mode === 'kills' ? LATENCY_MS : 0,
  patienceMs: 120_000,
});
const contest = await loadContest();
const keys = createKeys(contest.id);
const members = createMemberStore(client, keys);
const ledger = createLedger(client, keys);

const env = {
  PATH: process.env.PATH,
  BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: emulator.url,
  REDIS_URL: redis.url,
  ADMIN_IDS: String(ADMIN),
  SEND_RATE: String(SEND_RATE),
  PORT: '0',
  LOG_LEVEL: 'warn',
};
let bot;
async function startBot() {
  bot = spawn(process.execPath, [MAIN], { env: { ...env, LOG_LEVEL: 'info' }, cwd: folder });
  bot.stderr.pipe(process.stderr);
  await new Promise((resolve) => {
    bot.stdout.on('data', (chunk) => chunk.includes('The bot is running') && resolve());
  });
}

await startBot();
const admin = emulator.user({ id: ADMIN, firstName: 'Quản trị' });
await admin.open();
const readers = Array.from({ length: PEOPLE }, (_, number) =>
  emulator.user({ firstName: `Người ${number}` }),
);
// They have opened the bot before: it is not what is measured.
for (const reader of readers) {
  reader.server.world.openPrivateChat(reader.person).started = true;
  await members.recordConsent(reader.id, 'given', contest.privacy.version, Date.now());
}

/** Asks a question every so often, and notes how long the answer takes. */
function ask() {
  const person = emulator.user({ firstName: 'Người hỏi' });
  const waits = [];
  let isOver = false;
  const asking = (async () => {
    await person.open();
    while (!isOver) {
      const before = person.messages.length;
      const began = performance.now();
      person.sendText('/trogiup');
      while (person.messages.length < before + 2) await sleep(1);
      waits.push(performance.now() - began);
      await sleep(QUESTIONS_MS);
    }
  })();
  return async () => {
    isOver = true;
    await asking;
    waits.sort((one, other) => one - other);
    const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0;
    return { p50: at(0.5), p99: at(0.99), max: at(1), count: waits.length };
  };
}

const shown = ({ p50, p99, max, count }) =>
  `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, max ${max.toFixed(1)} ms (${count} asked)`;

async function announce() {
  await admin.say('/thongbao');
  await admin.press('✍️ Soạn thông báo');
  await admin.say(TEXT);
  await admin.press('⬜ Mọi người');
  await admin.press('✅ Xong');
  await admin.press('🚀 Gửi…');
  await admin.press('Tiếp tục ▶');
  const yes = admin.buttons().find((text) => text.startsWith('🚀 Gửi'));
  const began = performance.now();
  await admin.press(yes);
  say(
    `from the last yes to the answer, ${PEOPLE} people`,
    `${(performance.now() - began).toFixed(0)} ms`,
  );
  const [id] = await client.zrange(keys.announcements, 0, -1);
  return `ann.${id}`;
}

async function finished(mailing) {
  for (;;) {
    const now = await ledger.find(mailing);
    if (now && now.pending === 0 && now.total >= PEOPLE) return now;
    await sleep(200);
  }
}

const copies = (reader) => reader.messages.filter(({ text }) => text === TEXT).length;

if (mode === 'pace') {
  let stop = ask();
  await sleep(IDLE_SECONDS * 1000);
  const idle = await stop();
  say('an answer when nothing else goes on', shown(idle));
  stop = ask();
  let first;
  let last;
  let sent = 0;
  const mailing = await announce();
  const began = performance.now();
  for (let done = false; !done; ) {
    const now = await ledger.find(mailing);
    if (now && now.sent > 0 && first === undefined) {
      first = performance.now();
      sent = now.sent;
    }
    if (now?.sent !== undefined && now.sent > 0) last = { at: performance.now(), sent: now.sent };
    done = now?.pending === 0 && now.total >= PEOPLE;
    await sleep(50);
  }
  const busy = await stop();
  const rate = ((last.sent - sent) * 1000) / (last.at - first);
  const now = await ledger.find(mailing);
  say('sent', `${now.sent} of ${now.total}, failed ${now.failed}, uncertain ${now.uncertain}`);
  say('time', `${((performance.now() - began) / 1000).toFixed(1)} s`);
  say(
    'rate',
    `${rate.toFixed(2)}/s, ${((rate / SEND_RATE) * 100).toFixed(1)} % of SEND_RATE ${SEND_RATE}`,
  );
  say('refused by the limit of 30/s (429)', emulator.refusedByLimits);
  say('an answer meanwhile', shown(busy));
  say('p99 meanwhile / when nothing goes on', (busy.p99 / idle.p99).toFixed(2));
} else {
  const mailing = await announce();
  let inFlight = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const goal = Math.floor((PEOPLE * kill) / (KILLS + 1));
    while (((await ledger.find(mailing))?.sent ?? 0) < goal) await sleep(20);
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    const rows = await ledger.deliveries(mailing);
    inFlight += [...rows.values()].filter(({ state }) => state === 'sending').length;
    await startBot();
  }
  const now = await finished(mailing);
  const rows = await ledger.deliveries(mailing);
  const nobody = readers.filter((reader) => copies(reader) === 0);
  const twice = readers.filter((reader) => copies(reader) > 1);
  const uncertain = (reader) => rows.get(reader.id)?.state === 'uncertain';
  say('kills', KILLS);
  say('in flight at a kill', inFlight);
  say('sent', `${now.sent} of ${now.total}, uncertain ${now.uncertain}, failed ${now.failed}`);
  say(
    'got nothing, and are not said to be uncertain',
    nobody.filter((one) => !uncertain(one)).length,
  );
  say(
    'got it twice',
    `${twice.length}, of whom not uncertain ${twice.filter((one) => !uncertain(one)).length}`,
  );
}

bot.kill('SIGTERM');
await once(bot, 'exit');
client.disconnect();
await emulator.close();
await redis.close();
await rm(folder, { recursive: true, force: true });
