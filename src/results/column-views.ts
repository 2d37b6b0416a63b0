import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency, Contest } from '../contest/contest.js';
import { NO_PRIZE } from '../contest/results-data.js';
import { inRows } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import type { View } from '../telegram/screen.js';
import type { Question } from '../telegram/session.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { openRow, setAgency, setChoice, setUnknown } from './buttons.js';
import type { Column, ResultRow } from './result.js';
import { columnText } from './row-lines.js';

/** `form` of the session's question while something of a row is typed; `step` says what. */
export const COLUMN_FORM = defineForm('results-column', { for: 'administrator' });

export type Mode = 'new' | 'edit';

/** After a new row's prize come its points, and after these its rank: one question at a time. */
export function columnAfter(column: Column): Column | undefined {
  const order: readonly Column[] = ['agencyId', 'prize', 'points', 'rank'];
  const at = order.indexOf(column);
  return at < 0 ? undefined : order[at + 1];
}

export interface ColumnFacts {
  contest: Contest;
  row: ResultRow;
  mode: Mode;
  t: Translator;
}

/** Asks for one thing of a row: by buttons where there is a list, else typed. */
export function askColumnView(facts: ColumnFacts, column: Column): View {
  const { contest, row, mode, t } = facts;
  const asked = t.html('results-ask', { column, max: contest.results.points.max });
  const now =
    mode === 'edit' ? [t.html('results-now', { value: columnText(contest, row, column, t) })] : [];
  const text = [t.html('results-ask-unit', { unit: row.unitName }), ...now, '', asked];
  const note =
    column === 'prize' && contest.results.proposed ? [contest.results.note[t.language]] : [];
  return {
    text: [...text, ...note.map((line) => t.html('results-note', { note: line }))].join('\n'),
    buttons: [...choicesOf(facts, column), ...endRow(facts, column)],
    ...(isChoice(column) ? {} : { question: questionFor(row.id, column, mode) }),
  };
}

function isChoice(column: Column): column is 'prize' | 'field' {
  return column === 'prize' || column === 'field';
}

function questionFor(id: string, column: Column, mode: Mode): Question {
  return { form: COLUMN_FORM, step: `${column} ${mode}`, subject: id };
}

function choicesOf(
  { contest, row, mode, t }: ColumnFacts,
  column: Column,
): InlineKeyboardButton[][] {
  if (!isChoice(column)) return [];
  const choices = column === 'prize' ? contest.results.prizes : contest.fields;
  const buttons = choices.map(({ id, label }) =>
    setChoice.make(label[t.language], row.id, column, id, mode),
  );
  if (column === 'field') return buttons.map((button) => [button]);
  return [
    ...inRows(buttons, 2),
    [setChoice.make(t.plain('results-prize-none'), row.id, 'prize', NO_PRIZE, mode)],
  ];
}

/** What is not known may be left so; a unit's name is always known. */
function endRow({ row, mode, t }: ColumnFacts, column: Column): InlineKeyboardButton[][] {
  const unknown =
    column === 'unitName'
      ? []
      : [setUnknown.make(t.plain(`results-unknown-${mode}`), row.id, column, mode)];
  const back = openRow.make(t.plain('results-row-back'), row.id);
  return [...(unknown.length > 0 ? [unknown] : []), [back]];
}

/** The agencies that fit what was typed. */
export function agencyChoicesView(facts: ColumnFacts, agencies: readonly Agency[]): View {
  const { row, mode, t } = facts;
  return {
    text: t.html(agencies.length > 0 ? 'results-agency-pick' : 'results-agency-none'),
    buttons: [
      ...agencies.map(({ id, name }) => [setAgency.make(shorten(name, 56), row.id, id)]),
      ...endRow(facts, 'agencyId'),
    ],
    question: questionFor(row.id, 'agencyId', mode),
  };
}
