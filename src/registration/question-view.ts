import type { InlineKeyboardButton } from 'grammy/types';
import { type Contest, choicesOf, type FormStep } from '../contest/contest.js';
import { filesText } from '../telegram/attachment-views.js';
import { Html } from '../telegram/html.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import { authorRows, authorsText } from './author-views.js';
import {
  askStep,
  chooseAnswer,
  leaveForm,
  makePledge,
  passStep,
  showCard,
  usePrefill,
} from './buttons.js';
import type { Entry } from './entry.js';
import { fileRows } from './file-views.js';
import { isSettled, placeOf, previousStep } from './form.js';

/** Longest part of an earlier answer that is quoted in a question, in characters. */
const QUOTE = 200;
/** Telegram cuts long button texts; a prefill is shown up to here. */
const BUTTON = 50;

export interface QuestionOptions {
  contest: Contest;
  entry: Entry;
  step: FormStep;
  t: Translator;
  /** What the profile proposes as the answer. */
  prefill?: string | undefined;
}

/** One question of the form, with its hint, example, limit, what it holds now, and the ways on. */
export function questionView(options: QuestionOptions): View {
  const { contest, entry, step, t } = options;
  const language = t.language;
  const parts = [
    t.html('question-head', { ...placeOf(contest, entry, step.id), label: step.label[language] }),
    t.html('question-body', { question: step.question[language], hint: step.hint[language] }),
    ...details(options),
  ];
  return {
    text: parts.join('\n'),
    buttons: [...answerRows(options), ...wayRows(options)],
  };
}

function details({ entry, step, t }: QuestionOptions): string[] {
  const language = t.language;
  switch (step.type) {
    case 'text': {
      const current = entry.answers[step.id]?.value;
      return [
        t.html('question-example', { example: step.example[language] }),
        t.html('question-limit', {
          min: formatNumber(step.minLength, language),
          max: formatNumber(step.maxLength, language),
        }),
        ...(current ? ['', t.html('question-current', { value: shorten(current, QUOTE) })] : []),
      ];
    }
    case 'choice':
      return [];
    case 'authors':
      return [
        t.html('question-example', { example: step.example[language] }),
        '',
        authorsText(entry, step.maxAuthors, t),
      ];
    case 'files':
      return ['', filesText(entry.files, step, t)];
    case 'pledge':
      return ['', t.html('question-pledge', { statement: new Html(step.statement[language]) })];
  }
}

function answerRows({
  contest,
  entry,
  step,
  t,
  prefill,
}: QuestionOptions): InlineKeyboardButton[][] {
  switch (step.type) {
    case 'text':
      return prefill && prefill !== entry.answers[step.id]?.value
        ? [[usePrefill.make(shorten(prefill, BUTTON), entry.id, step.id)]]
        : [];
    case 'choice': {
      const chosen = entry.answers[step.id]?.value;
      return choicesOf(contest, step).map(({ id, label }) => [
        chooseAnswer.make(
          `${id === chosen ? '✅ ' : ''}${label[t.language]}`,
          entry.id,
          step.id,
          id,
        ),
      ]);
    }
    case 'authors':
      return authorRows(entry, t);
    case 'files':
      return fileRows(entry, t);
    case 'pledge':
      return entry.answers[step.id] ? [] : [[makePledge.make(t.plain('pledge-make'), entry.id)]];
  }
}

function wayRows({ contest, entry, step, t }: QuestionOptions): InlineKeyboardButton[][] {
  const before = previousStep(contest, entry, step.id);
  const pass = isSettled(entry, step)
    ? t.plain(step.type === 'authors' || step.type === 'files' ? 'way-done' : 'way-keep')
    : step.required
      ? undefined
      : t.plain(step.type === 'files' ? 'way-none' : 'way-skip');
  return [
    [
      ...(before ? [askStep.make(t.plain('way-back'), entry.id, before.id)] : []),
      ...(pass === undefined ? [] : [passStep.make(pass, entry.id, step.id)]),
    ],
    [showCard.make(t.plain('way-card'), entry.id), leaveForm.make(t.plain('way-leave'), entry.id)],
  ].filter((row) => row.length > 0);
}
