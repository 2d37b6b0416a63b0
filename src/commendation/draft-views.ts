import type { InlineKeyboardButton } from 'grammy/types';
import { dayOf, daysBefore, formatDate } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { fileName, fileSize } from '../telegram/attachment-views.js';
import { inRows } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { pageOfLines } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  answerNone,
  askDraftStep,
  confirmDraft,
  continueDraft,
  discardDraft,
  openCommendation,
  openDraftFile,
  setDay,
  setForm,
} from './buttons.js';
import {
  COMMENDATION_LIMITS,
  type Commendation,
  documentLimits,
  forms,
  isDayOfCommendation,
  saysSame,
  tellsSame,
} from './commendation.js';
import type { Concerned } from './concerned.js';
import { type Draft, type DraftStep, draftSteps, missingStep, wholeDetails } from './draft.js';
import { concernedText } from './entrant-views.js';
import type { Entrant } from './entrants.js';
import { entrantLabel, entrantsButton, formName } from './words.js';

/** `form` of the session's question while a commendation is drafted; its subject is the draft's. */
export const COMMENDATION_FORM = defineForm('commendation', { for: 'coordinator' });

export interface DraftFacts {
  contest: Contest;
  agency: Agency;
  subject: string;
  draft: Draft;
  original?: Commendation;
  now: number;
  t: Translator;
}

export type AskedStep = Exclude<DraftStep, 'entrants'> | 'otherForm';

/** One question, with the ways to answer it by a press. */
export function draftQuestion(facts: DraftFacts, step: AskedStep): View {
  const { contest, subject, draft, t } = facts;
  const max = step === 'number' ? COMMENDATION_LIMITS.number : COMMENDATION_LIMITS.otherForm;
  const { maxBytes, extensions } = documentLimits(contest);
  const now = currentAnswer(facts, step);
  return {
    text: [
      headOf(facts),
      '',
      t.html('commendation-ask', { step, max }),
      ...(step === 'file'
        ? [
            t.html('commendation-file-limits', {
              extensions: extensions.join(', '),
              size: fileSize(maxBytes, t),
            }),
          ]
        : []),
      ...(now === undefined ? [] : [t.html('commendation-now', { value: now })]),
    ].join('\n'),
    buttons: [
      ...presets(facts, step),
      ...(missingStep(draft) === undefined
        ? [[continueDraft.make(t.plain('commendation-summary'), subject)]]
        : [leaveRow(facts)]),
    ],
    ...(step !== 'form' && { question: { form: COMMENDATION_FORM, step, subject } }),
  };
}

function headOf({ agency, draft, original, t }: DraftFacts): string {
  return t.html('commendation-draft-head', {
    agency: agencyName(agency, t),
    count: draft.entrants.length,
    correction: String(original !== undefined),
  });
}

/** What was answered before, as a line says it. */
function currentAnswer({ contest, draft, t }: DraftFacts, step: AskedStep): string | undefined {
  const { form, otherForm, number, day, file } = draft;
  switch (step) {
    case 'form':
      return form && formName({ form, ...(otherForm !== undefined && { otherForm }) }, t);
    case 'otherForm':
      return otherForm;
    case 'number':
      return number === '' ? t.plain('commendation-no-number') : number;
    case 'day':
      return day && formatDate(contest, day);
    case 'file':
      return file === 'none' ? t.plain('commendation-no-file') : file && fileName(file, t);
  }
}

function presets(facts: DraftFacts, step: AskedStep): InlineKeyboardButton[][] {
  const { contest, subject, draft, now, t } = facts;
  const none = (of: 'number' | 'file') => [
    answerNone.make(t.plain('commendation-answer-none', { of }), subject, of),
  ];
  switch (step) {
    case 'form':
      return inRows(
        forms.map((form) =>
          setForm.make(t.plain('commendation-form-button', { form }), subject, form),
        ),
        2,
      );
    case 'otherForm':
      return [[askDraftStep.make(t.plain('commendation-forms'), subject, 'form')]];
    case 'number':
      return [none('number')];
    case 'day': {
      const today = dayOf(contest, now);
      const days = [
        { name: 'today', day: today },
        { name: 'yesterday', day: daysBefore(today, 1) },
      ].filter(({ day }) => isDayOfCommendation(contest, day, now));
      return [
        days.map(({ name, day }) =>
          setDay.make(t.plain('commendation-day', { name }), subject, day),
        ),
      ];
    }
    case 'file':
      return [
        ...(draft.file !== undefined && draft.file !== 'none'
          ? [[openDraftFile.make(t.plain('commendation-file-open'), subject)]]
          : []),
        none('file'),
      ];
  }
}

