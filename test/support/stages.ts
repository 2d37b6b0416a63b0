import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Stage, type StageOptions, type Store, setStage, startStore } from './app.js';
import { leaksIn } from './log-leaks.js';

/** For `expect.poll`: looks often, and is patient with a busy machine. Milliseconds. */
export const SOON = { interval: 5, timeout: 5_000 };

/** Logged for a text that is missing or lacks an argument. */
const BROKEN_TEXT = 'A text is broken';

export interface Stages<S extends Store> {
  /** The file's own Redis. */
  readonly store: S;
  set(options?: Partial<StageOptions>): Promise<Stage>;
}

export function useStages(): Stages<Store>;
export function useStages<S extends Store>(start: () => Promise<S>): Stages<S>;
/**
 * One Redis for the file and a stage for each test. At a test's end no press may be unanswered, no
 * text broken, no word of a person in the log, and no end of the app unexpected: a test that expects
 * one takes it out of `stage.fatal`.
 */
export function useStages(start: () => Promise<Store> = startStore): Stages<Store> {
  let store: Store | undefined;
  const open: Stage[] = [];
  const theStore = (): Store => {
    if (!store) throw new Error('The store is started before the first test');
    return store;
  };
  beforeAll(async () => {
    store = await start();
  });
  afterEach(async () => {
    const stages = open.splice(0);
    const unanswered = stages.flatMap(({ emulator }) => [...emulator.unansweredCallbacks]);
    const fatal = stages.flatMap((stage) => stage.fatal);
    await Promise.all(stages.map((stage) => stage.close()));
    const texts = stages.flatMap(({ logs }) => logs.filter((line) => line.includes(BROKEN_TEXT)));
    const leaks = stages.flatMap(({ logs, emulator }) => leaksIn(logs, emulator.words));
    const problems = { unanswered, fatal, texts, leaks };
    expect(problems).toEqual({ unanswered: [], fatal: [], texts: [], leaks: [] });
  });
  afterAll(() => store?.close());
  return {
    get store() {
      return theStore();
    },
    async set(options = {}) {
      const stage = await setStage({ redisUrl: theStore().url, ...options });
      open.push(stage);
      return stage;
    },
  };
}
