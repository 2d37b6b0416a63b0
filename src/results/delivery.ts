import { mustBeAdministrator } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import { chatsMailing, newsMailing, ownMailing } from './audience.js';
import type { Deliveries, resendable } from './delivery-view.js';
import type { ResultDeps } from './deps.js';
import type { Stage } from './result-store.js';

const MAILINGS: Record<Stage, (version: number) => string> = {
  own: ownMailing,
  news: newsMailing,
  chats: chatsMailing,
};

/** The mailings of the newest version; nothing while there is none. */
export async function readDeliveries({
  results,
  outbox,
}: Pick<ResultDeps, 'results' | 'outbox'>): Promise<Deliveries | undefined> {
  const published = await results.newest();
  if (!published) return undefined;
  const find = (stage: Stage) => outbox.ledger.find(MAILINGS[stage](published.version));
  const [own, news, chats] = await Promise.all([find('own'), find('news'), find('chats')]);
  return { own, news, chats };
}

/**
 * Sends the newest results again to those whose copy is in one state, and to nobody else.
 * @param count of them, as it was said when that was confirmed
 * @returns to how many; nothing when it is another number by now, and nothing was sent
 */
export async function resend(
  deps: ResultDeps,
  stage: Stage,
  state: (typeof resendable)[number],
  count: number,
  actor: Actor,
): Promise<number | undefined> {
  mustBeAdministrator(deps, actor);
  const mailing = (await readDeliveries(deps))?.[stage];
  if (!mailing || mailing.pending > 0 || mailing[state] !== count || count === 0) return undefined;
  await deps.audit.record({
    updateId: actor.updateId,
    at: deps.clock.now(),
    by: actor.userId,
    act: 'resend-results',
    subject: mailing.id,
    facts: { state, count: String(count) },
  });
  return deps.outbox.resend(mailing.id, [state]);
}
