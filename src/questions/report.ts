import type { QuestionDeps } from './deps.js';
import type { OwnThread } from './take-part.js';

type Deps = Pick<QuestionDeps, 'clock' | 'moderation' | 'outbox' | 'administrators'>;

/**
 * Brings a thread before the administrators.
 * @returns `same` when this person's report of it is still open
 */
export async function reportThread(
  { clock, moderation, outbox, administrators }: Deps,
  { thread, side }: OwnThread,
  reason: string | undefined,
  { userId, updateId }: { userId: number; updateId: number },
): Promise<'reported' | 'same'> {
  const key = String(updateId);
  const isOpen = (await moderation.reports()).some(
    (one) =>
      one.thread === thread.id &&
      one.by === userId &&
      one.closedAt === undefined &&
      // Handled again, it may not have been sent.
      one.key !== key,
  );
  if (isOpen) return 'same';
  await moderation.report({
    key,
    thread: thread.id,
    side,
    by: userId,
    at: clock.now(),
    ...(reason !== undefined && { reason }),
  });
  const id = `question-report.${key}`;
  await outbox.post({ id, kind: 'question-report', subject: key, to: administrators() });
  return 'reported';
}
