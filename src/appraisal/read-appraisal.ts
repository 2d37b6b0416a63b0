import type { Day } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import type { Paper, PlanVersion } from '../plans/plan.js';
import type { SubmittedSheet } from './appraisal.js';
import type { Assigned } from './appraisal-store.js';
import type { AppraisalDeps } from './deps.js';
import { isBegun } from './draft.js';
import { type Duty, dueDay, isOverdue } from './duty.js';
import { type Obstacle, readTies, type Ties, type TiesDeps } from './ties.js';

export type SeatState = 'open' | 'begun' | 'submitted';

/** Somebody's place among the appraisers of a plan, by its newest version. */
export interface Seat extends Duty {
  userId: number;
  state: SeatState;
  dueOn: Day;
  isOverdue: boolean;
  /** Why they may not score it now, though they are assigned. */
  obstacle: Obstacle | undefined;
}

/** A plan that was sent, with who appraises it and what they found. */
export interface UnitAppraisal {
  finalist: Finalist;
  code: string;
  /** The newest version, counted from 1. */
  version: number;
  latest: PlanVersion;
  seats: Seat[];
  /** Of all versions, the oldest first. */
  sheets: SubmittedSheet[];
}

export type ReadingDeps = TiesDeps &
  Pick<AppraisalDeps, 'clock' | 'plans' | 'deadlines' | 'appraisals'>;

/** Every plan that was sent, in the order of the contest file. */
export async function readAppraisals(deps: ReadingDeps): Promise<UnitAppraisal[]> {
  const [finalists, { list }] = await Promise.all([
    deps.finalists.all(),
    deps.appraisals.assignments(),
  ]);
  return read(deps, finalists, list);
}

/** Nothing where there is no such unit, or it has sent no plan. */
export async function readAppraisal(
  deps: ReadingDeps,
  finalistId: string,
): Promise<UnitAppraisal | undefined> {
  const [finalist, { list }] = await Promise.all([
    deps.finalists.find(finalistId),
    deps.appraisals.assignments(),
  ]);
  return finalist && (await read(deps, [finalist], list))[0];
}

async function read(
  deps: ReadingDeps,
  finalists: readonly Finalist[],
  assigned: readonly Assigned[],
): Promise<UnitAppraisal[]> {
  const contest = await deps.deadlines.contest();
  const facts = { contest, now: deps.clock.now(), ties: readTies(deps) };
  const found = await Promise.all(
    finalists.map((finalist) =>
      readUnit(
        deps,
        facts,
        finalist,
        assigned.filter((one) => one.finalistId === finalist.id),
      ),
    ),
  );
  return found.filter((unit) => unit !== undefined);
}

interface Facts {
  contest: Contest;
  now: number;
  ties: Ties;
}

async function readUnit(
  deps: ReadingDeps,
  facts: Facts,
  finalist: Finalist,
  assigned: readonly Assigned[],
): Promise<UnitAppraisal | undefined> {
  const [versions, sheets] = await Promise.all([
    deps.plans.versions(finalist.id),
    deps.appraisals.sheetsOf(finalist.id),
  ]);
  const latest = versions.at(-1);
  if (!latest) return undefined;
  const { code = '' } = await deps.plans.find(finalist.id);
  const version = versions.length;
  const seats = await Promise.all(
    assigned.map(async ({ userId, at }): Promise<Seat> => {
      const duty = { version, assignedAt: at, askedAt: Math.max(at, latest.at) };
      const isIn = sheets.some((sheet) => sheet.version === version && sheet.appraiser === userId);
      const [draft, obstacle] = await Promise.all([
        deps.appraisals.draft(userId, finalist.id),
        facts.ties.obstacle(userId, finalist),
      ]);
      return {
        ...duty,
        userId,
        state: isIn ? 'submitted' : isBegun(draft) ? 'begun' : 'open',
        dueOn: dueDay(facts.contest, duty),
        isOverdue: !isIn && isOverdue(facts.contest, duty, facts.now),
        obstacle,
      };
    }),
  );
  return { finalist, code, version, latest, seats, sheets };
}

/** A unit that sent its plan on paper and nothing in chat. */
export interface PaperPlan {
  finalist: Finalist;
  paper: Paper;
}

export async function readPapers({
  finalists,
  plans,
}: Pick<AppraisalDeps, 'finalists' | 'plans'>): Promise<PaperPlan[]> {
  const found = (await finalists.all()).map(async (finalist) => {
    const { paper, version } = await plans.find(finalist.id);
    return paper && version === 0 ? { finalist, paper } : undefined;
  });
  return (await Promise.all(found)).filter((one) => one !== undefined);
}

/** Whether a sheet is still to be had from them. */
export function owesSheet({ state, obstacle }: Seat): boolean {
  return state !== 'submitted' && obstacle === undefined;
}

/** Whether somebody counts among the appraisers that a plan is to have. */
export function counts({ state, obstacle }: Seat): boolean {
  return state === 'submitted' || obstacle === undefined;
}

/** Those of a version; of the newest one unless another is named. */
export function sheetsOfVersion(
  { sheets, version: newest }: UnitAppraisal,
  version = newest,
): SubmittedSheet[] {
  return sheets.filter((sheet) => sheet.version === version);
}

export interface AppraisalCounts {
  plans: number;
  /** Plans that have as many appraisers as they are to have. */
  staffed: number;
  submitted: number;
  begun: number;
  open: number;
  overdue: number;
}

export function countSeats(
  { appraisal }: Contest,
  units: readonly UnitAppraisal[],
): AppraisalCounts {
  const seats = units.flatMap((unit) => unit.seats.filter(counts));
  const inState = (state: SeatState) => seats.filter((seat) => seat.state === state).length;
  return {
    plans: units.length,
    staffed: units.filter((unit) => unit.seats.filter(counts).length >= appraisal.appraisersPerPlan)
      .length,
    submitted: inState('submitted'),
    begun: inState('begun'),
    open: inState('open'),
    overdue: seats.filter((seat) => seat.isOverdue).length,
  };
}
