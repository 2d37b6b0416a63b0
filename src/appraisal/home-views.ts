import type { Contest } from '../contest/contest.js';
import type { Member } from '../people/member.js';
import { paperFacts } from '../plans/content-views.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  assignEvenly,
  listAppraisers,
  listUnits,
  nudgeAppraisers,
  openAppraisal,
  openAppraiser,
  turnOwn,
} from './buttons.js';
import {
  countSeats,
  counts,
  owesSheet,
  type PaperPlan,
  type Seat,
  type UnitAppraisal,
} from './read-appraisal.js';
import { homeButton, onButton, seatText } from './words.js';

/** Buttons of things on a page. */
const PAGE = 8;

/** Somebody who appraises, with their places. */
export interface AppraiserWork {
  member: Member;
  seats: { unit: UnitAppraisal; seat: Seat }[];
}

/** `/thamdinh` for administrators: how far the appraisal is, and every way on. */
export function progressView(
  contest: Contest,
  units: readonly UnitAppraisal[],
  papers: number,
  appraisers: number,
  t: Translator,
): View {
  const found = countSeats(contest, units);
  const owing = new Set(
    units.flatMap(({ seats }) => seats.filter(owesSheet).map(({ userId }) => userId)),
  ).size;
  const { appraisersPerPlan, workingDays, note } = contest.appraisal;
  return {
    text: [
      t.html('appraisal-progress', {
        ...found,
        papers,
        perPlan: appraisersPerPlan,
        days: workingDays,
      }),
      ...(appraisers === 0 ? [t.html('appraisal-nobody')] : []),
      '',
      t.html('appraisal-proposed', { note: note[t.language] }),
    ].join('\n'),
    buttons: [
      [listUnits.make(t.plain('appraisal-units', { count: units.length + papers }), '0')],
      [listAppraisers.make(t.plain('appraisal-appraisers', { count: appraisers }), '0')],
      ...(units.length > 0 && appraisers > 0
        ? [[assignEvenly.make(t.plain('appraisal-evenly', { count: appraisersPerPlan }))]]
        : []),
      ...(owing > 0
        ? [[nudgeAppraisers.make(t.plain('appraisal-nudge-all', { count: owing }), 'all')]]
        : []),
      [menuButton(t)],
    ],
  };
}

/** Every plan with how many of its sheets are in; below them those that came on paper. */
export function unitsView(
  contest: Contest,
  units: readonly UnitAppraisal[],
  papers: readonly PaperPlan[],
  asked: number,
  t: Translator,
): View {
  const lines = [
    ...units.map((unit, index) => ({
      finalist: unit.finalist,
      text: unitLine(unit, index + 1, t),
    })),
    ...papers.map(({ finalist, paper }, index) => ({
      finalist,
      text: t.html('appraisal-paper-line', {
        place: units.length + index + 1,
        unit: finalist.unitName,
        ...paperFacts(contest, paper),
      }),
    })),
  ];
  const { items, ...turn } = pageOfTexts(lines, ({ text }) => text, asked, { most: PAGE });
  return {
    text: [
      t.html('appraisal-units-head', { count: lines.length }),
      ...items.map(({ text }) => text),
    ].join('\n'),
    buttons: [
      ...items.map(({ finalist }) => [
        openAppraisal.make(onButton(finalist.unitName), finalist.id),
      ]),
      ...turnRow(turn, (text, to) => listUnits.make(text, to)),
      [homeButton(t)],
    ],
  };
}

function unitLine({ finalist, version, seats }: UnitAppraisal, number: number, t: Translator) {
  const counting = seats.filter(counts);
  const submitted = counting.filter(({ state }) => state === 'submitted').length;
  const overdue = counting.filter(({ isOverdue }) => isOverdue).length;
  return t.html('appraisal-unit-line', {
    number,
    unit: finalist.unitName,
    version,
    mark: counting.length === 0 ? 'none' : submitted === counting.length ? 'done' : 'open',
    submitted,
    count: counting.length,
    overdue,
  });
}

