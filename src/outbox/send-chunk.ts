import type { Delivery } from './delivery.js';
import type { ChunkJob, Rest } from './jobs.js';
import type { Mailing, MailingKind } from './mailing.js';
import { ASK_AGAIN_MS, CopySender, type SendingDeps, type Waiting } from './send-copy.js';

/** Sends what is to be sent of one part of a mailing. */
export function createChunkSender(
  deps: SendingDeps & { kindOf(mailing: Mailing): MailingKind | undefined },
) {
  const { ledger } = deps;
  const sender = new CopySender(deps);
  let stopping = false;

  /** @returns what each copy waits for that isn't settled; only the last, where nothing more can be sent now */
  const sendAll = async (
    mailing: Mailing,
    kind: MailingKind,
    rows: ReadonlyMap<number, Delivery>,
  ): Promise<Waiting[]> => {
    const left: Waiting[] = [];
    for (const [recipient, delivery] of rows) {
      if (stopping) return [{ until: sender.now() }];
      const copy = await sender.send(mailing, kind, recipient, delivery);
      if (copy?.all) return [copy];
      if (copy) left.push(copy);
    }
    return left;
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
      const left = await sendAll(mailing, kind, rows);
      // However long one copy must wait: whoever is added to this part meanwhile gets no job of
      // their own, for this one is still there.
      if (left.length > 0) return restOf(left, sender.now());
      const added = [...(await ledger.rows(id, chunk)).keys()].some((one) => !rows.has(one));
      return added ? restFor(0) : undefined;
    },
  };
}

/** @param now by the store's clock */
function restOf(left: readonly Waiting[], now: number): Rest {
  const until = Math.min(...left.map((copy) => copy.until));
  const rest = restFor(Math.min(until - now, ASK_AGAIN_MS));
  const hours = left.flatMap(({ hour }) => hour ?? []);
  if (hours.length < left.length) return rest;
  return { ...rest, waits: { copies: left.length, until: Math.min(...hours) } };
}

function restFor(milliseconds: number): Rest {
  return { lookAgainAt: Date.now() + milliseconds };
}
