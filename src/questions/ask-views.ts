import { defineForm } from '../telegram/forms.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  chooseNamed,
  listThreads,
  NEWEST,
  openThread,
  rewriteDraft,
  sendDraft,
} from './buttons.js';
import type { Refusal } from './carry.js';
import { hasContactDetails } from './contact-details.js';
import { ANSWER_LIMITS, DAILY, QUESTION_LIMITS, type Side } from './thread.js';
import { quoted, titleLine } from './words.js';

/** `form` of the session's question while a text is typed; `step` is the side, `subject` as in a draft. */
export const WRITING_FORM = defineForm('questions');

export function limitsOf(side: Side): { min: number; max: number } {
  return side === 'asker' ? QUESTION_LIMITS : ANSWER_LIMITS;
}

export interface WritingFacts {
  side: Side;
  /** Of an asker the model, of an author the thread. */
  about: string;
  title: string;
  /** What the other side said last, to be answered. */
  last?: string | undefined;
  /** What was typed before, to be changed. */
  before?: string | undefined;
  /** Said above: another author has answered already. */
  answered?: boolean;
  t: Translator;
}

/** What is typed next goes to a preview, and nowhere else. */
export function writingView(facts: WritingFacts): View {
  const { side, about, title, last, before, answered = false, t } = facts;
  const { min, max } = limitsOf(side);
  return {
    text: [
      t.html('question-write', { side }),
      titleLine(title, t),
      ...(answered ? [t.html('question-answered-by-other')] : []),
      ...(last === undefined ? [] : [t.html('question-quote', { text: last })]),
      ...(before === undefined ? [] : [t.html('question-before', { text: before })]),
      t.html('question-write-limits', { min, max }),
    ].join('\n'),
    buttons: [[listThreads.make(t.plain('questions-list'), '0')], [menuButton(t)]],
    question: { form: WRITING_FORM, step: side, subject: about },
  };
}

export interface PreviewFacts {
  key: string;
  side: Side;
  text: string;
  /** The asker's unit, as the authors will read it. */
  unit: string;
  named: boolean;
  /** Whether the choice of the name is still to be made. */
  choice: boolean;
  t: Translator;
}

/** What the other side will see, before it is sent. */
export function previewView({ key, side, text, unit, named, choice, t }: PreviewFacts): View {
  const warned = hasContactDetails(text);
  const how = named ? 'named' : 'unnamed';
  return {
    text: [
      t.html('question-preview', { text: quoted(text, t) }),
      side === 'asker'
        ? t.html('question-seen-by-authors', { how, unit })
        : t.html('question-seen-by-asker'),
      ...(warned ? [t.html('question-contact-warning')] : []),
    ].join('\n'),
    buttons: [
      [
        sendDraft.make(t.plain('question-send', { warned: String(warned) }), key, how),
        rewriteDraft.make(t.plain('question-rewrite'), key),
      ],
      ...(choice
        ? [
            [
              chooseNamed.make(
                t.plain('question-show-name', { how }),
                key,
                named ? 'unnamed' : 'named',
              ),
            ],
          ]
        : []),
      [listThreads.make(t.plain('questions-list'), '0')],
    ],
  };
}

/** Why nothing was sent, and the way on. */
export function refusalView(
  why: Refusal,
  {
    thread,
    side,
    contact,
    t,
  }: { thread?: string | undefined; side: Side; contact: string; t: Translator },
): View {
  const { threads, messages } = DAILY;
  return {
    text: t.html('question-refused', { why, side, contact, threads, messages }),
    buttons: [
      ...(thread === undefined
        ? []
        : [[openThread.make(t.plain('question-open'), thread, NEWEST)]]),
      [listThreads.make(t.plain('questions-list'), '0')],
      [menuButton(t)],
    ],
  };
}
