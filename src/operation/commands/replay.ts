import { describeAge } from '../age.js';
import { EXIT } from '../command.js';
import type { OperationDeps } from '../deps.js';
import { withQueues } from '../queues.js';
import { readUnreached } from '../unreached.js';

/** Failed jobs taken together. */
const AT_ONCE = 500;

/**
 * Puts back jobs that were given up. A job only says where to look in the ledger, so none of them
 * sends anything twice.
 */
export async function replay(deps: OperationDeps) {
  const { clock, say } = deps;
  const count = await withQueues(deps, async (queues) => {
    let put = 0;
    for (const queue of Object.values(queues)) {
      for (;;) {
        const failed = await queue.getFailed(0, AT_ONCE - 1);
        for (const job of failed) await job.retry('failed');
        put += failed.length;
        if (failed.length === 0) break;
      }
    }
    return put;
  });
  say(`${count} failed jobs were put back.`);
  const mailings = await readUnreached(deps);
  if (mailings.length === 0) {
    say('No mailing is held or stuck, and no copy is uncertain.');
    return EXIT.done;
  }
  say('These mailings want somebody’s eye (announcements: /thongbao in the chat):');
  for (const { id, kind, createdAt, total, sent, pending, uncertain, held } of mailings) {
    const age = describeAge(clock.now() - createdAt);
    const why = held === undefined ? '' : `, held (${held})`;
    say(
      `- ${id} (${kind}, ${age} old): ${sent} of ${total} sent, ${pending} to be sent, ${uncertain} uncertain${why}`,
    );
  }
  return EXIT.done;
}
