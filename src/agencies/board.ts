import type { InlineKeyboardButton } from 'grammy/types';
import type { Agency } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';

/** What a feature says about an agency on its board (`/donvi`). */
export interface BoardLine {
  /** Telegram HTML, one line. */
  text: string;
  /** Something that the agency still owes: it stands above what is only to be known. */
  isDuty: boolean;
  /** Leads to where it is done or read. */
  button?: InlineKeyboardButton;
}

/** Read anew each time: a board is never out of date. */
export type BoardSection = (agency: Agency, t: Translator) => Promise<BoardLine[]>;
