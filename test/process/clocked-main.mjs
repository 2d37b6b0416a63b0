// The app on a clock that its parent moves: `main.ts`, but that the time of the contest can pass.
import { startApp } from '../../dist/app.js';
import { parseConfig } from '../../dist/config.js';
import { loadContest } from '../../dist/contest/load-contest.js';
import { createLogger } from '../../dist/logger.js';

const config = parseConfig(process.env);
let now = Number(process.env.NOW);
const app = await startApp({
  config,
  contest: await loadContest(config.contestFile),
  clock: { now: () => now },
  logger: createLogger('error', config.botToken),
  onFatal: (error) => {
    throw error;
  },
});
process.on('message', async (message) => {
  now = message.now;
  await app.sweep();
  if (message.untilSent) await app.allSent();
  process.send('done');
});
process.send('started');
