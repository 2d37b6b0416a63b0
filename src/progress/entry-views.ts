import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { unitName } from '../people/member.js';
import { type Entry, titleOf } from '../registration/entry.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { attachButton, pickUnit, promoteButton } from './buttons.js';
import type { ProgressDeps } from './deps.js';
import { progressButton } from './overview-view.js';
import { unitButtonText, unitText } from './unit-lines.js';
import { unitButton } from './unit-view.js';

/** Units on a page of the picker. */
const PAGE = 8;
/** Characters of a title. */
const TITLE = 200;

export interface EntryFacts {
  contest: Contest;
  entry: Entry;
  owner: string;
  /** As the owner's profile says. */
  unit: string;
  /** The finalist that it belongs to already. */
  finalist: Finalist | undefined;
  t: Translator;
}

export async function entryFacts(
  { contest, members, finalists }: Pick<ProgressDeps, 'contest' | 'members' | 'finalists'>,
  entry: Entry,
  t: Translator,
): Promise<EntryFacts> {
  const [owner, all] = await Promise.all([members.find(entry.owner), finalists.all()]);
  return {
    contest,
    entry,
    owner: owner.name ?? t.plain('someone'),
    unit: unitName(owner, contest) ?? t.plain('not-filled'),
    finalist: all.find(({ entryId }) => entryId === entry.id),
    t,
  };
}

/** What is known of an entry, before it is made part of the final round. */
export function entryView(facts: EntryFacts): View {
  const { entry, finalist, t } = facts;
  return {
    text: entryText(facts),
    buttons: [
      ...(finalist
        ? [[unitButton(finalist.id, t)]]
        : entry.state === 'submitted'
          ? [
              [promoteButton.make(t.plain('progress-entry-new-unit'), entry.id)],
              [pickUnit.make(t.plain('progress-entry-existing'), entry.id, '0')],
            ]
          : []),
      [progressButton(t)],
    ],
  };
}

/** Whose authors shall belong to a unit that is known already. */
export function attachView(facts: EntryFacts, unit: Finalist): View {
  const { entry, finalist, t } = facts;
  const canAttach = finalist === undefined && entry.state === 'submitted';
  return {
    text: [
      entryText(facts),
      ...(canAttach
        ? [
            t.html('progress-entry-attach-ask', {
              unit: unitText({ finalist: unit }),
              replaces: String(unit.entryId !== undefined),
            }),
          ]
        : []),
    ].join('\n\n'),
    buttons: [
      ...(canAttach
        ? [[attachButton.make(t.plain('progress-entry-attach'), entry.id, unit.id)]]
        : []),
      [unitButton(unit.id, t)],
    ],
  };
}

export function pickUnitView(facts: EntryFacts, all: readonly Finalist[], asked: number): View {
  const { entry, t } = facts;
  const { items, page, pages } = pageOf(all, PAGE, asked);
  return {
    text: [entryText(facts), t.html('progress-entry-pick')].join('\n\n'),
    buttons: [
      ...items.map((finalist) => [
        attachButton.make(unitButtonText({ finalist }), entry.id, finalist.id),
      ]),
      ...turnRow({ page, pages }, (text, to) => pickUnit.make(text, entry.id, to)),
      [progressButton(t)],
    ],
  };
}

function entryText({ entry, owner, unit, finalist, t }: EntryFacts): string {
  return [
    t.html('progress-entry', {
      code: entry.code ?? '',
      title: shorten(titleOf(entry) ?? t.plain('untitled'), TITLE),
      owner,
      unit,
    }),
    ...(entry.state === 'withdrawn' ? [t.html('progress-entry-is-withdrawn')] : []),
    ...(finalist ? [t.html('progress-entry-is-of', { unit: unitText({ finalist }) })] : []),
  ].join('\n');
}
