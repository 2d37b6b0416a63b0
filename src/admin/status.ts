import { Composer } from 'grammy';
import type { Clock } from '../clock.js';
import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import type { MemberStore } from '../people/member-store.js';
import type { EntryStore } from '../registration/entry-store.js';
import { onCommand } from '../telegram/commands.js';
import { menuButton } from '../telegram/menu-button.js';
import { send } from '../telegram/screen.js';

export interface StatusDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  startedAt: number;
  /** What is still to be sent, and since when the oldest of it waits. */
  outboxState: () => Promise<{ pending: number; oldestAt: number | undefined }>;
  /** Epoch milliseconds. */
  lastBackupAt: () => Promise<number | undefined>;
}

/** `/trangthai`: whether it runs and how much it holds. For anyone else the command does not exist. */
export function createStatus(deps: StatusDeps): Composer<BotContext> {
  const { contest, clock, members, entries, startedAt, outboxState, lastBackupAt } = deps;
  const composer = new Composer<BotContext>();
  onCommand(composer, 'status', async (ctx) => {
    const [people, codes, outbox, backupAt] = await Promise.all([
      members.count(),
      entries.count(),
      outboxState(),
      lastBackupAt(),
    ]);
    const time = (at: number) => formatDateTime(contest, at, ctx.t.language);
    await send(ctx, {
      text: ctx.t.html('status', {
        now: time(clock.now()),
        since: time(startedAt),
        people,
        entries: codes,
        pending: outbox.pending,
        oldest: outbox.oldestAt === undefined ? '' : time(outbox.oldestAt),
        backup: backupAt === undefined ? 'none' : time(backupAt),
      }),
      buttons: [[menuButton(ctx.t)]],
    });
  });
  return composer;
}
