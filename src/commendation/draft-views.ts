import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { fileName } from '../telegram/attachment-views.js';
import { inRows } from '../telegram/buttons.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  askStep,
  discardButton,
  recordButton,
  type Step,
  setForm,
  setNone,
  setToday,
} from './buttons.js';
import { COMMENDATION_LIMITS, EVIDENCE, forms } from './commendation.js';
import { type CommendationDraft, draftFile, NO_ANSWER } from './commendation-store.js';
import { factsOf } from './record.js';
import { entrantsButton, formName, numberText } from './words.js';

/** Of the questions about a commendation; the subject is the agency. */
export const COMMENDATION_FORM = 'commendation';

/** The first question without an answer. */
export function openStep(draft: CommendationDraft): Step | undefined {
  if (!draft.form) return 'form';
  if (draft.form === 'other' && draft.otherForm === undefined) return 'otherForm';
  if (draft.number === undefined) return 'number';
  if (draft.day === undefined) return 'day';
  return draft.file === undefined ? 'file' : undefined;
}

const answers: Record<Step, (agencyId: string, t: Translator) => InlineKeyboardButton[][]> = {
  form: (agencyId, t) =>
    inRows(
      forms.map((form) => setForm.make(t.plain('commend-form', { form }), agencyId, form)),
      1,
    ),
  otherForm: () => [],
  number: (agencyId, t) => [[setNone.make(t.plain('commend-no-number'), agencyId, 'number')]],
  day: (agencyId, t) => [[setToday.make(t.plain('commend-today'), agencyId)]],
  file: (agencyId, t) => [[setNone.make(t.plain('commend-no-file'), agencyId, 'file')]],
};

export function questionView(agencyId: string, step: Step, t: Translator): View {
  return {
    text: t.html('commend-ask', {
      step,
      max: step === 'otherForm' ? COMMENDATION_LIMITS.otherForm : COMMENDATION_LIMITS.number,
      extensions: EVIDENCE.extensions.join(', '),
    }),
    buttons: [...answers[step](agencyId, t), [entrantsButton(agencyId, t)]],
    question: { form: COMMENDATION_FORM, step, subject: agencyId },
  };
}

/** Everything once more, and who will be told, before it goes on record. */
export function summaryView(
  contest: Contest,
  agencyId: string,
  draft: CommendationDraft,
  { names, people }: { names: readonly string[]; people: number },
  t: Translator,
): View {
  const { form, otherForm, number, day } = draft;
  const file = draftFile(draft);
  const values: Record<Exclude<Step, 'otherForm'>, string> = {
    form: form ? formName({ form, otherForm: form === 'other' ? otherForm : undefined }, t) : '',
    number: numberText(number === NO_ANSWER ? undefined : number, t),
    day: day === undefined ? '' : formatDate(contest, day),
    file: file ? fileName(file, t) : t.plain('commend-no-file'),
  };
  const asked = ['form', 'number', 'day', 'file'] as const;
  return {
    text: [
      t.html('commend-summary-head', { correcting: String(draft.of !== undefined) }),
      ...names.map((name) => t.html('commend-bullet', { name })),
      '',
      ...asked.map((step) =>
        t.html('commend-summary-line', {
          label: t.plain('commend-label', { step }),
          value: values[step],
        }),
      ),
      '',
      t.html('commend-summary-told', { people }),
    ].join('\n'),
    buttons: [
      ...(factsOf(draft) ? [[recordButton.make(t.plain('commend-record'), agencyId)]] : []),
      ...inRows(
        asked.map((step) => askStep.make(t.plain('commend-change', { step }), agencyId, step)),
        2,
      ),
      [entrantsButton(agencyId, t), discardButton.make(t.plain('commend-discard'), agencyId)],
    ],
  };
}
