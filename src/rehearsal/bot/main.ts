import { type App, startApp } from '../../app.js';
import { parseConfig } from '../../config.js';
import { createLogger } from '../../logger.js';
import { endOnSignals, explainAndExit } from '../../process.js';
import { clockBy } from '../time/clock-setting.js';
import { type Answers, createAnswers } from './answers.js';
import type { BotSetup, FromBot, ToBot } from './messages.js';

/** The bot of a rehearsal: the app as it is, in a process that can be killed, on the rehearsal's clock. */

process.on('uncaughtException', explainAndExit);
// The rehearsal has ended, however it did: nobody is left to talk to.
process.on('disconnect', () => process.exit());

process.once('message', (message: ToBot) => {
  if (message.type === 'start') start(message.setup).catch(explainAndExit);
});

async function start(setup: BotSetup): Promise<void> {
  let setting = setup.clock;
  const config = parseConfig(setup.env);
  if (setup.sendRate !== undefined) config.sendRate = setup.sendRate;
  let answers: Answers | undefined;
  // Heard from the first moment on: time may be moved while the bot is still starting.
  process.on('message', (message: ToBot) => {
    if (message.type === 'clock') setting = message.clock;
    if (message.type === 'ask') void answer(answers, message);
  });
  const logger = createLogger(config.logLevel, config.botToken);
  let app: App | undefined;
  endOnSignals(async () => app?.close(), logger);
  app = await startApp({
    config,
    contest: setup.contest,
    clock: clockBy(() => setting),
    logger,
    onFatal: explainAndExit,
    sweepEveryMs: setup.sweepEveryMs,
    ...(setup.patience && { patience: setup.patience }),
  });
  answers = createAnswers(app);
  send({ type: 'running' });
}

async function answer(
  answers: Answers | undefined,
  { id, name, args }: ToBot & { type: 'ask' },
): Promise<void> {
  try {
    if (!answers || !Object.hasOwn(answers, name)) throw new Error(`not known: ${name}`);
    const known = answers[name as keyof Answers] as (...given: unknown[]) => Promise<unknown>;
    send({ type: 'answer', id, value: await known(...args) });
  } catch (error) {
    send({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
}

function send(message: FromBot): void {
  process.send?.(message);
}
