import type { Person } from '../finalists/finalist.js';
import { type Coming, openings, type Span, Tally } from '../forecast.js';
import type { Outbox } from '../outbox/outbox.js';
import { owes, type PlanStanding, planStanding } from '../plans/standing.js';
import { coordinatorTime, ladderTimes, lastWordTime } from './ladder.js';
import type { Reminding } from './reminder-store.js';
import {
  coordinatorNoteId,
  dueFor,
  isForCoordinators,
  type Moment,
  momentOf,
  type SweepDeps,
} from './sweep.js';

type ForecastDeps = SweepDeps & { outbox: Pick<Outbox, 'ledger'> };

/** The look of one minute, which is asked for others. */
interface Looking {
  moment: Moment;
  span: Span;
  tally: Tally;
}

/** What people of units and coordinators will be told of the plans that are owed. */
export async function forecastReminders(deps: ForecastDeps, span: Span): Promise<Coming[]> {
  const moment = await momentOf(deps);
  const { contest } = moment;
  const looking = { moment, span, tally: new Tally() };
  const ladder = [...ladderTimes(contest).map(({ at }) => at), lastWordTime(contest)];
  const usual = openings(contest, span, ladder);
  const owing = new Set<string>();
  for (const { id, agencyId } of await deps.finalists.all()) {
    const standing = await planStanding(contest, deps.plans, id);
    if (agencyId !== undefined && owes(standing)) owing.add(agencyId);
    const people = await deps.finalists.people(id);
    if (people.length === 0) continue;
    const reminded = await deps.reminders.of(id);
    for (const person of people) {
      const reminding = reminded.get(person.userId) ?? {};
      const { snoozedUntil } = reminding;
      const times =
        snoozedUntil === undefined ? usual : openings(contest, span, [...ladder, snoozedUntil]);
      forecastPerson(looking, times, person, standing, reminding);
    }
  }
  await forecastCoordinators(deps, looking, owing);
  return looking.tally.all();
}

/** Each time the rule is asked what it would say then, to somebody who was told what it said before. */
function forecastPerson(
  { moment, tally }: Looking,
  times: readonly number[],
  person: Person,
  standing: PlanStanding,
  known: Reminding,
): void {
  let reminding = known;
  for (const now of times) {
    const due = dueFor({ ...moment, now }, person, standing, reminding);
    if (!due) continue;
    tally.add(now, 'reminder', due.kind === 'step' ? due.step : due.kind);
    reminding = { ...reminding, toldAt: now };
  }
}

async function forecastCoordinators(
  { coordinators, outbox }: ForecastDeps,
  { moment, span, tally }: Looking,
  owing: ReadonlySet<string>,
): Promise<void> {
  const { contest } = moment;
  const now = openings(contest, span, [coordinatorTime(contest)]).find((at) =>
    isForCoordinators({ ...moment, now: at }),
  );
  if (now === undefined) return;
  for (const agencyId of owing) {
    const told = await outbox.ledger.deliveries(coordinatorNoteId(contest, agencyId));
    const to = (await coordinators.of(agencyId)).filter((userId) => !told.has(userId));
    if (to.length > 0) tally.add(now, 'coordinator-note', undefined, to.length);
  }
}
