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
}

/** `/trangthai`: whether it runs and how much it holds. For anyone else the command does not exist. */
export function createStatus(deps: StatusDeps): Composer<BotContext> {
  const { contest, clock, members, entries, startedAt } = deps;
  const composer = new Composer<BotContext>();
  onCommand(composer, 'status', async (ctx) => {
    const [people, codes] = await Promise.all([members.count(), entries.count()]);
    await send(ctx, {
      text: ctx.t.html('status', {
        now: formatDateTime(contest, clock.now(), ctx.t.language),
        since: formatDateTime(contest, startedAt, ctx.t.language),
        people,
        entries: codes,
      }),
      buttons: [[menuButton(ctx.t)]],
    });
  });
  return composer;
}
