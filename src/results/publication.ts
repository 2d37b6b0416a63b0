import { dayOf, daysBefore, instantOf, isQuiet } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { isTimeToSend } from '../reminders/ladder.js';
import type { NewsDelay, Published } from './result.js';
import type { Stage } from './result-store.js';

const MINUTE = 60_000;

/** From when on everyone may know: after the delay, or on the first morning after publication. */
export function newsTime(
  contest: Contest,
  { publishedAt, delay }: { publishedAt: number; delay: NewsDelay },
): number {
  if (delay !== 'morning') return publishedAt + delay.minutes * MINUTE;
  const today = dayOf(contest, publishedAt);
  const { at } = contest.reminders;
  const morning = instantOf(contest, today, at);
  return morning > publishedAt ? morning : instantOf(contest, daysBefore(today, -1), at);
}

export interface PublicationFacts {
  contest: Contest;
  now: number;
  published: Pick<Published, 'publishedAt' | 'delay'>;
  /** When each stage was begun. */
  begun: Partial<Record<Stage, number>>;
  /** Whether every copy of a stage is settled. */
  settled: Partial<Record<Stage, boolean>>;
}

/**
 * Whom to tell next, if anybody now. It is found from the state of things and not scheduled: after a
 * day away each stage still waits for the one before it. The authors hear first, at once but not at
 * night; then everyone, and after them groups and channels, only when such news is sent at all.
 */
export function dueStage(facts: PublicationFacts): Stage | undefined {
  const { contest, now, published, begun, settled } = facts;
  if (begun.own === undefined) return isQuiet(contest, now) ? undefined : 'own';
  if (!settled.own || now < newsTime(contest, published)) return undefined;
  if (!isTimeToSend(contest, now)) return undefined;
  if (begun.news === undefined) return 'news';
  return settled.news && begun.chats === undefined ? 'chats' : undefined;
}

/**
 * From when on everyone may read a version; nothing while that can't be said. Not before its authors
 * were told, and not before its time: or whoever asks would know before those whom it is about.
 */
export function publicSince(
  contest: Contest,
  published: Pick<Published, 'publishedAt' | 'delay'>,
  begun: Partial<Record<Stage, number>>,
): number | undefined {
  if (begun.own === undefined) return undefined;
  return Math.max(begun.own, newsTime(contest, published));
}

/** Whether everyone may read a version. */
export function isPublic(
  contest: Contest,
  published: Pick<Published, 'publishedAt' | 'delay'>,
  begun: Partial<Record<Stage, number>>,
  now: number,
): boolean {
  const since = publicSince(contest, published, begun);
  return since !== undefined && now >= since;
}
