import type { InlineKeyboardButton } from 'grammy/types';
import { agencyGroupsAt } from '../contest/agency-list.js';
import type { Agency, AgencyGroup, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { defineForm } from '../telegram/forms.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Question } from '../telegram/session.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  askAgency,
  askAgencyName,
  leaveUnregistered,
  openAgencyGroup,
  openChat,
  registerChatButton,
} from './buttons.js';
import type { ChatRecord } from './chat-store.js';
import { kindOf, ON_BUTTON, PAGE } from './chat-views.js';

/** The form of its one question: an agency's name. */
export const CHAT_FORM = defineForm('chat', { for: 'administrator' });

/** Whose it is: asked when the bot was brought in, and when that is to be changed. */
export function chatPlaceView(chat: ChatRecord, contest: Contest, t: Translator): View {
  const id = String(chat.id);
  return {
    text: t.html('chat-ask', {
      kind: kindOf(chat),
      title: chat.title,
      registered: String(chat.registeredAt !== undefined),
      muted: String(chat.muted ?? false),
    }),
    buttons: [
      ...agencyGroupsAt(contest).map((group) => [
        openAgencyGroup.make(group.name[t.language], id, group.id, '0'),
      ]),
      [askAgencyName.make(t.plain('chat-find-agency'), id)],
      [registerChatButton.make(t.plain('chat-whole-province'), id, '-')],
      chat.registeredAt === undefined
        ? [leaveUnregistered.make(t.plain('chat-not-now'), id)]
        : [openChat.make(t.plain('chat-back'), id)],
    ],
  };
}

export function agencyGroupView(
  chat: ChatRecord,
  group: AgencyGroup,
  asked: number,
  t: Translator,
): View {
  const id = String(chat.id);
  const { items, page, pages } = pageOf(group.agencies, PAGE, asked);
  return {
    text: t.html('chat-ask-agency', { title: chat.title, group: group.name[t.language] }),
    buttons: [
      ...agencyRows(chat, items, t),
      ...turnRow({ page, pages }, (text, to) => openAgencyGroup.make(text, id, group.id, to)),
      [askAgency.make(t.plain('chat-other-group'), id)],
    ],
  };
}

/** Asks for an agency's name, of which a few letters are enough. */
export function agencyNameView(chat: ChatRecord, t: Translator): View {
  return {
    text: t.html('chat-ask-agency-name', { title: chat.title }),
    buttons: [[askAgency.make(t.plain('chat-other-group'), String(chat.id))]],
    question: agencyNameQuestion(chat),
  };
}

/** What fits a typed name, the best first; another one may be typed at once. */
export function foundAgenciesView(
  chat: ChatRecord,
  query: string,
  found: readonly Agency[],
  t: Translator,
): View {
  const shown = found.slice(0, PAGE);
  const more = found.length - shown.length;
  return {
    text: t.html('chat-agencies-found', {
      title: chat.title,
      query: shorten(query, ON_BUTTON),
      count: found.length,
      more,
    }),
    buttons: [
      ...agencyRows(chat, shown, t),
      [askAgency.make(t.plain('chat-other-group'), String(chat.id))],
    ],
    question: agencyNameQuestion(chat),
  };
}

function agencyNameQuestion({ id }: ChatRecord): Question {
  return { form: CHAT_FORM, step: 'agency', subject: String(id) };
}

function agencyRows(
  chat: ChatRecord,
  agencies: readonly Agency[],
  t: Translator,
): InlineKeyboardButton[][] {
  return agencies.map((agency) => [
    registerChatButton.make(shorten(agencyName(agency, t), ON_BUTTON), String(chat.id), agency.id),
  ]);
}