function leaveRow({ agency, subject, t }: DraftFacts): InlineKeyboardButton[] {
  return [
    discardDraft.make(t.plain('commendation-discard'), subject, 'ask'),
    entrantsButton(agency.id, t),
  ];
}

export interface SummaryFacts extends DraftFacts {
  entrants: readonly { entrant: Entrant; concerned: Concerned }[];
  /** How many read what is being corrected. */
  told: number;
}

/** Characters for the entrants of a summary; the others are counted. */
const ENTRANTS_ROOM = 2_000;

/** All answers, who will be told and what, to be changed or confirmed. */
export function draftSummary(facts: SummaryFacts): View {
  const { subject, draft, original, t } = facts;
  const steps: AskedStep[] = ['form', 'number', 'day', 'file'];
  const change = changeOf(facts);
  const edits = draftSteps
    .filter((step) => step !== 'entrants' || original === undefined)
    .map((step) => askDraftStep.make(t.plain('commendation-edit', { step }), subject, step));
  return {
    text: [
      headOf(facts),
      ...steps.map((step) =>
        t.html('commendation-answer', {
          label: t.plain('commendation-label', { step }),
          value: currentAnswer(facts, step) ?? t.plain('not-filled'),
        }),
      ),
      '',
      ...entrantLines(facts),
      '',
      tellingText(facts, change),
    ].join('\n'),
    buttons: [
      ...(change === 'none'
        ? []
        : [
            [
              confirmDraft.make(
                t.plain('commendation-confirm', { correction: String(original !== undefined) }),
                subject,
                String(draft.revision),
              ),
            ],
          ]),
      ...inRows(edits, 2),
      original === undefined
        ? leaveRow(facts)
        : [
            discardDraft.make(t.plain('commendation-discard'), subject, 'ask'),
            openCommendation.make(t.plain('commendation-back'), original.id),
          ],
    ],
  };
}

/** Each entrant with those who will be told; a correction tells only those who were told before. */
function entrantLines({ entrants, original, t }: SummaryFacts): string[] {
  const blocks = entrants.map(({ entrant, concerned }) => {
    const name = t.html('commendation-summary-entrant', { name: entrantLabel(entrant) });
    return original ? name : `${name}\n${concernedText(concerned, t)}`;
  });
  const { items } = pageOfLines(blocks, 0, ENTRANTS_ROOM);
  const rest = blocks.length - items.length;
  return [...items, ...(rest > 0 ? [t.html('commendation-more', { count: rest })] : [])];
}

/** What a correction changes, if it is one; its file is nobody's news. */
function changeOf({ draft, original }: DraftFacts): 'none' | 'file' | 'words' | undefined {
  const details = wholeDetails(draft);
  if (!original || !details) return undefined;
  if (saysSame(details, original.current)) return 'none';
  return tellsSame(details, original.current) ? 'file' : 'words';
}

function tellingText(
  { entrants, told, t }: SummaryFacts,
  change: ReturnType<typeof changeOf>,
): string {
  if (change === 'none') return t.html('commendation-unchanged');
  if (change === 'file') return t.html('commendation-only-file');
  if (change === 'words') return t.html('commendation-will-correct', { told });
  const named = entrants.some(({ concerned }) => concerned.names.length > 0);
  return t.html('commendation-will-tell', { named: String(named) });
}

export function discardView({ subject, original, t }: DraftFacts): View {
  return {
    text: t.html('commendation-discard-ask', { correction: String(original !== undefined) }),
    buttons: [
      [discardDraft.make(t.plain('commendation-discard-yes'), subject, 'yes')],
      [continueDraft.make(t.plain('commendation-go-on'), subject)],
    ],
  };
}
