import { Hono } from 'hono';
import { dayOf, daysBefore, isWorkingDay } from '../../contest/calendar.js';
import type { LocalText } from '../../contest/contest.js';
import { contestDays } from '../../contest/contest-days.js';
import type { Upcoming } from '../../feature-forecast.js';
import { keptUntil } from '../../personal-data/retention.js';
import type { RehearsalPart } from '../part.js';
import type { Rehearsal } from '../rehearsal.js';
import { seldom } from '../seldom.js';
import { type Sent, SentMailings } from './sent.js';
import { comingText } from './words.js';

/** Everything at times of its own: what was, and what will be. Times are epoch milliseconds. */
export interface CalendarView {
  now: number;
  /** The first and the last day of the contest, as far as its slider goes. */
  first: number;
  last: number;
  /** As far as what will be is looked for: until what is kept begins to be erased. */
  until: number;
  /** The contest's own days, past ones too. */
  days: { at: number; text: LocalText }[];
  /** Days of the span on which nobody works, "2020-01-25", with why where it is a holiday. */
  daysOff: { day: string; name?: LocalText }[];
  sent: Sent[];
  coming: (Upcoming & { text: LocalText })[];
}

/** Pages are told so often at most that there is something new; milliseconds of the machine's. */
const TELL_EVERY = 1_000;

/** What was sent and what will be, by day. */
export function createCalendar(rehearsal: Rehearsal): RehearsalPart {
  const mailings = new SentMailings();
  let changes = 0;
  const tell = seldom(TELL_EVERY, () => rehearsal.tell('calendar', state()));
  const state = () => ({ ...spanOf(rehearsal), changes });
  let last: unknown;
  const stopLooking = rehearsal.time.add({
    next: async () => undefined,
    // Asked after each step: there is something new when the bot has said something.
    act: async () => {
      const newest = rehearsal.emulator.calls.findLast(({ method }) => method !== 'getUpdates');
      if (newest !== last) {
        last = newest;
        changes += 1;
        tell.soon();
      }
      return false;
    },
  });
  const routes = new Hono();
  routes.get('/', async (context) => {
    const sent = await mailings.read(rehearsal.redis, rehearsal.keys, rehearsal.contest);
    return context.json(await viewOf(rehearsal, sent));
  });
  return {
    name: 'calendar',
    routes,
    state,
    begin: () => mailings.clear(),
    // It is all in the store; what was read of another one doesn't hold.
    save: () => ({}),
    load: () => mailings.clear(),
    async close() {
      stopLooking();
      tell.stop();
    },
  };
}

/** From the dispatch to the day after the contest's last. */
function spanOf({ contest }: Rehearsal): Pick<CalendarView, 'first' | 'last'> {
  const times = contestDays(contest).map(({ at }) => at);
  return { first: Math.min(...times), last: Math.max(...times) };
}

async function viewOf(rehearsal: Rehearsal, sent: Sent[]): Promise<CalendarView> {
  const { contest, time, bot } = rehearsal;
  const now = time.clock.now();
  const { first, last } = spanOf(rehearsal);
  // While the bot is down nobody can say what it would do.
  const until = Math.max(last, keptUntil(contest, 'profiles', 0));
  const coming = await bot.ask('upcoming', now, until).catch(() => []);
  const dayWord = (at: number, kind: string) => ({ at, text: comingText(contest, 'day', kind) });
  return {
    now,
    first,
    last,
    until,
    days: contestDays(contest)
      .filter(({ at }) => at <= now)
      .map(({ at, kind }) => dayWord(at, kind)),
    daysOff: daysOff(rehearsal, first, last),
    sent,
    coming: coming.map((one) => ({ ...one, text: comingText(contest, one.kind, one.detail) })),
  };
}

function daysOff({ contest }: Rehearsal, first: number, last: number): CalendarView['daysOff'] {
  const found: CalendarView['daysOff'] = [];
  const end = dayOf(contest, last);
  for (let day = dayOf(contest, first); day <= end; day = daysBefore(day, -1)) {
    if (isWorkingDay(contest, day)) continue;
    const holiday = contest.calendar.holidays.find((one) =>
      'date' in one ? one.date === day : one.from <= day && day <= one.to,
    );
    found.push({ day, ...(holiday && { name: holiday.name }) });
  }
  return found;
}
