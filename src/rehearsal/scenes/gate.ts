import type { ScenePace } from './scene.js';
import { SceneOver } from './trouble.js';

/** What precedes an act, for whoever watches. Milliseconds of the machine's, at the pace of people. */
const BEFORE = { read: 1_800, press: 1_100, type: 900, day: 450 } as const;
export type Beat = keyof typeof BEFORE;

/** Typing takes longer the more there is to type, but nobody wants to watch it for long. */
const PER_CHARACTER = 12;
const LONGEST_TYPING = 2_000;
const QUICK = 0.12;

/** Between each two acts of a scene: here it waits, holds, and ends. */
export class Gate {
  #opened: (() => void) | undefined;
  #held: Promise<void> | undefined;
  readonly #abort = new AbortController();

  constructor(public pace: ScenePace) {}

  get held(): boolean {
    return this.#held !== undefined;
  }

  get over(): boolean {
    return this.#abort.signal.aborted;
  }

  /** How long somebody looks at a phone on which nothing happens, milliseconds of the machine's. */
  get patience(): number {
    return this.pace === 'at-once' ? 1_000 : 5_000;
  }

  /** No further act begins. */
  hold(): void {
    this.#held ??= new Promise((resolve) => {
      this.#opened = resolve;
    });
  }

  release(): void {
    this.#opened?.();
    this.#held = undefined;
  }

  /** Whoever waits here, or comes here, leaves with SceneOver. */
  end(): void {
    this.#abort.abort();
    this.release();
  }

  /** Resolves when the next act may begin. @throws SceneOver */
  async pass(beat: Beat, characters = 0): Promise<void> {
    await this.#open();
    const typing = Math.min(characters * PER_CHARACTER, LONGEST_TYPING);
    await this.#wait((BEFORE[beat] + typing) * this.#factor);
    await this.#open();
  }

  get #factor(): number {
    if (this.pace === 'at-once') return 0;
    return this.pace === 'quick' ? QUICK : 1;
  }

  async #open(): Promise<void> {
    while (this.#held) await this.#held;
    if (this.over) throw new SceneOver('ended');
  }

  #wait(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return Promise.resolve();
    const { signal } = this.#abort;
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done);
    });
  }
}
