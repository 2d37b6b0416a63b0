import { formatDate } from '../contest/calendar.js';
import type { Agency, Contest } from '../contest/contest.js';
import { whyThis } from '../people/buttons.js';
import { agencyName } from '../results/row-lines.js';
import { pageOfLines } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { ALL_GROUPS, listCoverage } from './buttons.js';
import type { Coverage } from './coverage.js';
import { coverageButton } from './coverage-views.js';
import { kitButtons } from './kit-views.js';
import type { Publication } from './publication.js';

/** To a coordinator of an agency that has reported nothing so far. */
export function nudgeLetter(
  contest: Contest,
  agency: Agency,
  { since }: Publication,
  t: Translator,
): View {
  return {
    text: t.html('pb-nudge', {
      agency: agencyName(contest, agency.id, t),
      at: formatDate(contest, since),
      note: contest.dissemination.note[t.language],
    }),
    buttons: [...kitButtons(agency, t), [whyThis.make(t.plain('why-button'), 'service')]],
  };
}

/** To the administrators: who is silent, and where there is nobody whom one could remind. */
export function silentLetter(contest: Contest, { groups, totals }: Coverage, t: Translator): View {
  const silent = groups.flatMap(({ rows }) => rows).filter(({ state }) => state === 'silent');
  const lineOf = ({ agencyId }: { agencyId: string }) =>
    t.html('pb-silent-line', { agency: agencyName(contest, agencyId, t) });
  const section = (what: 'without' | 'with', lines: string[]) =>
    lines.length === 0
      ? []
      : ['', t.html('pb-silent-section', { what, count: lines.length }), ...lines];
  const lines = [
    ...section('without', silent.filter(({ coordinators }) => coordinators === 0).map(lineOf)),
    ...section('with', silent.filter(({ coordinators }) => coordinators > 0).map(lineOf)),
  ];
  const { items } = pageOfLines(lines, 0);
  return {
    text: [
      t.html('pb-silent-head', { silent: totals.silent, agencies: totals.agencies }),
      ...items,
      ...(items.length < lines.length ? [t.html('pb-silent-more')] : []),
    ].join('\n'),
    buttons: [
      [
        listCoverage.make(
          t.plain('pb-coverage-silent', { count: totals.silent }),
          ALL_GROUPS,
          'silent',
          '0',
        ),
      ],
      [coverageButton(t)],
    ],
  };
}
