import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import { answerPaperClaim } from '../plans/buttons.js';
import { paperFacts } from '../plans/content-views.js';
import type { PlanVersion } from '../plans/plan.js';
import { owes } from '../plans/standing.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  askContact,
  askEntryOf,
  askPaper,
  makeLink,
  openUnit,
  openUnitPeople,
  previewText,
  remindUnit,
  removePersonButton,
  takeBackPaper,
  turnVersions,
} from './buttons.js';
import { progressButton } from './overview-view.js';
import { reachable, type UnitPerson, type UnitProgress } from './progress.js';
import {
  callLines,
  contactText,
  personLine,
  personText,
  standingText,
  unitText,
} from './unit-lines.js';
import { versionLine, versionsHead } from './version-lines.js';

/** The newest versions, and people, that the card itself names. */
const VERSIONS = 5;
const PEOPLE = 5;
/** People on a page of their own. */
const PAGE = 6;
/** Characters of a person on a button. */
const ON_BUTTON = 40;

export interface UnitCard {
  contest: Contest;
  unit: UnitProgress;
  versions: readonly PlanVersion[];
  /** Code of the entry that belongs to it. */
  entry: string | undefined;
  /** Links to the unit that nobody has used. */
  openLinks: number;
  t: Translator;
}

/** A unit with all that is known of it. */
export function unitView(card: UnitCard): View {
  const { contest, unit, entry, openLinks, t } = card;
  const { finalist, people, standing, unreachable } = unit;
  return {
    text: [
      t.html('progress-unit-head', { unit: unitText(unit) }),
      ...(entry === undefined ? [] : [t.html('progress-unit-entry', { code: entry })]),
      standingText(contest, standing, t),
      ...(standing.plan.paperClaim
        ? [t.html('progress-paper-claim', paperFacts(contest, standing.plan.paperClaim))]
        : []),
      ...versionLines(card),
      '',
      t.html('progress-people', { count: people.length }),
      ...people.slice(0, PEOPLE).map((person) => personLine(contest, person, t)),
      ...(people.length > PEOPLE
        ? [t.html('progress-people-more', { count: people.length - PEOPLE })]
        : []),
      '',
      ...(unreachable
        ? callLines(unit, t)
        : [t.html('progress-contact', { contact: contactText(finalist.contact, t) })]),
      ...(openLinks > 0 ? [t.html('progress-open-links', { count: openLinks })] : []),
    ].join('\n'),
    buttons: cardRows(card),
  };
}

function versionLines({ contest, unit, versions, t }: UnitCard): string[] {
  if (versions.length === 0) return [];
  const older = Math.max(0, versions.length - VERSIONS);
  const lines = versions
    .slice(older)
    .map((version, index) => versionLine(contest, version, older + index + 1, t));
  return [
    '',
    versionsHead(unit, versions, t),
    ...lines.reverse(),
    ...(older > 0 ? [t.html('progress-versions-older', { count: older })] : []),
  ];
}

function cardRows({ unit, versions, t }: UnitCard): InlineKeyboardButton[][] {
  const { finalist, people, standing } = unit;
  const { id } = finalist;
  const canRemind = owes(standing) && reachable(people).length > 0;
  return [
    ...(canRemind
      ? [
          [
            remindUnit.make(t.plain('progress-remind-one'), id, 'ask', '0'),
            previewText.make(t.plain('progress-preview-text'), id),
          ],
        ]
      : []),
    ...(versions.length > 0 ? [[turnVersions.make(t.plain('progress-read'), id, '0')]] : []),
    [
      makeLink.make(t.plain('progress-make-link'), id),
      ...(people.length > 0
        ? [
            openUnitPeople.make(
              t.plain('progress-people-button', { count: people.length }),
              id,
              '0',
            ),
          ]
        : []),
    ],
    ...claimRow(unit, t),
    [
      askContact.make(t.plain('progress-contact-button'), id),
      standing.plan.paper
        ? takeBackPaper.make(t.plain('progress-paper-back-button'), id, 'ask')
        : askPaper.make(t.plain('progress-paper-button'), id),
    ],
    [askEntryOf.make(t.plain('progress-attach-button'), id)],
    [progressButton(t)],
  ];
}

/** What the unit says it has sent on paper is confirmed, or not, by the plans' own buttons. */
function claimRow({ finalist, standing }: UnitProgress, t: Translator): InlineKeyboardButton[][] {
  const { paperClaim } = standing.plan;
  if (!paperClaim) return [];
  const time = String(paperClaim.at);
  return [
    [
      answerPaperClaim.make(t.plain('paper-confirm'), finalist.id, time, 'yes'),
      answerPaperClaim.make(t.plain('paper-refuse'), finalist.id, time, 'no'),
    ],
  ];
}

/** Everyone of a unit, with their last reminders, and the way to take one out. */
export function unitPeopleView(
  contest: Contest,
  unit: UnitProgress,
  asked: number,
  t: Translator,
): View {
  const { id } = unit.finalist;
  const { items, page, pages } = pageOf(unit.people, PAGE, asked);
  return {
    text: [
      t.html('progress-unit-head', { unit: unitText(unit) }),
      t.html('progress-people', { count: unit.people.length }),
      ...items.flatMap((person) => ['', personLine(contest, person, t)]),
    ].join('\n'),
    buttons: [
      ...items.map((person) => [
        removePersonButton.make(
          t.plain('progress-remove', { name: shorten(nameOf(person, t), ON_BUTTON) }),
          id,
          String(person.userId),
          'ask',
        ),
      ]),
      ...turnRow({ page, pages }, (text, to) => openUnitPeople.make(text, id, to)),
      [unitButton(id, t)],
    ],
  };
}

/** What takes away somebody's way to the plan is asked twice. */
export function removePersonView(unit: UnitProgress, person: UnitPerson, t: Translator): View {
  const { id } = unit.finalist;
  return {
    text: t.html('progress-remove-ask', { unit: unitText(unit), person: personText(person, t) }),
    buttons: [
      [removePersonButton.make(t.plain('progress-remove-yes'), id, String(person.userId), 'yes')],
      [unitButton(id, t)],
    ],
  };
}

function nameOf({ name }: UnitPerson, t: Translator): string {
  return name ?? t.plain('someone');
}

/** The way back to a unit's card. */
export function unitButton(finalistId: string, t: Translator): InlineKeyboardButton {
  return openUnit.make(t.plain('progress-unit-back'), finalistId);
}
