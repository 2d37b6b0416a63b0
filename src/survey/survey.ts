import { dayOf, daysBefore, instantOf, startOfDay } from '../contest/calendar.js';
import type { Contest, ScaleQuestion, SurveyQuestion, TextQuestion } from '../contest/contest.js';
import { SCALE } from '../contest/survey-data.js';

/** When people are asked. Nobody is before there are results that everyone may read. */
export interface Period {
  opensAt: number;
  /** The first instant at which nothing is taken any more. */
  closesAt: number;
}

/** @param since when results first became public, epoch milliseconds */
export function surveyPeriod(contest: Contest, since: number): Period {
  const { daysAfterResults, openDays } = contest.survey;
  const first = daysBefore(dayOf(contest, since), -daysAfterResults);
  return {
    opensAt: instantOf(contest, first, contest.reminders.at),
    closesAt: startOfDay(contest, daysBefore(first, -openDays)),
  };
}

export type SurveyState = 'not-yet' | 'open' | 'closed';

/** @param closedAt when it was closed: what is closed stays so, whatever the contest file says later */
export function stateAt(
  period: Period | undefined,
  now: number,
  closedAt: number | undefined,
): SurveyState {
  if (closedAt !== undefined) return 'closed';
  if (!period || now < period.opensAt) return 'not-yet';
  return now < period.closesAt ? 'open' : 'closed';
}

/** Question → mark or text; empty for one to which somebody chose to say nothing. */
export type Answers = Readonly<Record<string, string>>;

/** What somebody is about to answer. */
export interface Draft {
  /** Counts the changes, so that an old summary sends nothing that it does not say. */
  revision: number;
  answers: Answers;
}

/** The first question that is still open. */
export function openQuestion(contest: Contest, { answers }: Draft): SurveyQuestion | undefined {
  return contest.survey.questions.find(({ id }) => answers[id] === undefined);
}

/** What a draft says of the questions that there are. */
export function wholeAnswers(contest: Contest, { answers }: Draft): Answers {
  const kept = contest.survey.questions.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(kept);
}

/** A person's answers as they are kept: whose they are, nothing in here can tell. */
export interface SentAnswers {
  /** Random. */
  key: string;
  answers: Answers;
}

export interface ScaleFigures {
  question: ScaleQuestion;
  /** How many gave each mark, from the lowest. */
  counts: readonly number[];
  count: number;
  /** Nothing where nobody gave a mark. */
  mean: number | undefined;
}

export function scaleFigures(question: ScaleQuestion, sent: readonly SentAnswers[]): ScaleFigures {
  const counts = SCALE.map(
    (mark) => sent.filter(({ answers }) => answers[question.id] === mark).length,
  );
  const count = counts.reduce((sum, one) => sum + one, 0);
  const points = counts.reduce((sum, one, index) => sum + one * (index + 1), 0);
  return { question, counts, count, mean: count > 0 ? points / count : undefined };
}

/**
 * What was written to a question, in an order of the question's own: read side by side, the texts to
 * two questions don't show which of them one person wrote.
 * @param mix a key of the question and of the answer, as random as the answer's
 */
export function textsOf(
  { id }: TextQuestion,
  sent: readonly SentAnswers[],
  mix: (questionId: string, key: string) => string,
): string[] {
  return sent
    .map(({ key, answers }) => ({ text: answers[id] ?? '', order: mix(id, key) }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ text }) => text);
}
