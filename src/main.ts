import { existsSync } from 'node:fs';
import { type App, startApp } from './app.js';
import { systemClock } from './clock.js';
import { parseConfig } from './config.js';
import { loadContest } from './contest/load-contest.js';
import { createLogger } from './logger.js';
import { endOnSignals, explainAndExit } from './process.js';

// From the first line on: Node itself would print an error with all that hangs on it.
process.on('uncaughtException', explainAndExit);

/** Production: the environment, the app, the signals. */
try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig(process.env);
  const contest = await loadContest(config.contestFile);
  const logger = createLogger(config.logLevel, config.botToken);
  let app: App | undefined;
  // Before the start, which may take a while: until then there is nothing that must end cleanly.
  endOnSignals(async () => app?.close(), logger);
  app = await startApp({
    config,
    contest,
    clock: systemClock,
    logger,
    onFatal: explainAndExit,
  });
} catch (error) {
  explainAndExit(error);
}
