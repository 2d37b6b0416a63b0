import { Composer, InputFile } from 'grammy';
import { formatDateTime } from '../contest/calendar.js';
import type { Outbox } from '../outbox/outbox.js';
import type { BotContext } from '../people/context.js';
import { owes, planStanding } from '../plans/standing.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { calendarButton, showCalendar, snoozeButton } from './buttons.js';
import { deadlineCalendarFile } from './calendar-file.js';
import { calendarView } from './calendar-view.js';
import { type ComposeDeps, reminderKind } from './compose.js';
import { snoozeTime } from './ladder.js';
import type { SweepDeps } from './sweep.js';

export type ReminderDeps = ComposeDeps & SweepDeps & { outbox: Pick<Outbox, 'define' | 'post'> };

/** The buttons under a reminder, and `/lich` for everyone. */
export function createReminders(deps: ReminderDeps): Composer<BotContext> {
  const { clock, deadlines, finalists, plans, reminders, outbox } = deps;
  const composer = new Composer<BotContext>();
  outbox.define('reminder', reminderKind(deps));

  onCommand(composer, 'calendar', (ctx) => showContestCalendar(ctx, deps));
  onButton(composer, showCalendar, (ctx) => showContestCalendar(ctx, deps));

  onButton(composer, snoozeButton, async (ctx, finalistId) => {
    if (!(await finalists.isPerson(finalistId, ctx.member.id)))
      return refuse(ctx, 'plan-not-yours');
    const contest = await deadlines.contest();
    if (!owes(await planStanding(contest, plans, finalistId)))
      return refuse(ctx, 'snooze-not-needed');
    const until = snoozeTime(contest, clock.now());
    if (until === undefined) return refuse(ctx, 'snooze-too-late');
    await reminders.snooze(finalistId, ctx.member.id, until);
    const at = formatDateTime(contest, until, ctx.t.language);
    ctx.notify(ctx.t.plain('snoozed', { at }), { alert: true });
  });

  onButton(composer, calendarButton, async (ctx, finalistId) => {
    const isOne = await finalists.isPerson(finalistId, ctx.member.id);
    const finalist = isOne ? await finalists.find(finalistId) : undefined;
    if (!finalist) return refuse(ctx, 'plan-not-yours');
    const contest = await deadlines.contest();
    const { movedAt = 0 } = (await deadlines.lastMove()) ?? {};
    const facts = { now: clock.now(), movedAt, t: ctx.t };
    const file = deadlineCalendarFile(contest, finalist, facts);
    await ctx.replyWithDocument(new InputFile(Buffer.from(file), CALENDAR_FILE), {
      caption: ctx.t.plain('calendar-file-caption'),
    });
  });

  return composer;
}

/** In plain letters: some phones show a file's name, and open it by its ending. */
const CALENDAR_FILE = 'han-gui-ke-hoach.ics';

async function showContestCalendar(
  ctx: BotContext,
  { deadlines, clock }: Pick<ReminderDeps, 'deadlines' | 'clock'>,
): Promise<void> {
  const contest = await deadlines.contest();
  await show(ctx, { ...calendarView(contest, clock.now(), ctx.t), question: ctx.session.question });
}
