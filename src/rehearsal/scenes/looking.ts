import type { InlineKeyboardButton, Message } from 'grammy/types';
import type { EmulatedUser } from '../../emulator/emulator.js';

/** Words of a message or on a button: the whole or a part of it, or what fits. */
export type Words = string | RegExp;

/** One of several questions that may stand on somebody's phone, and what they do about it. */
export type Answer = { to: Words; say: string } | { to: Words; press: Words };

/** Nobody scrolls up far for a button. */
const IN_SIGHT = 8;

function fits(text: string, words: Words): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

function wordsOf({ text, caption }: Message): string {
  return text ?? caption ?? '';
}

/** What the bot has written and nobody has answered yet, newest first; an edit stands where it stood. */
function standing(user: EmulatedUser): Message[] {
  const messages = user.messages.slice(-IN_SIGHT).reverse();
  const answered = messages.findIndex(({ from }) => from?.id === user.id);
  return answered < 0 ? messages : messages.slice(0, answered);
}

export function stands(user: EmulatedUser, words: Words): Message | undefined {
  return standing(user).find((message) => fits(wordsOf(message), words));
}

/** The question that stands there, of those that have an answer; `done` where the words stand with which they end. */
export function nextOf(
  user: EmulatedUser,
  answers: readonly Answer[],
  until: Words,
): Answer | 'done' | undefined {
  if (stands(user, until)) return 'done';
  for (const message of standing(user)) {
    const next = answers.find(({ to }) => fits(wordsOf(message), to));
    if (next) return next;
  }
  return undefined;
}

/** The newest words of the bot that fit, new or changed since then: epoch milliseconds, seconds as Telegram counts. */
export function heard(user: EmulatedUser, words: Words, since: number): Message | undefined {
  return user.messages.findLast(
    (message) =>
      message.from?.id !== user.id &&
      Math.max(message.date, message.edit_date ?? 0) >= Math.floor(since / 1000) &&
      fits(wordsOf(message), words),
  );
}

/** The newest button in sight that fits, with the message under which it stands. */
export function buttonInSight(
  user: EmulatedUser,
  words: Words,
): { message: Message; button: InlineKeyboardButton } | undefined {
  for (const message of user.messages.slice(-IN_SIGHT).reverse()) {
    const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
    const button =
      buttons.find(({ text }) => text === words) ?? buttons.find(({ text }) => fits(text, words));
    if (button) return { message, button };
  }
  return undefined;
}

/** The words as they may be said to a person: what may differ is left out. */
export function spoken(words: Words): string {
  if (typeof words === 'string') return words;
  const said = words.source
    .replace(/\\d\+?|\(\\d\+\)|\\1|\[\\s\\S\]\*/g, '…')
    .replace(/[\^$\\]/g, '');
  return said.replace(/…+/g, '…').trim();
}

/** What stands on somebody's phone, in a few words, for whoever is told that it was something else. */
export function glimpse(user: EmulatedUser): string {
  const newest = user.messages.at(-1);
  if (!newest) return '–';
  const said = wordsOf(newest).replace(/\s+/g, ' ').slice(0, 160);
  const buttons = (newest.reply_markup?.inline_keyboard.flat() ?? []).map(
    ({ text }) => `[${text}]`,
  );
  return [said, ...buttons.slice(0, 6)].join(' ');
}

/** What stands after `?start=` in the newest words of the bot: the link that somebody passes on. */
export function linkIn(user: EmulatedUser): string | undefined {
  for (const message of user.messages.slice(-IN_SIGHT).reverse()) {
    const [, payload] = /\?start=([\w-]+)/.exec(wordsOf(message)) ?? [];
    if (payload !== undefined) return payload;
  }
  return undefined;
}
