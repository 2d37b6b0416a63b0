import { dayOf, deadlineInstant } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Mailing, MailingKind } from '../outbox/mailing.js';
import type { Outbox } from '../outbox/outbox.js';
import { mustBeTimeToSend } from '../reminders/time-to-send.js';
import type { Translator } from '../telegram/translations.js';
import { coordinatorNoteView } from './coordinator-note.js';
import { movedNoteView } from './deadline-views.js';
import type { ProgressDeps } from './deps.js';
import { readUnits } from './read-progress.js';
import { reportView } from './report-view.js';
import { dueReports } from './sweep.js';

/** Says how the mailings of this feature are made, all of them from the state at their sending. */
export function defineProgressMailings(deps: ProgressDeps & { outbox: Outbox }): void {
  const urgent = { lane: 'urgent', repeatsUncertain: true } as const;
  const kinds: Record<string, MailingKind> = {
    'progress-digest': {
      ...urgent,
      compose: (mailing, recipient) => composeDigest(deps, mailing, recipient),
    },
    'organiser-list': {
      ...urgent,
      compose: (mailing, recipient) => composeList(deps, mailing, recipient),
    },
    'coordinator-note': {
      ...urgent,
      compose: (mailing, recipient) => composeNote(deps, mailing, recipient),
    },
    'deadline-note': {
      ...urgent,
      compose: (mailing, recipient) => composeMove(deps, mailing, recipient),
    },
  };
  for (const [kind, how] of Object.entries(kinds)) deps.outbox.define(kind, how);
}

async function composeDigest(deps: ProgressDeps, { subject }: Mailing, recipient: number) {
  const contest = await deps.deadlines.contest();
  const now = deps.clock.now();
  // Yesterday's digest would be today's news told wrongly.
  if (dayOf(contest, now) !== subject || !deps.isAdministrator(recipient)) return undefined;
  const { digest } = dueReports(contest, now, await deps.deadlines.startedAt(now));
  return digest === undefined ? undefined : compose(deps, contest, 'digest', recipient);
}

async function composeList(deps: ProgressDeps, { subject }: Mailing, recipient: number) {
  const contest = await deps.deadlines.contest();
  // Moved meanwhile: the list would be of a deadline that is no longer one.
  if (contest.calendar.deadlines.plan.before !== subject) return undefined;
  if (!deps.isAdministrator(recipient)) return undefined;
  waitForTime(deps, contest);
  return compose(deps, contest, 'organiser-list', recipient);
}

async function compose(
  deps: ProgressDeps,
  contest: Contest,
  kind: 'digest' | 'organiser-list',
  recipient: number,
) {
  const [units, t] = await Promise.all([readUnits(deps, contest), translatorFor(deps, recipient)]);
  return reportView(kind, { contest, units, now: deps.clock.now(), page: 0, t });
}

async function composeNote(deps: ProgressDeps, { subject: agencyId }: Mailing, recipient: number) {
  const contest = await deps.deadlines.contest();
  const now = deps.clock.now();
  if (now >= deadlineInstant(contest)) return undefined;
  if (!(await deps.coordinators.isCoordinator(agencyId, recipient))) return undefined;
  waitForTime(deps, contest);
  const [units, t] = await Promise.all([
    readUnits(deps, contest, agencyId),
    translatorFor(deps, recipient),
  ]);
  return coordinatorNoteView({ contest, agencyId, units, now, t });
}

async function composeMove(deps: ProgressDeps, { subject }: Mailing, recipient: number) {
  const contest = await deps.deadlines.contest();
  const move = await deps.deadlines.lastMove();
  // Moved again meanwhile, which is told by itself, or over.
  if (String(move?.movedAt) !== subject || deps.clock.now() >= deadlineInstant(contest)) {
    return undefined;
  }
  const isAdministrator = deps.isAdministrator(recipient);
  const agencies = await deps.coordinators.agenciesOf(recipient);
  if (!isAdministrator && agencies.length === 0) return undefined;
  waitForTime(deps, contest);
  return movedNoteView(contest, isAdministrator, await translatorFor(deps, recipient));
}

/** @throws NotYetError outside the times in which anything is sent unasked */
function waitForTime({ clock }: ProgressDeps, contest: Contest): void {
  mustBeTimeToSend(contest, clock.now());
}

async function translatorFor(
  { members, translators }: ProgressDeps,
  userId: number,
): Promise<Translator> {
  const { language } = await members.find(userId);
  return translators[language ?? 'vi'];
}
