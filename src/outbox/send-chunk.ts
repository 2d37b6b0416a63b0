import type { Delivery } from './delivery.js';
import type { ChunkJob, Rest } from './jobs.js';
import type { Mailing, MailingKind } from './mailing.js';
import { ASK_AGAIN_MS, CopySender, type SendingDeps } from './send-copy.js';

/** Sends what is to be sent of one part of a mailing. */
export function createChunkSender(
  deps: SendingDeps & { kindOf(mailing: Mailing): MailingKind | undefined },
) {
  const { ledger } = deps;
  const sender = new CopySender(deps);
  let stopping = false;

  /** @returns when to look again, by the store's clock */
  const sendAll = async (
    mailing: Mailing,
    kind: MailingKind,
    rows: ReadonlyMap<number, Delivery>,
  ): Promise<number | undefined> => {
    let earliest = Number.POSITIVE_INFINITY;
    for (const [recipient, delivery] of rows) {
      if (stopping) return sender.now();
      const waiting = await sender.send(mailing, kind, recipient, delivery);
      if (waiting?.all) return waiting.until;
      if (waiting) earliest = Math.min(earliest, waiting.until);
    }
    return Number.isFinite(earliest) ? earliest : undefined;
  };

  return {
    /** From now on each part ends before its next copy and goes back into the queue. */
    stop() {
      stopping = true;
      sender.stop();
    },

    async work({ mailing: id, chunk }: ChunkJob): Promise<Rest | undefined> {
      const mailing = await ledger.find(id);
      const kind = mailing && deps.kindOf(mailing);
      if (!mailing) return undefined;
      if (!kind) throw new Error(`No such kind of mailing: ${mailing.kind}`);
      sender.clockAhead = await ledger.clockAhead();
      const rows = await ledger.rows(id, chunk);
      const until = await sendAll(mailing, kind, rows);
      // However long one copy must wait: whoever is added to this part meanwhile gets no job of
      // their own, for this one is still there.
      if (until !== undefined) return restFor(Math.min(until - sender.now(), ASK_AGAIN_MS));
      const added = [...(await ledger.rows(id, chunk)).keys()].some((one) => !rows.has(one));
      return added ? restFor(0) : undefined;
    },
  };
}

function restFor(milliseconds: number): Rest {
  return { lookAgainAt: Date.now() + milliseconds };
}
