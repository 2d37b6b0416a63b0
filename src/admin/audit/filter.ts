import { z } from 'zod';
import { dayOf, daysBefore, startOfDay } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { isoDate } from '../../contest/contest-values.js';
import { fold } from '../../text/vietnamese.js';
import { type ActGroup, actGroups, actsOf } from './acts.js';
import type { StoredRecord } from './stored-record.js';

export const spans = ['today', 'week', 'month'] as const;
export type Span = (typeof spans)[number];

/** Days of a span, today among them. */
const SPAN_DAYS: Record<Span, number> = { today: 1, week: 7, month: 30 };

/** What is looked for; what is absent does not matter. */
export const auditFilter = z.object({
  /** Who did it, by their pseudonym. */
  who: z.string().exactOptional(),
  group: z.enum(actGroups).exactOptional(),
  act: z.string().exactOptional(),
  /** What it was done to, as typed; a person by their pseudonym. */
  subject: z.string().exactOptional(),
  span: z.enum(spans).exactOptional(),
  /** Days of the contest's zone, both among them. */
  from: isoDate.exactOptional(),
  to: isoDate.exactOptional(),
});
export type AuditFilter = z.infer<typeof auditFilter>;

/** A filter made ready to be asked of each record. */
export interface Matcher {
  matches(record: StoredRecord): boolean;
  /** Nothing older matches, epoch milliseconds. */
  since: number | undefined;
}

export interface MatcherFacts {
  contest: Contest;
  now: number;
  /** What the person may stand by in records, of this version or an earlier one. */
  names: ReadonlySet<string>;
  /** Codes and ids of what was typed as the subject. */
  subjects: ReadonlySet<string>;
}

export function createMatcher(
  { who, group, act, subject, span, from, to }: AuditFilter,
  { contest, now, names, subjects }: MatcherFacts,
): Matcher {
  const first = span ? daysBefore(dayOf(contest, now), SPAN_DAYS[span] - 1) : from;
  const since = first === undefined ? undefined : startOfDay(contest, first);
  const until = to === undefined || span ? undefined : startOfDay(contest, daysBefore(to, -1));
  const acts = act === undefined ? group && actsOf(group) : [act];
  const typed = subject === undefined ? undefined : fold(subject);
  return {
    since,
    matches: (record) =>
      (who === undefined || names.has(String(record.by))) &&
      (acts === undefined || acts.includes(record.act)) &&
      (since === undefined || record.at >= since) &&
      (until === undefined || record.at < until) &&
      (typed === undefined || isAbout(record, typed, subjects)),
  };
}

/** Facts that name what an act is about, beside its subject; the others are numbers and the like. */
const SUBJECT_FACTS = ['user', 'by', 'entry', 'entrant', 'agency', 'report'];

/** Whether what was typed is a code of the record, or names one of its codes. */
function isAbout(
  { subject, facts = {} }: StoredRecord,
  typed: string,
  subjects: ReadonlySet<string>,
): boolean {
  const codes = subject.split(' ').concat(SUBJECT_FACTS.map((fact) => facts[fact] ?? ''));
  return codes.some((code) => subjects.has(bare(code)) || fold(code) === typed);
}

/** Of a finalist or an entry as other features refer to it ("f.…", "e.…"), the id alone. */
export function bare(code: string): string {
  return code.replace(/^[ef]\./, '');
}

export function withGroup(filter: AuditFilter, group: ActGroup | undefined): AuditFilter {
  const { group: _, act: __, ...rest } = filter;
  return group ? { ...rest, group } : rest;
}

export function withoutPeriod(filter: AuditFilter): AuditFilter {
  const { span: _, from: __, to: ___, ...rest } = filter;
  return rest;
}
