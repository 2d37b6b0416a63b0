import type { InlineKeyboardButton } from 'grammy/types';
import { findAgency } from '../contest/agency-list.js';
import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { menuButton } from '../telegram/menu-button.js';
import { pageOf, turnRow } from '../telegram/pages.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { askAgency, openChat, openChats, unregisterChatButton } from './buttons.js';
import type { ChatRecord } from './chat-store.js';

/** Chats and agencies on a page. */
export const PAGE = 8;
export const ON_BUTTON = 45;

export const kindOf = ({ type }: ChatRecord): string => (type === 'channel' ? 'channel' : 'group');

function stateOf({ registeredAt, removedAt, muted }: ChatRecord): string {
  if (removedAt !== undefined) return 'removed';
  if (registeredAt === undefined) return 'unregistered';
  return muted ? 'muted' : 'open';
}

function chatsButton(t: Translator): InlineKeyboardButton {
  return openChats.make(t.plain('chats-back'), '0');
}

/** One chat: whose, since when, and whether anything can go there. */
export function chatView(chat: ChatRecord, contest: Contest, t: Translator): View {
  const id = String(chat.id);
  const { agencyId, registeredAt, removedAt } = chat;
  const agency = agencyId === undefined ? undefined : findAgency(contest, agencyId);
  const time = registeredAt ?? chat.addedAt;
  return {
    text: [
      t.html('chat-head', { kind: kindOf(chat), title: chat.title }),
      t.html('chat-state', {
        state: stateOf(chat),
        at: formatDateTime(contest, removedAt ?? time, t.language),
      }),
      ...(registeredAt === undefined
        ? []
        : [t.html('chat-since', { at: formatDateTime(contest, registeredAt, t.language) })]),
      ...(registeredAt === undefined
        ? []
        : [
            t.html('chat-agency', {
              agency: agency ? agencyName(agency, t) : t.plain('chat-whole-province'),
            }),
          ]),
    ].join('\n'),
    buttons: [
      ...(registeredAt === undefined && removedAt !== undefined
        ? []
        : [
            [
              askAgency.make(
                t.plain(registeredAt === undefined ? 'chat-register' : 'chat-change-agency'),
                id,
              ),
            ],
          ]),
      ...(registeredAt === undefined
        ? []
        : [[unregisterChatButton.make(t.plain('chat-unregister'), id, 'ask')]]),
      [chatsButton(t)],
    ],
  };
}

export function unregisterView(chat: ChatRecord, t: Translator): View {
  const id = String(chat.id);
  return {
    text: t.html('chat-unregister-ask', { kind: kindOf(chat), title: chat.title }),
    buttons: [
      [unregisterChatButton.make(t.plain('chat-unregister-yes'), id, 'yes')],
      [openChat.make(t.plain('chat-back'), id)],
    ],
  };
}

export function chatsView(chats: readonly ChatRecord[], asked: number, t: Translator): View {
  const { items, page, pages } = pageOf(chats, PAGE, asked);
  return {
    text: t.html('chats-head', { count: chats.length }),
    buttons: [
      ...items.map((chat) => [
        openChat.make(
          t.plain('chats-button', { state: stateOf(chat), title: shorten(chat.title, ON_BUTTON) }),
          String(chat.id),
        ),
      ]),
      ...turnRow({ page, pages }, (text, to) => openChats.make(text, to)),
      [menuButton(t)],
    ],
  };
}
