import { oneAtATime } from '../one-at-a-time.js';
import type { RehearsalPart } from '../part.js';
import type { Rehearsal } from '../rehearsal.js';
import { seldom } from '../seldom.js';
import {
  DEFAULTS,
  type FaultName,
  type FaultState,
  type FaultsState,
  faultNames,
  type Settings,
} from './fault.js';
import { faultRoutes } from './routes.js';
import { SWITCHES } from './switches.js';

/** Milliseconds. */
const TELL_EVERY = 250;
const FIRST_SEED = 1;

/** What strikes where it can't be seen from here: nobody knows how often somebody tried in vain. */
const UNCOUNTED: ReadonlySet<FaultName> = new Set(['away', 'store']);

/** Faults at a switch, any number of them at once. */
export class FaultSwitches {
  #seed = FIRST_SEED;
  readonly #settings: Settings = structuredClone(DEFAULTS);
  readonly #on = new Map<FaultName, () => unknown>();
  readonly #struck = new Map<FaultName, number>();
  #refusedBefore = 0;
  /** A store can't be coming and going at once. */
  readonly #afterwards = oneAtATime();

  constructor(
    private readonly rehearsal: Rehearsal,
    private readonly onChange: () => void,
  ) {}

  get state(): FaultsState {
    const states = faultNames.map((name) => [name, this.#stateOf(name)] as const);
    return {
      active: this.#on.size,
      seed: this.#seed,
      faults: Object.fromEntries(states) as Record<FaultName, FaultState>,
    };
  }

  /** Begins a fault, or begins it anew where it is on with other settings. */
  turnOn<Name extends FaultName>(name: Name, settings?: Settings[Name]): Promise<void> {
    return this.#afterwards(async () => {
      if (settings) this.#settings[name] = settings;
      if (this.#on.has(name) && !settings) return;
      await this.#end(name);
      await this.#begin(name);
    });
  }

  turnOff(name: FaultName): Promise<void> {
    return this.#afterwards(() => this.#end(name));
  }

  /** From here on other calls are struck, and each fault that is on begins anew. */
  sow(seed: number): Promise<void> {
    return this.#afterwards(async () => {
      this.#seed = seed;
      // Those that strike by no chance go on: Redis need not go away once more.
      for (const name of [...this.#on.keys()]) {
        if (!('share' in this.#settings[name])) continue;
        await this.#end(name);
        await this.#begin(name);
      }
    });
  }

  /** Everything that is on ends. */
  end(): Promise<void> {
    return this.#afterwards(async () => {
      for (const name of faultNames) await this.#end(name);
    });
  }

  /** Everything ends, and a bot that is down is started. */
  async allWell(): Promise<void> {
    await this.end();
    if (this.rehearsal.bot.state === 'down') await this.rehearsal.startBot();
  }

  /** What has struck so far is forgotten. */
  forgetStrikes(): void {
    this.#struck.clear();
    this.#refusedBefore = this.rehearsal.emulator.refusedByLimits;
    this.onChange();
  }

  #stateOf(name: FaultName): FaultState {
    const { emulator } = this.rehearsal;
    const struck =
      name === 'limits'
        ? emulator.refusedByLimits - this.#refusedBefore
        : (this.#struck.get(name) ?? 0);
    return {
      on: this.#on.has(name),
      settings: this.#settings[name],
      ...(!UNCOUNTED.has(name) && { struck }),
    };
  }

  async #begin<Name extends FaultName>(name: Name): Promise<void> {
    // Each strikes others than its neighbour does.
    const seed = this.#seed * faultNames.length + faultNames.indexOf(name);
    const onStrike = () => {
      this.#struck.set(name, (this.#struck.get(name) ?? 0) + 1);
      this.onChange();
    };
    const end = await SWITCHES[name](this.rehearsal, this.#settings[name], { seed, onStrike });
    this.#on.set(name, end);
    this.onChange();
  }

  async #end(name: FaultName): Promise<void> {
    await this.#on.get(name)?.();
    if (this.#on.delete(name)) this.onChange();
  }
}

/** The panel of faults. They end when the stage is emptied. */
export function createFaults(rehearsal: Rehearsal): RehearsalPart & { switches: FaultSwitches } {
  const telling = seldom(TELL_EVERY, () => rehearsal.tell('faults', switches.state));
  const switches = new FaultSwitches(rehearsal, telling.soon);
  const unlisten = rehearsal.emulator.onCall(({ answer, fault }) => {
    // Refused by the limits of sending, which tell nobody themselves.
    if (answer?.ok === false && answer.code === 429 && !fault) telling.soon();
  });
  return {
    name: 'faults',
    routes: faultRoutes(switches),
    switches,
    state: () => switches.state,
    clear: () => switches.end(),
    begin: () => switches.forgetStrikes(),
    async close() {
      unlisten();
      await switches.end();
      telling.stop();
    },
  };
}
