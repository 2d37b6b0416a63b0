import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate, formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { formatMoney } from '../../plans/money.js';
import { partLabel } from '../../plans/return-view.js';
import type { Translator } from '../../telegram/translations.js';
import { formatNumber } from '../../text/vietnamese.js';
import { openAppraisal } from '../buttons.js';
import { openRecords } from './buttons.js';
import type { DocumentFacts, Outcome } from './decision.js';
import { type Act, type DraftStep, partOf } from './draft.js';
import type { Scores } from './scores.js';
import type { DecidedUnit } from './unit.js';

export function outcomeName(outcome: Outcome, t: Translator): string {
  return t.plain('decision-outcome', { outcome });
}

export function sourceName(contest: Contest, source: string, t: Translator): string {
  return contest.plan.sources.find(({ id }) => id === source)?.label[t.language] ?? source;
}

/** "1.500.000 đồng" */
export function amountText(amount: bigint | string, t: Translator): string {
  return t.plain('decision-amount', { amount: formatMoney(BigInt(amount), t.language) });
}

/** "số 12/QĐ-UBND ngày 14/02/2020", or that there is none. */
export function documentText(contest: Contest, { number, day }: DocumentFacts, t: Translator) {
  return t.plain('decision-document', {
    known: number === undefined ? 'none' : day === undefined ? 'number' : 'both',
    number: number ?? '',
    date: day === undefined ? '' : formatDate(contest, day),
  });
}

/** "bản 2", or what came on paper. */
export function versionName(version: number, t: Translator): string {
  return t.plain('decision-version', { version });
}

export function stepName(contest: Contest, step: DraftStep, t: Translator): string {
  const part = partOf(step);
  return part === undefined ? t.plain('decision-step', { step }) : partLabel(contest, part, t);
}

/** What was sent last, and when. */
export function planLine({ contest, plan, sent }: DecidedUnit, t: Translator): string {
  return t.html('decision-plan', {
    state: sent ? 'sent' : plan.paper ? 'paper' : 'none',
    code: plan.code ?? '',
    version: plan.version,
    at: sent ? formatDateTime(contest, sent.at, t.language) : '',
    number: plan.paper?.number ?? '',
  });
}

/** What the sheets for the newest version say, and whether some are missing. */
export function scoreLines(scores: Scores | undefined, t: Translator): string[] {
  if (!scores) return [t.html('decision-scores-none')];
  const { sheets, missing, mean = 0, lowest = 0, highest = 0 } = scores;
  const number = (value: number) => formatNumber(value, t.language);
  const facts = { sheets, mean: number(mean), lowest: number(lowest), highest: number(highest) };
  return [
    t.html('decision-scores', facts),
    ...(missing > 0 ? [t.html('decision-scores-missing', { missing })] : []),
  ];
}

/** The way back to the unit's page of the appraisal. */
export function appraisalButton(finalistId: string, t: Translator): InlineKeyboardButton {
  return openAppraisal.make(t.plain('decision-appraisal-back'), finalistId);
}

export function recordsButton(act: Act, finalistId: string, t: Translator): InlineKeyboardButton {
  return openRecords.make(t.plain('decision-back', { act }), act, finalistId);
}
