import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { leaksIn } from '../support/log-leaks.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The bot as a process of its own, which can be killed and started again. */
export class BotProcess {
  #child: ChildProcess | undefined;
  #output = '';
  /** Up to where it was looked through for what no log may hold. */
  #read = 0;

  /** @param main what is run instead of the whole bot; it says that it is running in the same words */
  constructor(
    private readonly env: Record<string, string>,
    private readonly main = MAIN,
  ) {}

  /** What it wrote on both of its outputs, over all its lives. */
  get output(): string {
    return this.#output;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it and waits until it says that it is running. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [this.main], {
      env: { PATH: process.env.PATH, LOG_LEVEL: 'info', PORT: '0', ...this.env },
      cwd: this.env.DATA_DIR,
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        this.#output += chunk.toString();
        if (chunk.includes('The bot is running')) resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code, signal) => {
        if (signal !== 'SIGKILL') reject(new Error(`It ended (${code}):\n${this.#output}`));
        else resolve();
      });
    });
  }

  /** @returns the exit code, or the signal that ended it */
  async end(signal: NodeJS.Signals): Promise<number | string | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code, by] = (await exited) as [number | null, string | null];
    const leaks = leaksIn(this.#output.slice(this.#read).split('\n'));
    this.#read = this.#output.length;
    if (leaks.length > 0) throw new Error(`It wrote what no log may hold:\n${leaks.join('\n')}`);
    return code ?? by;
  }
}
