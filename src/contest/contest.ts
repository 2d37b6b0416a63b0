import { z } from 'zod';
import { agencyGroups } from './agency.js';
import { appraisal } from './appraisal-data.js';
import { calendar, isWithin } from './calendar-data.js';
import { catalogue, checkSections } from './catalogue-data.js';
import {
  type Choice,
  choice,
  isoDate,
  localText,
  plainText,
  slug,
  uniqueById,
} from './contest-values.js';
import { dissemination } from './dissemination-data.js';
import { type ChoiceStep, form } from './form.js';
import { plan } from './plan-data.js';
import { reminders } from './reminder-data.js';
import { results } from './results-data.js';
import { survey } from './survey-data.js';

export type { Agency, AgencyGroup } from './agency.js';
export type { Choice, LocalText } from './contest-values.js';
export type { DisseminationStep } from './dissemination-data.js';
export type {
  AuthorsStep,
  ChoiceStep,
  FilesStep,
  FormStep,
  PledgeStep,
  TextStep,
} from './form.js';
export type { PlanPart } from './plan-data.js';
export type { ReminderStep } from './reminder-data.js';
export type { Prize } from './results-data.js';
export type { ScaleQuestion, SurveyQuestion, TextQuestion } from './survey-data.js';

const dispatch = z.strictObject({
  number: plainText(40),
  date: isoDate,
  issuer: localText(120),
  signer: plainText(80).exactOptional(),
  title: localText(300),
});

/** Who answers for the personal data; shown before consent is asked. */
const controller = z.strictObject({
  name: localText(120),
  contact: localText(300),
});

const privacy = z.strictObject({
  /** Stored with each consent: raise it whenever the texts below change. */
  version: plainText(20),
  retention: localText(1000),
  /** Whether an entry that was submitted stays, without the name, when its owner is erased. */
  keepEntries: z.boolean(),
  /** For how long what is kept; shown in the notice from here, so that the two can't disagree. */
  periods: z.strictObject({
    /** The last day of the contest, from which the months count: or from when somebody was last active, if that is later. */
    contestEndsOn: isoDate,
    /** Months. Drafts that nobody submitted. */
    drafts: z.int().min(1).max(240),
    /** Profiles and all that belongs to the person, who is told before. */
    profiles: z.int().min(2).max(240),
    /** What became of each message to each person. */
    messages: z.int().min(1).max(240),
  }),
  thirdParties: z.array(localText(300)),
});

const scoring = z.strictObject({
  /** True: the scale is our example and must be labelled so wherever it is shown. */
  illustrative: z.boolean(),
  note: localText(300),
  /** Weights in points out of 100. */
  criteria: uniqueById(choice.extend({ weight: z.int().min(1).max(100) }))
    .min(1)
    .refine((criteria) => criteria.reduce((sum, { weight }) => sum + weight, 0) === 100, {
      error: 'the weights must add up to 100',
    }),
});

const finalist = z.strictObject({
  id: slug,
  unitName: plainText(200),
  /** The agency itself, or the one the unit belongs to. */
  agencyId: slug,
  /** Preliminary round, out of 100. Absent, like the title, where no public source gives it. */
  score: z.number().min(0).max(100).exactOptional(),
  title: plainText(200).exactOptional(),
  /** Whom to call when nobody of the unit can be reached in chat. */
  contact: z
    .strictObject({ name: plainText(100).exactOptional(), phone: plainText(30).exactOptional() })
    .exactOptional(),
});

export type Finalist = z.output<typeof finalist>;

/** Everything that differs between contests; one file of `editions/` is one of these. */
const contestFields = z.strictObject({
  id: slug,
  name: localText(200),
  shortName: localText(80),
  edition: z.strictObject({ ordinal: z.int().min(1), year: z.int().min(1990).max(2100) }),
  /** The day whose agencies the picker offers: a contest of 2019 lists the districts of 2019. */
  referenceDate: isoDate,
  dispatch,
  organiser: localText(120),
  controller,
  privacy,
  /** Tells people what registering here is, and what it isn't. */
  standingRegister: localText(600),
  eligibility: z.strictObject({
    maxAge: z.int().min(18).max(70),
    /** Nobody is refused for age: the entrant is warned and decides. */
    warnOnly: z.literal(true),
    note: localText(300),
  }),
  entryCode: z.strictObject({
    prefix: z.string().regex(/^[A-Z]{2,6}$/, 'use 2 to 6 capital letters'),
    digits: z.int().min(3).max(8),
  }),
  fields: uniqueById(choice).min(2),
  agencyGroups,
  calendar,
  form,
  plan,
  reminders,
  scoring,
  finalists: z.strictObject({ source: localText(400), units: uniqueById(finalist) }),
  results,
  catalogue,
  dissemination,
  appraisal,
  survey,
});

