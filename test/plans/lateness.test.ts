import { describe, expect, test } from 'vitest';
import { durationText } from '../../src/plans/lateness.js';
import { loadTranslations } from '../../src/telegram/translations.js';

const t = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('how long, in its two largest units', () => {
  test.each([
    [1, 'chưa đến 1 phút', 'less than a minute'],
    [MINUTE - 1, 'chưa đến 1 phút', 'less than a minute'],
    [MINUTE, '1 phút', '1 minute'],
    [HOUR - 1, '59 phút', '59 minutes'],
    [HOUR, '1 giờ', '1 hour'],
    [3 * HOUR + 5 * MINUTE, '3 giờ 5 phút', '3 hours 5 minutes'],
    [DAY - 1, '23 giờ 59 phút', '23 hours 59 minutes'],
    [DAY, '1 ngày', '1 day'],
    [2 * DAY + 3 * HOUR + 59 * MINUTE, '2 ngày 3 giờ', '2 days 3 hours'],
    [2 * DAY + 5 * MINUTE, '2 ngày', '2 days'],
    [400 * DAY, '400 ngày', '400 days'],
  ])('%i ms is “%s”', (ms, vi, en) => {
    expect([durationText(ms, t.vi), durationText(ms, t.en)]).toEqual([vi, en]);
  });
});
