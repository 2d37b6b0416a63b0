import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubmittedSheet } from '../../src/appraisal/appraisal.js';
import {
  changeFrom,
  currentDecision,
  type Decision,
} from '../../src/appraisal/decision/decision.js';
import {
  answerField,
  answersOfDecision,
  answersOfFunding,
  answersOfReturn,
  baseFields,
  missingStep,
  parseDraft,
  partStep,
  sourceFields,
  wholeDecision,
  wholeFunding,
  wholeReturn,
} from '../../src/appraisal/decision/draft.js';
import {
  askedFunding,
  currentFunding,
  type Funding,
  totalAgreed,
} from '../../src/appraisal/decision/funding.js';
import { revisionStep, revisionSteps } from '../../src/appraisal/decision/reminding.js';
import { scoresOf } from '../../src/appraisal/decision/scores.js';
import { dayOf, daysBefore, isWorkingDay, startOfDay } from '../../src/contest/calendar.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { lateBy } from '../../src/plans/plan.js';
import {
  isOverdue,
  openReturn,
  type PlanReturn,
  revisionLateBy,
  revisionOf,
} from '../../src/plans/revision.js';

const contest = await loadContest();
const DAY = 24 * 60 * 60 * 1000;
const NOON = 5 * 60 * 60 * 1000;
const at = (day: string) => startOfDay(contest, day) + NOON;

const returned = (more: Partial<PlanReturn> = {}): PlanReturn => ({
  state: 'returned',
  version: 1,
  mend: [{ part: 'solution', text: 'Nêu rõ phạm vi.' }],
  at: at('2019-12-02'),
  updateId: 7,
  ...more,
});

