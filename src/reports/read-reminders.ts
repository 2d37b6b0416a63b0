import { parseSubject } from '../reminders/reminder.js';
import type { SourceDeps } from './deps.js';
import type { ReportContext } from './report-job.js';
import type { ReminderRow } from './tables/reminders.js';

type Deps = Pick<SourceDeps, 'finalists' | 'members' | 'outbox'>;

/** What a mailing is about, for its row. */
type About = Pick<ReminderRow, 'kind' | 'unitName' | 'agencyId'>;

/** Every reminder that was ever made, as the outbox's ledger has it: of units, and of coordinators. */
export async function readReminders(
  deps: Deps,
  progress: ReportContext['progress'],
): Promise<ReminderRow[]> {
  const units = new Map((await deps.finalists.all()).map((unit) => [unit.id, unit]));
  const ofUnits = (subject: string): About => {
    const { finalistId, kind } = parseSubject(subject);
    const unit = units.get(finalistId);
    return { kind, unitName: unit?.unitName ?? finalistId, agencyId: unit?.agencyId };
  };
  const ofCoordinators = (agencyId: string): About => {
    return { kind: 'coordinator', unitName: undefined, agencyId };
  };
  return [
    ...(await readMailings(deps, 'reminder.', ofUnits, progress)),
    ...(await readMailings(deps, 'coordinator.', ofCoordinators, progress)),
  ];
}

async function readMailings(
  { outbox, members }: Deps,
  prefix: string,
  about: (subject: string) => About,
  progress: ReportContext['progress'],
): Promise<ReminderRow[]> {
  const ids = await outbox.ids(prefix);
  const rows: ReminderRow[] = [];
  for (const [index, id] of ids.entries()) {
    const mailing = await outbox.ledger.find(id);
    if (!mailing) continue;
    for (const [userId, delivery] of await outbox.ledger.deliveries(id)) {
      const { name } = await members.find(userId);
      rows.push({ ...about(mailing.subject), name, madeAt: mailing.createdAt, delivery });
    }
    await progress(index + 1, ids.length);
  }
  return rows;
}
