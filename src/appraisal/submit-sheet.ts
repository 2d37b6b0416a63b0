import { recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { AppraisalDeps } from './deps.js';
import { wholeSheet } from './draft.js';
import { owesSheet, type UnitAppraisal } from './read-appraisal.js';

/**
 * - `again`: it was on record already; - `changed`: the plan or the sheet is not what was shown, or the
 *   person does not appraise this plan any more.
 */
export type SheetResult = 'submitted' | 'again' | 'changed';

/**
 * Sends the sheet of whoever acts, as it stood when they read its summary. It is final: from now on they
 * see what the others found, and a sheet changed after that would not be their own.
 */
export async function submitSheet(
  deps: AppraisalDeps,
  unit: UnitAppraisal,
  shown: { version: number; revision: number },
  actor: Actor,
): Promise<SheetResult> {
  const { finalist, version } = unit;
  const { userId } = actor;
  const seat = unit.seats.find((one) => one.userId === userId);
  if (seat?.state === 'submitted') return 'again';
  if (!seat || !owesSheet(seat) || shown.version !== version) return 'changed';
  const draft = await deps.appraisals.draft(userId, finalist.id);
  const sheet = wholeSheet(deps.contest, draft);
  if (!sheet || draft.revision !== shown.revision) return 'changed';
  await recordAct(deps, 'submit-appraisal-sheet', `${finalist.id} ${version}`, actor);
  const outcome = await deps.appraisals.submit(
    { finalistId: finalist.id, userId, version, revision: shown.revision },
    { ...sheet, at: deps.clock.now() },
  );
  if (outcome === 'saved') return 'submitted';
  return outcome === 'again' ? 'again' : 'changed';
}
