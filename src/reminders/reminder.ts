import { z } from 'zod';
import type { Due } from './ladder.js';

/** What a reminder is about, as it stands in the outbox: codes only. */
export interface ReminderSubject {
  finalistId: string;
  kind: Due['kind'] | 'by-hand';
  /** The instant that made it due, epoch milliseconds. */
  at: number;
}

const subject = z
  .string()
  .regex(/^[a-z0-9-]+ (welcome|step|snoozed|deadline-moved|last-word|by-hand) \d+$/)
  .transform((text): ReminderSubject => {
    const [finalistId = '', kind, at] = text.split(' ');
    return { finalistId, kind: kind as ReminderSubject['kind'], at: Number(at) };
  });

export function formatSubject({ finalistId, kind, at }: ReminderSubject): string {
  return `${finalistId} ${kind} ${at}`;
}

export function parseSubject(text: string): ReminderSubject {
  return subject.parse(text);
}

/** The same for the same cause and person, so that it is made once, by whichever instance and however often. */
export function reminderId({ finalistId, kind, at }: ReminderSubject, userId: number): string {
  return `reminder.${finalistId}.${kind}.${at}.${userId}`;
}
