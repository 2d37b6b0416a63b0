import { type Clock, systemClock } from '../../clock.js';
import { type Seldom, seldom } from '../seldom.js';
import { type Agenda, Agendas } from './agendas.js';
import { type ClockSetting, clockBy } from './clock-setting.js';
import { pause, unlessAborted } from './interruptible.js';

export type { Agenda } from './agendas.js';

/** How much time passes in a second of the machine's: none, as much, a minute, an hour, a day. */
export const PACES = { stand: 0, real: 1, minute: 60, hour: 3_600, day: 86_400 } as const;
export type PaceName = keyof typeof PACES;

/** What a step waits for: the bot's answers to what people wrote, or what was due to be sent. */
export type WaitsFor = 'answers' | 'letters';

export interface TimeState {
  now: number;
  pace: PaceName;
  /** Where a run will stop by itself. */
  until?: number;
  /** A step isn't over: what was due is still on its way. */
  busy: boolean;
  waitsFor?: WaitsFor;
  /** Why the last run ended before its time. */
  trouble?: string;
  /** Something that was due is late: nothing moved any more, and time went on without it. */
  late?: WaitsFor;
}

export interface TimeOptions {
  at: number;
  /** The clock has another setting: whoever has a copy of it gets this one. */
  onSetting(setting: ClockSetting): void;
  /** At most a few times a second. */
  onState(state: TimeState): void;
  /**
   * Resolves when what was due at the clock's time has happened, or doesn't go on: with what is late
   * then. At once when nobody is there to do it.
   */
  settle(
    signal: AbortSignal,
    waitsFor: (what: WaitsFor | undefined) => void,
  ): Promise<WaitsFor | undefined>;
}

