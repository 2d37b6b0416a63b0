import type { Contest } from './contest/contest.js';
import { nextTimeToSend } from './reminders/time-to-send.js';

/** From just after one instant up to and including another, epoch milliseconds. */
export interface Span {
  after: number;
  until: number;
}

/**
 * Something that the bot will do by itself, as far as can be said from how things stand. What people
 * do until then may change it.
 */
export interface Coming {
  /** Epoch milliseconds: the first look of a minute from then on does it. */
  at: number;
  /** A kind of mailing, or what else it is: "survey-close". */
  kind: string;
  /** Which of its kind, such as the step of a ladder. */
  detail?: string;
  /** How many will be written to; worked out only where it is asked for. */
  recipients?: () => number | Promise<number>;
  /** Nothing that anybody would see: the bot only has to look then. */
  silent?: true;
}

/** Says what a feature will do in a span, in no order. It changes nothing. */
export type Forecast = (span: Span) => Promise<Coming[]>;

const MINUTE = 60_000;

/** The next full minute: by then the bot has looked once more. */
export function nextLook(at: number): number {
  return (Math.floor(at / MINUTE) + 1) * MINUTE;
}

/** Those within the span, each once, in order. */
export function within({ after, until }: Span, times: Iterable<number | undefined>): number[] {
  const found = new Set<number>();
  for (const at of times) if (at !== undefined && at > after && at <= until) found.add(at);
  return [...found].sort((one, other) => one - other);
}

/**
 * The first times to send from each of these on, within the span: what came due before it, and was
 * held up by the night or a day off, is due at its first one.
 */
export function openings(
  contest: Contest,
  span: Span,
  times: Iterable<number | undefined>,
): number[] {
  const { after, until } = span;
  const from = new Set([after]);
  for (const at of times) if (at !== undefined && at > after && at <= until) from.add(at);
  return within(
    span,
    [...from].map((at) => nextTimeToSend(contest, at)),
  );
}

/** What comes at the same time and is the same, counted together. */
export class Tally {
  readonly #counts = new Map<string, Coming & { count: number }>();

  add(at: number, kind: string, detail?: string, count = 1): void {
    const key = `${at} ${kind} ${detail ?? ''}`;
    const known = this.#counts.get(key);
    if (known) known.count += count;
    else this.#counts.set(key, { at, kind, ...(detail !== undefined && { detail }), count });
  }

  all(): Coming[] {
    return [...this.#counts.values()].map(({ count, ...coming }) => ({
      ...coming,
      recipients: () => count,
    }));
  }
}
