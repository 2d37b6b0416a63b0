import type { InlineKeyboardButton } from 'grammy/types';
import type { PublicModel } from '../catalogue/model.js';
import { type Day, dayOf } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOfTexts, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { openModelPage } from './buttons.js';
import type { Stage } from './milestones.js';
import type { PublicReplication } from './replication.js';
import { applierName, modelButton, stageTitle } from './words.js';

/** Who has done most stands first. */
const ORDER: readonly Stage[] = [
  'applied',
  'adapted',
  'piloting',
  'studying',
  'registered',
  'dropped',
];

export interface ModelPageFacts {
  contest: Contest;
  model: Pick<PublicModel, 'id' | 'title'>;
  replications: readonly PublicReplication[];
  /** What this reader may do here. */
  action: InlineKeyboardButton[][];
  t: Translator;
}

/** Who applies a model and how, for everybody. It is given no more than everybody may know. */
export function modelPageView(facts: ModelPageFacts, asked: number): View {
  const { contest, model, action, t } = facts;
  const all = ORDER.flatMap((stage) =>
    facts.replications
      .filter((one) => one.stage === stage)
      .sort((one, other) => (monthOf(contest, one) < monthOf(contest, other) ? -1 : 1)),
  );
  const page = pageOfTexts(all, (one) => blockOf(facts, one, true), asked);
  const blocks = page.items.map((one, index) =>
    blockOf(facts, one, page.items[index - 1]?.stage !== one.stage),
  );
  const hasNotes = page.items.some(({ note }) => note !== undefined);
  return {
    text: [
      t.html('replication-page-head', { title: model.title }),
      ...(all.length === 0 ? [t.html('replication-page-none')] : blocks),
      ...(hasNotes ? ['', t.html('replication-page-notes')] : []),
    ].join('\n'),
    buttons: [
      ...turnRow(page, (text, to) => openModelPage.make(text, model.id, to)),
      ...action,
      [modelButton(model.id, t), menuButton(t)],
    ],
  };
}

function blockOf(
  { contest, t }: ModelPageFacts,
  replication: PublicReplication,
  heads: boolean,
): string {
  const { stage, note } = replication;
  const lines = [
    t.html('replication-page-line', {
      agency: applierName(contest, replication, t),
      month: monthOf(contest, replication).split('-').reverse().join('/'),
    }),
    ...(note === undefined ? [] : [t.html('replication-note', { note })]),
  ];
  const head = t.html('replication-page-stage', { stage: stageTitle(stage, t) });
  return [...(heads ? ['', head] : []), ...lines].join('\n');
}

/** "2020-03", in the contest's zone. */
function monthOf(contest: Contest, { when }: PublicReplication): Day {
  return (typeof when === 'string' ? when : dayOf(contest, when)).slice(0, 7);
}
