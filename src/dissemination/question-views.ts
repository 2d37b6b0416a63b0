import type { InlineKeyboardButton } from 'grammy/types';
import { dayOf, daysBefore } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import { filesText } from '../telegram/attachment-views.js';
import { inRows } from '../telegram/buttons.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import {
  answerNone,
  continueReport,
  openDraftFile,
  openReport,
  removeDraftFile,
  setModel,
  setReportDay,
  setWay,
  turnModels,
} from './buttons.js';
import type { ReportModel } from './models.js';
import {
  evidenceLimits,
  type Group,
  OBSTACLES_LIMIT,
  REPORT_FORM,
  type ReportDraft,
  type ReportStep,
  ways,
} from './report.js';
import { valueText } from './report-lines.js';

/** The second half of a question about people, as a step of the session. */
export const TOTAL = '-total';

/** Models to choose from on a page. */
export const MODELS_ON_PAGE = 8;
const BUTTON = 60;

export interface QuestionFacts {
  contest: Contest;
  agency: Agency;
  draft: ReportDraft;
  /** Models by id: those chosen, and those to choose from. */
  models: ReadonlyMap<string, ReportModel>;
  now: number;
}

/** What may be chosen from: all models, or those that were searched for. */
export interface ModelChoice {
  found: readonly ReportModel[];
  page: number;
  query?: string;
}

/** The question of a step, with what was answered before. */
export function questionView(
  step: ReportStep,
  facts: QuestionFacts,
  choice: ModelChoice,
  t: Translator,
): View {
  const { contest, agency, draft, models } = facts;
  const value = valueText(contest, draft, models, step, t);
  const isBlank = value === t.plain('not-filled');
  return {
    text: [
      t.html('pb-ask', { step, max: OBSTACLES_LIMIT }),
      ...(step === 'files'
        ? [filesText(draft.files, evidenceLimits(contest), t)]
        : isBlank
          ? []
          : [t.html('pb-now', { value })]),
      ...(choice.query === undefined
        ? []
        : [
            t.html('pb-models-found', {
              query: shorten(choice.query, 60),
              count: choice.found.length,
            }),
          ]),
    ].join('\n'),
    buttons: [...answerButtons(step, facts, choice, t), [cardButton(agency, t)]],
    question: { form: REPORT_FORM, step, subject: agency.id },
  };
}

/** "… trên tổng số bao nhiêu?" */
export function totalView(group: Group, { agency, draft }: QuestionFacts, t: Translator): View {
  const { reached = 0, total } = draft[group];
  return {
    text: t.html('pb-ask-total', { group, reached: formatNumber(reached, t.language) }),
    buttons: [
      ...(total !== undefined && total >= reached
        ? [
            [
              continueReport.make(
                t.plain('pb-keep', { total: formatNumber(total, t.language) }),
                agency.id,
              ),
            ],
          ]
        : []),
      [cardButton(agency, t)],
    ],
    question: { form: REPORT_FORM, step: `${group}${TOTAL}`, subject: agency.id },
  };
}

function cardButton({ id }: Agency, t: Translator): InlineKeyboardButton {
  return openReport.make(t.plain('pb-card'), id);
}

function answerButtons(
  step: ReportStep,
  facts: QuestionFacts,
  choice: ModelChoice,
  t: Translator,
): InlineKeyboardButton[][] {
  const { agency, draft } = facts;
  const onward = continueReport.make(t.plain('pb-onward'), agency.id);
  const none = (of: 'union' | 'models' | 'obstacles' | 'files') =>
    answerNone.make(t.plain('pb-answer-none', { of }), agency.id, of);
  switch (step) {
    case 'day':
      return [dayButtons(facts, t)];
    case 'ways':
      return [...wayButtons(facts, t), ...(draft.ways.length > 0 ? [[onward]] : [])];
    case 'officials':
      return [];
    case 'union':
      return [[none('union')]];
    case 'models':
      return [
        ...modelButtons(facts, choice, t),
        [draft.models.length > 0 ? onward : none('models')],
      ];
    case 'obstacles':
      return [[none('obstacles')]];
    case 'files':
      return [...fileButtons(facts, t), [draft.files.length > 0 ? onward : none('files')]];
  }
}

function dayButtons({ contest, agency, now }: QuestionFacts, t: Translator) {
  const today = dayOf(contest, now);
  return [
    setReportDay.make(t.plain('pb-today'), agency.id, today),
    setReportDay.make(t.plain('pb-yesterday'), agency.id, daysBefore(today, 1)),
  ];
}

function wayButtons({ agency, draft }: QuestionFacts, t: Translator) {
  const buttons = ways.map((way) => {
    const isOn = draft.ways.includes(way);
    const label = `${isOn ? '✅' : '⬜'} ${t.plain('pb-way', { way })}`;
    return setWay.make(label, agency.id, way, isOn ? 'off' : 'on');
  });
  return inRows(buttons, 2);
}

function modelButtons(
  { agency, draft }: QuestionFacts,
  { found, page: asked, query }: ModelChoice,
  t: Translator,
) {
  const list = pageOf(found, MODELS_ON_PAGE, asked);
  return [
    ...list.items.map(({ id, title, unitName }) => {
      const isOn = draft.models.includes(id);
      const name = title === unitName ? title : `${title} – ${unitName}`;
      const label = shorten(`${isOn ? '✅' : '⬜'} ${name}`, BUTTON);
      return [setModel.make(label, agency.id, id, isOn ? 'off' : 'on')];
    }),
    ...(query === undefined
      ? turnRow(list, (text, page) => turnModels.make(text, agency.id, page))
      : [[turnModels.make(t.plain('pb-models-all'), agency.id, '0')]]),
  ];
}

function fileButtons({ agency, draft }: QuestionFacts, t: Translator) {
  return draft.files.map(({ key }, index) => [
    openDraftFile.make(t.plain('file-open', { number: index + 1 }), agency.id, key),
    removeDraftFile.make(t.plain('file-remove', { number: index + 1 }), agency.id, key),
  ]);
}
