import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Contact } from '../finalists/finalist.js';
import { paperFacts, partNames } from '../plans/content-views.js';
import { durationText } from '../plans/lateness.js';
import type { PlanStanding } from '../plans/standing.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import type { LastReminder, UnitPerson, UnitProgress } from './progress.js';

/** Characters of a unit's name in a line and on a button. */
const IN_LINE = 200;
const ON_BUTTON = 50;
const PERSON = { name: 80, unit: 120 } as const;

export function unitText({ finalist }: Pick<UnitProgress, 'finalist'>): string {
  return shorten(finalist.unitName, IN_LINE);
}

export function unitButtonText({ finalist }: Pick<UnitProgress, 'finalist'>): string {
  return shorten(finalist.unitName, ON_BUTTON);
}

/** "còn thiếu: Dự toán kinh phí (gửi lúc 09:00 ngày 20/01/2020)". */
export function standingText(contest: Contest, standing: PlanStanding, t: Translator): string {
  const { plan, last, lateMs } = standing;
  const at = last ? formatDateTime(contest, last.at, t.language) : '';
  const late = lateMs > 0 ? durationText(lateMs, t) : '';
  switch (standing.standing) {
    case 'paper':
      return plan.paper ? t.html('progress-standing-paper', paperFacts(contest, plan.paper)) : '';
    case 'complete':
      return late
        ? t.html('progress-standing-late', { at, late })
        : t.html('progress-standing-in-time', { at });
    case 'incomplete':
      return t.html('progress-standing-incomplete', {
        at,
        parts: partNames(contest, standing.missing, t.language),
      });
    case 'none':
      return t.html('progress-standing-none');
  }
}

/** "Trần Văn Bình, 0912 345 678", or that none is known. */
export function contactText(contact: Contact | undefined, t: Translator): string {
  const { name, phone } = contact ?? {};
  return [name, phone].filter(Boolean).join(', ') || t.plain('progress-no-contact');
}

/** Why a unit is on the call list and whom to call, on lines of their own. */
export function callLines({ finalist, unreachable }: UnitProgress, t: Translator): string[] {
  if (!unreachable) return [];
  return [
    t.html('progress-unreachable', { why: unreachable }),
    t.html('progress-contact', { contact: contactText(finalist.contact, t) }),
  ];
}

export function personText({ name, unit }: UnitPerson, t: Translator): string {
  const said = [
    shorten(name ?? t.plain('someone'), PERSON.name),
    ...(unit === undefined ? [] : [shorten(unit, PERSON.unit)]),
  ];
  return said.join(', ');
}

/** "Trần Văn Bình, Sở Y tế: nhắc lúc 08:00 ngày 09/01/2020, đã gửi". */
export function personLine(contest: Contest, person: UnitPerson, t: Translator): string {
  return t.html('progress-person', {
    person: personText(person, t),
    reminder: reminderText(contest, person.reminder, t),
    blocked: String(person.blocked),
  });
}

function reminderText(contest: Contest, reminder: LastReminder | undefined, t: Translator): string {
  if (!reminder) return t.plain('progress-reminded-never');
  return t.plain('progress-reminded', {
    at: formatDateTime(contest, reminder.at, t.language),
    outcome: outcomeText(reminder, t),
  });
}

function outcomeText({ state, reason }: LastReminder, t: Translator): string {
  return state === 'failed'
    ? t.plain('progress-outcome-failed', { reason })
    : t.plain('progress-outcome', { state });
}
