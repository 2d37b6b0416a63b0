import type { InlineKeyboardButton } from 'grammy/types';
import { dayOf, formatDate } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { menuButton } from '../../telegram/menu-button.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import {
  agreeButton,
  askField,
  disagreeButton,
  openModel,
  openPublication,
  previewModel,
  setDocuments,
  setNamed,
  type TypedField,
} from '../buttons.js';
import { originOf } from '../model.js';
import type { Desk } from './propose.js';

export interface PublicationFacts {
  contest: Contest;
  desk: Desk;
  title: string;
  /** Of the person who looks: theirs is the choice about their name, the lead's about all else. */
  userId: number;
  leads: boolean;
  /** Documents that were submitted with the entry. */
  files: number;
  back: InlineKeyboardButton;
  t: Translator;
}

/** What would be public, where it stands, and this person's own choices. Nothing is ticked beforehand. */
export function publicationView(facts: PublicationFacts): View {
  const { contest, desk, title, t } = facts;
  const isEntry = originOf(desk.id) === 'entry';
  return {
    text: [
      t.html('publication-head', { title: shorten(title, 200) }),
      '',
      isEntry
        ? t.html('publication-what', {
            parts: partNames(contest, t),
            version: versionOf(desk),
          })
        : t.html('publication-what-unit'),
      t.html('publication-who', { organiser: contest.organiser[t.language] }),
      '',
      standingLine(facts),
    ].join('\n'),
    buttons: [...choiceRows(facts), ...agreementRows(facts), [facts.back], [menuButton(t)]],
  };
}

function versionOf({ content, record }: Desk): number {
  const shown = content ?? record?.publication?.content;
  return shown?.kind === 'entry' ? shown.version : 1;
}

function partNames({ catalogue, form }: Contest, t: Translator): string {
  return catalogue.sections
    .flatMap((id) => form.steps.find((step) => step.id === id)?.label[t.language] ?? [])
    .join('; ');
}

function standingLine({ contest, desk, t }: PublicationFacts): string {
  const { standing, record, speakers } = desk;
  const at = record?.publication?.at;
  return t.html(`publication-${standing}`, {
    missing: speakers.missing,
    organiser: contest.organiser[t.language],
    remark: record?.remark?.text ?? '',
    date: at === undefined ? '' : formatDate(contest, dayOf(contest, at)),
  });
}

/** The person's name, and for the lead what goes along. */
function choiceRows({ desk, userId, leads, files, t }: PublicationFacts): InlineKeyboardButton[][] {
  const { id, speakers, record } = desk;
  if (originOf(id) !== 'entry') {
    return leads ? UNIT_FIELDS.map((field) => [fieldButton(id, field, t)]) : [];
  }
  const named = speakers.consents.get(userId)?.named ?? false;
  const documents = record?.documents === 'yes';
  return [
    [setNamed.make(tick(named, t.plain('publication-named')), id, named ? 'off' : 'on')],
    ...(leads && files > 0
      ? [
          [
            setDocuments.make(
              tick(documents, t.plain('publication-documents', { count: files })),
              id,
              documents ? 'off' : 'on',
            ),
          ],
        ]
      : []),
  ];
}

/** What a unit writes of its model itself. */
const UNIT_FIELDS = ['title', 'field', 'summary'] as const satisfies TypedField[];

function fieldButton(id: string, field: TypedField, t: Translator): InlineKeyboardButton {
  return askField.make(t.plain('typed-change', { field }), id, field);
}

const tick = (on: boolean, text: string): string => `${on ? '☑' : '☐'} ${text}`;

function agreementRows({ desk, userId, leads, t }: PublicationFacts): InlineKeyboardButton[][] {
  const { id, standing, speakers, record, content } = desk;
  const agreed = speakers.consents.get(userId)?.agreed ?? false;
  const canAgree = leads
    ? content !== undefined && (!agreed || ['draft', 'returned', 'update'].includes(standing))
    : !agreed && (record?.proposal !== undefined || record?.publication !== undefined);
  const kind = !leads ? 'author' : standing === 'update' ? 'update' : 'lead';
  return [
    ...(content ? [[previewModel.make(t.plain('publication-preview'), id)]] : []),
    ...(canAgree ? [[agreeButton.make(t.plain('publication-agree', { kind }), id)]] : []),
    ...(standing === 'published' || standing === 'update'
      ? [[openModel.make(t.plain('publication-open'), id)]]
      : []),
    ...(agreed ? [[disagreeButton.make(t.plain('publication-disagree'), id, 'ask')]] : []),
  ];
}

export function disagreeView(id: string, leads: boolean, t: Translator): View {
  return {
    text: t.html('publication-disagree-ask', { lead: String(leads) }),
    buttons: [
      [disagreeButton.make(t.plain('publication-disagree-yes'), id, 'yes')],
      [publicationButton(id, t)],
    ],
  };
}

/** The way back to the page. */
export function publicationButton(id: string, t: Translator): InlineKeyboardButton {
  return openPublication.make(t.plain('publication-back'), id);
}
