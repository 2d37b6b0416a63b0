import { boardButton } from '../agencies/buttons.js';
import { formatDateTime } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import { newsLetter } from '../results/letters.js';
import { isCorrection, type Published } from '../results/result.js';
import { agencyName } from '../results/row-lines.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { getKit, openReport } from './buttons.js';
import type { ReportState } from './coverage.js';
import { kitLink } from './kit-link.js';

/** What a coordinator is told unasked when results are public, or were corrected. */
export function kitLetter(
  contest: Contest,
  facts: { agency: Agency; published: Published; state: ReportState },
  t: Translator,
): View {
  const { agency, published, state } = facts;
  return {
    text: t.html('pb-kit-letter', {
      agency: agencyName(contest, agency.id, t),
      at: formatDateTime(contest, published.publishedAt, t.language),
      what: isCorrection(published) ? (state === 'earlier' ? 'reported' : 'corrected') : 'new',
      duty: contest.dissemination.duty[t.language],
    }),
    buttons: kitButtons(agency, t),
  };
}

export function kitButtons({ id }: Pick<Agency, 'id'>, t: Translator): View['buttons'] & object {
  return [
    [getKit.make(t.plain('pb-kit-get'), id)],
    [openReport.make(t.plain('pb-report-open'), id)],
    [boardButton(id, t)],
  ];
}

/** The message to pass on: results without anybody's name, and the way to all of them. */
export function kitMessage(
  contest: Contest,
  facts: { agency: Agency; published: Published; botUsername: string },
  t: Translator,
): View {
  const { agency, published, botUsername } = facts;
  const url = kitLink(botUsername, agency.id);
  const buttons = [[{ text: t.plain('results-open'), url }]];
  const { text } = newsLetter(contest, published, t, buttons);
  return { text: [text, '', t.html('pb-kit-invite', { link: url })].join('\n'), buttons };
}

/** Under the messages to pass on, to the coordinator. */
export function kitSentView(
  agency: Agency,
  hasCard: boolean,
  contest: Contest,
  t: Translator,
): View {
  return {
    text: t.html('pb-kit-sent', {
      agency: agencyName(contest, agency.id, t),
      card: String(hasCard),
    }),
    buttons: [[openReport.make(t.plain('pb-report-open'), agency.id)], [boardButton(agency.id, t)]],
  };
}

/** Before anything is public there is nothing to make known. */
export function notPublicView(agency: Agency, t: Translator): View {
  return { text: t.html('pb-not-public'), buttons: [[boardButton(agency.id, t)]] };
}
