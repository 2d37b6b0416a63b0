import type { InlineKeyboardButton } from 'grammy/types';
import { Html } from '../telegram/html.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';

/** A link that shares carries the name in its address, where a letter may take nine characters. */
const SHARED_NAME = 80;

export interface LinkFacts {
  purpose: 'claim' | 'coordinator' | 'role';
  /** Of the unit or the agency. */
  name: string;
  link: string;
  /** The last moment at which it can be used, as people read it. */
  until: string;
  cancel: InlineKeyboardButton;
  back: InlineKeyboardButton;
}

/** A one-time link to pass on; whoever opens it first and accepts uses it up. */
export function oneTimeLinkView(facts: LinkFacts, t: Translator): View {
  const { purpose, name, link, until, cancel, back } = facts;
  const share = new URL('https://t.me/share/url');
  share.searchParams.set('url', link);
  share.searchParams.set(
    'text',
    t.plain('progress-link-share', { purpose, name: shorten(name, SHARED_NAME) }),
  );
  return {
    text: t.html('progress-link', { purpose, name, link: new Html(link), until }),
    buttons: [
      // A phone shows a plus as a plus: spaces are written in the other way.
      [{ text: t.plain('progress-link-send'), url: share.href.replaceAll('+', '%20') }],
      [cancel],
      [back],
    ],
  };
}
