import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createModelIndex,
  type ModelIndex,
  type SearchableModel,
} from '../../src/catalogue/search/model-index.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { fold } from '../../src/text/vietnamese.js';
import { sampleModels } from './sample-models.js';
import { FIRST_HITS } from './typed-queries.js';

const models = sampleModels(await loadContest());

function indexOf(all: readonly SearchableModel[]): ModelIndex {
  const index = createModelIndex();
  for (const model of all) index.put(model);
  return index;
}

const index = indexOf(models);

describe('the search of the catalogue finds first what is meant', () => {
  for (const [how, hits] of Object.entries(FIRST_HITS)) {
    it.each(hits)(`${how}: %j`, (query, ...ids) => {
      expect(index.search(query, ids.length)).toEqual(ids);
    });
  }

  it('for more than 80 queries, of 60 models', () => {
    expect(Object.values(FIRST_HITS).flat().length).toBeGreaterThanOrEqual(80);
    expect(index.size).toBe(models.length);
    expect(models.length).toBeGreaterThanOrEqual(58);
  });
});

const MODEL: SearchableModel = {
  id: 'm',
  title: 'Mô hình',
  unitName: 'Sở Nội vụ',
  agencyNames: [],
  fieldName: 'Hiện đại hóa hành chính',
  year: 2019,
  text: 'Nội dung',
};

/** An index of models that differ only in what is told. */
function indexWith(...parts: Partial<SearchableModel>[]): ModelIndex {
  return indexOf(parts.map((part, at) => ({ ...MODEL, id: String(at), ...part })));
}

describe('the order of what is found', () => {
  it('puts the title above the unit, and the unit above the text', () => {
    const found = indexWith(
      { text: 'Đặt tại bệnh viện' },
      { unitName: 'Bệnh viện' },
      { title: 'Xếp hàng ở bệnh viện' },
    );
    expect(found.search('benh vien')).toEqual(['2', '1', '0']);
    expect(found.search('bệnh viện')).toEqual(['2', '1', '0']);
  });

  it('puts the typed accents first, whatever the field, and no accents at all where none were typed', () => {
    const found = indexWith(
      { title: 'Bán hàng' },
      { title: 'Họp', text: 'Gửi cho bạn' },
      { title: 'Bản đồ' },
    );
    expect(found.search('bạn')).toEqual(['1', '2', '0']);
    expect(found.search('bản')).toEqual(['2', '0', '1']);
    expect(found.search('ban')).toEqual(['2', '0', '1']);
  });

  it('puts models with all words above those with most, and leaves out those with few', () => {
    const found = indexWith(
      { title: 'Camera rác thải' },
      { title: 'Họp', text: 'Lắp camera báo rác thải sinh hoạt' },
      { title: 'Camera' },
      { title: 'Khác' },
    );
    expect(found.search('camera rac thai sinh hoat')).toEqual(['1', '0']);
  });

  it('puts what was typed above what differs by a typing error', () => {
    const found = indexWith({ title: 'Tranh dân gian' }, { title: 'Trang trại', text: 'Tranh' });
    expect(found.search('tranh')).toEqual(['0', '1']);
    expect(found.search('trang')).toEqual(['1']);
    expect(found.search('trnag')).toEqual(['1']);
  });

  it('forgives nothing in words of three letters, one error in four to seven, two in longer ones', () => {
    const found = indexWith({ title: 'Kiosk' }, { title: 'Facebook' }, { title: 'Map' });
    expect(found.search('mqp')).toEqual([]);
    expect(found.search('kiosc')).toEqual(['0']);
    expect(found.search('kxosc')).toEqual([]);
    expect(found.search('fcaebok')).toEqual([]);
    expect(found.search('fcaeboook')).toEqual(['1']);
  });

  it('puts neighbouring words above the same words apart', () => {
    const found = indexWith(
      { title: 'Một cánh cửa' },
      { title: 'Một cửa' },
      { title: 'Cửa số một' },
    );
    expect(found.search('mot cua')[0]).toBe('1');
  });

  it('orders equals by newer year, then by title in Vietnamese order, then by id', () => {
    const found = indexOf([
      { ...MODEL, id: 'b', title: 'Đoàn họp' },
      { ...MODEL, id: 'a', title: 'Đoàn họp' },
      { ...MODEL, id: 'c', title: 'Dân họp' },
      { ...MODEL, id: 'd', title: 'Em họp' },
      { ...MODEL, id: 'e', title: 'Xã họp', year: 2020 },
      { ...MODEL, id: 'f', title: 'An họp', year: 2018 },
    ]);
    expect(found.search('họp')).toEqual(['e', 'c', 'a', 'b', 'd', 'f']);
    expect(found.search('họp', 2)).toEqual(['e', 'c']);
    expect(found.search('họp', 0)).toEqual([]);
  });

  it('reads abbreviations both ways', () => {
    const found = indexWith({ title: 'Đẩy mạnh CCHC' }, { title: 'Đẩy mạnh cải cách hành chính' });
    for (const query of [
      'cchc',
      'cai cach hanh chinh',
      'Cải cách HC',
      'public administration reform',
    ]) {
      expect(new Set(found.search(query)), query).toEqual(new Set(['0', '1']));
    }
  });
});

