import type { InlineKeyboardButton } from 'grammy/types';
import { findAgency } from '../contest/agency-list.js';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { openEntrants } from './buttons.js';
import type { Details } from './commendation.js';
import type { Entrant } from './entrants.js';

/** Characters of a title in a list. */
const TITLE = 90;

export function nameOfAgency(contest: Contest, agencyId: string, t: Translator): string {
  const agency = findAgency(contest, agencyId);
  return agency ? agencyName(agency, t) : agencyId;
}

export function formName({ form, otherForm }: Pick<Details, 'form' | 'otherForm'>, t: Translator) {
  return otherForm ?? t.plain('commendation-form', { form });
}

/** "Giấy khen số 12/GK-UBND ngày 20/11/2019": plain words, for a line or a cell. */
export function detailsText(contest: Contest, details: Details, t: Translator): string {
  return t.plain('commendation-details', {
    form: formName(details, t),
    number: details.number ?? '',
    numbered: String(details.number !== undefined),
    date: formatDate(contest, details.day),
  });
}

/** An entrant in few words: the code of an entry, or the name of a unit. */
export function entrantMark({ id, code, unitName }: Entrant): string {
  return code ?? unitName ?? id;
}

/** Code, title and unit, as far as there are any. */
export function entrantLabel({ id, code, title, unitName }: Entrant, room = TITLE): string {
  const [first = id, ...rest] = [code, title && shorten(title, room), unitName].filter(Boolean);
  return [first, ...rest].join(' – ');
}

/** One that was withdrawn, or counts for another agency: nothing more is said of it. */
export function goneEntrant(id: string, t: Translator): Entrant {
  return { id, agencyId: undefined, unitName: t.plain('commendation-gone') };
}

export function entrantsButton(agencyId: string, t: Translator): InlineKeyboardButton {
  return openEntrants.make(t.plain('commendation-entrants-back'), agencyId, '0');
}
