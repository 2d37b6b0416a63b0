import type { InlineKeyboardButton } from 'grammy/types';
import { untilFacts } from '../../plans/return-view.js';
import { openReturn } from '../../plans/revision.js';
import { Html } from '../../telegram/html.js';
import type { Translator } from '../../telegram/translations.js';
import { openRecords } from './buttons.js';
import { currentDecision } from './decision.js';
import type { DecisionDeps } from './deps.js';
import { acts } from './draft.js';
import { agreedLine } from './letters.js';
import { hasSomething, readDecidedUnit } from './unit.js';
import { documentText, outcomeName, versionName } from './words.js';

export type PageDeps = Pick<
  DecisionDeps,
  'clock' | 'finalists' | 'plans' | 'deadlines' | 'records'
>;

/** On a unit's page of the appraisal, for administrators: the revision awaited, the decision, the funding. */
export function decisionLines(
  deps: PageDeps,
): (finalistId: string, t: Translator) => Promise<Html[]> {
  return async (finalistId, t) => {
    const state = await readDecidedUnit(deps, finalistId);
    if (!state) return [];
    const { contest, plan, decisions } = state;
    const returned = openReturn(plan);
    const current = currentDecision(decisions);
    const lines = [
      ...(returned
        ? [
            t.html('decision-page-return', {
              version: versionName(returned.version, t),
              ...untilFacts(contest, returned, deps.clock.now()),
            }),
          ]
        : []),
      current
        ? t.html('decision-page-decision', {
            outcome: outcomeName(current.outcome, t),
            version: versionName(current.version, t),
            document: documentText(contest, current, t),
          })
        : t.html('decision-none'),
      ...agreedLine(state, t),
    ];
    return lines.map((line) => new Html(line));
  };
}

/** The ways from there; none while there is nothing to return or to decide about. */
export function decisionActions(
  deps: PageDeps,
): (finalistId: string, t: Translator) => Promise<InlineKeyboardButton[][]> {
  return async (finalistId, t) => {
    const state = await readDecidedUnit(deps, finalistId);
    if (!state || !hasSomething(state)) return [];
    return acts.map((act) => [
      openRecords.make(t.plain('decision-open', { act }), act, finalistId),
    ]);
  };
}

/** On the plan's card, for the unit's people: the outcome in short. */
export function outcomeLines(
  deps: PageDeps,
): (finalistId: string, t: Translator) => Promise<string[]> {
  return async (finalistId, t) => {
    const state = await readDecidedUnit(deps, finalistId);
    const current = state && currentDecision(state.decisions);
    const agreed = state ? agreedLine(state, t) : [];
    if (!state || (!current && agreed.length === 0)) return [];
    return [
      '',
      ...(current
        ? [
            t.html('decision-card-outcome', {
              outcome: outcomeName(current.outcome, t),
              version: versionName(current.version, t),
              document: documentText(state.contest, current, t),
            }),
          ]
        : []),
      ...agreed,
      t.html('decision-source-note'),
    ];
  };
}
