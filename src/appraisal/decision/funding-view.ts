import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../../contest/contest.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { removeFunding, setSource } from './buttons.js';
import { subjectOf } from './draft.js';
import { askedFunding, currentFunding, type Funding, fundingOf, totalAgreed } from './funding.js';
import { historyLines, pageHead, type RecordFacts } from './record-lines.js';
import { hasSomething } from './unit.js';
import {
  amountText,
  appraisalButton,
  documentText,
  planLine,
  recordsButton,
  sourceName,
} from './words.js';

/** What was agreed with the finance department, source by source, beside what the budget asks. */
export function fundingView(facts: RecordFacts): View {
  const { state, t } = facts;
  const { contest, funding, unit, plan, sent } = state;
  const lines = currentFunding(funding);
  const asked = askedFunding(sent);
  const isOld = lines.some(({ version }) => version < plan.version);
  return {
    text: [
      pageHead(facts, 'f'),
      planLine(state, t),
      '',
      ...fundingLines(contest, lines, asked, t),
      ...(asked ? [] : [t.html('decision-budget-unknown')]),
      ...(isOld ? [t.html('decision-funding-newer', { version: plan.version })] : []),
      t.html('decision-source-note'),
      ...(funding.length > 0 ? [''] : []),
      ...historyLines(facts, funding, (record, index) =>
        t.plain('decision-funding-change', {
          change: changeOf(funding, record, index),
          source: sourceName(contest, record.source, t),
          amount: amountText(record.amount, t),
        }),
      ),
    ].join('\n'),
    buttons: [...actionRows(facts, lines), [appraisalButton(unit.id, t)]],
  };
}

/** A line for each source of which something was asked or agreed, and the totals. */
export function fundingLines(
  contest: Contest,
  lines: readonly Funding[],
  asked: ReadonlyMap<string, bigint> | undefined,
  t: Translator,
): string[] {
  const sources = new Set([...(asked?.keys() ?? []), ...lines.map(({ source }) => source)]);
  if (sources.size === 0) return [t.html('decision-funding-none')];
  const rows = [...sources].map((source) => {
    const line = fundingOf(lines, source);
    return t.html('decision-funding-line', {
      source: sourceName(contest, source, t),
      known: String(asked?.has(source) ?? false),
      asked: amountText(asked?.get(source) ?? 0n, t),
      agreed: line ? amountText(line.amount, t) : '',
      has: String(line !== undefined),
      document: line ? documentText(contest, line, t) : '',
    });
  });
  const total = totalAgreed(lines);
  return [
    ...rows,
    t.html('decision-funding-total', {
      known: String(asked !== undefined),
      asked: amountText(sumOf(asked), t),
      agreed: amountText(total, t),
    }),
  ];
}

function sumOf(asked: ReadonlyMap<string, bigint> | undefined): bigint {
  return [...(asked?.values() ?? [])].reduce((sum, amount) => sum + amount, 0n);
}

function changeOf(funding: readonly Funding[], record: Funding, index: number): string {
  if (record.state === 'removed') return 'removed';
  return fundingOf(funding.slice(0, index), record.source) ? 'changed' : 'agreed';
}

function actionRows({ state, t }: RecordFacts, lines: Funding[]): InlineKeyboardButton[][] {
  const { contest, unit, funding } = state;
  if (!hasSomething(state)) return [];
  const subject = subjectOf('f', unit.id);
  return contest.plan.sources.map(({ id }) => {
    const source = sourceName(contest, id, t);
    const has = lines.some((line) => line.source === id);
    const edit = t.plain('decision-funding-edit', { has: String(has), source });
    const remove = t.plain('decision-funding-remove', { source });
    const count = String(funding.length);
    return [
      setSource.make(edit, subject, id),
      ...(has ? [removeFunding.make(remove, unit.id, id, count, 'ask')] : []),
    ];
  });
}

/** Asked once more. */
export function removalView(
  { state, t }: RecordFacts,
  { source, amount }: Pick<Funding, 'source' | 'amount'>,
): View {
  const { contest, unit, funding } = state;
  const facts = { source: sourceName(contest, source, t), amount: amountText(amount, t) };
  const count = String(funding.length);
  return {
    text: t.html('decision-funding-remove-ask', { ...facts, unit: unit.unitName }),
    buttons: [
      [removeFunding.make(t.plain('decision-funding-remove-yes'), unit.id, source, count, 'yes')],
      [recordsButton('f', unit.id, t)],
    ],
  };
}
