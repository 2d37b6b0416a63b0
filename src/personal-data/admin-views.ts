import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { defineForm } from '../telegram/forms.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { answerRequest, listRequests, openNotice, showRequest } from './buttons.js';
import type { NoticeStage } from './mailings.js';
import { codeOf, isOverdue, type PrivacyRequest, REQUEST_LIMITS } from './request.js';
import { datesOf } from './request-views.js';

/** `form` of the session's question while an administrator writes an answer. */
export const ANSWER_FORM = defineForm('personal-data-answer', { for: 'administrator' });

const ON_A_PAGE = 8;

/** Everybody's requests, those that wait by their time limit first. */
export function requestListView(
  contest: Contest,
  requests: readonly PrivacyRequest[],
  { asked, now }: { asked: number; now: number },
  t: Translator,
): View {
  const page = pageOf(requests, ON_A_PAGE, asked);
  const open = requests.filter(({ state }) => state === 'open');
  return {
    text: [
      t.html('data-list', {
        open: open.length,
        overdue: open.filter((one) => isOverdue(contest, one, now)).length,
      }),
      ...page.items.map((one) => line(contest, one, now, t)),
    ].join('\n\n'),
    buttons: [
      ...page.items.map((one) => [
        showRequest.make(
          t.plain('data-list-open', {
            code: codeOf(one),
            kind: one.kind,
            state: stateOf(contest, one, now),
          }),
          String(one.number),
        ),
      ]),
      ...turnRow(page, (text, to) => listRequests.make(text, to)),
      [openNotice.make(t.plain('privacy-open'))],
      [menuButton(t)],
    ],
  };
}

export function requestCardView(
  contest: Contest,
  request: PrivacyRequest,
  { name, now }: { name: string | undefined; now: number },
  t: Translator,
): View {
  return {
    text: t.html('data-request-card', {
      code: codeOf(request),
      kind: request.kind,
      state: stateOf(contest, request, now),
      at: formatDateTime(contest, request.at, t.language),
      name: name ?? 'none',
      text: request.text ?? 'none',
      answer: request.answer ?? 'none',
      closedAt:
        request.closedAt === undefined
          ? 'none'
          : formatDateTime(contest, request.closedAt, t.language),
      ...datesOf(contest, request, t),
    }),
    buttons: [
      ...(request.state === 'open'
        ? [[answerRequest.make(t.plain('data-request-reply'), String(request.number))]]
        : []),
      [listRequests.make(t.plain('privacy-list'), '0')],
      [menuButton(t)],
    ],
  };
}

export function askAnswerView(request: PrivacyRequest, t: Translator): View {
  return {
    text: t.html('data-answer-ask', {
      code: codeOf(request),
      text: request.text ?? '',
      max: REQUEST_LIMITS.max,
    }),
    buttons: [[showRequest.make(t.plain('erase-no'), String(request.number))], [menuButton(t)]],
    question: { form: ANSWER_FORM, step: 'answer', subject: String(request.number) },
  };
}

/** To administrators: a request came, or its time is nearly up. What was asked is read in its card. */
export function newRequestLetter(
  contest: Contest,
  request: PrivacyRequest,
  stage: NoticeStage,
  t: Translator,
): View {
  return {
    text: t.html('data-request-notice', {
      stage,
      kind: request.kind,
      code: codeOf(request),
      ...datesOf(contest, request, t),
    }),
    buttons: [
      [showRequest.make(t.plain('data-request-read'), String(request.number))],
      [menuButton(t)],
    ],
  };
}

function line(contest: Contest, request: PrivacyRequest, now: number, t: Translator): string {
  return t.html('data-list-line', {
    code: codeOf(request),
    kind: request.kind,
    state: stateOf(contest, request, now),
    at: formatDateTime(contest, request.at, t.language),
    closedAt:
      request.closedAt === undefined ? '' : formatDateTime(contest, request.closedAt, t.language),
    ...datesOf(contest, request, t),
  });
}

function stateOf(contest: Contest, request: PrivacyRequest, now: number): string {
  return isOverdue(contest, request, now) ? 'overdue' : request.state;
}
