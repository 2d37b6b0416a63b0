import { NotYetError } from '../../outbox/mailing.js';
import type { DecisionDeps } from './deps.js';
import { tellingId } from './record.js';

/** A message that was composed before a change may still go out for so long after it. */
const SETTLING_MS = 5_000;
const SOON_MS = 1_000;

/**
 * The newest of the earlier records that somebody has been told of, or may have been.
 * @param index of the record that they are to be told of now
 * @throws NotYetError while a message about an earlier one is under way
 */
export async function toldBefore<T extends { at: number; updateId: number }>(
  { outbox, clock }: Pick<DecisionDeps, 'outbox' | 'clock'>,
  { kind, finalistId }: { kind: 'returns' | 'decisions'; finalistId: string },
  records: readonly T[],
  index: number,
  userId: number,
): Promise<T | undefined> {
  const until = (records[index]?.at ?? 0) + SETTLING_MS;
  const isSettling = clock.now() < until;
  for (const record of records.slice(0, index).reverse()) {
    const id = tellingId(kind, finalistId, record.updateId);
    const state = (await outbox.ledger.delivery(id, userId))?.state;
    if (state === 'sending') throw new NotYetError(SOON_MS);
    if (state === 'pending' && isSettling) throw new NotYetError(SOON_MS, { until });
    if (state === 'sent' || state === 'uncertain') return record;
  }
  return undefined;
}
