import { deadlineInstant, formatDateTime, weekdayName } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { owes } from '../plans/standing.js';
import { coordinatorTime, lastWordTime, upcoming } from '../reminders/ladder.js';
import type { ReminderSubject } from '../reminders/reminder.js';
import { reminderView } from '../reminders/reminder-views.js';
import { Html } from '../telegram/html.js';
import { pageOfLines, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { previewLadder, previewText } from './buttons.js';
import { deadlineText, progressButton } from './overview-view.js';
import { reachable, toRemind, type UnitProgress } from './progress.js';
import { unitText } from './unit-lines.js';
import { unitButton } from './unit-view.js';

/** Steps that are listed; a ladder has about ten. */
const MOST_STEPS = 30;
/** Characters of what is listed on a page; people named of a unit, and characters of each. */
const ROOM = 3_000;
const MOST_NAMES = 20;
const NAME = 60;

export interface LadderFacts {
  contest: Contest;
  units: readonly UnitProgress[];
  now: number;
  /** When the bot was first set up. */
  startedAt: number;
  /** Of agencies whose units still owe: they are told, too. */
  coordinators: number;
  page: number;
  t: Translator;
}

/** Who will get what and when, as things stand now. */
export function ladderView(facts: LadderFacts): View {
  const { contest, units, now, startedAt, page, t } = facts;
  const owing = toRemind(units);
  const people = owing.reduce((sum, unit) => sum + reachable(unit.people).length, 0);
  const line = (at: number, what: 'step' | 'last-word') =>
    t.html('progress-ladder-step', {
      at: formatDateTime(contest, at, t.language),
      weekday: weekdayName(contest, at, t.language),
      what,
      units: owing.length,
      people,
    });
  const lastWord = lastWordTime(contest);
  const isSilent = deadlineInstant(contest) <= startedAt;
  const steps = isSilent ? [] : upcoming(contest, now).slice(0, MOST_STEPS);
  const lines = [
    ...steps.map(({ at }) => line(at, 'step')),
    ...(!isSilent && lastWord > now ? [line(lastWord, 'last-word')] : []),
  ];
  const unreached = units.filter((unit) => owes(unit.standing) && unit.unreachable).length;
  const sample = owing[0] ?? units[0];
  const shown = pageOfLines(
    [
      ...(lines.length > 0
        ? [...lines, ...coordinatorLines(facts), '', t.html('progress-ladder-note')]
        : [t.html(isSilent ? 'progress-ladder-silent' : 'progress-ladder-over')]),
      ...(unreached > 0 ? [t.html('progress-ladder-unreached', { count: unreached })] : []),
      ...(lines.length > 0 ? recipientLines(owing, t) : []),
    ],
    page,
    ROOM,
  );
  return {
    text: [
      t.html('progress-ladder-head'),
      deadlineText(contest, now, t),
      '',
      ...shown.items,
      ...(shown.pages > 1
        ? ['', t.html('progress-report-page', { page: shown.page + 1, pages: shown.pages })]
        : []),
    ].join('\n'),
    buttons: [
      ...turnRow(shown, (text, to) => previewLadder.make(text, to)),
      ...(sample && lines.length > 0
        ? [[previewText.make(t.plain('progress-preview-text'), sample.finalist.id)]]
        : []),
      [progressButton(t)],
    ],
  };
}

/** Who is reminded, by unit and name. */
function recipientLines(owing: readonly UnitProgress[], t: Translator): string[] {
  if (owing.length === 0) return [];
  const lines = owing.map((unit) => {
    const people = reachable(unit.people);
    const named = people.slice(0, MOST_NAMES);
    return t.html('progress-ladder-unit', {
      unit: unitText(unit),
      names: named.map(({ name }) => shorten(name ?? t.plain('someone'), NAME)).join(', '),
      more: people.length - named.length,
    });
  });
  return ['', t.html('progress-ladder-people'), ...lines];
}

function coordinatorLines({ contest, now, coordinators, t }: LadderFacts): string[] {
  const at = coordinatorTime(contest);
  if (at <= now || coordinators === 0) return [];
  return [
    t.html('progress-ladder-coordinators', {
      at: formatDateTime(contest, at, t.language),
      weekday: weekdayName(contest, at, t.language),
      count: coordinators,
    }),
  ];
}

export interface SampleFacts {
  contest: Contest;
  unit: UnitProgress;
  now: number;
  /** When the bot was first set up. */
  startedAt: number;
  t: Translator;
}

/** The message that a unit's people would get next, as they would read it; its buttons only named. */
export function sampleView(facts: SampleFacts): View {
  const { contest, unit, now, t } = facts;
  const next = nextReminder(facts);
  const { kind, at } = next ?? { kind: 'by-hand', at: now };
  const { finalist, standing } = unit;
  const view = reminderView({ contest, finalist, standing, kind, now: at, t });
  const buttons = (view.buttons ?? []).flat().map(({ text }) => `[${text}]`);
  return {
    text: [
      t.html('progress-sample-head', {
        unit: unitText(unit),
        at: formatDateTime(contest, at, t.language),
        due: dueOf(unit, next),
      }),
      '',
      t.html('progress-sample', { text: new Html(view.text), buttons: buttons.join(' ') }),
    ].join('\n'),
    buttons: [[unitButton(finalist.id, t)], [progressButton(t)]],
  };
}

/** Whether the message comes, and why it does not. */
function dueOf(
  { standing, people }: UnitProgress,
  next: NextReminder | undefined,
): 'yes' | 'sent' | 'nobody' | 'none' {
  if (!owes(standing)) return 'sent';
  if (reachable(people).length === 0) return 'nobody';
  return next ? 'yes' : 'none';
}

interface NextReminder {
  kind: ReminderSubject['kind'];
  at: number;
}

/** The next one that comes by itself; none when all have come, or the bot reminds nobody. */
function nextReminder({
  contest,
  now,
  startedAt,
}: Pick<SampleFacts, 'contest' | 'now' | 'startedAt'>): NextReminder | undefined {
  if (deadlineInstant(contest) <= startedAt) return undefined;
  const [step] = upcoming(contest, now);
  if (step) return { kind: 'step', at: step.at };
  const at = lastWordTime(contest);
  return at > now ? { kind: 'last-word', at } : undefined;
}
