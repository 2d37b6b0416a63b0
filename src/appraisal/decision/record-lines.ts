import { formatDateTime } from '../../contest/calendar.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import type { Act } from './draft.js';
import type { DecidedUnit } from './unit.js';

/** Of the newest records. */
const MOST_RECORDS = 8;
/** Characters of a person and of a unit. */
const NAME = 60;
const UNIT = 120;

/** What the pages of a unit's records are made from. */
export interface RecordFacts {
  state: DecidedUnit;
  /** Of those who recorded something, by user id. */
  names: ReadonlyMap<number, string>;
  now: number;
  t: Translator;
}

/** What was recorded, when and by whom, oldest first. @param what in words, for each record */
export function historyLines<T extends { at: number; by?: number }>(
  { state, names, t }: RecordFacts,
  records: readonly T[],
  what: (record: T, index: number) => string,
): string[] {
  const lines = records.map((record, index) =>
    t.html('decision-history', {
      what: what(record, index),
      at: formatDateTime(state.contest, record.at, t.language),
      by: shorten(names.get(record.by ?? 0) ?? t.plain('decision-by-unknown'), NAME),
    }),
  );
  const shown = lines.slice(-MOST_RECORDS);
  const older = lines.length - shown.length;
  return [...(older > 0 ? [t.html('decision-history-older', { count: older })] : []), ...shown];
}

export function pageHead({ state, t }: RecordFacts, act: Act): string {
  return t.html('decision-page-head', { act, unit: shorten(state.unit.unitName, UNIT) });
}
