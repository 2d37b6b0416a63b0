import type { InlineKeyboardButton } from 'grammy/types';
import { openReturn } from '../../plans/revision.js';
import type { View } from '../../telegram/screen.js';
import { shorten } from '../../text/vietnamese.js';
import { continueDraft, openRecords, withdrawRecord } from './buttons.js';
import { changeFrom, currentDecision, DECISION_LIMITS, type Decision } from './decision.js';
import { subjectOf } from './draft.js';
import { historyLines, pageHead, type RecordFacts } from './record-lines.js';
import type { Scores } from './scores.js';
import { hasSomething } from './unit.js';
import {
  appraisalButton,
  documentText,
  outcomeName,
  planLine,
  scoreLines,
  versionName,
} from './words.js';

/** The decision about a unit's plan, what the sheets say, and how it came about. */
export function decisionView(facts: RecordFacts, scores: Scores | undefined): View {
  const { state, t } = facts;
  const { decisions, plan } = state;
  const current = currentDecision(decisions);
  return {
    text: [
      pageHead(facts, 'd'),
      planLine(state, t),
      ...scoreLines(scores, t),
      ...(openReturn(plan) ? [t.html('decision-awaits-revision')] : []),
      '',
      ...(current ? currentLines(facts, current) : [t.html('decision-none')]),
      t.html('decision-source-note'),
      ...(decisions.length > 0 ? [''] : []),
      ...historyLines(facts, decisions, (decision, index) =>
        t.plain('decision-change', {
          change: changeFrom(decisions[index - 1], decision),
          outcome: outcomeName(decision.outcome, t),
          version: versionName(decision.version, t),
        }),
      ),
    ].join('\n'),
    buttons: [...actionRows(facts, current), [appraisalButton(state.unit.id, t)]],
  };
}

function currentLines({ state, t }: RecordFacts, current: Decision): string[] {
  const { contest, plan } = state;
  const { outcome, version, reasons } = current;
  return [
    t.html('decision-current', {
      outcome: outcomeName(outcome, t),
      version: versionName(version, t),
    }),
    t.html('decision-reasons', { reasons: shorten(reasons, DECISION_LIMITS.reasons) }),
    t.html('decision-document-line', { document: documentText(contest, current, t) }),
    ...(version < plan.version ? [t.html('decision-newer', { version: plan.version })] : []),
  ];
}

function actionRows(
  { state, t }: RecordFacts,
  current: Decision | undefined,
): InlineKeyboardButton[][] {
  const { unit, plan } = state;
  if (!hasSomething(state)) return [];
  const subject = subjectOf('d', unit.id);
  const begin = continueDraft.make(t.plain('decision-begin', { act: 'd' }), subject);
  if (!current) return [[begin]];
  const { updateId, version, outcome } = current;
  const isOld = version < plan.version;
  const mayReturn = outcome === 'supplement' && !isOld && !openReturn(plan);
  return [
    ...(mayReturn
      ? [[openRecords.make(t.plain('decision-open', { act: 'r' }), 'r', unit.id)]]
      : []),
    [
      isOld ? begin : continueDraft.make(t.plain('decision-correct'), subject),
      withdrawRecord.make(
        t.plain('decision-withdraw', { act: 'd' }),
        'd',
        unit.id,
        String(updateId),
        'ask',
      ),
    ],
  ];
}
