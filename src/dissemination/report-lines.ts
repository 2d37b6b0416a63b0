import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { fileName } from '../telegram/attachment-views.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import { percentOf } from './coverage.js';
import type { ReportModel } from './models.js';
import {
  type Count,
  problemOf,
  type Report,
  type ReportDraft,
  type ReportStep,
  reportSteps,
} from './report.js';

/** Models and files that are listed; of more it is said how many. */
const LISTED = 8;
const MODEL = 90;
const FILE = 60;

/** The answers of a draft or of a report, as both have them. */
export type Answers = Pick<
  ReportDraft,
  'day' | 'ways' | 'officials' | 'union' | 'models' | 'obstacles' | 'files'
> &
  Partial<Pick<ReportDraft, 'noModels' | 'passed'>>;

export function answersOf(report: Report): Answers {
  return { ...report, noModels: true, passed: { obstacles: true, files: true } };
}

/** "120/150 (80%)" */
export function countText(count: Count, t: Translator): string {
  const percent = percentOf(count);
  const figures = `${formatNumber(count.reached, t.language)}/${formatNumber(count.total, t.language)}`;
  return percent === undefined ? figures : `${figures} (${formatNumber(percent, t.language)}%)`;
}

/** Models as people read them; one that is not public any more has no title here. */
export function modelText(
  id: string,
  models: ReadonlyMap<string, ReportModel>,
  t: Translator,
): string {
  const model = models.get(id);
  if (!model) return t.plain('pb-model-gone');
  const { title, unitName } = model;
  return shorten(title === unitName ? title : `${title} – ${unitName}`, MODEL);
}

/** The report, a line or more for each question. */
export function reportLines(
  contest: Contest,
  answers: Answers,
  models: ReadonlyMap<string, ReportModel>,
  t: Translator,
): string[] {
  return reportSteps.map((step) =>
    t.html('pb-answer', {
      label: t.plain('pb-label', { step }),
      value: valueText(contest, answers, models, step, t),
    }),
  );
}

/** What an answer says; where there is none, that there is none. */
export function valueText(
  contest: Contest,
  answers: Answers,
  models: ReadonlyMap<string, ReportModel>,
  step: ReportStep,
  t: Translator,
): string {
  const blank = t.plain('not-filled');
  switch (step) {
    case 'day':
      return answers.day === undefined ? blank : formatDate(contest, answers.day);
    case 'ways':
      return answers.ways.map((way) => t.plain('pb-way', { way })).join('; ') || blank;
    case 'officials':
    case 'union':
      return groupText(answers[step], step, t);
    case 'models':
      return modelsText(answers, models, t);
    case 'obstacles':
      return answers.obstacles ?? (answers.passed?.obstacles ? t.plain('pb-none') : blank);
    case 'files':
      return filesText(answers, t);
  }
}

function groupText(count: Partial<Count>, group: 'officials' | 'union', t: Translator): string {
  const { reached, total } = count;
  if (reached === undefined && total === undefined) return t.plain('not-filled');
  if (reached === undefined || total === undefined) {
    const half = (number: number | undefined) =>
      number === undefined ? '…' : formatNumber(number, t.language);
    return `${half(reached)}/${half(total)}`;
  }
  if (group === 'union' && total === 0) return t.plain('pb-no-union');
  const text = countText({ reached, total }, t);
  return reached > total ? t.plain('pb-more-than-all', { count: text }) : text;
}

function modelsText(
  { models: ids, noModels }: Answers,
  models: ReadonlyMap<string, ReportModel>,
  t: Translator,
): string {
  if (ids.length === 0) return t.plain(noModels ? 'pb-no-models' : 'not-filled');
  return listText(
    ids.map((id) => modelText(id, models, t)),
    t,
  );
}

function filesText({ files, passed }: Answers, t: Translator): string {
  if (files.length === 0) return t.plain(passed?.files ? 'pb-none' : 'not-filled');
  return listText(
    files.map((file) => shorten(fileName(file, t), FILE)),
    t,
  );
}

/** As lines of their own below their label. */
function listText(lines: readonly string[], t: Translator): string {
  const more = lines.length - LISTED;
  return [
    '',
    ...lines.slice(0, LISTED).map((line) => `• ${line}`),
    ...(more > 0 ? [t.plain('pb-list-more', { count: more })] : []),
  ].join('\n');
}

/** The questions that keep a draft from being sent. */
export function openQuestions(draft: ReportDraft, t: Translator): string {
  return reportSteps
    .filter((step) => problemOf(draft, step) !== undefined)
    .map((step) => t.plain('pb-label', { step }))
    .join('; ');
}
