import { z } from 'zod';
import { clockTime, slug, uniqueById } from './contest-values.js';

const everyStep = {
  id: slug,
  /** Absent: the ladder's usual time. */
  at: clockTime.exactOptional(),
};

/**
 * A step of the reminder ladder, counted back from the last day. One that falls on a day off moves to
 * the working day before it; only the last day itself stays what it is.
 */
const step = z.union(
  [
    z.strictObject({ ...everyStep, daysBefore: z.int().min(0).max(366) }),
    /** 0: the last day itself. */
    z.strictObject({ ...everyStep, workingDaysBefore: z.int().min(0).max(250) }),
    /** The day by which people are urged to be done; see `calendar.deadlines.plan.urgedOn`. */
    z.strictObject({ ...everyStep, onUrgedDay: z.literal(true) }),
  ],
  { error: 'write {id, daysBefore}, {id, workingDaysBefore} or {id, onUrgedDay: true}' },
);

export type ReminderStep = z.output<typeof step>;

/** When finalists are reminded of the plan that they owe, and others told of it. */
export const reminders = z.strictObject({
  /** The usual time of day. */
  at: clockTime,
  steps: uniqueById(step).min(1),
  /** When the coordinators of the agencies are told which units still owe. */
  coordinator: z.strictObject({ workingDaysBefore: z.int().min(0).max(60) }),
  /** Each morning of the last working days, the administrators hear how far it is. */
  digest: z.strictObject({ workingDays: z.int().min(1).max(60), at: clockTime }),
});
