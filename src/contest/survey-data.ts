import { z } from 'zod';
import { localText, slug, uniqueById } from './contest-values.js';

/** From the lowest mark to the highest. */
export const SCALE = ['1', '2', '3', '4', '5'] as const;

const asked = { id: slug, label: localText(60), question: localText(300) };

const scaleQuestion = z.strictObject({
  ...asked,
  type: z.literal('scale'),
  /** What the lowest and the highest mark mean. */
  low: localText(40),
  high: localText(40),
});

const textQuestion = z.strictObject({
  ...asked,
  type: z.literal('text'),
  /** Characters. */
  maxLength: z.int().min(50).max(1000),
});

const question = z.discriminatedUnion('type', [scaleQuestion, textQuestion]);

export type SurveyQuestion = z.output<typeof question>;
export type ScaleQuestion = z.output<typeof scaleQuestion>;
export type TextQuestion = z.output<typeof textQuestion>;

/** What people are asked about the contest itself, once its results are public. */
export const survey = z.strictObject({
  /** True: the questions are our proposal and must be labelled so. */
  proposed: z.boolean(),
  note: localText(300),
  /** Days from the day on which the results became public to the invitation. */
  daysAfterResults: z.int().min(1).max(365),
  /** How many days it stays open, that of the invitation among them. */
  openDays: z.int().min(1).max(365),
  /** Answers are shown in groups of so many at least, so that nobody's can be told. */
  fewestAnswers: z.int().min(3).max(1000),
  /** Few enough for one page of figures. */
  questions: uniqueById(question).min(1).max(10),
});
