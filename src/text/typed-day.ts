import { fold } from './vietnamese.js';

/** The day as "2020-02-07". */
export type TypedDay = { day: string } | { problem: 'unreadable' | 'no-such-day' };

/** Words that people put in front of a date. */
const LEAD = /^(truoc|before|ngay|mung|mong|[\s:,])+/;

/** A day as people type it: "07/02/2020", "7-2-2020", "trước ngày 7 tháng 2 năm 2020". */
export function readTypedDay(text: string): TypedDay {
  const plain = fold(text).replace(LEAD, '').trim();
  const parts =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\.?$/.exec(plain) ??
    /^(\d{1,2})\s*thang\s*(\d{1,2})\s*,?\s*nam\s*(\d{4})\.?$/.exec(plain);
  const [, date = '', month = '', year = ''] = parts ?? [];
  if (!parts) return { problem: 'unreadable' };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${day}T00:00:00Z`);
  // JavaScript takes 30 February for 1 March.
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
  return exists ? { day } : { problem: 'no-such-day' };
}
