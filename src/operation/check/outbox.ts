import { type DeliveryState, LETTERS } from '../../outbox/delivery.js';
import { chunkOf } from '../../outbox/ledger.js';
import { type Check, type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';
import { afterColon } from './owners.js';

/** What a mailing counts; a copy in flight counts as pending. */
const counted = ['pending', 'sent', 'failed', 'blocked', 'uncertain', 'dropped'] as const;
type Counts = Record<(typeof counted)[number] | 'total', number>;

const STATES = new Map(
  Object.entries(LETTERS).map(([state, letter]) => [letter, state as DeliveryState]),
);

/** A mailing counts the rows of its ledger, and is in the list of open ones while a copy is not settled. */
export const checkOutbox: Check = async (data, found) => {
  const { redis, keys, short } = data;
  const chunks = new Map<string, string[]>();
  for (const id of data.ids('mailingRows')) {
    const mailing = afterColon(id);
    chunks.set(mailing, [...(chunks.get(mailing) ?? []), id]);
  }
  const open = new Set(await redis.zrange(keys.openMailings, '0', '-1'));
  await forEach(data.ids('mailing'), async (id) => {
    await checkMailing(data, found, id, chunks.get(id) ?? [], open.has(id));
  });
  for (const id of open) {
    if (data.has('mailing', id)) continue;
    const repair = { text: 'taken out', act: () => redis.zrem(keys.openMailings, id) };
    const text = `has the mailing ${id}, which isn't there`;
    found({ rule: 'open-mailings', key: short(keys.openMailings), text, repair });
  }
};

async function checkMailing(
  data: Data,
  found: Found,
  id: string,
  parts: readonly string[],
  isOpen: boolean,
): Promise<void> {
  const { redis, keys, short } = data;
  const key = keys.mailing(id);
  const record = await redis.hgetall(key);
  // Its rows went when their time was over. What it counted is all that is left, and is not in the ledger.
  if (record.erased !== undefined) return;
  const counts: Counts = {
    ...{ pending: 0, sent: 0, failed: 0, blocked: 0, uncertain: 0, dropped: 0, total: 0 },
  };
  for (const part of parts) {
    const rows = await redis.hgetall(keyOf(data, 'mailingRows', part));
    for (const [recipient, row] of Object.entries(rows)) {
      const state = STATES.get(row[0] ?? '') ?? 'pending';
      counts[state === 'sending' ? 'pending' : state] += 1;
      counts.total += 1;
      if (chunkOf(Number(recipient), Number(record.chunks)) === Number.parseInt(part, 10)) continue;
      const place = short(keyOf(data, 'mailingRows', part));
      found({ rule: 'ledger', key: place, text: 'has a recipient who belongs into another part' });
    }
  }
  const wrong = [...counted, 'total' as const].filter(
    (name) => Number(record[name] ?? 0) !== counts[name],
  );
  if (wrong.length > 0) {
    const says = wrong.map(
      (name) => `${name} ${record[name] ?? 0} (${counts[name]} in the ledger)`,
    );
    found({
      rule: 'mailing-counts',
      key: short(key),
      text: `counts ${says.join(', ')}`,
      repair: { text: 'counted anew', act: () => redis.hset(key, counts) },
    });
  }
  if (counts.pending > 0 && !isOpen) {
    found({
      rule: 'open-mailings',
      key: short(keys.openMailings),
      text: `lacks the mailing ${id}, of which ${counts.pending} copies are still to be sent`,
      repair: {
        text: 'added',
        act: () => redis.zadd(keys.openMailings, 'NX', record.createdAt ?? '0', id),
      },
    });
  }
}
