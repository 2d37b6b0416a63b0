import type { InlineKeyboardButton } from 'grammy/types';
import type { AuthorsStep } from '../contest/contest.js';
import { Html } from '../telegram/html.js';
import { roomForEach } from '../telegram/long-text.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  answerInvitation,
  askStep,
  cancelInvitations,
  inviteAuthor,
  leaveEntry,
  removeAuthor,
  showCard,
} from './buttons.js';
import type { Author, Entry } from './entry.js';
import { titleText } from './view-limits.js';

/** Characters of the list of co-authors under its question, of a line of it, and of a name on a button. */
const LIST = 1_500;
const LINE = 120;
const BUTTON = 40;
/** A link that shares carries the title in its address, where a letter may take nine characters. */
const SHARED_TITLE = 80;

/** "Nguyễn Văn A, chuyên viên, Sở Nội vụ". */
export function authorLine({ name, position, unit }: Omit<Author, 'key' | 'addedAt'>): string {
  return [name, position, unit].filter((part) => part !== undefined).join(', ');
}

export function authorsText(entry: Entry, most: number, t: Translator): string {
  const room = roomForEach(entry.authors.length, LIST, LINE);
  const lines = entry.authors.map((author, index) =>
    t.html(author.userId === undefined ? 'author-typed' : 'author-confirmed', {
      number: index + 1,
      author: shorten(authorLine(author), room),
    }),
  );
  return [t.html('authors-count', { count: entry.authors.length, max: most }), ...lines].join('\n');
}

export function authorRows(entry: Entry, t: Translator): InlineKeyboardButton[][] {
  return [
    [inviteAuthor.make(t.plain('author-invite'), entry.id)],
    ...entry.authors.map((author, index) => [
      removeAuthor.make(
        t.plain('author-remove', { number: index + 1, name: shorten(author.name, BUTTON) }),
        entry.id,
        author.key,
      ),
    ]),
  ];
}

/** The link to pass on; whoever opens it first and accepts uses it up. */
export function invitationLinkView(
  options: { link: string; title: string; days: number; entry: Entry; step: AuthorsStep },
  t: Translator,
): View {
  const { link, title, days, entry, step } = options;
  const share = new URL('https://t.me/share/url');
  share.searchParams.set('url', link);
  share.searchParams.set(
    'text',
    t.plain('invitation-share', { title: shorten(title, SHARED_TITLE) }),
  );
  return {
    text: t.html('invitation-link', { link: new Html(link), title, days }),
    buttons: [
      // A phone shows a plus as a plus: spaces are written in the other way.
      [{ text: t.plain('invitation-share-button'), url: share.href.replaceAll('+', '%20') }],
      [cancelInvitations.make(t.plain('invitations-cancel'), entry.id)],
      [
        askStep.make(
          t.plain('invitation-back', { label: step.label[t.language] }),
          entry.id,
          step.id,
        ),
        showCard.make(t.plain('way-card'), entry.id),
      ],
    ],
  };
}

/** What an invited person sees before deciding. */
export function invitationView(
  options: { token: string; title: string; owner: string; unit: string; register: string },
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

/** After an entry was submitted, its register names whoever joins only from the next version on. */
export function acceptedView(entry: Entry, t: Translator): View {
  return {
    text: t.html('invitation-accepted', { title: titleText(entry, t), state: entry.state }),
    buttons: [[showCard.make(t.plain('entry-open'), entry.id)], [menuButton(t)]],
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