/** Everybody who appraises, with what they have done. */
export function appraisersView(work: readonly AppraiserWork[], asked: number, t: Translator): View {
  const lines = work.map((one, index) => ({ one, text: appraiserLine(one, index + 1, t) }));
  const { items, page, pages } = pageOfTexts(lines, ({ text }) => text, asked, { most: PAGE });
  return {
    text: [
      t.html('appraisal-appraisers-head', { count: work.length }),
      ...items.map(({ text }) => text),
    ].join('\n'),
    buttons: [
      ...items.map(({ one }) => [
        openAppraiser.make(onButton(nameOf(one, t)), String(one.member.id), '0'),
      ]),
      ...turnRow({ page, pages }, (text, to) => listAppraisers.make(text, to)),
      [homeButton(t)],
    ],
  };
}

function appraiserLine(work: AppraiserWork, number: number, t: Translator): string {
  const inState = (state: Seat['state']) =>
    work.seats.filter(({ seat }) => seat.state === state).length;
  return t.html('appraisal-appraiser-line', {
    number,
    name: nameOf(work, t),
    count: work.seats.length,
    submitted: inState('submitted'),
    begun: inState('begun'),
    open: inState('open'),
    overdue: work.seats.filter(({ seat }) => seat.isOverdue).length,
  });
}

/** One appraiser's plans, as administrators see them. */
export function appraiserView(
  contest: Contest,
  work: AppraiserWork,
  asked: number,
  t: Translator,
): View {
  const id = String(work.member.id);
  const { lines, items, turn } = seatPage(contest, work.seats, asked, t);
  const owes = work.seats.some(({ seat }) => owesSheet(seat));
  return {
    text: [
      t.html('appraisal-appraiser-head', { name: nameOf(work, t), count: work.seats.length }),
      ...lines,
    ].join('\n'),
    buttons: [
      ...items,
      ...turnRow(turn, (text, to) => openAppraiser.make(text, id, to)),
      ...(owes ? [[nudgeAppraisers.make(t.plain('appraisal-nudge-one'), `p.${id}`)]] : []),
      [listAppraisers.make(t.plain('appraisal-appraisers-back'), '0')],
      [homeButton(t)],
    ],
  };
}

/** `/thamdinh` for an appraiser: their plans, and how far they are with each. */
export function ownPlansView(
  contest: Contest,
  seats: AppraiserWork['seats'],
  asked: number,
  t: Translator,
): View {
  const { lines, items, turn } = seatPage(contest, seats, asked, t);
  const submitted = seats.filter(({ seat }) => seat.state === 'submitted').length;
  return {
    text: [
      t.html('appraisal-own-head', { count: seats.length, submitted }),
      ...lines,
      '',
      t.html('appraisal-proposed', { note: contest.appraisal.note[t.language] }),
    ].join('\n'),
    buttons: [...items, ...turnRow(turn, (text, to) => turnOwn.make(text, to)), [menuButton(t)]],
  };
}

function seatPage(contest: Contest, seats: AppraiserWork['seats'], asked: number, t: Translator) {
  const all = seats.map(({ unit, seat }, index) => ({
    unit,
    text: t.html('appraisal-own-line', {
      number: index + 1,
      unit: unit.finalist.unitName,
      version: unit.version,
      seat: seatText(contest, seat, t),
    }),
  }));
  const { items, ...turn } = pageOfTexts(all, ({ text }) => text, asked, { most: PAGE });
  return {
    lines: items.map(({ text }) => text),
    items: items.map(({ unit: { finalist } }) => [
      openAppraisal.make(onButton(finalist.unitName), finalist.id),
    ]),
    turn,
  };
}

function nameOf({ member }: AppraiserWork, t: Translator): string {
  return member.name ?? t.plain('someone');
}