export type Contest = z.output<typeof contestFields>;

/** The contest's file. Its sections check themselves; what follows ties one section to another. */
export const contestSchema = contestFields
  .superRefine(
    ({ agencyGroups: groups, finalists }, context) => {
      const known = new Set(groups.flatMap(({ agencies }) => agencies.map(({ id }) => id)));
      for (const [index, { agencyId }] of finalists.units.entries()) {
        if (known.has(agencyId)) continue;
        context.addIssue({
          code: 'custom',
          message: `there is no agency "${agencyId}"`,
          path: ['finalists', 'units', index, 'agencyId'],
        });
      }
    },
    { when: sectionsAreValid('agencyGroups', 'finalists') },
  )
  .superRefine(
    ({ fields, form: { steps } }, context) => {
      const known = new Set(fields.map(({ id }) => id));
      const overFields = new Set(
        steps.flatMap((step) =>
          step.type === 'choice' && step.choices === 'fields' ? [step.id] : [],
        ),
      );
      for (const [index, { onlyWhen }] of steps.entries()) {
        if (!onlyWhen || !overFields.has(onlyWhen.step) || known.has(onlyWhen.equals)) continue;
        context.addIssue({
          code: 'custom',
          message: `"${onlyWhen.equals}" is not a field of reform`,
          path: ['form', 'steps', index, 'onlyWhen', 'equals'],
        });
      }
    },
    { when: sectionsAreValid('fields', 'form') },
  )
  .superRefine(
    ({ catalogue: shown, form: { steps } }, context) =>
      checkSections(shown, steps, (message, path) =>
        context.addIssue({ code: 'custom', message, path: ['catalogue', 'sections', ...path] }),
      ),
    { when: sectionsAreValid('catalogue', 'form') },
  )
  .superRefine(
    ({ calendar: { quietHours }, dissemination: { steps } }, context) => {
      for (const [index, { at }] of steps.entries()) {
        if (at === undefined || !isWithin(at, quietHours)) continue;
        context.addIssue({
          code: 'custom',
          message: `${at} is in the quiet hours`,
          path: ['dissemination', 'steps', index, 'at'],
        });
      }
    },
    { when: sectionsAreValid('calendar', 'dissemination') },
  )
  .superRefine(
    ({ calendar: { quietHours }, appraisal: { nudges } }, context) => {
      for (const [index, { at }] of nudges.entries()) {
        if (at === undefined || !isWithin(at, quietHours)) continue;
        context.addIssue({
          code: 'custom',
          message: `${at} is in the quiet hours`,
          path: ['appraisal', 'nudges', index, 'at'],
        });
      }
    },
    { when: sectionsAreValid('calendar', 'appraisal') },
  )
  .superRefine(
    ({ calendar: { quietHours }, reminders: { at, steps, digest } }, context) => {
      const times: [string | undefined, PropertyKey[]][] = [
        [at, ['at']],
        [digest.at, ['digest', 'at']],
        ...steps.map((step, index): [string | undefined, PropertyKey[]] => [
          step.at,
          ['steps', index, 'at'],
        ]),
      ];
      for (const [time, path] of times) {
        if (time === undefined || !isWithin(time, quietHours)) continue;
        context.addIssue({
          code: 'custom',
          message: `${time} is in the quiet hours`,
          path: ['reminders', ...path],
        });
      }
    },
    { when: sectionsAreValid('calendar', 'reminders') },
  );

/**
 * Lets a check across sections run as soon as its own sections are good: zod would otherwise hold it
 * back while anything else in the file is broken, and the person would learn of it one fix later.
 */
function sectionsAreValid(...sections: (keyof Contest)[]) {
  return ({ value }: { value: unknown }): boolean =>
    typeof value === 'object' &&
    value !== null &&
    sections.every((section) => {
      const content: unknown = Reflect.get(value, section);
      return contestFields.shape[section].safeParse(content).success;
    });
}

/** What a choice step offers, wherever the contest file keeps it. */
export function choicesOf(contest: Contest, step: ChoiceStep): Choice[] {
  return step.choices === 'fields' ? contest.fields : step.choices;
}

/** By convention of the form: the step whose choices are the fields of reform. */
export function fieldStepId({ form: { steps } }: Contest): string | undefined {
  return steps.find((step) => step.type === 'choice' && step.choices === 'fields')?.id;
}