/** The longest step, for what is due at no announced time; milliseconds on the rehearsal's clock. */
const LONGEST_STEP = 24 * 60 * 60_000;
/** A run moves the clock about so often, milliseconds of the machine's. */
const FRAME = 100;
/** While nobody steps, milliseconds of the machine's. */
const LOOK_EVERY = 500;
/** Between two tellings of the state, milliseconds of the machine's. */
const TELL_EVERY = 200;

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
  #waitsFor: WaitsFor | undefined;
  #trouble: string | undefined;
  #late: WaitsFor | undefined;
  #timer: NodeJS.Timeout | undefined;
  #switching: Promise<void> = Promise.resolve();
  #running: Promise<void> = Promise.resolve();
  #abort = new AbortController();
  readonly #agendas = new Agendas();
  readonly #tell: Seldom;
  readonly clock: Clock;

  constructor(private readonly options: TimeOptions) {
    this.#setting = { at: options.at, since: systemClock.now(), rate: 1 };
    this.clock = clockBy(() => this.#setting);
    this.#tell = seldom(TELL_EVERY, () => options.onState(this.state));
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
      ...(this.#waitsFor !== undefined && { waitsFor: this.#waitsFor }),
      ...(this.#trouble !== undefined && { trouble: this.#trouble }),
      ...(this.#late !== undefined && { late: this.#late }),
    };
  }

  /** Its times are stopped at from now on. Returns the function that ends it. */
  add(agenda: Agenda): () => void {
    return this.#agendas.add(agenda);
  }

  /** Ends a run and lets the clock stand, or go on as the machine's. */
  stop(pace: 'stand' | 'real' = 'stand'): Promise<void> {
    return this.#switch(() => this.#set(this.clock.now(), pace));
  }

  /** Another time, without what lies between: for a rehearsal that begins anew. */
  begin(at: number, pace: 'stand' | 'real' = 'real'): Promise<void> {
    return this.#switch(() => {
      this.#trouble = undefined;
      this.#late = undefined;
      this.#set(at, pace);
    });
  }

  /** Begins to run; it goes on until it is stopped, or until the given time. */
  async run(pace: 'minute' | 'hour' | 'day', until = Number.POSITIVE_INFINITY): Promise<void> {
    await this.#begin(pace, until, async (signal) => {
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
    const { ended } = await this.#begin('stand', at, (signal) => this.#through(at, signal));
    await ended;
  }

  /** When something is due next, no further than `within`. Epoch milliseconds. */
  next(within: number): Promise<number | undefined> {
    return this.#agendas.next(this.clock.now(), within);
  }

  /** To the next moment at which something is due, no further than `within`. @returns whether there was one */
  async advanceToNext(within: number): Promise<boolean> {
    const next = await this.next(within);
    if (next !== undefined) await this.advanceTo(next);
    return next !== undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    this.#tell.stop();
    this.#agendas.clear();
  }

  /** What runs is ended first, however many ask at once. */
  #switch(then: () => void): Promise<void> {
    const done = this.#switching.then(async () => {
      clearInterval(this.#timer);
      this.#abort.abort();
      await this.#running;
      then();
      this.#tell.now();
    });
    // Whoever comes next is not to fail for it.
    this.#switching = done.catch(() => undefined);
    return done;
  }

  /** @returns when it has begun; wrapped, or whoever waits for the beginning would wait for the end */
  async #begin(
    pace: PaceName,
    until: number,
    run: (signal: AbortSignal) => Promise<void>,
  ): Promise<{ ended: Promise<void> }> {
    let ended: Promise<void> = Promise.resolve();
    await this.#switch(() => {
      this.#abort = new AbortController();
      const { signal } = this.#abort;
      this.#until = until;
      this.#trouble = undefined;
      this.#late = undefined;
      this.#set(this.clock.now(), pace);
      ended = this.#whole(run, signal);
      this.#running = ended;
    });
    return { ended };
  }

  async #whole(run: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    try {
      // What was due before, or came of what people did while the clock stood, comes first.
      await this.#happen(signal);
      await run(signal);
    } catch (error) {
      this.#fail(error);
    }
    this.#until = undefined;
    // Who ended it says how the clock goes on.
    if (signal.aborted) return;
    this.#set(this.clock.now(), 'stand');
    this.#tell.now();
  }

  async #through(target: number, signal: AbortSignal): Promise<void> {
    while (this.clock.now() < target && !signal.aborted) {
      const from = this.clock.now();
      const limit = Math.min(target, from + LONGEST_STEP);
      const next = await unlessAborted(this.#agendas.next(from, limit), signal);
      if (signal.aborted) return;
      this.#set(next ?? limit, this.#pace);
      await this.#happen(signal);
    }
  }

  async #happen(signal: AbortSignal): Promise<void> {
    this.#busy = true;
    try {
      await this.#settle(signal);
      const acted = await this.#agendas.act(signal);
      if (acted) await this.#settle(signal);
    } finally {
      this.#busy = false;
    }
  }

  async #settle(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const waitsFor = (what: WaitsFor | undefined) => {
      if (this.#waitsFor === what || signal.aborted) return;
      this.#waitsFor = what;
      this.#tell.soon();
    };
    this.#late = await unlessAborted(this.options.settle(signal, waitsFor), signal);
    this.#waitsFor = undefined;
  }

  #fail(error: unknown): void {
    this.#trouble = error instanceof Error ? error.message : String(error);
  }

  #set(at: number, pace: PaceName): void {
    this.#pace = pace;
    this.#setting = { at, since: systemClock.now(), rate: pace === 'real' ? 1 : 0 };
    clearInterval(this.#timer);
    if (pace === 'real') this.#look();
    this.options.onSetting(this.#setting);
    this.#tell.soon();
  }

  /** While the clock goes as the machine's, nobody steps: what is due is looked for. */
  #look(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    let looking = false;
    this.#timer = setInterval(() => {
      if (looking) return;
      looking = true;
      this.#running = this.#agendas.act(signal).then(
        () => {
          looking = false;
        },
        (error: unknown) => {
          looking = false;
          this.#fail(error);
          this.#tell.soon();
        },
      );
    }, LOOK_EVERY).unref();
  }
}
