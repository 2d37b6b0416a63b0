import type { LocalText } from '../contest.js';

/** What was typed so far, by the id of the question; lines where the question takes several. */
export type Answers = Readonly<Record<string, string>>;

/** A question whose answer goes into the contest file. */
export interface Question {
  id: string;
  text(answers: Answers): LocalText;
  /** True: several lines, ended by an empty one. */
  lines?: boolean;
  /** Asked only then. */
  when?(answers: Answers): boolean;
  /** Taken for an empty answer; undefined: there must be one. */
  fallback?(answers: Answers): string | undefined;
  /** Why an answer can't be taken; undefined when it can. */
  problem(answer: string, answers: Answers): LocalText | undefined | Promise<LocalText | undefined>;
}

/** The answer to a question, or what is taken for it. @throws when it must have been given */
export function answerOf(answers: Answers, id: string): string {
  const answer = answers[id];
  if (answer === undefined) throw new Error(`not answered: ${id}`);
  return answer;
}
