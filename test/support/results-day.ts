import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { openReview, publishButton, submitButton } from '../../src/results/buttons.js';
import { finalistRowId, type ResultRow } from '../../src/results/result.js';
import { createResultStore } from '../../src/results/result-store.js';
import { PRIZES, pressFresh } from './results.js';

/** Enters results straight into the draft of a rehearsal, and lets its administrators publish them. */
export async function publishResults(
  { cast, contest, redis, keys, time }: Rehearsal,
  rows: Record<string, Partial<ResultRow>> = PRIZES,
): Promise<void> {
  const [one, other] = cast.administrators;
  if (!one || !other) throw new Error('There are two administrators');
  for (const administrator of [one, other]) await administrator.open();
  const results = createResultStore(redis, keys);
  for (const [id, entered] of Object.entries(rows)) {
    const finalist = contest.finalists.units.find((unit) => unit.id === id);
    if (!finalist) throw new Error(`There is no finalist ${id}`);
    const { unitName, agencyId } = finalist;
    const unit = { unitName, ...(agencyId && { agencyId }), addedAt: time.clock.now() };
    const { revision } = await results.draft();
    await results.writeRows([{ id: finalistRowId(id), unit, entered }], revision, `row ${id}`);
  }
  const { revision } = await results.draft();
  await pressFresh(one, submitButton.data(String(revision), 'm0', 'yes'));
  const waiting = await results.waiting();
  if (!waiting) throw new Error(`The results were not submitted: ${one.last.text}`);
  await pressFresh(other, openReview.data(waiting.id, 'card'));
  await pressFresh(other, publishButton.data(waiting.id, 'yes', '0'));
  if (await results.waiting()) throw new Error(`Not published: ${other.last.text}`);
}
