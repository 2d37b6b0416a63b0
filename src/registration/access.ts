import { registrationState } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { refuse } from '../telegram/refuse.js';
import type { RegistrationDeps } from './deps.js';
import { type Entry, isAuthor, isOwner } from './entry.js';

/**
 * An entry that this person may read: their own, or one they are a co-author of. Anyone else gets
 * the same answer as for an entry that does not exist, so that nothing can be learnt by guessing.
 */
export async function readableEntry(
  ctx: BotContext,
  { entries }: Pick<RegistrationDeps, 'entries'>,
  id: string,
): Promise<Entry | undefined> {
  const entry = await entries.find(id);
  if (entry && isAuthor(entry, ctx.member.id)) return entry;
  await refuse(ctx, 'entry-not-found');
  return undefined;
}

/** An entry that this person may change now; where not, they are told why. */
export async function editableEntry(
  ctx: BotContext,
  deps: RegistrationDeps,
  id: string,
): Promise<Entry | undefined> {
  const entry = await removableEntry(ctx, deps, id);
  return entry && (await requireJoined(ctx, deps, 'register')) ? entry : undefined;
}

/**
 * An entry that this person may take away: as one that they may change, but for consent. Nobody has
 * to agree to anything to withdraw what is theirs.
 */
export async function removableEntry(
  ctx: BotContext,
  deps: RegistrationDeps,
  id: string,
): Promise<Entry | undefined> {
  const entry = await deps.entries.find(id);
  if (!entry || !isOwner(entry, ctx.member.id)) {
    await refuse(
      ctx,
      entry && isAuthor(entry, ctx.member.id) ? 'entry-owner-only' : 'entry-not-found',
    );
    return undefined;
  }
  if (entry.state === 'withdrawn') {
    await refuse(ctx, 'entry-is-withdrawn');
    return undefined;
  }
  if (registrationState(deps.contest, deps.clock.now()) !== 'open') {
    await refuse(ctx, 'registration-closed-now');
    return undefined;
  }
  return entry;
}
