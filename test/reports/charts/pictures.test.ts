import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenciesAt } from '../../../src/contest/agency-list.js';
import { loadContest } from '../../../src/contest/load-contest.js';
import { coverage } from '../../../src/dissemination/coverage.js';
import { coveragePicture } from '../../../src/reports/charts/coverage-picture.js';
import { countEntries } from '../../../src/reports/charts/entry-counts.js';
import { agenciesPicture, fieldsPicture } from '../../../src/reports/charts/entry-pictures.js';
import { barPicture } from '../../../src/reports/charts/picture.js';
import { planDays } from '../../../src/reports/charts/plan-days.js';
import { plansPicture } from '../../../src/reports/charts/plans-picture.js';
import { loadTranslations } from '../../../src/telegram/translations.js';
import { barsIn, textsIn } from './shapes.js';

const contest = await loadContest();
const translators = loadTranslations(new URL('../../../locales/', import.meta.url), (problem) => {
  throw problem;
});
const t = translators.vi;
const NOW = Date.parse('2019-11-20T02:00:00Z');
const MOST = 1_024;
const NAMES = { agencyName: (id: string) => id, otherAgency: 'Ngoài', otherField: 'Chưa rõ' };

/** What a reader reads of a caption. */
const plain = (html: string) => html.replace(/<\/?[bi]>/g, '').replace(/&\w+;/g, '&');

type Counted = Parameters<typeof countEntries>[1][number];
function entry(agencyId: string | undefined, field: string): Counted {
  const owner = { userId: 1, name: 'Người Không Ai Được Thấy' };
  const content = { owner, answers: { field }, authors: [], files: [] };
  return { agencyId, submission: { at: 0, sha256: '', content } };
}

