import { formatDate, formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { defineForm } from '../telegram/forms.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { beginRequest, eraseData, openNotice, openRequests } from './buttons.js';
import {
  type AskedKind,
  askedKinds,
  clocksOf,
  codeOf,
  type PrivacyRequest,
  REQUEST_LIMITS,
} from './request.js';

/** `form` of the session's question while somebody writes a request. */
export const REQUEST_FORM = defineForm('personal-data');

/** One's own requests, and what else may be asked. */
export function requestsView(
  contest: Contest,
  requests: readonly PrivacyRequest[],
  asked: number,
  t: Translator,
): View {
  const page = pageOfTexts(requests, (one) => ownLine(contest, one, t), asked);
  return {
    text: [
      t.html('data-requests', { count: requests.length }),
      ...page.items.map((one) => ownLine(contest, one, t)),
    ].join('\n\n'),
    buttons: [
      ...turnRow(page, (text, to) => openRequests.make(text, to)),
      ...askedKinds.map((kind) => [
        beginRequest.make(t.plain('data-request-begin', { kind }), kind),
      ]),
      [eraseData.make(t.plain('privacy-erase'), 'ask')],
      [openNotice.make(t.plain('privacy-open'))],
      [menuButton(t)],
    ],
  };
}

export function askRequestView(kind: AskedKind, t: Translator): View {
  return {
    text: t.html('data-request-ask', { kind, min: REQUEST_LIMITS.min, max: REQUEST_LIMITS.max }),
    buttons: [[openRequests.make(t.plain('erase-no'), '0')], [menuButton(t)]],
    question: { form: REQUEST_FORM, step: kind },
  };
}

/** The receipt: its number, and until when it is answered. */
export function requestReceivedView(
  contest: Contest,
  request: PrivacyRequest,
  t: Translator,
): View {
  return {
    text: t.html('data-request-received', {
      kind: request.kind,
      code: codeOf(request),
      at: formatDateTime(contest, request.at, t.language),
      ...datesOf(contest, request, t),
    }),
    buttons: [[openRequests.make(t.plain('privacy-requests'), '0')], [menuButton(t)]],
  };
}

/** What the office wrote, as it is sent to whoever asked. */
export function answerLetter(contest: Contest, request: PrivacyRequest, t: Translator): View {
  return {
    text: t.html('data-request-answer', {
      code: codeOf(request),
      controller: contest.controller.name[t.language],
      text: request.text ?? '',
      answer: request.answer ?? '',
    }),
    buttons: [[openRequests.make(t.plain('privacy-requests'), '0')], [menuButton(t)]],
  };
}

function ownLine(contest: Contest, request: PrivacyRequest, t: Translator): string {
  return t.html('data-request-own', {
    kind: request.kind,
    state: request.state,
    code: codeOf(request),
    at: formatDateTime(contest, request.at, t.language),
    text: request.text ?? '',
    answer: request.answer ?? '',
    ...datesOf(contest, request, t),
  });
}

/** Until when a reply comes by law, until when it is done, and what we promise. */
export function datesOf(contest: Contest, request: PrivacyRequest, t: Translator) {
  const { replyBy, doneBy, promisedBy } = clocksOf(contest, request);
  return {
    replyBy: formatDate(contest, replyBy),
    doneBy: doneBy === undefined ? 'none' : formatDate(contest, doneBy),
    promisedBy: formatDateTime(contest, promisedBy, t.language),
  };
}
