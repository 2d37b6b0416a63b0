import { formatDateTime } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { type Member, unitName } from '../people/member.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  answerRequest,
  askToCoordinate,
  boardButton,
  homeButton,
  openBoard,
  openGroups,
  openRequest,
  openRequests,
  sendRequest,
  takeBackRequest,
} from './buttons.js';
import { coordinatorsButton } from './coordinator-views.js';
import type { RequestFacts } from './find-request.js';

const PAGE = 8;
const ON_BUTTON = 45;
const IN_LINE = 200;

/** For somebody who coordinates nothing: what a coordinator is, what they asked for, and how to ask. */
export function introductionView(
  own: Agency | undefined,
  open: readonly { id: string; agency: Agency }[],
  t: Translator,
): View {
  const asked = new Set(open.map(({ agency }) => agency.id));
  return {
    text: [
      t.html('agency-introduction'),
      ...(open.length > 0 ? ['', t.html('agency-asked-for')] : []),
      ...open.map(({ agency }) => t.html('agency-asked-line', { agency: agencyName(agency, t) })),
    ].join('\n'),
    buttons: [
      ...(own && !asked.has(own.id)
        ? [
            [
              askToCoordinate.make(
                t.plain('agency-ask-own', { agency: shorten(agencyName(own, t), ON_BUTTON) }),
                own.id,
              ),
            ],
          ]
        : []),
      [openGroups.make(t.plain('agency-ask-other'), 'ask')],
      ...open.map(({ id, agency }) => [
        takeBackRequest.make(
          t.plain('agency-take-back', { agency: shorten(agencyName(agency, t), ON_BUTTON) }),
          id,
        ),
      ]),
      [menuButton(t)],
    ],
  };
}

/** Says who will see what, before it is sent. */
export function confirmRequestView(
  contest: Contest,
  agency: Agency,
  member: Member,
  t: Translator,
): View {
  return {
    text: t.html('agency-ask-confirm', {
      agency: agencyName(agency, t),
      person: personText(contest, member, t),
    }),
    buttons: [
      [sendRequest.make(t.plain('agency-ask-send'), agency.id)],
      [openGroups.make(t.plain('agency-ask-other'), 'ask')],
      [homeButton(t)],
    ],
  };
}

export function requestSentView(agency: Agency, requestId: string, t: Translator): View {
  const name = agencyName(agency, t);
  return {
    text: t.html('agency-ask-sent', { agency: name }),
    buttons: [
      [
        takeBackRequest.make(
          t.plain('agency-take-back', { agency: shorten(name, ON_BUTTON) }),
          requestId,
        ),
      ],
      [homeButton(t)],
    ],
  };
}

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
      ...(request.state === 'open' ? [] : ['', decisionText(contest, facts, t)]),
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

/** "Đã xác nhận, lúc 09:00 ngày 20/11/2019 (Trần Văn Bình)." */
export function decisionText(
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
            ON_BUTTON + 15,
          ),
          request.id,
        ),
      ]),
      ...turnRow(list, (text, page) => openRequests.make(text, page)),
      [coordinatorsButton(t)],
    ],
  };
}

/** What whoever asked is told. */
export function answerLetter(
  contest: Contest,
  { request, agency }: RequestFacts,
  t: Translator,
): View {
  const facts = { agency: agencyName(agency, t), contact: contest.controller.contact[t.language] };
  if (request.state === 'accepted') {
    return {
      text: t.html('agency-answer-yes', facts),
      buttons: [[boardOf(agency, t)], [menuButton(t)]],
    };
  }
  return {
    text: t.html('agency-answer-no', facts),
    buttons: [
      [askToCoordinate.make(t.plain('agency-ask-again'), agency.id)],
      [openGroups.make(t.plain('agency-ask-other'), 'ask')],
      [menuButton(t)],
    ],
  };
}

function boardOf(agency: Agency, t: Translator) {
  return openBoard.make(t.plain('agency-open-board'), agency.id);
}

/** For somebody who is its coordinator already. */
export function alreadyView(agency: Agency, t: Translator): View {
  return {
    text: t.html('agency-is-yours', { agency: agencyName(agency, t) }),
    buttons: [[boardButton(agency.id, t)], [menuButton(t)]],
  };
}

/** "Nguyễn Thị Mai, Chuyên viên, Sở Nội vụ", as the profile says. */
function personText(contest: Contest, member: Member, t: Translator): string {
  const said = [personName(member, t), member.position, unitName(member, contest)];
  return shorten(said.filter(Boolean).join(', '), IN_LINE);
}

function personName({ name }: Member, t: Translator): string {
  return name ?? t.plain('someone');
}
