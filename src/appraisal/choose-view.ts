import { findAgency } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import type { Member } from '../people/member.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { chooseAppraisers, setAppraiser } from './buttons.js';
import type { UnitAppraisal } from './read-appraisal.js';
import type { Obstacle } from './ties.js';
import { obstacleText, onButton, unitButton, unitHead } from './words.js';

const PAGE = 8;

/** Somebody who has the role, or had it when they were assigned. */
export interface Candidate {
  member: Member;
  isAssigned: boolean;
  /** Plans that they appraise, this one included. */
  load: number;
  obstacle: Obstacle | undefined;
}

/** Who appraises a unit's plan, each to be switched on or off. */
export function chooseView(
  contest: Contest,
  unit: UnitAppraisal,
  candidates: readonly Candidate[],
  asked: number,
  t: Translator,
): View {
  const { items, page, pages } = pageOf(candidates, PAGE, asked);
  const { id } = unit.finalist;
  return {
    text: [
      unitHead(unit.finalist, t),
      t.html('appraisal-choose-head', { count: candidates.length }),
      ...items.map((candidate, index) =>
        t.html('appraisal-candidate', {
          number: page * PAGE + index + 1,
          mark: markOf(candidate),
          name: nameOf(candidate, t),
          agency: agencyOf(contest, candidate.member, t),
          load: candidate.load,
          barred: String(candidate.obstacle !== undefined),
          obstacle: candidate.obstacle === undefined ? '' : obstacleText(candidate.obstacle, t),
        }),
      ),
    ].join('\n'),
    buttons: [
      ...items.map((candidate) => [
        setAppraiser.make(
          t.plain('appraisal-candidate-button', {
            mark: markOf(candidate),
            name: onButton(nameOf(candidate, t)),
            load: candidate.load,
          }),
          id,
          String(candidate.member.id),
          candidate.isAssigned ? 'off' : 'on',
          String(page),
        ),
      ]),
      ...turnRow({ page, pages }, (text, to) => chooseAppraisers.make(text, id, to)),
      [unitButton(unit, t)],
    ],
  };
}

function markOf({ isAssigned, obstacle }: Candidate): string {
  if (isAssigned) return obstacle === undefined ? 'on' : 'on-barred';
  return obstacle === undefined ? 'off' : 'barred';
}

function nameOf({ member }: Candidate, t: Translator): string {
  return member.name ?? t.plain('someone');
}

function agencyOf(contest: Contest, { agencyId, unit }: Member, t: Translator): string {
  const agency = agencyId === undefined ? undefined : findAgency(contest, agencyId);
  return agency?.name ?? unit ?? t.plain('not-filled');
}
