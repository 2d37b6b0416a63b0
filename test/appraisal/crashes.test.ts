import { expect, test } from 'vitest';
import { assignAllEvenly, setAppraiser } from '../../src/appraisal/assign.js';
import type { AppraisalDeps } from '../../src/appraisal/deps.js';
import { answerField } from '../../src/appraisal/draft.js';
import { nudgeAppraisers } from '../../src/appraisal/nudge.js';
import { readAppraisal } from '../../src/appraisal/read-appraisal.js';
import { submitSheet } from '../../src/appraisal/submit-sheet.js';
import { sweepAppraisals } from '../../src/appraisal/sweep.js';
import { OTHER_UNIT, UNIT, useAppraisalScenes } from '../support/appraisal.js';
import { Crash, crashAt } from '../support/crashes.js';

const scenes = useAppraisalScenes();

/** Dependencies of which the nth call that writes ends in a crash: before it was done, or after. */
function crashing(deps: AppraisalDeps, nth: number, when: 'before' | 'after'): AppraisalDeps {
  const wrap = crashAt(nth, when);
  return {
    ...deps,
    audit: wrap(deps.audit, ['record']),
    outbox: wrap(deps.outbox, ['post']),
    appraisals: wrap(deps.appraisals, ['assign', 'unassign', 'submit', 'tell']),
  };
}

/** Lets an act crash at each of its writes, and does it again as Telegram's repeat or the next sweep would. */
async function throughCrashes(
  deps: AppraisalDeps,
  act: (deps: AppraisalDeps) => Promise<unknown>,
): Promise<void> {
  for (let nth = 1; ; nth += 1) {
    let crashes = 0;
    for (const when of ['before', 'after'] as const) {
      try {
        await act(crashing(deps, nth, when));
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        crashes += 1;
      }
    }
    if (crashes === 0) return;
  }
}

test('what is done in the middle of a crash is done once when it is handled again', async () => {
  const scene = await scenes.begin();
  const { deps, clock, admin, appraisals, posted } = scene;
  const lan = await scene.appraiser('Trần Thị Lan');
  const hai = await scene.appraiser('Ngô Văn Hải');
  await scene.sent(UNIT);
  await scene.sent(OTHER_UNIT);
  const by = (userId: number, updateId: number) => ({ userId, updateId });

  await throughCrashes(deps, (own) => assignAllEvenly(own, by(admin.id, 1)));
  expect((await appraisals.assignments()).list).toHaveLength(4);
  const pair = { finalistId: OTHER_UNIT, userId: hai.id };
  await throughCrashes(deps, (own) => setAppraiser(own, pair, false, by(admin.id, 2)));
  await throughCrashes(deps, (own) => setAppraiser(own, pair, true, by(admin.id, 3)));
  expect(await appraisals.assignedTo(OTHER_UNIT)).toHaveLength(2);

  clock.advance(3 * 60_000);
  await throughCrashes(deps, sweepAppraisals);
  // One message each, for both of their plans.
  expect([...posted.values()].sort()).toEqual([[lan.id], [hai.id]].sort());
  expect([...posted.keys()].join()).not.toMatch(new RegExp(`${lan.id}|${hai.id}`));
  await sweepAppraisals(deps);
  expect(posted.size).toBe(2);

  clock.advance(2 * 60 * 60_000);
  await throughCrashes(deps, (own) => nudgeAppraisers(own, 'all', by(admin.id, 4)));
  expect(posted.get('appraisal-nudge.u4')).toEqual([lan.id, hai.id]);
  expect(posted.size).toBe(3);

  await appraisals.writeDraft(lan.id, UNIT, {
    ...answerField.version(1),
    ...Object.assign(
      {},
      ...deps.contest.scoring.criteria.map(({ id }) => answerField.points(id, 10)),
    ),
  });
  const { revision } = await appraisals.draft(lan.id, UNIT);
  await throughCrashes(deps, async (own) => {
    const unit = await readAppraisal(own, UNIT);
    if (!unit) throw new Error('The plan was sent');
    return submitSheet(own, unit, { version: 1, revision }, by(lan.id, 5));
  });
  expect(await appraisals.sheetsOf(UNIT)).toMatchObject([{ appraiser: lan.id, version: 1 }]);
  expect(await appraisals.draft(lan.id, UNIT)).toEqual({ revision: revision + 1, answers: {} });
  expect(await scene.acts()).toEqual([
    'assign-appraisers-evenly all',
    `unassign-appraiser ${OTHER_UNIT}`,
    `assign-appraiser ${OTHER_UNIT}`,
    'nudge-appraisers all',
    `submit-appraisal-sheet ${UNIT} 1`,
  ]);
});

test('of two who assign at once from the same list, the second looks again', async () => {
  const scene = await scenes.begin();
  const { appraisals, clock } = scene;
  const { revision } = await appraisals.assignments();
  const pairs = (userId: number) => [{ finalistId: UNIT, userId }];
  expect(await appraisals.assign(pairs(1), clock.now(), revision)).toBe('saved');
  expect(await appraisals.assign(pairs(2), clock.now(), revision)).toBe('changed');
  await appraisals.unassign({ finalistId: UNIT, userId: 1 });
  expect(await appraisals.assignments()).toEqual({ revision: revision + 2, list: [] });
});

test('answers that are written at once are both kept', async () => {
  const scene = await scenes.begin();
  const { appraisals } = scene;
  const ids = scene.contest.scoring.criteria.map(({ id }) => id);
  await Promise.all(ids.map((id) => appraisals.writeDraft(7, UNIT, answerField.points(id, 7.5))));
  const { answers, revision } = await appraisals.draft(7, UNIT);
  expect(answers).toEqual(Object.fromEntries(ids.map((id) => [`p.${id}`, '75'])));
  expect(revision).toBe(ids.length);
});
