import { formatDateTime } from '../contest/calendar.js';
import type { Contest, TextQuestion } from '../contest/contest.js';
import { SCALE } from '../contest/survey-data.js';
import { escapeHtml } from '../telegram/html.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber } from '../text/vietnamese.js';
import { listTexts, openFigures, openSurvey } from './buttons.js';
import type { Figures } from './figures.js';
import type { ScaleFigures } from './survey.js';
import { lastDayOf } from './survey-views.js';

/** Squares of a bar for all of the answers. */
const BAR = 12;

export interface FiguresFacts {
  contest: Contest;
  figures: Figures;
  t: Translator;
}

/** For administrators: how many answered and what, never who. */
export function figuresView({ contest, figures, t }: FiguresFacts): View {
  const { texts, scales, shown } = figures;
  return {
    text: [
      ...headLines({ contest, figures, t }),
      ...(shown > 0 ? scales.flatMap((one) => ['', ...scaleLines(one, t)]) : []),
      ...(contest.survey.proposed
        ? ['', t.html('survey-note', { note: contest.survey.note[t.language] })]
        : []),
    ].join('\n'),
    buttons: [
      ...texts
        .filter((one) => one.texts.length > 0)
        .map((one) => {
          const label = one.question.label[t.language];
          const count = one.texts.length;
          const text = t.plain('survey-texts-open', { label, count });
          return [listTexts.make(text, one.question.id, '0')];
        }),
      ...(figures.moment.state === 'open' ? [[openSurvey.make(t.plain('survey-take-part'))]] : []),
      [menuButton(t)],
    ],
  };
}

function headLines({ contest, figures, t }: FiguresFacts): string[] {
  const { moment, shown, waiting, invited } = figures;
  const { state, period } = moment;
  const { fewestAnswers: fewest } = contest.survey;
  return [
    t.html('survey-figures-head', { contest: contest.shortName[t.language] }),
    period
      ? t.html('survey-figures-period', {
          state,
          from: formatDateTime(contest, period.opensAt, t.language),
          until: lastDayOf(contest, period),
        })
      : t.html('survey-figures-no-results'),
    t.html('survey-figures-counts', {
      invited: invited.total,
      reached: invited.sent,
      answered: shown + waiting,
    }),
    ...(shown === 0 ? [t.html('survey-figures-few', { state, fewest })] : []),
    ...(shown > 0 && waiting > 0 ? [t.html('survey-figures-waiting', { waiting, fewest })] : []),
  ];
}

function scaleLines({ question, counts, count, mean }: ScaleFigures, t: Translator): string[] {
  const head = t.html('survey-figures-scale', {
    label: question.label[t.language],
    count,
    mean: mean === undefined ? '' : formatNumber(Math.round(mean * 100) / 100, t.language),
    most: SCALE.length,
  });
  // From the best: how far people are content is what is looked for first.
  const bars = SCALE.map((mark, index) => {
    const some = counts[index] ?? 0;
    const length = count > 0 ? Math.ceil((some / count) * BAR) : 0;
    return `<code>${mark} ${'█'.repeat(length)}</code> ${some}`.replace(' </code>', '</code>');
  }).reverse();
  return [head, ...(count > 0 ? bars : [])];
}

/** What was written to one question, in an order that says nothing. */
export function textsView(
  question: TextQuestion,
  texts: readonly string[],
  asked: number,
  t: Translator,
): View {
  const lines = texts.map((text) => `• ${escapeHtml(text)}`);
  const page = pageOfTexts(lines, (line) => `${line}\n`, asked);
  return {
    text: [
      t.html('survey-texts-head', {
        label: question.label[t.language],
        question: question.question[t.language],
        count: texts.length,
      }),
      '',
      page.items.join('\n\n') || t.html('survey-texts-none'),
    ].join('\n'),
    buttons: [
      ...turnRow(page, (text, to) => listTexts.make(text, question.id, to)),
      [openFigures.make(t.plain('survey-figures-back'))],
      [menuButton(t)],
    ],
  };
}
