import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../../contest/contest.js';
import { inRows } from '../../telegram/buttons.js';
import { defineForm } from '../../telegram/forms.js';
import { menuButton } from '../../telegram/menu-button.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { formatNumber, shorten } from '../../text/vietnamese.js';
import { valueName } from '../browsing/filters.js';
import { catalogueButton } from '../browsing/list-views.js';
import {
  askField,
  chooseField,
  listWaiting,
  NO_VALUE,
  openModel,
  previewModel,
  publishTyped,
  type TypedField,
  takeOutButton,
} from '../buttons.js';
import type { ModelRecord } from '../publication.js';
import type { Desk } from './propose.js';
import { fieldsOf, isNoField, limitsOf } from './typed-fields.js';

/** Of the questions about a model that is written for the catalogue. */
export const TYPED_FORM = defineForm('catalogue-typed');

/** One question. What is there already is shown; a choice is pressed, all else is typed. */
export function fieldQuestion(
  contest: Contest,
  { id, record }: Pick<Desk, 'id' | 'record'>,
  field: TypedField,
  back: InlineKeyboardButton,
  t: Translator,
): View {
  const now = record && fieldText(contest, record, field, t);
  const text = [
    t.html('typed-ask', { field }),
    ...(field === 'field' || field === 'year' || field === 'sourceUrl'
      ? []
      : [t.html('typed-limit', { max: formatNumber(limitsOf(field).max, t.language) })]),
    ...(now === undefined ? [] : ['', t.html('typed-now', { value: shorten(now, 300) })]),
  ].join('\n');
  if (field !== 'field') {
    return { text, buttons: [[back]], question: { form: TYPED_FORM, step: field, subject: id } };
  }
  const choices = [
    ...contest.fields.map((one) => chooseField.make(one.label[t.language], id, one.id)),
    chooseField.make(t.plain('typed-no-field'), id, NO_VALUE),
  ];
  return { text, buttons: [...inRows(choices, 1), [back]] };
}

/** An answer as people read it. */
export function fieldText(
  contest: Contest,
  record: ModelRecord,
  field: TypedField,
  t: Translator,
): string | undefined {
  const value = record[field];
  if (value === undefined) return undefined;
  if (field !== 'field') return String(value);
  return isNoField(record.field)
    ? t.plain('typed-no-field')
    : valueName(contest, { kind: 'field', value: String(value) }, t);
}

/** A model from elsewhere, as administrators write it: every answer, what is missing, every way on. */
export function elsewhereView(contest: Contest, desk: Desk, t: Translator): View {
  const { id, record, content, standing } = desk;
  const lines = fieldsOf(id).map((field) => {
    const value = record && fieldText(contest, record, field, t);
    return t.html('typed-line', {
      mark: value === undefined ? '⬜' : '✅',
      label: t.plain('typed-label', { field }),
      value: value === undefined ? t.plain('not-filled') : shorten(value, 120),
    });
  });
  const isPublished = record?.publication !== undefined;
  const published = standing === 'published' ? 'elsewhere-published' : 'elsewhere-update';
  const stateId = isPublished ? published : 'elsewhere-draft';
  const canPublish = content !== undefined && standing !== 'published';
  return {
    text: [t.html('elsewhere-head'), t.html(stateId), '', ...lines].join('\n'),
    buttons: [
      ...(canPublish
        ? [
            [previewModel.make(t.plain('publication-preview'), id)],
            [publishTyped.make(t.plain('elsewhere-publish'), id, 'ask')],
          ]
        : []),
      ...(isPublished ? [[openModel.make(t.plain('publication-open'), id)]] : []),
      ...inRows(
        fieldsOf(id).map((field) => askField.make(t.plain('typed-change', { field }), id, field)),
        2,
      ),
      ...(record ? [[takeOutButton.make(t.plain('elsewhere-take-out'), id, 'ask')]] : []),
      [catalogueButton(t)],
      [menuButton(t)],
    ],
  };
}

export function publishTypedView(
  desk: Desk,
  preview: View,
  back: InlineKeyboardButton,
  t: Translator,
): View {
  return {
    text: `${t.html('elsewhere-publish-ask')}\n\n${preview.text}`,
    buttons: [[publishTyped.make(t.plain('elsewhere-publish-yes'), desk.id, 'yes')], [back]],
  };
}

export function takeOutView(id: string, back: InlineKeyboardButton, t: Translator): View {
  return {
    text: t.html('elsewhere-take-out-ask'),
    buttons: [[takeOutButton.make(t.plain('elsewhere-take-out-yes'), id, 'yes')], [back]],
  };
}

export function waitingButton(count: number, t: Translator): InlineKeyboardButton {
  return listWaiting.make(t.plain('waiting-open', { count }), '0');
}
