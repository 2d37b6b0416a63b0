import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../../contest/contest.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { type Announcement, categories } from '../announcement.js';
import { type AudienceFacts, audienceText } from '../audience/audience-views.js';
import {
  askCategory,
  askContent,
  askTime,
  discardDraft,
  dropContent,
  openAnnouncements,
  openAudience,
  preview,
  send,
  sendTest,
  setAcknowledge,
  setCategory,
} from '../buttons.js';
import { contentText, draftButton, momentText, timeText, titleText } from '../words.js';

export interface DraftFacts {
  contest: Contest;
  announcement: Announcement;
  audience: AudienceFacts;
  t: Translator;
}

/** A draft as a card: all that will be sent, to whom, when and how, and the way to change each of it. */
export function draftView({ contest, announcement, audience, t }: DraftFacts): View {
  const { id, content, category, acknowledge, sendAt, missedAt, revision } = announcement;
  const make = (button: { make(text: string, id: string): InlineKeyboardButton }, key: string) =>
    button.make(t.plain(key), id);
  return {
    text: [
      t.html('ann-draft-head'),
      ...(missedAt === undefined
        ? []
        : [t.html('ann-draft-missed', { at: momentText(contest, missedAt, t) })]),
      '',
      t.html('ann-draft-content', { content: contentText(content.vi, t) }),
      ...(content.en ? [t.html('ann-draft-english', { content: contentText(content.en, t) })] : []),
      '',
      audienceText(audience, t),
      t.html('ann-draft-category', { category }),
      t.html('ann-draft-acknowledge', { on: String(acknowledge) }),
      t.html('ann-draft-time', { when: timeText(contest, sendAt, t) }),
    ].join('\n'),
    buttons: [
      [
        askContent.make(t.plain('ann-edit-content'), id, 'vi'),
        content.en
          ? dropContent.make(t.plain('ann-drop-english'), id)
          : askContent.make(t.plain('ann-add-english'), id, 'en'),
      ],
      [make(openAudience, 'ann-edit-audience'), make(askCategory, 'ann-edit-category')],
      [
        setAcknowledge.make(
          t.plain('ann-edit-acknowledge', { on: String(acknowledge) }),
          id,
          acknowledge ? 'off' : 'on',
        ),
        make(askTime, 'ann-edit-time'),
      ],
      [make(preview, 'ann-preview'), make(sendTest, 'ann-test')],
      [send.make(t.plain('ann-send'), id, 'ask', String(revision), '0')],
      [
        discardDraft.make(t.plain('ann-discard'), id, 'ask'),
        openAnnouncements.make(t.plain('ann-list'), '0'),
      ],
    ],
  };
}

export function askContentView(
  slot: 'new' | 'vi' | 'en',
  back: InlineKeyboardButton,
  t: Translator,
): View {
  return { text: t.html('ann-ask-content', { slot }), buttons: [[back]] };
}

export function categoryView({ id }: Announcement, t: Translator): View {
  return {
    text: t.html('ann-ask-category'),
    buttons: [
      ...categories.map((category) => [
        setCategory.make(t.plain(`ann-category-${category}`), id, category),
      ]),
      [draftButton(id, t)],
    ],
  };
}

export function discardView(announcement: Announcement, t: Translator): View {
  const { id } = announcement;
  return {
    text: t.html('ann-discard-ask', { title: titleText(announcement, t) }),
    buttons: [[discardDraft.make(t.plain('ann-discard-yes'), id, 'yes')], [draftButton(id, t)]],
  };
}
