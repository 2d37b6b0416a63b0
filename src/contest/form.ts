import { z } from 'zod';
import { choice, localText, refuseRepeatedIds, slug, uniqueById } from './contest-values.js';

/** One Telegram message holds 4096 characters, and an answer is shown again under its label. */
const LONGEST_ANSWER = 4000;

/** The Bot API hands over files of up to 20 MB: a larger one could be announced but never fetched. */
const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

const everyStep = {
  id: slug,
  /** Short: the name of the answer on the summary card. */
  label: localText(40),
  question: localText(300),
  hint: localText(500),
  /** False: the step offers "skip". */
  required: z.boolean(),
  /** Asked only when an earlier choice step was answered so. */
  onlyWhen: z.strictObject({ step: slug, equals: slug }).exactOptional(),
};

const textStep = z
  .strictObject({
    type: z.literal('text'),
    ...everyStep,
    /** A realistic answer, about no real unit. */
    example: localText(1000),
    /** Code points of the normalised answer, both inclusive. */
    minLength: z.int().min(1),
    maxLength: z.int().max(LONGEST_ANSWER),
    /** True: line breaks in the answer become spaces (names, titles: they stand in lists). */
    singleLine: z.boolean(),
    /** What the person's profile proposes as the answer. */
    prefill: z.enum(['position', 'unit']).exactOptional(),
  })
  .refine(({ minLength, maxLength }) => minLength <= maxLength, {
    path: ['maxLength'],
    message: 'is less than minLength',
  });

const choiceStep = z.strictObject({
  type: z.literal('choice'),
  ...everyStep,
  /** "fields" offers the contest's fields of reform; see `choicesOf`. */
  choices: z.union([z.literal('fields'), uniqueById(choice).min(2)], {
    error: 'write "fields", or a list of at least two choices with an id and a label',
  }),
});

const authorsStep = z.strictObject({
  type: z.literal('authors'),
  ...everyStep,
  example: localText(1000),
  /** Co-authors, not counting the person who fills in the form. */
  maxAuthors: z.int().min(1).max(50),
});

const filesStep = z.strictObject({
  type: z.literal('files'),
  ...everyStep,
  /** Two buttons for each, and Telegram takes 100 under a message. */
  maxFiles: z.int().min(1).max(45),
  maxBytes: z.int().min(1).max(LARGEST_FILE_BYTES),
  /** Lower case, without the dot. */
  extensions: z.array(z.string().regex(/^[a-z0-9]{1,8}$/, 'write it like "pdf"')).min(1),
});

const pledgeStep = z.strictObject({
  type: z.literal('pledge'),
  ...everyStep,
  required: z.literal(true, { error: 'must be true: an entry without the pledge is none' }),
  /** What the person declares, in the first person. */
  statement: localText(600),
});

const formStep = z.discriminatedUnion('type', [
  textStep,
  choiceStep,
  authorsStep,
  filesStep,
  pledgeStep,
]);

export type FormStep = z.output<typeof formStep>;
export type TextStep = z.output<typeof textStep>;
export type ChoiceStep = z.output<typeof choiceStep>;
export type AuthorsStep = z.output<typeof authorsStep>;
export type FilesStep = z.output<typeof filesStep>;
export type PledgeStep = z.output<typeof pledgeStep>;

type Report = (message: string, path: PropertyKey[]) => void;

function checkTitle(steps: readonly FormStep[], report: Report): void {
  const title = steps.find(({ id }) => id === 'title');
  if (title?.type !== 'text' || !title.required || title.onlyWhen) {
    report('must have a required text step with the id "title": lists name an entry by it', []);
  }
}

function checkPledge(steps: readonly FormStep[], report: Report): void {
  const pledges = steps.flatMap((step, index) => (step.type === 'pledge' ? [index] : []));
  if (pledges.length !== 1 || pledges[0] !== steps.length - 1) {
    report('must have exactly one pledge step, as the last one', []);
  }
  if (steps.at(-1)?.type === 'pledge' && steps.at(-1)?.onlyWhen) {
    report('the pledge is for everyone', [steps.length - 1, 'onlyWhen']);
  }
}

/** The condition on `steps[index]`; a choice among the fields of reform is checked with the contest. */
function checkCondition(steps: readonly FormStep[], index: number, report: Report): void {
  const condition = steps[index]?.onlyWhen;
  if (!condition) return;
  const asked = steps.slice(0, index).find(({ id }) => id === condition.step);
  if (asked?.type !== 'choice') {
    report(`"${condition.step}" is not an earlier choice step`, [index, 'onlyWhen', 'step']);
  } else if (
    asked.choices !== 'fields' &&
    !asked.choices.some(({ id }) => id === condition.equals)
  ) {
    report(`"${condition.equals}" is not a choice of the step "${condition.step}"`, [
      index,
      'onlyWhen',
      'equals',
    ]);
  }
}

/** The form's steps, in the order they are asked. */
const formSteps = z
  .array(formStep)
  .min(2)
  .superRefine((steps, context) => {
    const report: Report = (message, path) => context.addIssue({ code: 'custom', message, path });
    refuseRepeatedIds(steps, report);
    checkTitle(steps, report);
    checkPledge(steps, report);
    for (const index of steps.keys()) checkCondition(steps, index, report);
  });

export const form = z.strictObject({
  /** Whose form this is: shown before the first question. */
  note: localText(300),
  steps: formSteps,
});
