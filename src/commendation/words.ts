import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { openEntrants } from './buttons.js';
import type { CommendationFacts, CommendationForm } from './commendation.js';
import type { Entrant } from './evidence.js';

/** "Giấy khen"; what somebody called it, where it is none of the others. */
export function formName(
  { form, otherForm }: { form: CommendationForm; otherForm?: string | undefined },
  t: Translator,
): string {
  return otherForm ?? t.plain('commend-form', { form });
}

export function numberText(number: string | undefined, t: Translator): string {
  return number ?? t.plain('commend-no-number');
}

/** "Giấy khen, số 12/QĐ-SNV, ngày 20/11/2019", as plain text. */
export function commendationText(
  contest: Contest,
  facts: Pick<CommendationFacts, 'form' | 'otherForm' | 'number' | 'day'>,
  t: Translator,
): string {
  return t.plain('commend-in-words', {
    form: formName(facts, t),
    number: numberText(facts.number, t),
    date: formatDate(contest, facts.day),
  });
}

/** "SK-2019-0001 · Tên sáng kiến", or the unit's name. */
export function entrantName({ code, title }: Pick<Entrant, 'code' | 'title'>, most = 90): string {
  return code === undefined ? shorten(title, most) : `${code} · ${shorten(title, most)}`;
}

/** The names of what is commended; of what is no longer on record, that it is not. */
export function subjectNames(
  subjects: readonly string[],
  entrants: readonly Entrant[],
  t: Translator,
): string[] {
  return subjects.map((subject) => {
    const entrant = entrants.find(({ id }) => id === subject);
    return entrant ? entrantName(entrant) : t.plain('commend-gone');
  });
}

export function entrantsButton(agencyId: string, t: Translator): InlineKeyboardButton {
  return openEntrants.make(t.plain('commend-open'), agencyId, '0');
}
