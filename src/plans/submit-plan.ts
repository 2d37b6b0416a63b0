import { createHash } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { Contest, PlanPart } from '../contest/contest.js';
import type { DeadlineStore } from './deadline-store.js';
import { isEmpty, missingParts, type Plan, type PlanContent, type PlanVersion } from './plan.js';
import type { PlanStore } from './plan-store.js';
import { revisionOf } from './revision.js';

export interface SubmitPlanDeps {
  clock: Clock;
  plans: PlanStore;
  deadlines: Pick<DeadlineStore, 'contest'>;
}

/** A version that is on record, under the plan's code. */
export interface SentPlan {
  finalistId: string;
  code: string;
  version: number;
  sent: PlanVersion;
}

export type SubmitPlanResult =
  | ({ state: 'submitted'; again: boolean } & SentPlan)
  | { state: 'missing'; parts: PlanPart[] }
  | { state: 'no-kind' }
  | { state: 'empty' };

/** Colleagues may write meanwhile; after this many changes the person is asked to press again. */
const ATTEMPTS = 5;

/**
 * Sends the working copy as it stands. The same content again is the same submission, and an update
 * that is handled again sends nothing more, whatever colleagues have written since.
 * @param options `evenIncomplete`: whether it is sent though a mandatory part is missing
 */
export async function submitPlan(
  { clock, plans, deadlines }: SubmitPlanDeps,
  finalistId: string,
  by: PlanVersion['by'],
  { evenIncomplete, updateId }: { evenIncomplete: boolean; updateId?: number },
): Promise<SubmitPlanResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [contest, plan] = await Promise.all([deadlines.contest(), plans.find(finalistId)]);
    const sentBefore = await sentBy(plans, plan, updateId);
    if (sentBefore) return { state: 'submitted', again: false, ...sentBefore };
    const { kind } = plan;
    if (kind === undefined) return { state: 'no-kind' };
    const obstacle = obstacleTo(contest, plan, evenIncomplete);
    if (obstacle) return obstacle;

    const version = {
      ...snapshot(contest, { ...plan, kind }, by, clock.now()),
      ...(updateId !== undefined && { updateId }),
    };
    const { prefix, digits } = contest.plan.code;
    const code = { prefix: `${prefix}-${contest.edition.year}-`, digits };
    const result = await plans.submit(plan, version, code);
    if (result.outcome === 'changed') continue;
    if (result.outcome === 'gone') return { state: 'empty' };
    const again = result.outcome === 'same';
    // A repeat shows the time that is on record, not that of the second press.
    const onRecord = again ? await plans.lastVersion(finalistId) : undefined;
    return {
      state: 'submitted',
      again,
      finalistId,
      code: result.code,
      version: result.version,
      sent: onRecord ?? version,
    };
  }
  throw new Error('A plan kept changing while it was sent');
}

function obstacleTo(
  contest: Contest,
  plan: Plan,
  evenIncomplete: boolean,
): SubmitPlanResult | undefined {
  if (isEmpty(contest, plan)) return { state: 'empty' };
  const parts = missingParts(contest, plan);
  return parts.length > 0 && !evenIncomplete ? { state: 'missing', parts } : undefined;
}

/** What this very update has sent already. */
async function sentBy(
  plans: PlanStore,
  { finalistId, code }: Plan,
  updateId: number | undefined,
): Promise<SentPlan | undefined> {
  if (code === undefined || updateId === undefined) return undefined;
  const versions = await plans.versions(finalistId);
  const index = versions.findIndex((version) => version.updateId === updateId);
  const sent = versions[index];
  return sent && { finalistId, code, version: index + 1, sent };
}

/** The content as it is now, of the contest's parts, in their order. */
function snapshot(
  contest: Contest,
  plan: Plan & { kind: string },
  by: PlanVersion['by'],
  at: number,
): PlanVersion {
  const { parts } = contest.plan;
  const inParts = <T extends { part: string }>(list: readonly T[]): T[] =>
    parts.flatMap(({ id }) => list.filter(({ part }) => part === id));
  const content = {
    kind: plan.kind,
    texts: inParts(plan.texts).map(({ part, text }) => ({ part, text })),
    files: inParts(plan.files).map(({ addedAt: _, ...file }) => file),
    lines: plan.lines,
  };
  const { returned } = plan;
  return {
    at,
    by,
    before: contest.calendar.deadlines.plan.before,
    ...(returned && { revision: revisionOf(returned) }),
    sha256: sealOf(contest, content),
    missing: missingParts(contest, plan).map(({ id }) => id),
    ...content,
  };
}

/**
 * The seal on a receipt: SHA-256 over the content as JSON, its keys in the order written here. Files
 * enter by Telegram's stable key, name and size; a receipt gives the digest of their bytes beside it.
 */
export function sealOf(contest: Contest, { kind, texts, files, lines }: PlanContent): string {
  const sealed = {
    kind,
    parts: contest.plan.parts.map(({ id }) => ({
      id,
      texts: texts.filter(({ part }) => part === id).map(({ text }) => text),
      files: files
        .filter(({ part }) => part === id)
        .map(({ key, name, size }) => ({ key, name, size })),
    })),
    lines: lines.map(({ content, unit, quantity, unitPrice, source }) => ({
      content,
      unit,
      quantity,
      unitPrice,
      source,
    })),
  };
  return createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
}
