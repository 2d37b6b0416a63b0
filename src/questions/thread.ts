import { z } from 'zod';
import { modelId } from '../catalogue/model.js';

/** Who speaks: the one who asked, or any of those who speak for the model. */
export const sides = ['asker', 'authors'] as const;
export type Side = (typeof sides)[number];

export function otherSide(side: Side): Side {
  return side === 'asker' ? 'authors' : 'asker';
}

/** Known to both sides, so it says nothing of either. */
export const threadId = z.string().regex(/^[A-Za-z0-9_-]{12}$/);
/** The update by which a message was written. */
export const messageKey = z.string().regex(/^\d{1,16}$/);

/** Why nothing more is said in a thread, whoever wants to. */
export const endings = ['administrator', 'no-author'] as const;
export type Ending = (typeof endings)[number];

/** A thread's own facts, as they stand in Redis: a hash of strings. */
export const threadRecord = z.object({
  model: modelId,
  /** Telegram id; never shown to the authors. */
  asker: z.coerce.number(),
  /** The asker lets the authors read their name, and not only their unit. */
  named: z.literal('yes').exactOptional(),
  /** The update by which a side stopped it; absent while it has not. */
  askerStopped: z.string().exactOptional(),
  authorsStopped: z.string().exactOptional(),
  ended: z.enum(endings).exactOptional(),
  /** The side that wrote last, and when (epoch milliseconds). */
  lastBy: z.enum(sides),
  lastAt: z.coerce.number(),
});

/** What one person asks about one model, and what its authors answer. */
export type Thread = z.infer<typeof threadRecord> & { id: string };

export const messageRecord = z.object({
  side: z.enum(sides),
  /** Telegram id; none once they were forgotten. */
  userId: z.number().exactOptional(),
  /** None once whoever wrote it was forgotten. */
  text: z.string().exactOptional(),
  /** Epoch milliseconds. */
  addedAt: z.number(),
});

export type ThreadMessage = z.infer<typeof messageRecord> & { key: string };

/** Characters. */
export const QUESTION_LIMITS = { min: 10, max: 1_000 } as const;
/** An answer may be a "Có". */
export const ANSWER_LIMITS = { min: 1, max: 1_000 } as const;

/** For each person and day, in any contest: people are asked for an answer, not swamped. */
export const DAILY = { threads: 5, messages: 20 } as const;

/** What decides whether somebody may write. */
export type Standing = Pick<Thread, 'askerStopped' | 'authorsStopped' | 'ended'>;

/** `stopped`: by the other side; `own-stop`: by one's own, which takes it back. */
export type MayWrite = 'yes' | 'stopped' | 'own-stop' | 'ended';

/**
 * Whether a side may write. An asker who stopped may ask again, which takes the stop back; authors who
 * stopped are first asked whether they mean it, for it lets the asker write again.
 */
export function mayWrite(standing: Standing, side: Side): MayWrite {
  if (standing.ended === 'administrator') return 'ended';
  if (side === 'asker') return standing.authorsStopped === undefined ? 'yes' : 'stopped';
  if (standing.ended !== undefined) return 'ended';
  if (standing.askerStopped !== undefined) return 'stopped';
  return standing.authorsStopped === undefined ? 'yes' : 'own-stop';
}

/** Whether messages pass between the sides. */
export function isOpen({ askerStopped, authorsStopped, ended }: Standing): boolean {
  return askerStopped === undefined && authorsStopped === undefined && ended === undefined;
}

/** A question is waiting for the authors. */
export function isUnanswered(thread: Standing & Pick<Thread, 'lastBy'>): boolean {
  return isOpen(thread) && thread.lastBy === 'asker';
}

export type Act =
  | { type: 'write' | 'stop'; side: Side; order: string }
  | { type: 'reopen'; order: string }
  | { type: 'end'; how: Ending };

/** A thread after an act; the same one where the act is refused or changes nothing. */
export function afterAct(before: Standing, act: Act): Standing {
  if (act.type === 'end') {
    return before.ended === 'administrator' ? before : { ...before, ended: act.how };
  }
  if (act.type === 'write') return afterWriting(before, act.side);
  if (before.ended === 'administrator') return before;
  if (act.type === 'reopen') {
    const { authorsStopped: _, ...open } = before;
    return open;
  }
  const field = stopField(act.side);
  return before[field] === undefined ? { ...before, [field]: act.order } : before;
}

function afterWriting(before: Standing, side: Side): Standing {
  if (side === 'authors' || mayWrite(before, side) !== 'yes') return before;
  const { askerStopped: _, ended: __, ...open } = before;
  return open;
}

export function stopField(side: Side): 'askerStopped' | 'authorsStopped' {
  return side === 'asker' ? 'askerStopped' : 'authorsStopped';
}

/** The mailing that carries a message to the other side. */
export function turnMailing(thread: string, key: string): string {
  return `question.${thread}.${key}`;
}

/** What a mailing about one message is about. */
export const messageSubject = z
  .string()
  .transform((text) => text.split('.'))
  .pipe(z.tuple([threadId, messageKey]));

/** Unanswered first, then the newest. */
export function inListOrder<T extends Thread>(threads: readonly T[]): T[] {
  return [...threads].sort(
    (one, other) =>
      Number(isUnanswered(other)) - Number(isUnanswered(one)) || other.lastAt - one.lastAt,
  );
}
