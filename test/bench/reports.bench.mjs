import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Redis } from 'ioredis';
import { loadContest } from '../../dist/contest/load-contest.js';
import { createMemberStore } from '../../dist/people/member-store.js';
import { startEmbeddedRedis } from '../../dist/redis/embedded.js';
import { createKeys } from '../../dist/redis/keys.js';
import { createEntryStore } from '../../dist/registration/entry-store.js';
import { createProgress } from '../../dist/reports/progress-message.js';
import { tableReports } from '../../dist/reports/table-reports.js';
import { loadTranslations } from '../../dist/telegram/translations.js';

/**
 * How long the reports of a very large contest take, how long anybody waits for the bot meanwhile, and
 * what memory it needs: `npm run bench:reports [entries]`.
 */
const ENTRIES = Number(process.argv[2] ?? 10_000);
/** Nobody in a chat notices a shorter wait. */
const MOST_WAIT_MS = 200;

const say = (what, figure) => process.stdout.write(`${what}: ${figure}\n`);
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

const folder = await mkdtemp(join(tmpdir(), 'skt-bench-'));
const redis = await startEmbeddedRedis(folder);
const client = new Redis(redis.socketPath, { enableAutoPipelining: true });
const contest = await loadContest();
const keys = createKeys(contest.id);
const entries = createEntryStore(client, keys);
const members = createMemberStore(client, keys);
const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});

const text = 'Người dân phải đi lại nhiều lần để hỏi kết quả hồ sơ; công chức mất thời gian. ';
const agencies = contest.agencyGroups.flatMap(({ agencies: some }) => some.map(({ id }) => id));
async function enter(number) {
  const { id } = await entries.create(number, number);
  const entry = await entries.find(id);
  const submission = {
    at: Date.UTC(2019, 10, 1) + number * 60_000,
    sha256: number.toString(16).padStart(64, '0'),
    content: {
      owner: {
        userId: number,
        name: `Nguyễn Văn ${number}`,
        agencyId: agencies[number % agencies.length],
      },
      answers: {
        title: `Sáng kiến cải cách hành chính số ${number}`,
        field: contest.fields[number % contest.fields.length].id,
        kind: 'team',
        position: 'Chuyên viên',
        unit: 'Phòng Nội vụ',
        situation: text.repeat(8) + number,
        content: text.repeat(15) + number,
        steps: text.repeat(8) + number,
        applicability: text.repeat(4) + number,
        effect: text.repeat(4) + number,
      },
      authors: [
        { key: 'n0', name: `Trần Thị ${number}`, unit: 'Phòng Nội vụ', position: 'Chuyên viên' },
        { key: 'n1', name: `Lê Văn ${number}`, unit: 'Phòng Nội vụ', position: 'Chuyên viên' },
      ],
      files: [],
    },
  };
  await entries.submit(entry, submission, { prefix: 'SK-2019-', digits: 4 });
}
for (let from = 1; from <= ENTRIES; from += 200) {
  const some = Array.from({ length: Math.min(200, ENTRIES - from + 1) }, (_, at) => from + at);
  await Promise.all(some.map(enter));
}

const { tables } = tableReports({ contest, entries, members });
let isSlow = false;
for (const id of ['entries', 'authors']) {
  const report = tables.find((one) => one.id === id);
  globalThis.gc?.();
  const before = megabytes();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 20);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const { bytes } = await report.make({
    contest,
    now: Date.UTC(2019, 10, 20),
    t: translators.vi,
    progress: createProgress(async () => {}),
  });
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  clearInterval(watch);
  const [p99, longest] = [delay.percentile(99), delay.max].map((wait) => wait / 1e6);
  say(
    `${id} of ${ENTRIES} entries`,
    `${(took / 1000).toFixed(1)} s, ${(bytes.length / 2 ** 20).toFixed(1)} MB`,
  );
  say('  others wait', `p99 ${p99.toFixed(0)} ms, at most ${longest.toFixed(0)} ms`);
  say('  memory of the process', `${before} MB before, at most ${most} MB`);
  if (longest > MOST_WAIT_MS) isSlow = true;
}
client.disconnect();
await redis.close();
await rm(folder, { recursive: true, force: true });
if (isSlow) {
  say('FAILED', `somebody waited for more than ${MOST_WAIT_MS} ms`);
  process.exitCode = 1;
}
