import { describe, expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { publishResults, returnResults, submitResults } from '../../src/results/decide-results.js';
import type { ResultDeps } from '../../src/results/deps.js';
import { addUnit, removeResult, setResult } from '../../src/results/enter-results.js';
import { importResults } from '../../src/results/import-results.js';
import { sweepResults } from '../../src/results/sweep.js';
import { type BreakableStore, startBreakableStore } from '../support/breakable-store.js';
import { Crash, crashAt } from '../support/crashes.js';
import { ADMIN, OTHER_ADMIN } from '../support/progress.js';
import { directDeps } from '../support/result-deps.js';
import { PRIZES, pressFresh, useResultScenes } from '../support/results.js';
import { SOON } from '../support/stages.js';

let store: BreakableStore;
const scenes = useResultScenes(async () => {
  store = await startBreakableStore();
  return store;
});

/** Dependencies of which the nth call that writes ends in a crash: before it was done, or after. */
function crashing(deps: ResultDeps, nth: number, when: 'before' | 'after'): ResultDeps {
  const wrap = crashAt(nth, when);
  return {
    ...deps,
    audit: wrap(deps.audit, ['record']),
    outbox: wrap(deps.outbox, ['post']),
    results: wrap(deps.results, [
      'addRow',
      'setColumn',
      'removeRow',
      'writeRows',
      'submit',
      'reopen',
      'publish',
      'begin',
      'keepCard',
    ]),
  };
}

/** Lets an act crash at each of its writes, and handles its update again as Telegram's repeat would. */
async function throughCrashes<T>(
  act: (deps: ResultDeps) => Promise<T>,
  deps: ResultDeps,
): Promise<T | undefined> {
  for (let nth = 1; nth < 20; nth += 1) {
    for (const when of ['before', 'after'] as const) {
      try {
        return await act(crashing(deps, nth, when));
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
    }
  }
  return undefined;
}

describe('an update that is handled again after a crash', () => {
  test('enters, submits, returns and publishes once, and tells whoever was to be told', async () => {
    const scene = await scenes.begin();
    const deps = directDeps(scene, scenes.client);
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    await scene.enter(PRIZES);
    const admin = (updateId: number) => ({ userId: ADMIN, updateId });
    const other = (updateId: number) => ({ userId: OTHER_ADMIN, updateId });

    await throughCrashes((it) => addUnit(it, { unitName: 'Tổ A' }, admin(901)), deps);
    await throughCrashes((it) => setResult(it, 'u.901', 'points', 60, admin(902)), deps);
    await throughCrashes((it) => addUnit(it, { unitName: 'Tổ B' }, admin(900)), deps);
    await throughCrashes((it) => removeResult(it, 'u.900', admin(899)), deps);
    const draft = await deps.results.draft();
    expect(draft.rows).toHaveLength(4);
    await deps.results.keepImport(903, {
      revision: draft.revision,
      rows: [{ id: 'f.so-noi-vu', unitName: 'Sở Nội vụ', points: 61 }],
    });
    await throughCrashes((it) => importResults(it, 903, admin(904)), deps);
    expect((await deps.results.draft()).rows).toHaveLength(5);

    const delay = { minutes: 0 };
    for (const [submitAt, decideAt, decide] of [
      [905, 906, (it: ResultDeps) => returnResults(it, '905', 'Sửa lại', other(906))],
      [907, 908, (it: ResultDeps) => publishResults(it, '907', other(908))],
    ] as const) {
      const { revision } = await deps.results.draft();
      const submitted = await throughCrashes(
        (it) => submitResults(it, { revision, delay }, admin(submitAt)),
        deps,
      );
      expect(submitted?.state).toBe('submitted');
      const decided = await throughCrashes<{ state: string }>(decide, deps);
      expect(decided?.state).toBe(decideAt === 906 ? 'reopened' : 'published');
    }
    expect(await deps.results.versions()).toHaveLength(1);
    await throughCrashes(sweepResults, deps);
    await sweepResults(deps);
    expect([...new Set(deps.posted)]).toEqual([
      `results-review.905: ${OTHER_ADMIN}`,
      `results-returned.905: ${ADMIN}`,
      `results-review.907: ${OTHER_ADMIN}`,
      `results-approved.1: ${ADMIN}`,
      `result-own.1: ${lan.id}`,
    ]);
    expect((await scene.acts()).sort()).toEqual(
      [
        'add-result u.900',
        'add-result u.901',
        'remove-result u.900',
        'change-result u.901',
        'import-results 903',
        'publish-results 907',
        'return-results 905',
        'submit-results 905',
        'submit-results 907',
      ].sort(),
    );
  });
});

describe('while Redis is away', () => {
  const photosOf = (user: EmulatedUser) => user.messages.filter(({ photo }) => photo).length;

  test('a publication waits, and everyone hears once when it is back', async () => {
    const scene = await scenes.begin();
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    const mai = await scene.member('Nguyễn Thị Mai');
    await scene.enter(PRIZES);
    const id = await scene.submit('m0');
    await pressFresh(scene.other, `q3:${id}:card`);
    await store.cut();
    const pressed = scene.other.press({ data: `q4:${id}:yes:0` });
    await scene.app.sweep();
    await store.mend();
    await pressed;
    expect(await scene.results.versions()).toHaveLength(1);
    await store.cut();
    await scene.app.sweep();
    await store.mend();
    await expect
      .poll(
        async () => {
          await scene.app.sweep();
          return [photosOf(lan), photosOf(mai)];
        },
        { ...SOON, timeout: 15_000, interval: 100 },
      )
      .toEqual([1, 1]);
    await scene.minute();
    expect([photosOf(lan), photosOf(mai)]).toEqual([1, 1]);
  });
});
