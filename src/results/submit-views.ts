import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { defineForm } from '../telegram/forms.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { capitalized } from '../text/vietnamese.js';
import { chooseDelay, openSummary, submitButton } from './buttons.js';
import { type Finding, isError } from './cross-check.js';
import { draftButton } from './draft-views.js';
import { findingLines } from './finding-lines.js';
import type { NewsDelay, ResultRow, Submission } from './result.js';

/** `form` of the session's question while a delay is typed; `subject` is the draft's revision. */
export const DELAY_FORM = defineForm('results-delay', { for: 'administrator' });
export const MOST_DELAY = 7 * 24 * 60;

export interface SummaryFacts {
  rows: readonly ResultRow[];
  findings: readonly Finding[];
  revision: number;
  /** Whether there is nobody else who could approve. */
  alone: boolean;
  t: Translator;
}

/** What the cross-check found; and on, if nothing of it has to be mended. */
export function summaryView({ rows, findings, revision, alone, t }: SummaryFacts): View {
  const errors = findings.filter(isError).length;
  const state = errors > 0 ? 'errors' : findings.length > 0 ? 'warnings' : 'fine';
  const next = chooseDelay.make(
    t.plain(state === 'warnings' ? 'results-submit-anyway' : 'results-submit'),
    String(revision),
    'ask',
  );
  return {
    text: [
      t.html('results-summary', { rows: rows.length, state }),
      ...(findings.length > 0 ? ['', ...findingLines(findings, rows, t)] : []),
      ...(alone ? ['', t.html('results-alone')] : []),
    ].join('\n'),
    buttons: [...(errors === 0 && !alone ? [[next]] : []), [draftButton(t)]],
  };
}

/** How a delay travels in a button. */
export function delayCode(delay: NewsDelay): string {
  return delay === 'morning' ? delay : `m${delay.minutes}`;
}

export function readDelay(code: string): NewsDelay {
  return code === 'morning' ? code : { minutes: Number(code.slice(1)) };
}

/** When everyone hears, after the authors. */
export function delayText(contest: Contest, delay: NewsDelay, t: Translator): string {
  if (delay === 'morning') return t.plain('results-delay-morning', { at: contest.reminders.at });
  const { minutes } = delay;
  if (minutes === 0) return t.plain('results-delay-now');
  return minutes % 60 === 0
    ? t.plain('results-delay-hours', { hours: minutes / 60 })
    : t.plain('results-delay-minutes', { minutes });
}

export function delayView(contest: Contest, revision: number, t: Translator): View {
  const usual = contest.results.publicDelayMinutes;
  const minutes = [...new Set([0, usual, 60])].sort((a, b) => a - b);
  const delays: NewsDelay[] = [...minutes.map((one) => ({ minutes: one })), 'morning'];
  return {
    text: t.html('results-delay-ask', { usual: delayText(contest, { minutes: usual }, t) }),
    buttons: [
      ...delays.map((delay) => [
        submitButton.make(
          capitalized(delayText(contest, delay, t)),
          String(revision),
          delayCode(delay),
          'ask',
        ),
      ]),
      [chooseDelay.make(t.plain('results-delay-typed'), String(revision), 'typed')],
      [draftButton(t)],
    ],
  };
}

export function typeDelayView(revision: number, t: Translator): View {
  return {
    text: t.html('results-delay-type', { max: MOST_DELAY }),
    buttons: [[draftButton(t)]],
    question: { form: DELAY_FORM, step: 'minutes', subject: String(revision) },
  };
}

export function confirmSubmitView(
  contest: Contest,
  facts: { rows: number; revision: number; delay: NewsDelay; t: Translator },
): View {
  const { rows, revision, delay, t } = facts;
  return {
    text: t.html('results-submit-confirm', { rows, delay: delayText(contest, delay, t) }),
    buttons: [
      [submitButton.make(t.plain('results-submit-yes'), String(revision), delayCode(delay), 'yes')],
      [openSummary.make(t.plain('results-check'))],
      [draftButton(t)],
    ],
  };
}

export function submittedText(contest: Contest, { at, rows }: Submission, t: Translator): string {
  return t.html('results-submitted', {
    at: formatDateTime(contest, at, t.language),
    rows: rows.length,
  });
}
