import {
  columnOf,
  makeTable,
  numberColumn,
  type Table,
  type TableColumn,
  type TableContext,
} from '../table.js';

/** A mark of a question and how many gave it, or a text that somebody wrote. */
export interface SurveyRow {
  question: string;
  type: 'scale' | 'text';
  answer: string;
  count: number;
}

/** The answers to the survey, by nobody in particular: whose they are, nobody can tell. */
export function surveyTable(rows: readonly SurveyRow[], context: TableContext): Promise<Table> {
  const { t } = context;
  const columns: TableColumn<SurveyRow>[] = [
    numberColumn(context),
    columnOf(context, 'question', 'text', 60, ({ question }) => question),
    columnOf(context, 'answer', 'text', 60, ({ answer }) => answer),
    columnOf(context, 'mark', 'number', 10, ({ type, answer }) =>
      type === 'scale' ? Number(answer) : undefined,
    ),
    columnOf(context, 'answers', 'count', 12, ({ count }) => count),
  ];
  return makeTable('survey', columns, rows, context, [t.plain('report-survey-note')]);
}
