import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ClockSetting } from '../time/clock-setting.js';
import type { Answers } from './answers.js';
import type { BotSetup, FromBot, ToBot } from './messages.js';

/** Compiled, from `src/` as from `dist/`: a process of its own can't run the sources. */
const MAIN = fileURLToPath(new URL('../../../dist/rehearsal/bot/main.js', import.meta.url));

/** The end of what it wrote on its way out; more would not help. */
const LAST_WORDS = 2_000;

export type BotState = 'starting' | 'running' | 'down';

/** Nobody answers: the bot is down, or went down before it had answered. */
export class BotDownError extends Error {
  override readonly name = 'BotDownError';
}

interface Question {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The bot as a process of its own, so that it can be killed as a machine would, and started again. */
export class BotProcess {
  #child: ChildProcess | undefined;
  #state: BotState = 'down';
  #lastWords = '';
  #count = 0;
  readonly #open = new Map<number, Question>();

  /** @param onState told of each change; nobody who asked is waiting any more when it is down */
  constructor(private readonly onState: (state: BotState) => void) {}

  get state(): BotState {
    return this.#state;
  }

  /** What it wrote last on its outputs: after an end of its own, why. */
  get lastWords(): string {
    return this.#lastWords;
  }

  /** @throws Error with its last words when it ends before it runs */
  async start(setup: BotSetup): Promise<void> {
    if (this.#child) throw new Error('The bot runs already');
    const child = fork(MAIN, {
      serialization: 'advanced',
      silent: true,
      env: { PATH: process.env.PATH },
    });
    this.#child = child;
    this.#lastWords = '';
    this.#enter('starting');
    for (const output of [child.stdout, child.stderr]) {
      output?.on('data', (chunk: Buffer) => {
        this.#lastWords = `${this.#lastWords}${chunk.toString()}`.slice(-LAST_WORDS);
      });
    }
    // Of a process that could not be made; 'close' follows.
    child.on('error', (error) => {
      this.#lastWords = error.message;
    });
    const running = new Promise<void>((resolve, reject) => {
      child.on('message', (message: FromBot) => {
        if (message.type === 'running') resolve();
        else this.#settle(message);
      });
      // 'close' comes after the last of its outputs.
      child.once('close', (code, signal) => {
        this.#gone(child);
        reject(new Error(`The bot ended (${signal ?? code}): ${this.#lastWords.trim()}`));
      });
    });
    this.#send({ type: 'start', setup });
    await running;
    this.#enter('running');
  }

  /** As the kernel or a person would; resolves when it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  }

  setClock(clock: ClockSetting): void {
    this.#send({ type: 'clock', clock });
  }

  /** @throws BotDownError */
  ask<Name extends keyof Answers>(
    name: Name,
    ...args: Parameters<Answers[Name]>
  ): Promise<Awaited<ReturnType<Answers[Name]>>> {
    if (this.#state !== 'running') return Promise.reject(new BotDownError(`not asked: ${name}`));
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      // Both ends are of one build, so what comes back is what the name promises.
      this.#open.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#send({ type: 'ask', id, name, args });
    });
  }

  #send(message: ToBot): void {
    // Whoever is told may die at any moment; then there is nobody to be told.
    if (this.#child?.connected) this.#child.send(message, () => undefined);
  }

  #settle(message: Exclude<FromBot, { type: 'running' }>): void {
    const question = this.#open.get(message.id);
    this.#open.delete(message.id);
    if (message.type === 'answer') question?.resolve(message.value);
    else question?.reject(new Error(message.message));
  }

  #gone(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { reject } of open) reject(new BotDownError('it ended before it had answered'));
    this.#enter('down');
  }

  #enter(state: BotState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.onState(state);
  }
}