describe('whatever is typed', () => {
  it('finds nothing without a letter or digit, and nothing in an empty catalogue', () => {
    for (const query of ['', '   ', '\n\t', '&', '🙂', '\u0301', '…!?', '\u200B']) {
      expect(index.search(query), JSON.stringify(query)).toEqual([]);
    }
    expect(createModelIndex().search('một cửa')).toEqual([]);
    expect(index.search('xyzzy')).toEqual([]);
  });

  it('finds a model by any words of its title, without accents', () => {
    const one = fc.constantFrom(...models).chain((model) => {
      const words = fold(model.title).match(/[\p{L}\p{N}]+/gu) ?? [];
      return fc.tuple(fc.nat(words.length - 1), fc.nat(words.length)).map(([from, length]) => ({
        model,
        query: words.slice(from, from + length + 1).join(' '),
      }));
    });
    fc.assert(fc.property(one, ({ model, query }) => index.search(query).includes(model.id)));
  });

  it('puts a model first by its whole title', () => {
    for (const { id, title } of models) {
      expect(index.search(title)[0], title).toBe(id);
      expect(index.search(fold(title))[0], fold(title)).toBe(id);
    }
  });

  it('never throws, lists nobody twice and answers the same again', () => {
    const known = new Set(models.map(({ id }) => id));
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'aăâbcdđeêhiiknmoôơtuưsfrxjw 0159&-'), maxLength: 60 }),
      fc
        .array(fc.integer({ min: 0xd700, max: 0xe0ff }))
        .map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const found = index.search(query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((id) => known.has(id))).toBe(true);
        expect(index.search(query)).toEqual(found);
        expect(index.search(query, 3)).toEqual(found.slice(0, 3));
      }),
    );
  });

  it('takes no longer for an endless text than for its beginning', () => {
    const endless = [
      'a',
      'một',
      'caicach',
      'sở nội vụ ',
      'tthc ',
      'ạ ',
      '1',
      'o\u0323\u0302',
      '👨‍👩‍👧',
    ];
    for (const piece of endless) {
      const beginning = index.search(piece.repeat(Math.ceil(200 / piece.length)));
      expect(index.search(piece.repeat(200_000)), piece).toEqual(beginning);
    }
  });
});

describe('what is put and removed', () => {
  const queries = Object.values(FIRST_HITS).flatMap((hits) => hits.map(([query]) => query));
  const answersOf = (searched: ModelIndex) => queries.map((query) => searched.search(query));

  it('leaves an index as if the rest had been put into a new one, in any order', () => {
    const act = fc.record({
      at: fc.nat(models.length - 1),
      as: fc.nat(models.length - 1),
      kind: fc.constantFrom('put', 'put', 'remove'),
    });
    const property = fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const changed = indexOf(models.slice(0, 20));
      const expected = new Map(models.slice(0, 20).map((model) => [model.id, model]));
      for (const { at, as, kind } of acts) {
        const id = models[at]?.id ?? '';
        const model = { ...(models[as] ?? MODEL), id };
        if (kind === 'put') {
          changed.put(model);
          expected.set(id, model);
        } else {
          changed.remove(id);
          expected.delete(id);
        }
      }
      const fresh = indexOf([...expected.values()].reverse());
      expect(changed.size).toBe(expected.size);
      expect(answersOf(changed)).toEqual(answersOf(fresh));
    });
    fc.assert(property, { numRuns: 25 });
  });

  it('finds a replaced model by its new words only, and a removed one not at all', () => {
    const changed = indexWith({ title: 'Camera rác thải' }, { title: 'Khác' });
    changed.put({ ...MODEL, id: '0', title: 'Trồng xoài' });
    expect(changed.search('camera')).toEqual([]);
    expect(changed.search('xoai')).toEqual(['0']);
    changed.remove('0');
    changed.remove('0');
    changed.remove('unknown');
    expect(changed.search('xoai')).toEqual([]);
    expect(changed.size).toBe(1);
  });

  it('takes models of any text', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 80 });
    const parts = fc.record({ title: anything, unitName: anything, text: anything });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 5 }), anything, (all, query) => {
        const odd = indexWith(...all);
        for (const { title } of all) odd.search(title);
        odd.search(query);
        for (const at of all.keys()) odd.remove(String(at));
        expect(odd.size).toBe(0);
        expect(odd.search(query)).toEqual([]);
      }),
    );
  });
});
