import type { PendingUpdate, UpdateLog } from './update-log.js';

/** The bot did not confirm an update in time: it is down, stuck, or was never started. */
export class NotConfirmedError extends Error {
  override readonly name = 'NotConfirmedError';
}

/**
 * Resolves when every update that is pending now (of one chat, if one is given) has been confirmed.
 * Later updates are not waited for.
 */
export async function confirmed(
  log: UpdateLog,
  patienceMs: number,
  chatId?: number,
): Promise<void> {
  const open = new Set<PendingUpdate>();
  for (const entry of log.pending.values()) {
    if (chatId === undefined || entry.chatId === chatId) open.add(entry);
  }
  if (open.size === 0) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(notConfirmed(open, patienceMs)), patienceMs);
    for (const entry of open) {
      entry.waiters.add(() => {
        open.delete(entry);
        if (open.size > 0) return;
        clearTimeout(timer);
        resolve();
      });
    }
  });
}

function notConfirmed(open: Set<PendingUpdate>, patienceMs: number): NotConfirmedError {
  const [oldest] = open;
  const others = open.size > 1 ? ` and ${open.size - 1} more` : '';
  return new NotConfirmedError(
    `the bot has not confirmed update ${oldest?.update.update_id} (${oldest?.label}, chat ${oldest?.chatId})${others} within ${patienceMs} ms`,
  );
}
