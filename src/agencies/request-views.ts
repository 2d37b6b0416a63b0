import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { type Member, unitName } from '../people/member.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  askToCoordinate,
  boardButton,
  homeButton,
  openBoard,
  openGroups,
  sendRequest,
  takeBackRequest,
} from './buttons.js';
import type { RequestFacts } from './find-request.js';

const ON_BUTTON = 45;
const IN_LINE = 200;

/** What somebody has asked for and waits to hear of. */
export interface OpenRequest {
  id: string;
  agency: Agency;
}

/** Below whatever else is said: the agencies that somebody has asked for. */
export function openLines(open: readonly OpenRequest[], t: Translator): string[] {
  if (open.length === 0) return [];
  const lines = open.map(({ agency }) =>
    t.html('agency-asked-line', { agency: agencyName(agency, t) }),
  );
  return ['', t.html('agency-asked-for'), ...lines];
}

export function takeBackRows(
  open: readonly OpenRequest[],
  t: Translator,
): InlineKeyboardButton[][] {
  return open.map(({ id, agency }) => [
    takeBackRequest.make(
      t.plain('agency-take-back', { agency: shorten(agencyName(agency, t), ON_BUTTON) }),
      id,
    ),
  ]);
}

/** For somebody who coordinates nothing: what a coordinator is, what they asked for, and how to ask. */
export function introductionView(
  own: Agency | undefined,
  open: readonly OpenRequest[],
  t: Translator,
): View {
  const asked = new Set(open.map(({ agency }) => agency.id));
  return {
    text: [t.html('agency-introduction'), ...openLines(open, t)].join('\n'),
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
      ...takeBackRows(open, t),
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
  return {
    text: t.html('agency-ask-sent', { agency: agencyName(agency, t) }),
    buttons: [...takeBackRows([{ id: requestId, agency }], t), [homeButton(t)]],
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
export function personText(contest: Contest, member: Member, t: Translator): string {
  const said = [personName(member, t), member.position, unitName(member, contest)];
  return shorten(said.filter(Boolean).join(', '), IN_LINE);
}

export function personName({ name }: Member, t: Translator): string {
  return name ?? t.plain('someone');
}
