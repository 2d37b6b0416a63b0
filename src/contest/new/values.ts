import { readTypedDay } from '../../text/typed-day.js';
import { fold, normalizeText } from '../../text/vietnamese.js';
import type { LocalText } from '../contest.js';

/** Ids travel in Telegram's buttons, which hold few bytes. */
const LONGEST_ID = 24;

type Problem = LocalText | undefined;

export function textProblem(answer: string, most: number): Problem {
  const length = normalizeText(answer).length;
  if (length === 0) return { vi: 'Chưa có câu trả lời.', en: 'There is no answer.' };
  return length > most
    ? {
        vi: `Dài ${length} ký tự, nhiều nhất là ${most}.`,
        en: `It has ${length} characters; at most ${most} fit.`,
      }
    : undefined;
}

export function numberProblem(answer: string, least: number, most: number): Problem {
  return /^\d{1,6}$/.test(answer) && Number(answer) >= least && Number(answer) <= most
    ? undefined
    : { vi: `Ghi một số từ ${least} đến ${most}.`, en: `Write a number from ${least} to ${most}.` };
}

/** "2020-01-31" of a day as people type it; undefined for what is none. */
export function dayOfAnswer(answer: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(answer)) return dayOfAnswer(answer.split('-').reverse().join('/'));
  const typed = readTypedDay(answer);
  return 'day' in typed && typed.day >= '1990' && typed.day < '2101' ? typed.day : undefined;
}

/** "31/01/2020" of "2020-01-31". */
export function typed(day: string): string {
  return day.split('-').reverse().join('/');
}

/**
 * @param after the day that it must come after, with what that is
 */
export function dayProblem(answer: string, after?: [day: string, what: LocalText]): Problem {
  const day = dayOfAnswer(answer);
  if (day === undefined) {
    return {
      vi: 'Ghi một ngày có thật, như 31/01/2027.',
      en: 'Write a day that exists, such as 31/01/2027.',
    };
  }
  if (!after || day > after[0]) return undefined;
  const [earlier, what] = after;
  return {
    vi: `Phải sau ${what.vi} (${typed(earlier)}).`,
    en: `It must come after ${what.en} (${typed(earlier)}).`,
  };
}

export function choiceProblem(answer: string, choices: readonly string[]): Problem {
  const list = choices.join(', ');
  return choices.includes(fold(answer))
    ? undefined
    : { vi: `Trả lời một trong: ${list}.`, en: `Answer with one of: ${list}.` };
}

/** An id for a name, which none of the others has. */
export function idFor(name: string, taken: ReadonlySet<string> = new Set()): string {
  const words = fold(name).match(/[a-z0-9]+/g) ?? ['muc'];
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, LONGEST_ID) : `${id}-${word}`;
    if (longer.length > LONGEST_ID) break;
    id = longer;
  }
  let free = id;
  for (let count = 2; taken.has(free); count += 1) {
    const end = `-${count}`;
    free = `${id.slice(0, LONGEST_ID - end.length).replace(/-+$/, '')}${end}`;
  }
  return free;
}
