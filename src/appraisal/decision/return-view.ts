import type { InlineKeyboardButton } from 'grammy/types';
import { mendLines, returnHead, untilLine } from '../../plans/return-view.js';
import { openReturn, type PlanReturn } from '../../plans/revision.js';
import { roomForEach } from '../../telegram/long-text.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { continueDraft, withdrawRecord } from './buttons.js';
import { DECISION_LIMITS } from './decision.js';
import { subjectOf } from './draft.js';
import { historyLines, pageHead, type RecordFacts } from './record-lines.js';
import { hasSomething } from './unit.js';
import { appraisalButton, planLine, recordsButton } from './words.js';

/** Characters of all that is to be mended, beside the history; in full it stands where it is corrected. */
const MEND_ROOM = 1_800;

/** Whether a plan was given back to be revised, what is to be mended, and whether it came back. */
export function returnView(facts: RecordFacts): View {
  const { state, t } = facts;
  const { plan, returns } = state;
  return {
    text: [
      pageHead(facts, 'r'),
      planLine(state, t),
      '',
      ...stateLines(facts),
      ...(returns.length > 0 ? [''] : []),
      ...historyLines(facts, returns, ({ state: change }, index) =>
        t.plain('decision-return-change', {
          change:
            change === 'returned' && returns[index - 1]?.state === 'returned' ? 'again' : change,
        }),
      ),
    ].join('\n'),
    buttons: [...actionRows(facts, openReturn(plan)), [appraisalButton(state.unit.id, t)]],
  };
}

function stateLines({ state, now, t }: RecordFacts): string[] {
  const { contest, plan } = state;
  const returned = openReturn(plan);
  if (returned) {
    return [
      returnHead(contest, returned, t),
      untilLine(contest, returned, now, t),
      ...mendLines(
        contest,
        returned,
        roomForEach(returned.mend.length, MEND_ROOM, DECISION_LIMITS.mend),
        t,
      ),
    ];
  }
  if (!plan.returned) return [t.html('decision-return-none')];
  return [t.html('decision-return-answered', { version: plan.version })];
}

function actionRows(
  { state, t }: RecordFacts,
  returned: PlanReturn | undefined,
): InlineKeyboardButton[][] {
  const { id } = state.unit;
  if (!hasSomething(state)) return [];
  const subject = subjectOf('r', id);
  if (!returned) return [[continueDraft.make(t.plain('decision-begin', { act: 'r' }), subject)]];
  const { updateId } = returned;
  return [
    [
      continueDraft.make(t.plain('decision-correct'), subject),
      withdrawRecord.make(
        t.plain('decision-withdraw', { act: 'r' }),
        'r',
        id,
        String(updateId),
        'ask',
      ),
    ],
  ];
}

/** Asked once more. */
export function withdrawalView(
  act: 'r' | 'd',
  { finalistId, recordId, unitName }: { finalistId: string; recordId: string; unitName: string },
  t: Translator,
): View {
  return {
    text: t.html('decision-withdraw-ask', { act, unit: unitName }),
    buttons: [
      [withdrawRecord.make(t.plain('decision-withdraw-yes'), act, finalistId, recordId, 'yes')],
      [recordsButton(act, finalistId, t)],
    ],
  };
}
