import { type Clock, systemClock } from '../../clock.js';
import { type ClockSetting, clockBy } from './clock-setting.js';

/** How much time passes in a second of the machine's: none, as much, a minute, an hour, a day. */
export const PACES = { stand: 0, real: 1, minute: 60, hour: 3_600, day: 86_400 } as const;
export type PaceName = keyof typeof PACES;

/** Something that happens at a time of its own; asked again after each step. */
export interface Agenda {
  /** The first moment after `after` and not after `until` at which something is due. Epoch milliseconds. */
  next(after: number, until: number): Promise<number | undefined>;
  /** Does what is due by now. @returns whether that was anything */
  act?(): Promise<boolean>;
}

export interface TimeState {
  now: number;
  pace: PaceName;
  /** Where a run will stop by itself. */
  until?: number;
  /** A step isn't over: what was due is still on its way. */
  busy: boolean;
  /** Why the last run ended before its time. */
  trouble?: string;
}

export interface TimeOptions {
  at: number;
  /** The clock has another setting: whoever has a copy of it gets this one. */
  onSetting(setting: ClockSetting): void;
  onState(state: TimeState): void;
  /** Resolves when what was due at the clock's time has happened; at once when nobody is there to do it. */
  settle(signal: AbortSignal): Promise<void>;
}

/** The longest step, for what is due at no announced time; milliseconds on the rehearsal's clock. */
const LONGEST_STEP = 60 * 60_000;
/** A run moves the clock about so often, milliseconds of the machine's. */
const FRAME = 100;
/** While nobody steps, milliseconds of the machine's. */
const LOOK_EVERY = 500;

/**
 * The rehearsal's time. However fast it runs, nothing is skipped: the clock stops at each moment at
 * which something is due, and goes on when that has happened. So a run is slower than its pace where
 * much happens, and what happens is the same at each pace.
 */
export class Time {
  #setting: ClockSetting;
  #pace: PaceName = 'real';
  #until: number | undefined;
  #busy = false;
  #trouble: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #switching: Promise<void> = Promise.resolve();
  #running: Promise<void> = Promise.resolve();
  #abort = new AbortController();
  readonly #agendas = new Set<Agenda>();
  readonly clock: Clock;

  constructor(private readonly options: TimeOptions) {
    this.#setting = { at: options.at, since: systemClock.now(), rate: 1 };
    this.clock = clockBy(() => this.#setting);
  }

  get setting(): ClockSetting {
    return this.#setting;
  }

  get state(): TimeState {
    const until = this.#until;
    return {
      now: this.clock.now(),
      pace: this.#pace,
      busy: this.#busy,
      ...(until !== undefined && Number.isFinite(until) && { until }),
      ...(this.#trouble !== undefined && { trouble: this.#trouble }),
    };
  }

  /** Its times are stopped at from now on. Returns the function that ends it. */
  add(agenda: Agenda): () => void {
    this.#agendas.add(agenda);
    return () => {
      this.#agendas.delete(agenda);
    };
  }

  /** Ends a run and lets the clock stand, or go on as the machine's. */
  stop(pace: 'stand' | 'real' = 'stand'): Promise<void> {
    return this.#switch(() => this.#set(this.clock.now(), pace));
  }

  /** Another time, without what lies between: for a rehearsal that begins anew. */
  begin(at: number): Promise<void> {
    return this.#switch(() => this.#set(at, 'real'));
  }

  /** Begins to run; it goes on until it is stopped, or until the given time. */
  run(pace: 'minute' | 'hour' | 'day', until = Number.POSITIVE_INFINITY): Promise<void> {
    return this.#begin(until, async (signal) => {
      this.#set(this.clock.now(), pace);
      while (!signal.aborted && this.clock.now() < until) {
        const began = performance.now();
        const target = this.clock.now() + PACES[pace] * FRAME;
        await this.#through(Math.min(target, until), signal);
        await pause(FRAME - (performance.now() - began), signal);
      }
    });
  }

  /** Through all that happens until then, as fast as it can. Resolves at the end, or when it is stopped. */
  async advanceTo(at: number): Promise<void> {
    await this.#begin(at, async (signal) => {
      this.#set(this.clock.now(), 'stand');
      await this.#through(at, signal);
    });
    await this.#running;
  }

  /** To the next moment at which something is due, no further than `within`. @returns whether there was one */
  async advanceToNext(within: number): Promise<boolean> {
    const next = await this.#next(this.clock.now(), within);
    if (next !== undefined) await this.advanceTo(next);
    return next !== undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    this.#agendas.clear();
  }

  /** What runs is ended first, however many ask at once. */
  #switch(then: () => void): Promise<void> {
    this.#switching = this.#switching.then(async () => {
      clearInterval(this.#timer);
      this.#abort.abort();
      await this.#running;
      then();
    });
    return this.#switching;
  }

  #begin(until: number, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.#switch(() => {
      this.#abort = new AbortController();
      const { signal } = this.#abort;
      this.#until = until;
      this.#trouble = undefined;
      this.#running = run(signal)
        .catch((error: unknown) => {
          this.#trouble = error instanceof Error ? error.message : String(error);
        })
        .finally(() => {
          this.#until = undefined;
          // Who ended it says how the clock goes on.
          if (!signal.aborted) this.#set(this.clock.now(), 'stand');
        });
    });
  }

  async #through(target: number, signal: AbortSignal): Promise<void> {
    while (this.clock.now() < target && !signal.aborted) {
      const from = this.clock.now();
      const limit = Math.min(target, from + LONGEST_STEP);
      const next = await this.#next(from, limit);
      if (signal.aborted) return;
      this.#set(next ?? limit, this.#pace);
      await this.#happen(signal);
    }
  }

  async #happen(signal: AbortSignal): Promise<void> {
    this.#busy = true;
    try {
      await this.options.settle(signal);
      let acted = false;
      for (const agenda of this.#agendas) {
        if (signal.aborted) return;
        acted = (await agenda.act?.()) || acted;
      }
      if (acted) await this.options.settle(signal);
    } finally {
      this.#busy = false;
    }
  }

  async #next(after: number, until: number): Promise<number | undefined> {
    const times = await Promise.all([...this.#agendas].map((each) => each.next(after, until)));
    const due = times.filter((time) => time !== undefined && time > after && time <= until);
    return due.length === 0 ? undefined : Math.min(...(due as number[]));
  }

  #set(at: number, pace: PaceName): void {
    this.#pace = pace;
    this.#setting = { at, since: systemClock.now(), rate: pace === 'real' ? 1 : 0 };
    clearInterval(this.#timer);
    if (pace === 'real') this.#timer = setInterval(() => void this.#act(), LOOK_EVERY).unref();
    this.options.onSetting(this.#setting);
    this.options.onState(this.state);
  }

  /** While the clock goes as the machine's, nobody steps: what is due is looked for. */
  async #act(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (const agenda of this.#agendas) await agenda.act?.();
    } catch (error) {
      this.#trouble = error instanceof Error ? error.message : String(error);
    } finally {
      this.#busy = false;
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
