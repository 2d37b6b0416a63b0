import type { Clock } from '../clock.js';
import type { BotContext } from '../people/context.js';
import type { Actor, AuditAct, AuditLog } from './audit-log.js';

/** An act of administrators was asked for by somebody who is none. */
export class NotAdministratorError extends Error {
  override readonly name = 'NotAdministratorError';
}

/** What every act of administrators needs. */
export interface ActDeps {
  clock: Clock;
  audit: Pick<AuditLog, 'record'>;
  isAdministrator: (userId: number) => boolean;
}

/**
 * Asked inside every act, not only where its button is drawn.
 * @throws NotAdministratorError
 */
export function mustBeAdministrator(
  { isAdministrator }: Pick<ActDeps, 'isAdministrator'>,
  { userId }: Actor,
): void {
  if (!isAdministrator(userId)) throw new NotAdministratorError('Not an administrator');
}

/** Puts an act on record, as it is done now. */
export function recordAct(
  { clock, audit }: Pick<ActDeps, 'clock' | 'audit'>,
  act: AuditAct,
  subject: string,
  { userId: by, updateId }: Actor,
  facts?: Record<string, string>,
): Promise<void> {
  return audit.record({ updateId, at: clock.now(), by, act, subject, ...(facts && { facts }) });
}

export function actorOf(ctx: BotContext): Actor {
  return { userId: ctx.member.id, updateId: ctx.update.update_id };
}
