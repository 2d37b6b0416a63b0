import { readTypedDay, type TypedDay } from '../text/typed-day.js';
import { fold } from '../text/vietnamese.js';

/** A month or a day, "2020-03" or "2020-03-02". */
export type TypedStart =
  | { start: string }
  | { problem: Exclude<TypedDay, { day: string }>['problem'] };

const MONTH = /^(?:tu |from )?(?:thang )?(\d{1,2})(?: ?[/.-] ?| nam | )(\d{4})\.?$/;

/** When something begins, as people type it: "03/2020", "tháng 3 năm 2020", "02/03/2020". */
export function readStart(text: string): TypedStart {
  const month = MONTH.exec(fold(text).replace(/\s+/g, ' ').trim());
  if (!month) {
    const typed = readTypedDay(text);
    return 'day' in typed ? { start: typed.day } : typed;
  }
  const [, number = '', year = ''] = month;
  if (Number(number) < 1 || Number(number) > 12) return { problem: 'no-such-day' };
  return { start: `${year}-${number.padStart(2, '0')}` };
}

/** "03/2020" or "02/03/2020". */
export function formatStart(start: string): string {
  return start.split('-').reverse().join('/');
}
