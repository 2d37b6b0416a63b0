import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest, PlanPart } from '../contest/contest.js';
import { filesText } from '../telegram/attachment-views.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { formatNumber, shorten } from '../text/vietnamese.js';
import { askPart, removePlanFile, removeText, sendPlanFile } from './buttons.js';
import { cardButton } from './card-view.js';
import { filesOf, textLength } from './content-views.js';
import { missingParts, type Plan } from './plan.js';

/** Characters of the text of one part, over all its messages. */
export const LONGEST_TEXT = 20_000;
/** Characters of the end of what was written, by which people see where they are. */
const TAIL = 200;

/** A part while it is written: what it asks, what it holds, and that messages and files are taken. */
export function textPartView(contest: Contest, plan: Plan, part: PlanPart, t: Translator): View {
  const { language } = t;
  const length = textLength(plan, part.id);
  const isBegun = length > 0 || filesOf(plan, part.id).length > 0;
  return {
    text: [
      t.html('plan-part-head', { label: part.label[language] }),
      ...(isBegun
        ? []
        : [
            t.html('question-body', {
              question: part.question[language],
              hint: part.hint[language],
            }),
          ]),
      '',
      t.html(isBegun ? 'plan-part-more' : 'plan-part-how', {
        length: formatNumber(length, language),
        max: formatNumber(LONGEST_TEXT, language),
      }),
      ...(length > 0 ? [t.html('plan-part-tail', { tail: tailOf(plan, part) })] : []),
      '',
      partFilesText(contest, plan, part, t),
    ].join('\n'),
    buttons: [
      ...fileRows(contest, plan, part, t),
      ...(length > 0
        ? [[removeText.make(t.plain('plan-text-remove'), plan.finalistId, part.id, 'ask')]]
        : []),
      wayRow(contest, plan, part, t),
    ],
  };
}

/** The end of what was written, on one line. */
function tailOf(plan: Plan, part: PlanPart): string {
  const text = plan.texts.findLast((one) => one.part === part.id)?.text ?? '';
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length <= TAIL
    ? characters.join('')
    : `…${characters.slice(-TAIL).join('').trimStart()}`;
}

/** The files of a part, and how many it may have: the limit holds for all parts together. */
export function partFilesText(contest: Contest, plan: Plan, part: PlanPart, t: Translator): string {
  const files = filesOf(plan, part.id);
  const maxFiles = contest.plan.files.maxFiles - plan.files.length + files.length;
  return filesText(files, { ...contest.plan.files, maxFiles }, t);
}

export function fileRows(
  contest: Contest,
  plan: Plan,
  part: PlanPart,
  t: Translator,
): InlineKeyboardButton[][] {
  const place = String(contest.plan.parts.findIndex(({ id }) => id === part.id));
  return filesOf(plan, part.id).map(({ key }, index) => [
    sendPlanFile.make(t.plain('file-open', { number: index + 1 }), plan.finalistId, place, key),
    removePlanFile.make(t.plain('file-remove', { number: index + 1 }), plan.finalistId, place, key),
  ]);
}

/** On to the next part that is missing, or back to the card. */
export function wayRow(
  contest: Contest,
  plan: Plan,
  part: PlanPart,
  t: Translator,
): InlineKeyboardButton[] {
  const open = missingParts(contest, plan).filter(({ id }) => id !== part.id);
  const at = contest.plan.parts.findIndex(({ id }) => id === part.id);
  const isAfter = ({ id }: PlanPart) => contest.plan.parts.findIndex((one) => one.id === id) > at;
  const next = open.find(isAfter) ?? open[0];
  return [
    cardButton(plan.finalistId, t),
    ...(next
      ? [
          askPart.make(
            t.plain('plan-part-next', { label: shorten(next.label[t.language], 30) }),
            plan.finalistId,
            next.id,
          ),
        ]
      : []),
  ];
}

export function removeTextView(plan: Plan, part: PlanPart, t: Translator): View {
  return {
    text: t.html('plan-text-remove-ask', {
      label: part.label[t.language],
      length: formatNumber(textLength(plan, part.id), t.language),
    }),
    buttons: [
      [removeText.make(t.plain('plan-text-remove-yes'), plan.finalistId, part.id, 'yes')],
      [askPart.make(t.plain('ask-twice-no'), plan.finalistId, part.id)],
    ],
  };
}
