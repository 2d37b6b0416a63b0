import type { Contest } from '../contest/contest.js';
import { defineForm } from '../telegram/forms.js';
import { pageOfTexts } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { askSheet, confirmImport, sendTemplate } from './buttons.js';
import { draftButton } from './draft-views.js';
import type { ImportPreview } from './import-results.js';
import { columns, type ResultRow } from './result.js';
import { columnText } from './row-lines.js';
import { MOST_ROWS, type SheetProblem } from './sheet/parse-rows.js';

/** `form` of the session's question while a spreadsheet is waited for. */
export const SHEET_FORM = defineForm('results-sheet', { for: 'administrator' });

/** Characters of what stands in a bad cell. */
const CELL = 60;
/** Lines of a message; more than that comes as a file. */
const MOST_LINES = 25;
/** Characters for the rows of each sort in the preview: all three fit a message. */
const ROOM = 1_100;
const UNIT = 80;
const CHANGES = 400;

export function askSheetView(t: Translator): View {
  return {
    text: t.html('results-sheet-ask'),
    buttons: [[sendTemplate.make(t.plain('results-template'))], [draftButton(t)]],
    question: { form: SHEET_FORM, step: 'file' },
  };
}

/** What is wrong, a line for each bad cell: it names row and column as the person's program does. */
export function problemLine(
  contest: Contest,
  { kind, row, column, value = '', other = 0 }: SheetProblem,
  t: Translator,
): string {
  const sentence = t.plain('results-sheet-problem', {
    kind,
    value: shorten(value, CELL),
    column: column === undefined ? '' : t.plain('results-sheet-column', { column }),
    max: contest.results.points.max,
    other,
    rows: MOST_ROWS,
  });
  return row === undefined ? sentence : t.plain('results-sheet-row', { row, sentence });
}

/** Every bad row in one reply; what does not fit a message is in a file beside it. */
export function problemsView(
  contest: Contest,
  problems: readonly SheetProblem[],
  t: Translator,
): { view: View; file?: string } {
  const lines = problems.map((problem) => problemLine(contest, problem, t));
  const shown = lines.slice(0, MOST_LINES);
  const isCut = shown.length < lines.length;
  const text = [
    t.html('results-sheet-bad', { count: lines.length }),
    '',
    ...shown.map((line) => t.html('results-sheet-line', { line })),
    ...(isCut ? [t.html('results-sheet-more', { count: lines.length - shown.length })] : []),
    '',
    t.html('results-sheet-again'),
  ].join('\n');
  return {
    view: { text, buttons: [[draftButton(t)]], question: { form: SHEET_FORM, step: 'file' } },
    ...(isCut && { file: lines.join('\r\n') }),
  };
}

/** What the file changes, before anything is changed. */
export function previewView(
  contest: Contest,
  preview: ImportPreview,
  importId: number,
  t: Translator,
): View {
  const { added, changed, same, missing, blank } = preview;
  const counts = {
    added: added.length,
    changed: changed.length,
    same,
    missing: missing.length,
    blank,
  };
  const isNew = added.length + changed.length > 0;
  return {
    text: [
      t.html('results-import-head', counts),
      ...named(
        added,
        (row) => t.html('results-import-added', { unit: shorten(row.unitName, UNIT) }),
        t,
      ),
      ...named(changed, ({ from, to }) => changeLine(contest, from, to, t), t),
      ...named(
        missing,
        (row) => t.html('results-import-missing', { unit: shorten(row.unitName, UNIT) }),
        t,
      ),
    ].join('\n'),
    buttons: isNew
      ? [
          [confirmImport.make(t.plain('results-import-yes'), String(importId), 'yes')],
          [confirmImport.make(t.plain('results-import-no'), String(importId), 'no')],
        ]
      : [[askSheet.make(t.plain('results-send-sheet'))], [draftButton(t)]],
  };
}

function named<T>(rows: readonly T[], line: (row: T) => string, t: Translator): string[] {
  if (rows.length === 0) return [];
  const { items } = pageOfTexts(rows, line, 0, { room: ROOM });
  const rest = rows.length - items.length;
  return [
    '',
    ...items.map(line),
    ...(rest > 0 ? [t.html('results-import-more', { count: rest })] : []),
  ];
}

function changeLine(contest: Contest, from: ResultRow, to: ResultRow, t: Translator): string {
  const changes = columns
    .filter((column) => from[column] !== to[column])
    .map((column) =>
      t.plain('results-import-change', {
        label: t.plain('results-column', { column }),
        from: shorten(columnText(contest, from, column, t), CELL),
        to: shorten(columnText(contest, to, column, t), CELL),
      }),
    );
  return t.html('results-import-changed', {
    unit: shorten(to.unitName, UNIT),
    changes: shorten(changes.join('; '), CHANGES),
  });
}
