import type { BotContext } from '../people/context.js';
import type { Actor } from './audit-log.js';

/** An act of administrators was asked for by somebody who is none. */
export class NotAdministratorError extends Error {
  override readonly name = 'NotAdministratorError';
}

/**
 * Asked inside every act, not only where its button is drawn.
 * @throws NotAdministratorError
 */
export function mustBeAdministrator(
  { isAdministrator }: { isAdministrator: (userId: number) => boolean },
  { userId }: Actor,
): void {
  if (!isAdministrator(userId)) throw new NotAdministratorError('Not an administrator');
}

export function actorOf(ctx: BotContext): Actor {
  return { userId: ctx.member.id, updateId: ctx.update.update_id };
}
