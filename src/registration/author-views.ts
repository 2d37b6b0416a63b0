import type { InlineKeyboardButton } from 'grammy/types';
import { Html } from '../telegram/html.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { answerInvitation, inviteAuthor, leaveEntry, removeAuthor, showCard } from './buttons.js';
import type { Author, Entry } from './entry.js';

/** "Nguyễn Văn A, chuyên viên, Sở Nội vụ". */
export function authorLine({ name, position, unit }: Omit<Author, 'key' | 'addedAt'>): string {
  return [name, position, unit].filter((part) => part !== undefined).join(', ');
}

export function authorsText(entry: Entry, most: number, t: Translator): string {
  const lines = entry.authors.map((author, index) =>
    t.html(author.userId === undefined ? 'author-typed' : 'author-confirmed', {
      number: index + 1,
      author: shorten(authorLine(author), 120),
    }),
  );
  return [t.html('authors-count', { count: entry.authors.length, max: most }), ...lines].join('\n');
}

export function authorRows(entry: Entry, t: Translator): InlineKeyboardButton[][] {
  return [
    [inviteAuthor.make(t.plain('author-invite'), entry.id)],
    ...entry.authors.map((author, index) => [
      removeAuthor.make(
        t.plain('author-remove', { number: index + 1, name: author.name }),
        entry.id,
        author.key,
      ),
    ]),
  ];
}

/** The link to pass on; whoever opens it first and accepts uses it up. */
export function invitationLinkView(
  options: { link: string; title: string; days: number; entryId: string },
  t: Translator,
): View {
  const { link, title, days, entryId } = options;
  const share = new URL('https://t.me/share/url');
  share.searchParams.set('url', link);
  share.searchParams.set('text', t.plain('invitation-share', { title }));
  return {
    text: t.html('invitation-link', { link: new Html(link), title, days }),
    buttons: [
      [{ text: t.plain('invitation-share-button'), url: share.href }],
      [showCard.make(t.plain('way-card'), entryId)],
    ],
  };
}

/** What an invited person sees before deciding. */
export function invitationView(
  options: { token: string; title: string; owner: string; unit: string; contest: string },
  t: Translator,
): View {
  const { token, ...facts } = options;
  return {
    text: t.html('invitation', facts),
    buttons: [
      [
        answerInvitation.make(t.plain('invitation-accept'), token, 'accept'),
        answerInvitation.make(t.plain('invitation-decline'), token, 'decline'),
      ],
    ],
  };
}

export function leaveEntryView(entryId: string, title: string, t: Translator): View {
  return {
    text: t.html('author-leave-ask', { title }),
    buttons: [
      [leaveEntry.make(t.plain('author-leave-yes'), entryId, 'yes')],
      [showCard.make(t.plain('way-card'), entryId)],
    ],
  };
}
