import { z } from 'zod';
import { dayOf, daysBefore, startOfDay, workingDaysAfter } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';

/**
 * What somebody may ask about their data. The machine does the last three by itself; the others are
 * for a person of the office to answer:
 * - `correct`: something in a published record is wrong;
 * - `object`: they don't want their data used for something;
 * - `question`: anything about their data;
 * - `rest`: erase what erasure leaves, such as an entry that stays without its name.
 */
export const askedKinds = ['correct', 'object', 'question', 'rest'] as const;
export const doneKinds = ['copy', 'withdrawal', 'erasure'] as const;
export const requestKinds = [...askedKinds, ...doneKinds] as const;
export type AskedKind = (typeof askedKinds)[number];
export type RequestKind = (typeof requestKinds)[number];

/**
 * - `open`: waits for the office;
 * - `running`: an erasure that has begun, and goes on until it is through;
 * - `answered`: by the office; `done`: by the machine;
 * - `erased`: whoever asked was erased before it was answered.
 */
export const requestStates = ['open', 'running', 'answered', 'done', 'erased'] as const;
export type RequestState = (typeof requestStates)[number];

/** Characters. */
export const REQUEST_LIMITS = { min: 10, max: 1_000 } as const;

export const requestRecord = z.object({
  kind: z.enum(requestKinds),
  state: z.enum(requestStates),
  /** Epoch milliseconds, like every time below. */
  at: z.number(),
  /** The update by which it came: handled again, it is the same request. */
  updateId: z.number(),
  /** Telegram id; none once they are erased. */
  userId: z.number().exactOptional(),
  text: z.string().exactOptional(),
  closedAt: z.number().exactOptional(),
  answer: z.string().exactOptional(),
  answeredBy: z.number().exactOptional(),
  /** The update by which it was answered. */
  answeredIn: z.number().exactOptional(),
});
export type PrivacyRequest = z.infer<typeof requestRecord> & { number: number };

/** Law 91/2025/QH15 and Decree 356/2025/NĐ-CP, as far as secondary sources tell: days. */
const LEGAL = { reply: 2, withdrawal: 15, erasure: 20 } as const;
/** What we promise ourselves, in hours; our own proposal. */
const PROMISED_HOURS = 72;

export interface Clocks {
  /** "2019-11-22": the last day, two working days on, on which a reply is in time. */
  replyBy: string;
  /** The last day for doing what was asked; none where nothing is to be done but reply. */
  doneBy?: string;
  /** Our own promise, epoch milliseconds. */
  promisedBy: number;
  /** When the first of these runs out, epoch milliseconds. */
  dueAt: number;
}

/** Until when a request must be answered, from the contest's working days. */
export function clocksOf(
  contest: Contest,
  { kind, at }: Pick<PrivacyRequest, 'kind' | 'at'>,
): Clocks {
  const day = dayOf(contest, at);
  const replyBy = workingDaysAfter(contest, day, LEGAL.reply);
  const days = kind === 'object' ? LEGAL.withdrawal : LEGAL.erasure;
  const doneBy = kind === 'question' ? undefined : daysBefore(day, -days);
  const promisedBy = at + PROMISED_HOURS * 60 * 60 * 1_000;
  const endOf = (last: string) => startOfDay(contest, daysBefore(last, -1));
  return {
    replyBy,
    ...(doneBy !== undefined && { doneBy }),
    promisedBy,
    dueAt: Math.min(promisedBy, endOf(replyBy)),
  };
}

export function isOverdue(contest: Contest, request: PrivacyRequest, now: number): boolean {
  return request.state === 'open' && now >= clocksOf(contest, request).dueAt;
}

/** Open ones by their time limit, then the others, newest first. */
export function inOrder(contest: Contest, requests: readonly PrivacyRequest[]): PrivacyRequest[] {
  const isOpen = ({ state }: PrivacyRequest) => state === 'open';
  const dueAt = (one: PrivacyRequest) => clocksOf(contest, one).dueAt;
  const open = requests.filter(isOpen);
  const rest = requests.filter((one) => !isOpen(one));
  return [
    ...open.sort((one, other) => dueAt(one) - dueAt(other) || one.number - other.number),
    ...rest.sort((one, other) => other.number - one.number),
  ];
}

/** "DL-0012", as people read it. */
export function codeOf({ number }: Pick<PrivacyRequest, 'number'>): string {
  return `DL-${String(number).padStart(4, '0')}`;
}
