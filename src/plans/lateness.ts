import type { Translator } from '../telegram/translations.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long, in its two largest units: "2 ngày 3 giờ", "3 giờ 5 phút", "chưa đến 1 phút". */
export function durationText(ms: number, t: Translator): string {
  if (ms < MINUTE) return t.plain('duration-moment');
  const units = {
    days: Math.floor(ms / DAY),
    hours: Math.floor((ms % DAY) / HOUR),
    minutes: Math.floor((ms % HOUR) / MINUTE),
  };
  const said = (['days', 'hours', 'minutes'] as const)
    .filter((unit) => units[unit] > 0)
    .map((unit) => ({ unit, count: units[unit] }));
  const [first, second] = said;
  // "2 ngày 5 phút" would sound more exact than it is.
  const isNext = first?.unit === 'days' ? second?.unit === 'hours' : true;
  return [first, isNext ? second : undefined]
    .filter((one) => one !== undefined)
    .map(({ unit, count }) => t.plain(`duration-${unit}`, { count }))
    .join(' ');
}
