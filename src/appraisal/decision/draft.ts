import { z } from 'zod';
import type { Contest } from '../../contest/contest.js';
import { slug } from '../../contest/contest-values.js';
import type { PlanReturn } from '../../plans/revision.js';
import type { DecisionDetails, DocumentFacts } from './decision.js';
import { outcomes } from './decision.js';
import type { Funding } from './funding.js';

/** What an administrator records about a plan: that it is given back, a decision, or funding agreed. */
export const acts = ['r', 'd', 'f'] as const;
export type Act = (typeof acts)[number];

/** An act and a unit, "d.so-khoa-hoc". */
export const draftSubject = z.string().regex(/^[rdf]\.[a-z0-9-]{1,24}$/);

export const subjectOf = (act: Act, finalistId: string): string => `${act}.${finalistId}`;

export function parseSubject(subject: string): { act: Act; finalistId: string } {
  return { act: z.enum(acts).parse(subject.slice(0, 1)), finalistId: subject.slice(2) };
}

/** A question: `p.` and a part's id is what is to be mended in that part. */
export const draftStep = z
  .string()
  .regex(/^(?:until|outcome|reasons|source|amount|number|day|p\.[a-z0-9-]{1,24})$/);
export type DraftStep = z.infer<typeof draftStep>;

const PART = 'p.';

export const partStep = (part: string): DraftStep => `${PART}${part}`;

/** The part of the plan that a question is about. */
export function partOf(step: DraftStep): string | undefined {
  return step.startsWith(PART) ? step.slice(PART.length) : undefined;
}

/** What is asked before something is recorded, in this order. */
export function stepsOf(contest: Contest, act: Act): DraftStep[] {
  switch (act) {
    case 'r':
      return [...contest.plan.parts.map(({ id }) => partStep(id)), 'until'];
    case 'd':
      return ['outcome', 'reasons', 'number', 'day'];
    case 'f':
      return ['source', 'amount', 'number', 'day'];
  }
}

/** Steps that may be answered by "none". */
export function mayBeNone(step: DraftStep): boolean {
  return step === 'until' || step === 'number' || partOf(step) !== undefined;
}

/** By step; empty: there is none; absent: not answered. */
export type Answers = Partial<Record<DraftStep, string>>;

export interface Draft {
  /** Counts the changes, so that an old summary confirms nothing that it does not say. */
  revision: number;
  /** How many records there were, and which version of the plan, when this was begun. */
  base?: number;
  version?: number;
  answers: Answers;
}

/** Fields of a draft as they stand in Redis; an answer is told from "none" by its first character. */
export type DraftFields = Record<string, string | undefined>;

const ANSWER = 'a.';
const NONE = '-';
const GIVEN = '=';

const facts = z.object({
  rev: z.coerce.number().default(0),
  base: z.coerce.number().exactOptional(),
  version: z.coerce.number().exactOptional(),
});

export function answerField(step: DraftStep, answer: string): DraftFields {
  return { [`${ANSWER}${step}`]: answer === '' ? NONE : `${GIVEN}${answer}` };
}

export function baseFields(base: number, version: number): DraftFields {
  return { base: String(base), version: String(version) };
}

/** Another source has figures of its own: what was answered about the last one is asked anew. */
export function sourceFields(source: string): DraftFields {
  const others = ['amount', 'number', 'day'].map((step) => [`${ANSWER}${step}`, undefined]);
  return { ...answerField('source', source), ...Object.fromEntries(others) };
}

export function parseDraft(hash: Record<string, string>): Draft {
  const { rev, ...base } = facts.parse(hash);
  const answers: Answers = {};
  for (const [field, value] of Object.entries(hash)) {
    const step = field.startsWith(ANSWER) ? draftStep.parse(field.slice(ANSWER.length)) : undefined;
    if (step !== undefined) answers[step] = value.slice(1);
  }
  return { revision: rev, ...base, answers };
}

/** The first question that is still open. Without a document there is no day of it. */
export function missingStep(contest: Contest, act: Act, answers: Answers): DraftStep | undefined {
  return openSteps(contest, act, answers).find((step) => answers[step] === undefined);
}

/** Every question that there is to answer. */
export function openSteps(contest: Contest, act: Act, answers: Answers): DraftStep[] {
  return stepsOf(contest, act).filter((step) => step !== 'day' || answers.number !== '');
}

/** What is on record, as answers: a correction begins with it. */
export function answersOfReturn(contest: Contest, { mend, until = '' }: PlanReturn): Answers {
  const answers: Answers = { until };
  for (const { id } of contest.plan.parts) {
    answers[partStep(id)] = mend.find(({ part }) => part === id)?.text ?? '';
  }
  return answers;
}

export function answersOfDecision({ outcome, reasons, ...document }: DecisionDetails): Answers {
  return { outcome, reasons, ...answersOfDocument(document) };
}

export function answersOfFunding({ source, amount, ...document }: Funding): Answers {
  return { source, amount, ...answersOfDocument(document) };
}

function answersOfDocument({ number = '', day }: DocumentFacts): Answers {
  return { number, ...(day !== undefined && { day }) };
}

/** What a draft says once every question was answered; nothing is mended where nothing was named. */
export function wholeReturn(
  contest: Contest,
  answers: Answers,
): Pick<PlanReturn, 'mend' | 'until'> | undefined {
  if (missingStep(contest, 'r', answers) !== undefined) return undefined;
  const mend = contest.plan.parts.flatMap(({ id }) => {
    const text = answers[partStep(id)];
    return text ? [{ part: id, text }] : [];
  });
  const { until } = answers;
  return mend.length > 0 ? { mend, ...(until && { until }) } : undefined;
}

const outcomeAnswer = z.enum(outcomes);

export function wholeDecision(contest: Contest, answers: Answers): DecisionDetails | undefined {
  const outcome = outcomeAnswer.safeParse(answers.outcome).data;
  const { reasons } = answers;
  if (missingStep(contest, 'd', answers) !== undefined) return undefined;
  return outcome && reasons ? { outcome, reasons, ...documentOf(answers) } : undefined;
}

export function wholeFunding(
  contest: Contest,
  answers: Answers,
): Pick<Funding, 'source' | 'amount' | 'number' | 'day'> | undefined {
  const source = slug.safeParse(answers.source).data;
  const { amount } = answers;
  if (missingStep(contest, 'f', answers) !== undefined) return undefined;
  return source && amount ? { source, amount, ...documentOf(answers) } : undefined;
}

function documentOf({ number, day }: Answers): DocumentFacts {
  return number ? { number, ...(day && { day }) } : {};
}