describe('pictures and their captions', () => {
  test('entries add up, by agency and by field, also those that belong nowhere', () => {
    const entries = [
      entry('so-y-te', 'procedures'),
      entry('so-y-te', 'procedures'),
      entry('so-noi-vu', 'gone'),
      entry(undefined, 'finance'),
      entry('gone', 'finance'),
    ];
    const counts = countEntries(contest, entries, NAMES, 'vi');
    expect(counts.agencies.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'so-y-te 2',
      'so-noi-vu 1',
      'Ngoài 2',
    ]);
    expect(counts.fields.map(({ count }) => count)).toEqual([0, 2, 0, 0, 2, 0, 1]);
    const picture = agenciesPicture({ contest, counts, now: NOW, t }, 0);
    expect(plain(picture?.caption ?? '')).toBe(
      [
        'Hồ sơ theo cơ quan',
        'Tổng số 5 hồ sơ; 2/50 cơ quan có hồ sơ (đến 09:00 ngày 20/11/2019)'.replace(
          '50',
          String(agenciesAt(contest).length),
        ),
        '',
        '• so-y-te: 2',
        '• so-noi-vu: 1',
        '• Ngoài: 2',
        '',
        'Nguồn: sổ đăng ký của hệ thống, không tính bản nháp và hồ sơ đã rút.',
      ].join('\n'),
    );
    const fields = fieldsPicture({ contest, counts, now: NOW, t }, 0);
    expect(barsIn(fields?.svg ?? '')).toHaveLength(7);
    expect(fields?.caption).toContain('• Cải cách thể chế: <b>0</b>');
  });

  test('nothing is drawn of nothing', () => {
    const counts = countEntries(contest, [], NAMES, 'vi');
    expect(agenciesPicture({ contest, counts, now: NOW, t }, 0)).toBeUndefined();
    expect(fieldsPicture({ contest, counts, now: NOW, t }, 0)).toBeUndefined();
    const days = planDays(contest, [], NOW);
    expect(plansPicture({ contest, days, now: NOW, t }, 0)).toBeUndefined();
  });

  test('every bar stands once, in its picture and in its caption, within Telegram’s limit', () => {
    const anyBar = fc.record({
      label: fc.constantFrom('Sở Y tế', 'Phòng <TN&MT>', 'Ủy ban nhân dân '.repeat(8)),
      value: fc.integer({ min: 0, max: 1_000_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyBar, { minLength: 1, maxLength: 55 }),
        fc.constantFrom(translators.vi, translators.en),
        fc.constantFrom(0, 1, 20),
        (bars, language, notes) => {
          const chart = {
            heading: 'Hồ sơ theo cơ quan',
            subtitle: 'Tổng số 52 hồ sơ',
            notes: notes === 0 ? [] : ['Nguồn: sổ đăng ký. '.repeat(notes)],
            max: 1_000_000_000,
            bars: bars.map((bar, at) => ({
              ...bar,
              figure: `${bar.value}/${at}`,
              fill: 'solid' as const,
            })),
          };
          const { pages } = barPicture(chart, 0, language);
          const pictures = Array.from({ length: pages }, (_, page) =>
            barPicture(chart, page, language),
          );
          const seen = pictures.flatMap(({ svg, caption }) => {
            expect(caption.length).toBeLessThanOrEqual(MOST);
            const figures = textsIn(svg).flatMap(({ text }) =>
              /^\d+\/\d+$/.test(text) ? text : [],
            );
            for (const figure of figures) expect(caption).toContain(`<b>${figure}</b>`);
            return figures;
          });
          expect(seen).toEqual(chart.bars.map(({ figure }) => figure));
          // A page that is no longer there is the last one.
          expect(barPicture(chart, 99, language).page).toBe(pages - 1);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('what agencies claim is drawn, what the bot counted is said beside it', () => {
    const groups = [{ id: 'so', agencies: ['a', 'b', 'c', 'd'].map((id) => ({ id })) }];
    const report = { at: 0, resultsVersion: 2, union: { reached: 0, total: 0 } };
    const facts = new Map([
      [
        'a',
        {
          report: { ...report, officials: { reached: 120, total: 150 } },
          acknowledged: 15,
          coordinators: 1,
        },
      ],
      [
        'b',
        {
          report: { ...report, resultsVersion: 1, officials: { reached: 1, total: 3 } },
          acknowledged: 0,
          coordinators: 1,
        },
      ],
      ['c', { acknowledged: 7, coordinators: 0 }],
      [
        'd',
        {
          report: { ...report, officials: { reached: 0, total: 0 } },
          acknowledged: 0,
          coordinators: 0,
        },
      ],
    ]);
    const picture = coveragePicture(
      {
        contest,
        coverage: coverage(groups, facts, 2),
        agencyName: (id) => `Sở ${id}`,
        now: NOW,
        t,
      },
      0,
    );
    expect(plain(picture.caption).split('\n').slice(3, 7)).toEqual([
      '• Sở a: 120/150 (80%); hệ thống đếm được 15 người bấm “Đã nắm thông tin”',
      '• Sở b: 1/3 (33,3%)',
      '• Sở c: Chưa báo cáo; hệ thống đếm được 7 người bấm “Đã nắm thông tin”',
      '• Sở d: Đã báo cáo, không có số người',
    ]);
    expect(picture.caption).toContain('Gạch chéo: báo cáo theo kết quả trước khi đính chính.');
    const [first, second, ...none] = barsIn(picture.svg).map(({ left, right }) => right - left);
    expect(none).toEqual([]);
    expect((first ?? 0) / (second ?? 0)).toBeCloseTo(80 / 33.3, 6);
    expect(picture.svg).toContain('url(#hatched)');
  });

  test('plans: how many of how many, at the deadline and now, and each day that changed it', () => {
    const at = (iso: string) => Date.parse(`${iso}+07:00`);
    const unit = (day: string, missing: string[] = []) => ({
      versions: [{ at: at(`${day}T09:00`), missing }],
      paper: undefined,
    });
    const units = [
      unit('2020-01-20'),
      unit('2020-01-30', ['budget']),
      unit('2020-02-03'),
      { versions: [], paper: undefined },
    ];
    const now = at('2020-02-05T08:00');
    const picture = plansPicture({ contest, days: planDays(contest, units, now), now, t }, 0);
    expect(
      plain(picture?.caption ?? '')
        .split('\n')
        .slice(3, -2),
    ).toEqual([
      'Hạn: trước ngày 31/01/2020',
      'Hết ngày 30/01/2020: 1/4 gửi đủ, 1 còn thiếu',
      'Đến ngày 05/02/2020: 2/4 gửi đủ, 1 còn thiếu',
      '',
      '• 03/02/2020: 2/4 (còn thiếu: 1)',
      '• 30/01/2020: 1/4 (còn thiếu: 1)',
      '• 20/01/2020: 1/4',
    ]);
    const texts = textsIn(picture?.svg ?? '').map(({ text }) => text);
    expect(texts).toContain('2/4');
    expect(texts).toContain('Hạn: trước ngày 31/01/2020');

    const many = Array.from({ length: 55 }, (_, index) =>
      unit(new Date(at('2019-11-13T12:00') + index * 86_400_000).toISOString().slice(0, 10)),
    );
    const days = planDays(contest, many, now);
    const first = plansPicture({ contest, days, now, t }, 0);
    const all = Array.from(
      { length: first?.pages ?? 0 },
      (_, page) => plansPicture({ contest, days, now, t }, page)?.caption ?? '',
    );
    for (const caption of all) expect(caption.length).toBeLessThanOrEqual(MOST);
    expect(all.join('\n').match(/^• /gm)).toHaveLength(55);
  });
});
