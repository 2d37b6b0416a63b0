import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../../contest/contest.js';
import { fileName } from '../../telegram/attachment-views.js';
import { roomForEach } from '../../telegram/long-text.js';
import { menuButton } from '../../telegram/menu-button.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import { listFiles, modelPayload, openModel, readModel, sendFile } from '../buttons.js';
import type { PublicModel } from '../model.js';
import { valueName } from './filters.js';
import { catalogueButton } from './list-views.js';

/** Characters of all parts on the card, and of each: the card is one message. */
const PARTS = 2_000;
const PART = 500;
/** Characters of all names: an entry may have fifty authors. */
const NAMES = 500;

export interface CardFacts {
  contest: Contest;
  model: PublicModel;
  t: Translator;
  /** What other features have to say of it, HTML lines. */
  lines?: readonly string[];
  /** What may be done with it. */
  actions?: InlineKeyboardButton[][];
}

/** A model at a glance. All of it is public. */
export function cardView(facts: CardFacts): View {
  const { contest, model, t, lines = [], actions = [] } = facts;
  const room = roomForEach(model.sections.length, PARTS, PART);
  const isCut = model.sections.some(({ text }) => shorten(text, room) !== text);
  const { source } = model;
  return {
    text: [...headLines(contest, model, t), ...lines, ...partLines(model, room, t)].join('\n'),
    buttons: [
      [
        ...(isCut ? [readModel.make(t.plain('model-read'), model.id)] : []),
        ...(model.files.length > 0
          ? [listFiles.make(t.plain('model-files', { count: model.files.length }), model.id)]
          : []),
      ],
      ...(source ? [[{ text: t.plain('model-source-open'), url: source.url }]] : []),
      ...actions,
      [{ text: t.plain('model-share'), switch_inline_query: modelPayload(model.id) }],
      [catalogueButton(t)],
      [menuButton(t)],
    ].filter((row) => row.length > 0),
  };
}

/** What identifies a model: title, unit, field, year, prize, names, source. */
export function headLines(contest: Contest, model: PublicModel, t: Translator): string[] {
  const { title, unitName, field, year, prize, names, source } = model;
  const named = (kind: 'field' | 'prize', value: string) => valueName(contest, { kind, value }, t);
  return [
    t.html('model-title', { title }),
    t.html('model-unit', { unit: unitName }),
    ...(field === undefined ? [] : [t.html('model-field', { field: named('field', field) })]),
    t.html('model-year', { year: String(year) }),
    ...(prize === undefined ? [] : [t.html('model-prize', { prize: named('prize', prize) })]),
    ...(names.length === 0
      ? []
      : [t.html('model-names', { names: shorten(names.join(', '), NAMES) })]),
    ...(source ? [t.html('model-source', { source: source.name })] : []),
  ];
}

function partLines({ sections }: PublicModel, room: number, t: Translator): string[] {
  return sections.flatMap(({ label, text }) => [
    '',
    t.html('model-part', { label: label[t.language], text: shorten(text, room) }),
  ]);
}

/** All of it, as plain text. */
export function modelText({ title, sections }: PublicModel, t: Translator): string {
  return [
    title.toUpperCase(),
    ...sections.map(({ label, text }) => `${label[t.language].toUpperCase()}\n${text}`),
  ].join('\n\n');
}

export function filesView({ model, t }: CardFacts): View {
  return {
    text: t.html('model-files-head', { title: shorten(model.title, 200) }),
    buttons: [
      ...model.files.map((file, at) => [
        sendFile.make(`📎 ${shorten(fileName(file, t), 50)}`, model.id, String(at)),
      ]),
      [backToModel(model.id, t)],
    ],
  };
}

export function backToModel(id: string, t: Translator): InlineKeyboardButton {
  return openModel.make(t.plain('model-back'), id);
}

/** For a button or a link to what is no longer published, or never was: no difference is told. */
export function modelGoneView(t: Translator): View {
  return { text: t.html('model-gone'), buttons: [[catalogueButton(t)], [menuButton(t)]] };
}
