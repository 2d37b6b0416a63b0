import { type Coming, openings, type Span, Tally } from '../forecast.js';
import { digestTimes, lastWordTime } from '../reminders/ladder.js';
import {
  concernedByMove,
  digestId,
  dueReports,
  isWorthTelling,
  moveNoteId,
  organiserListId,
  type SweepDeps,
} from './sweep.js';

/** What administrators, and coordinators where a deadline was moved, will be told of how far it is. */
export async function forecastProgress(deps: SweepDeps, span: Span): Promise<Coming[]> {
  const tally = new Tally();
  await forecastMove(deps, span, tally);
  await forecastReports(deps, span, tally);
  return tally.all();
}

async function factsOf({ clock, deadlines }: SweepDeps) {
  const [contest, startedAt] = await Promise.all([
    deadlines.contest(),
    deadlines.startedAt(clock.now()),
  ]);
  return { contest, startedAt };
}

async function isMade({ outbox }: SweepDeps, id: string): Promise<boolean> {
  return ((await outbox.ledger.find(id))?.total ?? 0) > 0;
}

async function forecastMove(deps: SweepDeps, span: Span, tally: Tally): Promise<void> {
  const move = await deps.deadlines.lastMove();
  if (!move || (await isMade(deps, moveNoteId(move.movedAt)))) return;
  const { contest, startedAt } = await factsOf(deps);
  const now = openings(contest, span, []).find((at) => isWorthTelling(contest, at, startedAt));
  if (now === undefined) return;
  const to = await concernedByMove(deps, move);
  if (to.length > 0) tally.add(now, 'deadline-note', undefined, to.length);
}

async function forecastReports(deps: SweepDeps, span: Span, tally: Tally): Promise<void> {
  const count = deps.administrators().length;
  if (count === 0) return;
  const { contest, startedAt } = await factsOf(deps);
  const made = new Set<string>();
  const add = async (now: number, kind: string, id: string | undefined) => {
    if (id === undefined || made.has(id) || (await isMade(deps, id))) return;
    made.add(id);
    tally.add(now, kind, undefined, count);
  };
  for (const now of openings(contest, span, [...digestTimes(contest), lastWordTime(contest)])) {
    const { digest, organiserList } = dueReports(contest, now, startedAt);
    await add(now, 'progress-digest', digest && digestId(digest));
    await add(now, 'organiser-list', organiserList && organiserListId(organiserList));
  }
}
