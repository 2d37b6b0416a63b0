import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { FinalistStore } from '../finalists/finalist-store.js';
import type { Mailing, MailingKind } from '../outbox/mailing.js';
import type { MemberStore } from '../people/member-store.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { PlanStore } from '../plans/plan-store.js';
import { owes, type PlanStanding, planStanding } from '../plans/standing.js';
import type { View } from '../telegram/screen.js';
import type { Translators } from '../telegram/translations.js';
import { dueMessage } from './ladder.js';
import { parseSubject, type ReminderSubject } from './reminder.js';
import { reminderView } from './reminder-views.js';
import { unitOf } from './sweep.js';
import { mustBeTimeToSend } from './time-to-send.js';

export interface ComposeDeps {
  clock: Clock;
  deadlines: DeadlineStore;
  finalists: FinalistStore;
  plans: PlanStore;
  members: MemberStore;
  translators: Translators;
}

/**
 * Reminders as the outbox sends them. Between being made and being sent, the plan may have come in,
 * the deadline may have moved and the next step may have come: all is asked again here.
 */
export function reminderKind(deps: ComposeDeps): MailingKind {
  return {
    lane: 'urgent',
    repeatsUncertain: true,
    compose: (mailing, recipient) => composeReminder(deps, mailing, recipient),
  };
}

async function composeReminder(
  deps: ComposeDeps,
  mailing: Mailing,
  recipient: number,
): Promise<View | undefined> {
  const subject = parseSubject(mailing.subject);
  const contest = await deps.deadlines.contest();
  const finalist = await deps.finalists.find(subject.finalistId);
  const people = finalist ? await deps.finalists.people(finalist.id) : [];
  const person = people.find(({ userId }) => userId === recipient);
  // Whoever has left the unit, or taken their consent back, hears nothing more of it.
  if (!finalist || !person) return undefined;
  const standing = await planStanding(contest, deps.plans, finalist.id);
  if (!(await isStillDue(deps, contest, subject, person.since, standing))) return undefined;
  const { language } = await deps.members.find(recipient);
  const t = deps.translators[language ?? 'vi'];
  return reminderView({
    contest,
    finalist,
    standing,
    kind: subject.kind,
    now: deps.clock.now(),
    t,
  });
}

/** @throws NotYetError outside the times in which anything is sent unasked */
async function isStillDue(
  { clock, deadlines }: ComposeDeps,
  contest: Contest,
  { kind, at }: ReminderSubject,
  since: number,
  standing: PlanStanding,
): Promise<boolean> {
  const now = clock.now();
  mustBeTimeToSend(contest, now);
  if (kind === 'by-hand') return owes(standing);
  const move = await deadlines.lastMove();
  const due = dueMessage({
    contest,
    now,
    startedAt: await deadlines.startedAt(now),
    ...(move && { movedAt: move.movedAt }),
    unit: unitOf(standing),
    // As it was just before this became due, but for what the unit has sent since.
    person: {
      since: kind === 'welcome' ? since : Math.min(since, at - 1),
      unaware: kind === 'welcome',
      toldAt: at - 1,
      ...(kind === 'snoozed' && { snoozedUntil: at }),
    },
  });
  return due?.kind === kind && due.at === at;
}
