import type { InlineKeyboardButton } from 'grammy/types';
import { dayOf, daysBefore, formatDate } from '../contest/calendar.js';
import type { Contest, SurveyQuestion } from '../contest/contest.js';
import { SCALE } from '../contest/survey-data.js';
import { whyThis } from '../people/buttons.js';
import { inRows } from '../telegram/buttons.js';
import { roomForEach } from '../telegram/long-text.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  askQuestion,
  continueSurvey,
  discardAnswers,
  openSurvey,
  passQuestion,
  SURVEY_FORM,
  sendAnswers,
  setMark,
} from './buttons.js';
import { type Draft, openQuestion, type Period, type SurveyState } from './survey.js';

/** Characters of all that was written, on the summary; a message holds 4096. */
const TEXTS_ROOM = 2_000;
const LONGEST_TEXT = 600;
/** Characters of what stands in the draft, above its question. */
const CURRENT = 600;

export interface SurveyFacts {
  contest: Contest;
  draft: Draft;
  t: Translator;
}

/** The last day on which answers are taken. */
export function lastDayOf(contest: Contest, { closesAt }: Period): string {
  return formatDate(contest, daysBefore(dayOf(contest, closesAt), 1));
}

export function invitationLetter(contest: Contest, period: Period, t: Translator): View {
  const facts = {
    contest: contest.shortName[t.language],
    questions: contest.survey.questions.length,
    until: lastDayOf(contest, period),
  };
  return {
    text: t.html('survey-invitation', facts),
    buttons: [
      [openSurvey.make(t.plain('survey-open'))],
      [whyThis.make(t.plain('why-button'), 'contest')],
    ],
  };
}

/** What it is, and what "anonymous" means here, before the first question. */
export function introView({ contest, draft, t }: SurveyFacts, period: Period): View {
  const { questions, fewestAnswers, proposed } = contest.survey;
  const answered = questions.filter(({ id }) => draft.answers[id] !== undefined).length;
  const begin = t.plain(answered > 0 ? 'survey-continue' : 'survey-begin');
  return {
    text: [
      t.html('survey-intro', { questions: questions.length, until: lastDayOf(contest, period) }),
      '',
      t.html('survey-anonymous', { fewest: fewestAnswers }),
      ...(proposed ? ['', noteLine(contest, t)] : []),
      ...(answered > 0
        ? ['', t.html('survey-has-draft', { answered, questions: questions.length })]
        : []),
    ].join('\n'),
    buttons: [[continueSurvey.make(begin)], [menuButton(t)]],
  };
}

function noteLine({ survey: { note } }: Contest, t: Translator): string {
  return t.html('survey-note', { note: note[t.language] });
}

export function notOpenView(state: Exclude<SurveyState, 'open'>, t: Translator): View {
  return { text: t.html('survey-not-open', { state }), buttons: [[menuButton(t)]] };
}

/** After sending, and whenever somebody who has answered comes back. */
export function thanksView(t: Translator): View {
  return { text: t.html('survey-thanks'), buttons: [[menuButton(t)]] };
}

export function questionView({ contest, draft, t }: SurveyFacts, question: SurveyQuestion): View {
  const { questions } = contest.survey;
  const { id } = question;
  const at = questions.findIndex((one) => one.id === id);
  const current = draft.answers[id];
  return {
    text: [
      t.html('survey-progress', { number: at + 1, count: questions.length }),
      t.html('survey-question', { question: question.question[t.language] }),
      hintOf(question, t),
      ...(current ? ['', t.html('survey-current', { answer: shorten(current, CURRENT) })] : []),
    ].join('\n'),
    buttons: [
      ...(question.type === 'scale' ? [marks(id, current)] : []),
      [passQuestion.make(t.plain('survey-pass', { type: question.type }), id)],
      wayBack(contest, draft, at, t),
    ],
    question: { form: SURVEY_FORM, step: id },
  };
}

function hintOf(question: SurveyQuestion, t: Translator): string {
  if (question.type === 'text') return t.html('survey-text-hint', { max: question.maxLength });
  return t.html('survey-scale-hint', {
    lowest: SCALE[0],
    low: question.low[t.language],
    highest: SCALE.at(-1) ?? '',
    high: question.high[t.language],
  });
}

function marks(id: string, current: string | undefined): InlineKeyboardButton[] {
  return SCALE.map((mark) => setMark.make(mark === current ? `✅ ${mark}` : mark, id, mark));
}

/** To the question before, and to the summary or the menu: what is answered is kept. */
function wayBack(
  contest: Contest,
  draft: Draft,
  at: number,
  t: Translator,
): InlineKeyboardButton[] {
  const before = contest.survey.questions[at - 1];
  const isWhole = openQuestion(contest, draft) === undefined;
  return [
    ...(before ? [askQuestion.make(t.plain('survey-before'), before.id)] : []),
    isWhole
      ? continueSurvey.make(t.plain('survey-to-summary'))
      : openSurvey.make(t.plain('survey-later')),
  ];
}

/** All answers, to be changed or sent. */
export function summaryView({ contest, draft, t }: SurveyFacts): View {
  const { questions } = contest.survey;
  const texts = questions.filter(({ type }) => type === 'text').length;
  const room = roomForEach(texts, TEXTS_ROOM, LONGEST_TEXT);
  const lines = questions.map((question) => {
    const answer = draft.answers[question.id] ?? '';
    const value = question.type === 'text' ? shorten(answer, room) : answer;
    return t.html('survey-answer', {
      label: question.label[t.language],
      type: answer === '' ? 'none' : question.type,
      value,
    });
  });
  const edits = questions.map(({ id, label }) =>
    askQuestion.make(t.plain('survey-edit', { label: label[t.language] }), id),
  );
  return {
    text: [t.html('survey-summary'), '', ...lines, '', t.html('survey-before-sending')].join('\n'),
    buttons: [
      [sendAnswers.make(t.plain('survey-send'), String(draft.revision))],
      ...inRows(edits, 2),
      [discardAnswers.make(t.plain('survey-discard'), 'ask'), menuButton(t)],
    ],
  };
}

export function discardView(t: Translator): View {
  return {
    text: t.html('survey-discard-ask'),
    buttons: [
      [discardAnswers.make(t.plain('survey-discard-yes'), 'yes')],
      [continueSurvey.make(t.plain('survey-discard-no'))],
    ],
  };
}

export function discardedView(t: Translator): View {
  return {
    text: t.html('survey-discarded'),
    buttons: [[openSurvey.make(t.plain('survey-again'))], [menuButton(t)]],
  };
}
