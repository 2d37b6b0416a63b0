import type { ScaleQuestion, TextQuestion } from '../contest/contest.js';
import type { SurveyDeps } from './deps.js';
import { INVITATION } from './mailings.js';
import { type Moment, readMoment } from './read-survey.js';
import { type ScaleFigures, scaleFigures, textsOf } from './survey.js';
import { mixOf } from './survey-store.js';

export interface Figures {
  moment: Moment;
  /** To how many the invitation goes, and how many it has reached. */
  invited: { total: number; sent: number };
  /** Answers that are shown. */
  shown: number;
  /** Answers that are not, until they are enough. */
  waiting: number;
  scales: ScaleFigures[];
  texts: { question: TextQuestion; texts: string[] }[];
}

type FigureDeps = Pick<SurveyDeps, 'contest' | 'clock' | 'deadlines' | 'results' | 'survey'> & {
  outbox: { ledger: Pick<SurveyDeps['outbox']['ledger'], 'find'> };
};

/** What administrators may know of the survey. */
export async function readFigures(deps: FigureDeps): Promise<Figures> {
  const [moment, mailing, { shown, waiting }, sent] = await Promise.all([
    readMoment(deps),
    deps.outbox.ledger.find(INVITATION),
    deps.survey.counts(),
    deps.survey.answers(),
  ]);
  const { questions } = deps.contest.survey;
  const scales = questions.filter((one): one is ScaleQuestion => one.type === 'scale');
  const texts = questions.filter((one): one is TextQuestion => one.type === 'text');
  return {
    moment,
    invited: { total: mailing?.total ?? 0, sent: mailing?.sent ?? 0 },
    shown,
    waiting,
    scales: scales.map((question) => scaleFigures(question, sent)),
    texts: texts.map((question) => ({ question, texts: textsOf(question, sent, mixOf) })),
  };
}

/** A line of the survey for a spreadsheet: a mark and how many gave it, or a text. */
export interface SurveyRow {
  question: string;
  type: 'scale' | 'text';
  answer: string;
  count: number;
}

/** The same as administrators see in chat, in Vietnamese: nothing as long as there are too few answers. */
export async function surveyRows(deps: FigureDeps): Promise<SurveyRow[]> {
  const { shown, scales, texts } = await readFigures(deps);
  if (shown === 0) return [];
  return [
    ...scales.flatMap(({ question, counts }) =>
      counts.map((count, index): SurveyRow => {
        return { question: question.question.vi, type: 'scale', answer: String(index + 1), count };
      }),
    ),
    ...texts.flatMap(({ question, texts: all }) =>
      all.map((answer): SurveyRow => {
        return { question: question.question.vi, type: 'text', answer, count: 1 };
      }),
    ),
  ];
}
