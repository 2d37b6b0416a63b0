import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAgencies } from '../../src/contest/agency-list.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { introductionsOf, readPhone } from '../../src/replication/introduction.js';
import { milestones } from '../../src/replication/milestones.js';
import { modelPageView } from '../../src/replication/model-page-view.js';
import {
  isRegistered,
  type PublicReplication,
  publicPart,
  type Replication,
  standingOf,
} from '../../src/replication/replication.js';
import { tableSheet } from '../../src/replication/table-sheet.js';
import { readCells } from '../../src/results/sheet/read-cells.js';
import { loadTranslations } from '../../src/telegram/translations.js';

const contest = await loadContest();
const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});
const agencies = allAgencies(contest).map(({ id }) => id);

/** No text of ours has a word like it. */
const secret = fc.nat(999_999).map((number) => `Qxz${number}`);
const day = fc.integer({ min: 0, max: 900 }).map((days) => {
  return new Date(Date.UTC(2019, 10, 20) + days * 86_400_000).toISOString().slice(0, 10);
});
const replication = (person: string): fc.Arbitrary<Replication> =>
  fc
    .record({
      agencyId: fc.constantFrom(...agencies),
      state: fc.constantFrom('proposed' as const, 'registered' as const),
      unit: fc.option(fc.constant('UBND xã Suối Tân'), { nil: undefined }),
      news: fc.array(
        fc.record({
          kind: fc.constantFrom(...milestones, 'nothing' as const),
          day,
          note: fc.option(fc.string({ maxLength: 500 }), { nil: undefined }),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ agencyId, state, unit, news }) => ({
      id: '7',
      state,
      modelId: 'f.cam-lam',
      agencyId,
      ...(unit !== undefined && { unit }),
      plan: `Kế hoạch của ${person}`,
      start: '2020-03',
      person,
      registrant: 5_000_000_999,
      at: Date.UTC(2019, 10, 20),
      ...(state === 'registered' && { registeredAt: Date.UTC(2019, 10, 21) }),
      news: news.map(({ note, ...one }, index) => ({
        ...one,
        ...(note !== undefined && { note }),
        at: Date.UTC(2019, 10, 22) + index,
        files: [
          {
            key: 'k',
            kind: 'document',
            fileId: person,
            name: `${person}.pdf`,
            size: 1,
            addedAt: 1,
          },
        ],
        by: 5_000_000_999,
        updateId: index + 1,
      })),
      asks: [],
    }));

test('the page of a model never has the person in charge, who registered it, or evidence', () => {
  const scenes = secret.chain((person) =>
    fc.array(replication(person), { maxLength: 30 }).map((list) => ({ person, list })),
  );
  fc.assert(
    fc.property(
      scenes,
      fc.constantFrom('vi', 'en'),
      fc.nat(9),
      ({ person, list }, language, page) => {
        const t = translators[language];
        const registered = list.filter(isRegistered);
        const model = { id: 'f.cam-lam', title: 'Một cửa điện tử' };
        const facts = { contest, model, replications: registered.map(publicPart), action: [], t };
        const shown = JSON.stringify(modelPageView(facts, page));
        expect(shown).not.toContain(person);
        expect(shown).not.toContain('5000000999');
        expect(modelPageView(facts, page).text.length).toBeLessThanOrEqual(4_096);
      },
    ),
    { numRuns: 60 },
  );
});

test('the page has each agency once, by milestone, with its note as the agency’s', () => {
  const t = translators.vi;
  const of = (agencyId: string, more: Omit<PublicReplication, 'agencyId'>) => ({
    agencyId,
    ...more,
  });
  const replications = [
    of('so-noi-vu', { stage: 'piloting', when: '2020-03-02', note: '<b>hai</b> tháng' }),
    of('nha-trang', { stage: 'applied', when: '2020-04-01' }),
    of('cam-lam', { stage: 'registered', when: Date.UTC(2019, 10, 30, 20) }),
  ];
  const model = { id: 'f.cam-lam', title: 'Một cửa' };
  const view = modelPageView({ contest, model, replications, action: [], t }, 0);
  expect(view.text).toBe(
    [
      '<b>Ai đang áp dụng: Một cửa</b>',
      '',
      '<b>Đã áp dụng</b>',
      '• UBND thành phố Nha Trang (04/2020)',
      '',
      '<b>Thí điểm</b>',
      '• Sở Nội vụ (03/2020)',
      '“&lt;b&gt;hai&lt;/b&gt; tháng”',
      '',
      '<b>Đã đăng ký</b>',
      '• UBND huyện Cam Lâm (12/2019)',
      '',
      '<i>Ghi chú trong ngoặc kép là theo báo cáo của cơ quan.</i>',
    ].join('\n'),
  );
});

test('the spreadsheet has a line for each, and what begins like a formula is text', async () => {
  const [one] = fc.sample(replication('Qxz1'), { numRuns: 1, seed: 3 });
  if (!one) throw new Error('there is a sample');
  const rows = [
    { ...one, state: 'registered' as const, registeredAt: one.at, plan: '=1+1', news: [] },
  ].map((it) => ({ replication: it, title: '=HYPERLINK("x")', ...standingOf(it) }));
  const cells = await readCells(await tableSheet({ contest, rows, t: translators.vi }));
  expect(cells[0]?.slice(0, 3)).toEqual(['Mô hình', 'Cơ quan áp dụng', 'Tiến độ']);
  expect(cells[1]?.[0]).toBe('=HYPERLINK("x")');
  expect(cells[1]?.[8]).toBe('=1+1');
  expect(JSON.stringify(cells)).not.toContain('Qxz1');
});

test('only whoever agreed is introduced, each author to the one who registered', () => {
  const author = { side: 'author', contact: 'system', at: 1 } as const;
  const one = { ...author, userId: 1, updateId: 11 };
  const two = { ...author, userId: 2, updateId: 12 };
  const agency = { ...author, side: 'agency', userId: 3, updateId: 13 } as const;
  expect(introductionsOf([one, two])).toEqual([]);
  expect(introductionsOf([agency])).toEqual([]);
  expect(introductionsOf([one, agency, two])).toEqual([
    { author: one, agency },
    { author: two, agency },
  ]);
});

test('a phone number is one', () => {
  for (const phone of ['0258 3822 027', '+84 912-345-678', '(0258) 3.822.027']) {
    expect(readPhone(phone)).toBe(phone);
  }
  for (const text of ['gọi sau nhé', '12345', '0912 345 678 Lan', '12345678901234567']) {
    expect(readPhone(text)).toBeUndefined();
  }
});
