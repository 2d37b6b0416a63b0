import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import { type Content, charactersOver, wordsOf } from '../telegram/content.js';
import type { Translator } from '../telegram/translations.js';
import { countCharacters, shorten } from '../text/vietnamese.js';
import { formatMoment } from '../text/vietnamese-moment.js';
import { type Announcement, nameOf } from './announcement.js';
import { openAnnouncement } from './buttons.js';

/** Characters of a content that stand in a card. */
const QUOTED = 160;

/** "“Hạn nộp phương án…” (ảnh, 320 ký tự)". */
export function contentText(content: Content | undefined, t: Translator): string {
  if (!content) return t.plain('ann-no-content');
  const words = wordsOf(content);
  const facts = t.plain('ann-content-kind', {
    kind: content.type,
    parts: content.type === 'album' ? content.items.length : 1,
    count: countCharacters(words),
  });
  const over = charactersOver(content);
  return [
    ...(words ? [`“${shorten(words, QUOTED)}”`] : []),
    facts,
    ...(over > 0 ? [t.plain('ann-content-over', { over })] : []),
  ].join(' ');
}

export function timeText(contest: Contest, sendAt: number | undefined, t: Translator): string {
  return sendAt === undefined ? t.plain('ann-at-once') : momentText(contest, sendAt, t);
}

/** What an announcement is called where its words can't stand as a whole. */
export function titleText(announcement: Announcement, t: Translator): string {
  return nameOf(announcement) || contentText(announcement.content.vi, t);
}

/** "08:00 thứ Tư, 25/11/2026". */
export function momentText(contest: Contest, at: number, t: Translator): string {
  return formatMoment(at, contest.calendar.zone, t.language);
}

/** The way back to the card. */
export function draftButton(id: string, t: Translator): InlineKeyboardButton {
  return openAnnouncement.make(t.plain('ann-back'), id);
}
