import { percentOf } from '../../dissemination/coverage.js';
import { formatNumber } from '../../text/vietnamese.js';

/** In the place of every figure that is not known. */
export const UNKNOWN = 'Chưa có số liệu';

/** The column of running numbers. */
export const NUMBER = 'TT';

export const number = (value: number): string => formatNumber(value, 'vi');

/** "33,3%", or a dash where there is nothing to have a share of. */
export function share(reached: number, total: number): string {
  const percent = percentOf({ reached, total });
  return percent === undefined ? '–' : `${number(percent)}%`;
}
