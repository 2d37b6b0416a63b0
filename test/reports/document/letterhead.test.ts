import { expect, test } from 'vitest';
import { loadContest } from '../../../src/contest/load-contest.js';
import { letterhead } from '../../../src/reports/document/letterhead.js';

const contest = await loadContest();

const head = (controller: string, issuer: string) =>
  letterhead({
    ...contest,
    controller: { ...contest.controller, name: { vi: controller, en: '' } },
    dispatch: { ...contest.dispatch, issuer: { vi: issuer, en: '' } },
  });

test('the contest of 2019 is reported by its department to its province', () => {
  expect(letterhead(contest)).toEqual({
    superior: 'UBND TỈNH KHÁNH HÒA',
    agency: 'SỞ NỘI VỤ',
    agencyName: 'Sở Nội vụ',
    abbreviation: 'SNV',
    place: 'Khánh Hòa',
    addressee: 'Ủy ban nhân dân tỉnh Khánh Hòa',
  });
});

test('what the contest file doesn’t say is left open', () => {
  expect(head('Tỉnh đoàn Khánh Hòa', 'UBND tỉnh Khánh Hòa')).toMatchObject({
    superior: undefined,
    agency: 'TỈNH ĐOÀN KHÁNH HÒA',
    place: undefined,
  });
  // Of another place, it is not over it.
  expect(head('Phòng Nội vụ huyện Cam Lâm', 'UBND tỉnh Khánh Hòa')).toMatchObject({
    superior: undefined,
    agency: 'PHÒNG NỘI VỤ HUYỆN CAM LÂM',
    abbreviation: undefined,
    place: 'Cam Lâm',
  });
  expect(head('UBND tỉnh Khánh Hòa', 'UBND tỉnh Khánh Hòa').superior).toBeUndefined();
});
