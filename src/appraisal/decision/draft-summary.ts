import { openReturn } from '../../plans/revision.js';
import { inRows } from '../../telegram/buttons.js';
import { roomForEach } from '../../telegram/long-text.js';
import type { View } from '../../telegram/screen.js';
import { askDraftStep, confirmDraft } from './buttons.js';
import { DECISION_LIMITS } from './decision.js';
import { openSteps, wholeReturn } from './draft.js';
import { answerText, type DraftFacts, draftHead, leaveRow } from './draft-views.js';
import { askedFunding } from './funding.js';
import type { Scores } from './scores.js';
import { amountText, planLine, scoreLines, stepName } from './words.js';

/** Characters for all texts of a summary. */
const TEXTS_ROOM = 3_000;

export interface SummaryFacts extends DraftFacts {
  /** How many of the unit will be told. */
  people: number;
  /** For a decision: what the sheets for the plan's newest version say. */
  scores: Scores | undefined;
}

/** All answers, who will be told, and what speaks against it, to be changed or confirmed. */
export function draftSummary(facts: SummaryFacts): View {
  const { act, state, subject, draft, original, t } = facts;
  const { contest } = state;
  const steps = openSteps(contest, act, draft.answers);
  const room = roomForEach(steps.length, TEXTS_ROOM, DECISION_LIMITS.reasons);
  const edits = steps.map((step) =>
    askDraftStep.make(
      t.plain('decision-edit', { label: stepName(contest, step, t) }),
      subject,
      step,
    ),
  );
  const obstacle = obstacleText(facts);
  return {
    text: [
      draftHead(facts),
      planLine(state, t),
      '',
      ...steps.map((step) =>
        t.html('decision-answer', {
          label: stepName(contest, step, t),
          value: answerText(facts, step, room),
        }),
      ),
      '',
      ...(act === 'd' ? scoreLines(facts.scores, t) : []),
      ...(act === 'd' && openReturn(state.plan) ? [t.html('decision-awaits-revision')] : []),
      ...(act === 'f' ? [askedLine(facts)] : []),
      obstacle ?? tellingText(facts),
      t.html('decision-source-note'),
    ].join('\n'),
    buttons: [
      ...(obstacle === undefined
        ? [
            [
              confirmDraft.make(
                t.plain('decision-confirm', { act, correction: String(original !== undefined) }),
                subject,
                String(draft.revision),
              ),
            ],
          ]
        : []),
      ...inRows(edits, 2),
      leaveRow(facts),
    ],
  };
}

/** Why there is nothing to be confirmed yet. */
function obstacleText({ act, state, draft, original, t }: SummaryFacts): string | undefined {
  const { contest } = state;
  if (act === 'r' && !wholeReturn(contest, draft.answers)) return t.html('decision-mend-nothing');
  if (!original) return undefined;
  const steps = openSteps(contest, act, draft.answers);
  const isSame = steps.every((step) => draft.answers[step] === original[step]);
  return isSame ? t.html('decision-unchanged') : undefined;
}

function tellingText({ act, people, t }: SummaryFacts): string {
  return act === 'f' ? t.html('decision-not-told') : t.html('decision-will-tell', { people });
}

/** What the plan's budget asks of this source. */
function askedLine({ state, draft, t }: SummaryFacts): string {
  const asked = askedFunding(state.sent);
  const { source = '' } = draft.answers;
  const amount = asked?.get(source);
  return t.html('decision-asked', {
    known: asked === undefined ? 'no' : amount === undefined ? 'none' : 'amount',
    amount: amountText(amount ?? 0n, t),
  });
}
