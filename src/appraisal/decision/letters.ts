import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate, formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { readReturn } from '../../plans/buttons.js';
import { cardButton } from '../../plans/card-view.js';
import { durationText } from '../../plans/lateness.js';
import type { PlanVersion } from '../../plans/plan.js';
import { mendLines, untilLine } from '../../plans/return-view.js';
import { type PlanReturn, revisionLateBy } from '../../plans/revision.js';
import { roomForEach } from '../../telegram/long-text.js';
import { menuButton } from '../../telegram/menu-button.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import { DECISION_LIMITS, type Decision, type DecisionChange } from './decision.js';
import { currentFunding, totalAgreed } from './funding.js';
import type { DecidedUnit } from './unit.js';
import { amountText, appraisalButton, documentText, outcomeName, versionName } from './words.js';

/** Characters of all that is to be mended, in one message. */
const MEND_ROOM = 3_000;
const UNIT = 200;

export interface LetterFacts {
  state: DecidedUnit;
  now: number;
  t: Translator;
}

/** To the unit's people: what is to be mended, and until when. */
export function returnLetter(facts: LetterFacts, returned: PlanReturn, again: boolean): View {
  const { state, now, t } = facts;
  const { contest } = state;
  const most = roomForEach(returned.mend.length, MEND_ROOM, DECISION_LIMITS.mend);
  return {
    text: [
      t.html('decision-letter-return', {
        again: String(again),
        organiser: contest.organiser[t.language],
        unit: unitName(state),
        version: versionName(returned.version, t),
      }),
      untilLine(contest, returned, now, t),
      '',
      ...mendLines(contest, returned, most, t),
      '',
      t.html('plan-return-fair'),
      t.html('decision-letter-how'),
    ].join('\n'),
    buttons: [[readReturn.make(t.plain('plan-return-read'), state.unit.id)], ...unitRows(facts)],
  };
}

/** What was asked for is no longer asked for. */
export function returnWithdrawnLetter(facts: LetterFacts): View {
  const { state, t } = facts;
  const organiser = state.contest.organiser[t.language];
  return {
    text: t.html('decision-letter-return-withdrawn', { organiser, unit: unitName(state) }),
    buttons: unitRows(facts),
  };
}

/** To the unit's people: the outcome, put right or taken back, with what is agreed of funding now. */
export function outcomeLetter(
  facts: LetterFacts,
  decision: Decision,
  change: DecisionChange,
): View {
  const { state, t } = facts;
  const { contest } = state;
  const head = t.html('decision-letter-outcome', {
    change,
    organiser: contest.organiser[t.language],
    unit: unitName(state),
    version: versionName(decision.version, t),
  });
  const lines = change === 'withdrawn' ? [] : outcomeText(contest, state, decision, t);
  return {
    text: [head, ...lines, '', t.html('decision-source-note')].join('\n'),
    buttons: unitRows(facts),
  };
}

function outcomeText(
  contest: Contest,
  state: DecidedUnit,
  decision: Decision,
  t: Translator,
): string[] {
  const reasons = shorten(decision.reasons, DECISION_LIMITS.reasons);
  return [
    t.html('decision-letter-outcome-line', { outcome: outcomeName(decision.outcome, t) }),
    t.html('decision-reasons', { reasons }),
    t.html('decision-document-line', { document: documentText(contest, decision, t) }),
    ...agreedLine(state, t),
  ];
}

/** How much funding is agreed in all, if any is. */
export function agreedLine({ funding }: Pick<DecidedUnit, 'funding'>, t: Translator): string[] {
  const lines = currentFunding(funding);
  if (lines.length === 0) return [];
  return [t.html('decision-agreed-total', { amount: amountText(totalAgreed(lines), t) })];
}

/** To the unit's people: the revision is awaited soon. */
export function reminderLetter(facts: LetterFacts, { until = '' }: PlanReturn): View {
  const { state, t } = facts;
  return {
    text: t.html('decision-letter-reminder', {
      unit: unitName(state),
      until: formatDate(state.contest, until),
    }),
    buttons: [[readReturn.make(t.plain('plan-return-read'), state.unit.id)], ...unitRows(facts)],
  };
}

/** To the administrators: the unit has sent what was asked for. */
export function revisionNotice({ state, t }: LetterFacts, sent: PlanVersion): View {
  const { contest, plan, unit } = state;
  const late = revisionLateBy(contest, sent);
  return {
    text: t.html('decision-notice-revision', {
      unit: unitName(state),
      version: versionName(plan.version, t),
      at: formatDateTime(contest, sent.at, t.language),
      late: String(late > 0),
      by: late > 0 ? durationText(late, t) : '',
    }),
    buttons: [[appraisalButton(unit.id, t)]],
  };
}

/** To the administrators: the time that they set is over, and nothing came. */
export function overdueNotice({ state, t }: LetterFacts, { until = '' }: PlanReturn): View {
  const { contest, unit } = state;
  return {
    text: t.html('decision-notice-overdue', {
      unit: unitName(state),
      until: formatDate(contest, until),
    }),
    buttons: [[appraisalButton(unit.id, t)]],
  };
}

function unitName({ unit }: DecidedUnit): string {
  return shorten(unit.unitName, UNIT);
}

function unitRows({ state, t }: LetterFacts): InlineKeyboardButton[][] {
  return [[cardButton(state.unit.id, t)], [menuButton(t)]];
}
