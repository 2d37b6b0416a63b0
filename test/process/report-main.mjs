import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadContest } from '../../dist/contest/load-contest.js';
import { createLogger } from '../../dist/logger.js';
import { createOutbox } from '../../dist/outbox/outbox.js';
import { createMemberStore } from '../../dist/people/member-store.js';
import { explainAndExit } from '../../dist/process.js';
import { connectRedis } from '../../dist/redis/client.js';
import { createKeys } from '../../dist/redis/keys.js';
import { defineReportMailings } from '../../dist/reports/make-report.js';
import { createReportRunStore } from '../../dist/reports/run-store.js';
import { createPlainApi } from '../../dist/telegram/bot.js';
import { createHttpClient } from '../../dist/telegram/http-client.js';
import { loadTranslations } from '../../dist/telegram/translations.js';

/** Nothing but the jobs of reports, as a process of its own, with a report that takes as long as it is told. */
const { BOT_TOKEN: token, API_ROOT: apiRoot, REDIS_URL: redisUrl } = process.env;
const { CONTEST, ADMIN, MAKE_MS, JOURNAL } = process.env;

const logger = createLogger('info', token);
const redis = await connectRedis(redisUrl);
const http = createHttpClient();
const keys = createKeys(CONTEST);
const contest = await loadContest();
const api = createPlainApi({ token, apiRoot, http });
const clock = { now: () => Date.now() };
const outbox = createOutbox({
  redis,
  redisUrl,
  keys,
  api,
  inFlightMs: 1500,
  lockMs: 1000,
  clock,
  logger,
  sendRate: 100,
  onSettled: async () => {},
  onFatal: explainAndExit,
});
const report = {
  id: 'tale',
  name: () => 'Kể chuyện',
  async make({ progress }) {
    appendFileSync(JOURNAL, 'begun\n');
    await sleep(Number(MAKE_MS));
    await progress(1, 1);
    return { filename: 'x.xlsx', bytes: new Uint8Array([1, 2, 3]) };
  },
};
defineReportMailings(
  {
    contest,
    clock,
    deadlines: { contest: async () => contest },
    members: createMemberStore(redis, keys),
    runs: createReportRunStore(redis, keys),
    outbox,
    api,
    audit: { record: async () => {} },
    translators: loadTranslations(new URL('../../locales/', import.meta.url), explainAndExit),
    logger,
    isAdministrator: (userId) => userId === Number(ADMIN),
  },
  new Map([[report.id, report]]),
);
await outbox.start();
logger.info('The bot is running');