describe('a return', () => {
  test('is open until a newer version, or a newer paper, comes', () => {
    const asked = returned();
    const paper = (time: number) => ({ number: '1', date: '2019-12-01', at: time, by: 1 });
    expect(openReturn({ returned: asked, version: 1, paper: undefined })).toBe(asked);
    expect(openReturn({ returned: asked, version: 2, paper: undefined })).toBeUndefined();
    expect(openReturn({ returned: asked, version: 1, paper: paper(asked.at) })).toBe(asked);
    expect(openReturn({ returned: asked, version: 1, paper: paper(asked.at + 1) })).toBeUndefined();
    expect(openReturn({ version: 1, paper: undefined })).toBeUndefined();
  });

  test('lasts to the end of its last day, and what answers it is never late in the contest', () => {
    const asked = returned({ until: '2020-02-14' });
    const end = startOfDay(contest, '2020-02-15');
    expect([isOverdue(contest, asked, end - 1), isOverdue(contest, asked, end)]).toEqual([
      false,
      true,
    ]);
    expect(isOverdue(contest, returned(), end + 100 * DAY)).toBe(false);
    const revision = revisionOf(asked);
    expect(revision).toEqual({ asked: 7, before: '2020-02-15' });
    const sent = { at: end + 5, before: '2020-01-31' };
    expect(lateBy(contest, { ...sent, revision })).toBe(0);
    expect(lateBy(contest, sent)).toBeGreaterThan(0);
    expect(revisionLateBy(contest, { ...sent, revision })).toBe(5);
    expect(revisionLateBy(contest, { at: end - 1, revision })).toBe(0);
    expect(revisionLateBy(contest, { ...sent, revision: revisionOf(returned()) })).toBe(0);
  });

  test('is spoken of at most once for each step, on working days, never on the day it was asked', () => {
    const day = fc.integer({ min: 0, max: 120 }).map((days) => daysBefore('2019-12-02', -days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (askedOn, length) => {
        const until = daysBefore(askedOn, -length);
        const asked = { at: at(askedOn), until };
        const said = Array.from({ length: length + 30 }, (_, ahead) => {
          const today = daysBefore(askedOn, -ahead);
          return { today, step: revisionStep(contest, asked, at(today)) };
        }).filter(({ step }) => step !== undefined);
        const order = said.map(({ step = 'soon' }) => revisionSteps.indexOf(step));
        expect(order).toEqual([...order].sort((one, other) => one - other));
        expect(said.at(-1)?.step).toBe('over');
        // The last word is said after the last day only, and nothing else is.
        expect(said.every(({ today, step }) => (step === 'over') === today > until)).toBe(true);
        const firsts = revisionSteps.flatMap((one) => said.find(({ step }) => step === one) ?? []);
        expect(firsts.every(({ today }) => isWorkingDay(contest, today))).toBe(true);
        expect(firsts.every(({ today }) => today > askedOn)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(revisionStep(contest, { at: at('2019-12-02') }, at('2020-12-02'))).toBeUndefined();
  });
});

describe('a draft', () => {
  const line = { source: 'province', amount: '5000000', state: 'agreed' as const };

  test('says again what was on record, whatever the texts are', () => {
    const text = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (reasons, number) => {
        const document = { ...(number !== undefined && { number, day: '2020-02-03' }) };
        const decision = { outcome: 'apply' as const, reasons, ...document };
        const kept = Object.entries(answersOfDecision(decision)).map(([step, answer]) =>
          answerField(step as 'reasons', answer ?? ''),
        );
        const { answers } = parseDraft(Object.assign({}, ...kept));
        expect(wholeDecision(contest, answers)).toEqual(decision);
        const funding = { ...line, ...document, version: 1, at: 1, updateId: 1 };
        expect(wholeFunding(contest, answersOfFunding(funding))).toEqual({
          source: line.source,
          amount: line.amount,
          ...document,
        });
        const mend = [{ part: 'method', text: reasons }];
        const asked = answersOfReturn(contest, returned({ mend, until: '2020-02-14' }));
        expect(wholeReturn(contest, asked)).toEqual({ mend, until: '2020-02-14' });
      }),
    );
  });

  test('asks for what is missing, for a document’s day only where there is one, and counts its changes', () => {
    expect(missingStep(contest, 'r', {})).toBe(partStep('solution'));
    const decided = { outcome: 'apply', reasons: 'Tốt.' };
    expect(missingStep(contest, 'd', decided)).toBe('number');
    expect(missingStep(contest, 'd', { ...decided, number: '' })).toBeUndefined();
    expect(missingStep(contest, 'd', { ...decided, number: '1' })).toBe('day');
    expect(wholeDecision(contest, { ...decided, number: '1' })).toBeUndefined();
    expect(wholeDecision(contest, { ...decided, outcome: 'maybe', number: '' })).toBeUndefined();
    expect(sourceFields('province')).toEqual({
      'a.source': '=province',
      'a.amount': undefined,
      'a.number': undefined,
      'a.day': undefined,
    });
    expect(parseDraft({ rev: '4', base: '2', version: '1', 'a.number': '-' })).toEqual({
      revision: 4,
      base: 2,
      version: 1,
      answers: { number: '' },
    });
    expect(baseFields(2, 1)).toEqual({ base: '2', version: '1' });
  });
});

describe('what is on record', () => {
  const decision = (more: Partial<Decision> = {}): Decision => ({
    state: 'recorded',
    version: 1,
    outcome: 'apply',
    reasons: 'Tốt.',
    at: 1,
    updateId: 1,
    ...more,
  });

  test('is what came last, unless that took it back', () => {
    const taken = decision({ state: 'withdrawn' });
    const later = decision({ version: 2 });
    expect(currentDecision([])).toBeUndefined();
    expect(currentDecision([decision(), taken])).toBeUndefined();
    expect(currentDecision([decision(), taken, later])).toBe(later);
    expect([
      changeFrom(undefined, decision()),
      changeFrom(decision(), decision()),
      changeFrom(decision(), later),
      changeFrom(later, taken),
      changeFrom(taken, later),
    ]).toEqual(['recorded', 'corrected', 'renewed', 'withdrawn', 'recorded']);
  });

  test('funding is summed over the sources that still stand', () => {
    const line = (source: string, amount: string, state: Funding['state'] = 'agreed'): Funding => ({
      state,
      source,
      amount,
      version: 1,
      at: 1,
      updateId: 1,
    });
    const records = [
      line('province', '5'),
      line('unit', '7'),
      line('province', '6'),
      line('unit', '7', 'removed'),
    ];
    const lines = currentFunding(records);
    expect(lines.map(({ source, amount }) => [source, amount])).toEqual([['province', '6']]);
    expect(totalAgreed(lines)).toBe(6n);
    expect(askedFunding(undefined)).toBeUndefined();
    expect(askedFunding({ lines: [] })).toBeUndefined();
  });

  test('sheets count for their own version, and who has sent none for it is missing', () => {
    const sheet = (
      appraiser: number | undefined,
      version: number,
      points: number,
    ): SubmittedSheet => ({
      finalistId: 'x',
      version,
      key: `${version}.${points}`,
      points: { novelty: points },
      remarks: {},
      at: 1,
      ...(appraiser !== undefined && { appraiser }),
    });
    expect(scoresOf([], [], 1)).toBeUndefined();
    expect(scoresOf([], [1, 2], 1)).toEqual({ missing: 2, sheets: 0 });
    const sheets = [sheet(1, 1, 70), sheet(2, 1, 80.5), sheet(1, 2, 90), sheet(undefined, 2, 60.3)];
    expect(scoresOf(sheets, [1, 2], 1)).toEqual({
      missing: 0,
      sheets: 2,
      mean: 75.3,
      lowest: 70,
      highest: 80.5,
    });
    expect(scoresOf(sheets, [1, 2], 2)).toEqual({
      missing: 1,
      sheets: 2,
      mean: 75.2,
      lowest: 60.3,
      highest: 90,
    });
    expect(dayOf(contest, at('2019-12-02'))).toBe('2019-12-02');
  });
});
