import { type Day, formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { fetchData, keepData, openNotice } from './buttons.js';

/** Before somebody's data go: when, why, and how they stay. */
export function expiryLetter(contest: Contest, due: Day, t: Translator): View {
  return {
    text: t.html('retention-warning', {
      due: formatDate(contest, due),
      months: contest.privacy.periods.profiles,
    }),
    buttons: [
      [keepData.make(t.plain('retention-keep'))],
      [fetchData.make(t.plain('privacy-data'))],
      [openNotice.make(t.plain('privacy-open'))],
      [menuButton(t)],
    ],
  };
}

export function keptView(contest: Contest, t: Translator): View {
  return {
    text: t.html('retention-kept', { months: contest.privacy.periods.profiles }),
    buttons: [[openNotice.make(t.plain('privacy-open'))], [menuButton(t)]],
  };
}
