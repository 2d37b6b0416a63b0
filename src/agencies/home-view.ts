import type { Agency } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { openBoard, openGroups } from './buttons.js';
import { type OpenRequest, openLines, takeBackRows } from './request-views.js';

const ON_BUTTON = 50;

/** Somebody's own agencies, of whom few have more than one. */
export function ownAgenciesView(
  own: readonly Agency[],
  open: readonly OpenRequest[],
  t: Translator,
): View {
  return {
    text: [t.html('agency-own', { count: own.length }), ...openLines(open, t)].join('\n'),
    buttons: [
      ...own.map((agency) => [
        openBoard.make(shorten(agencyName(agency, t), ON_BUTTON), agency.id),
      ]),
      [openGroups.make(t.plain('agency-ask-more'), 'ask')],
      ...takeBackRows(open, t),
      [menuButton(t)],
    ],
  };
}
