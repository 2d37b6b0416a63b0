import { existsSync } from 'node:fs';
import { systemClock } from './clock.js';
import { parseConfig } from './config.js';
import { loadContest } from './contest/load-contest.js';
import { openData } from './operation/open-data.js';
import { run } from './operation/run.js';
import { explainAndExit } from './process.js';
import { createKeys } from './redis/keys.js';

// From the first line on: Node itself would print an error with all that hangs on it.
process.on('uncaughtException', explainAndExit);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The command line for who runs the bot: `npm run admin -- <command>`. */
try {
  process.exitCode = await run({
    argv: process.argv.slice(2),
    say,
    complain: (line) => void process.stderr.write(`${line}\n`),
    async open() {
      if (existsSync('.env')) process.loadEnvFile('.env');
      const config = parseConfig(process.env);
      const contest = await loadContest(config.contestFile);
      const { redis, close } = await openData(config);
      const keys = createKeys(contest.id);
      const deps = { redis, keys, contest, config, clock: systemClock, say };
      return { deps, close };
    },
  });
} catch (error) {
  explainAndExit(error);
}
