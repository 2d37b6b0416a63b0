import type { Actor } from '../admin/audit-log.js';
import type { ReplicationDeps } from './deps.js';
import { type Agreement, type Contact, introductionsOf } from './introduction.js';
import { isRegistered, type Replication } from './replication.js';

type Deps = Pick<ReplicationDeps, 'clock' | 'catalogue' | 'replications' | 'outbox'>;

/**
 * On which side somebody stands of those who may be introduced to each other; nothing for anybody else,
 * and once the model may not be seen any more.
 */
export async function sideOf(
  { catalogue }: Pick<Deps, 'catalogue'>,
  replication: Replication,
  userId: number,
): Promise<Agreement['side'] | undefined> {
  if (!isRegistered(replication)) return undefined;
  if (!(await catalogue.find(replication.modelId))) return undefined;
  const authors = await catalogue.authorsOf(replication.modelId);
  if (replication.registrant !== userId) return authors.includes(userId) ? 'author' : undefined;
  return authors.some((author) => author !== userId) ? 'agency' : undefined;
}

/** Keeps somebody's word, and introduces whoever has agreed on both sides. */
export async function agreeToIntroduction(
  deps: Deps,
  { id }: Replication,
  agreement: { side: Agreement['side']; contact: Contact; phone?: string; username?: string },
  { userId, updateId }: Actor,
): Promise<'introduced' | 'waiting'> {
  const known = (await deps.replications.agreements(id)).find((one) => one.userId === userId);
  if (known?.updateId !== updateId) {
    const at = deps.clock.now();
    await deps.replications.agree(id, { ...agreement, userId, updateId, at });
  }
  const introductions = introductionsOf(await deps.replications.agreements(id));
  for (const { author, agency } of introductions) {
    await deps.outbox.post({
      id: `replication-introduction.${id}.${author.updateId}.${agency.updateId}`,
      kind: 'replication-introduction',
      subject: `${id} ${author.updateId} ${agency.updateId}`,
      to: [author.userId, agency.userId],
    });
  }
  const isIntroduced = introductions.some(({ author, agency }) =>
    [author.userId, agency.userId].includes(userId),
  );
  return isIntroduced ? 'introduced' : 'waiting';
}
