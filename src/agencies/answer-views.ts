import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { answerRequest, openRequest, openRequests } from './buttons.js';
import { coordinatorsButton } from './coordinator-views.js';
import { isOfAnotherAgency, type RequestFacts } from './find-request.js';
import { personName, personText } from './request-views.js';

const PAGE = 8;
/** Characters of a request on a button. */
const ON_BUTTON = 60;

/** For administrators: who asks, for what, and the answer or the way to give one. */
export function requestView(contest: Contest, facts: RequestFacts, t: Translator): View {
  const { request, agency, member } = facts;
  return {
    text: [
      t.html('agency-request', {
        agency: agencyName(agency, t),
        person: personText(contest, member, t),
        at: formatDateTime(contest, request.at, t.language),
      }),
      ...(request.state === 'open' ? warnings(facts, t) : ['', decisionText(contest, facts, t)]),
    ].join('\n'),
    buttons: [
      ...(request.state === 'open'
        ? [
            [
              answerRequest.make(t.plain('agency-request-yes'), request.id, 'yes'),
              answerRequest.make(t.plain('agency-request-no'), request.id, 'no'),
            ],
          ]
        : []),
      [coordinatorsButton(t)],
    ],
  };
}

/** What an administrator had better know before they answer. */
function warnings(facts: RequestFacts, t: Translator): string[] {
  return [
    ...(isOfAnotherAgency(facts) ? ['', t.html('agency-request-elsewhere')] : []),
    ...(facts.isCoordinator ? ['', t.html('agency-request-is-one')] : []),
  ];
}

/** For administrators who confirm somebody of another agency. */
export function confirmElsewhereView(
  contest: Contest,
  { request, agency, member }: RequestFacts,
  t: Translator,
): View {
  return {
    text: t.html('agency-request-sure', {
      agency: agencyName(agency, t),
      person: personText(contest, member, t),
    }),
    buttons: [
      [answerRequest.make(t.plain('agency-request-sure-yes'), request.id, 'sure')],
      [openRequest.make(t.plain('agency-request-back'), request.id)],
    ],
  };
}

/** "✅ Trần Văn Bình đã xác nhận lúc 09:00 ngày 20/11/2019." */
function decisionText(
  contest: Contest,
  { request, decidedBy }: RequestFacts,
  t: Translator,
): string {
  return t.html('agency-request-decided', {
    state: request.state,
    at: formatDateTime(contest, request.decidedAt ?? request.at, t.language),
    name: decidedBy ?? t.plain('agency-administrator'),
  });
}

export function requestsView(
  all: readonly RequestFacts[],
  contest: Contest,
  asked: number,
  t: Translator,
): View {
  const list = pageOf(all, PAGE, asked);
  return {
    text: t.html('agency-requests', { count: all.length }),
    buttons: [
      ...list.items.map(({ request, agency, member }) => [
        openRequest.make(
          shorten(
            `${personName(member, t)} · ${agencyName(agency, t)} · ${formatDateTime(contest, request.at, t.language)}`,
            ON_BUTTON,
          ),
          request.id,
        ),
      ]),
      ...turnRow(list, (text, page) => openRequests.make(text, page)),
      [coordinatorsButton(t)],
    ],
  };
}
