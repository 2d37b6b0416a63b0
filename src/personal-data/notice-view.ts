import { formatDate, formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { consentTo, withdrawConsent } from '../people/buttons.js';
import { type Consent, hasConsented, type Member } from '../people/member.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfLines, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  eraseData,
  fetchData,
  listRequests,
  openHistory,
  openNotice,
  openRequests,
} from './buttons.js';

/** The privacy notice, with what this person chose and when, and the ways to everything about their data. */
export function noticeView(
  contest: Contest,
  member: Member,
  { isAdministrator }: { isAdministrator: boolean },
  t: Translator,
): View {
  const { controller, privacy } = contest;
  return {
    text: t.html('privacy-notice', {
      controller: controller.name[t.language],
      contact: controller.contact[t.language],
      retention: `${privacy.retention[t.language]} ${periodsText(contest, t)}`,
      thirdParties: privacy.thirdParties.map((party) => party[t.language]).join(' '),
      version: privacy.version,
      choice: choiceText(contest, member, t),
    }),
    buttons: [
      [
        ...(hasConsented(member, contest)
          ? []
          : [consentTo.make(t.plain('consent-give'), 'given')]),
        // Also of an earlier version of this text: what was kept under it can be taken back.
        ...(member.consent === 'given'
          ? [withdrawConsent.make(t.plain('consent-withdraw'), 'ask')]
          : []),
      ],
      [fetchData.make(t.plain('privacy-data')), eraseData.make(t.plain('privacy-erase'), 'ask')],
      [
        openRequests.make(t.plain('privacy-requests'), '0'),
        openHistory.make(t.plain('privacy-history'), '0'),
      ],
      ...(isAdministrator ? [[listRequests.make(t.plain('privacy-list'), '0')]] : []),
      [menuButton(t)],
    ].filter((row) => row.length > 0),
  };
}

/** What the sweep goes by, in words: there is no other place where it is said. */
export function periodsText({ privacy, ...contest }: Contest, t: Translator): string {
  const { contestEndsOn, drafts, profiles, messages } = privacy.periods;
  return t.plain('privacy-periods', {
    end: formatDate({ privacy, ...contest }, contestEndsOn),
    drafts,
    profiles,
    messages,
  });
}

function choiceText(contest: Contest, { consent, consentAt }: Member, t: Translator): string {
  return t.plain('privacy-choice', {
    choice: consent ?? 'none',
    at: consentAt === undefined ? '' : formatDateTime(contest, consentAt, t.language),
  });
}

/** Every choice that somebody made, newest first. */
export function historyView(
  contest: Contest,
  consents: readonly Consent[],
  asked: number,
  t: Translator,
): View {
  const lines = [...consents].reverse().map(({ choice, version, at }) =>
    t.html('privacy-history-line', {
      choice,
      version,
      at: formatDateTime(contest, at, t.language),
    }),
  );
  const page = pageOfLines(lines, asked);
  return {
    text: [
      t.html('privacy-history-title', { count: lines.length, current: contest.privacy.version }),
      ...page.items,
    ].join('\n'),
    buttons: [
      ...turnRow(page, (text, to) => openHistory.make(text, to)),
      [openNotice.make(t.plain('privacy-open'))],
      [menuButton(t)],
    ],
  };
}
