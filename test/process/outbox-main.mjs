import { createLogger } from '../../dist/logger.js';
import { createOutbox } from '../../dist/outbox/outbox.js';
import { endOnSignals, explainAndExit } from '../../dist/process.js';
import { connectRedis } from '../../dist/redis/client.js';
import { createKeys } from '../../dist/redis/keys.js';
import { createPlainApi } from '../../dist/telegram/bot.js';
import { createHttpClient } from '../../dist/telegram/http-client.js';

/** Nothing but the outbox, as a process of its own, with two kinds of mailing. */
const { BOT_TOKEN: token, API_ROOT: apiRoot, REDIS_URL: redisUrl } = process.env;
const { CONTEST, SEND_RATE, LOCK_MS, TIMEOUT = '1' } = process.env;

const logger = createLogger('info', token);
const redis = await connectRedis(redisUrl);
const http = createHttpClient();
const outbox = createOutbox({
  redis,
  redisUrl,
  keys: createKeys(CONTEST),
  api: createPlainApi({ token, apiRoot, http, timeoutSeconds: Number(TIMEOUT) }),
  inFlightMs: 1500,
  ...(LOCK_MS && { lockMs: Number(LOCK_MS) }),
  clock: { now: () => Date.now() },
  logger,
  sendRate: Number(SEND_RATE),
  onSettled: async () => {},
  onFatal: explainAndExit,
});
const compose = async ({ id }) => ({ text: `Tin ${id}` });
outbox.define('reminder', { lane: 'urgent', repeatsUncertain: true, compose });
outbox.define('announcement', { lane: 'bulk', repeatsUncertain: false, compose });
endOnSignals(async () => {
  await outbox.close();
  await http.close();
  redis.disconnect();
}, logger);
await outbox.start();
logger.info('The bot is running');
