import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenciesAt } from '../../src/contest/agency-list.js';
import { createAgencySearch } from '../../src/contest/agency-search.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { fold } from '../../src/text/vietnamese.js';

const contest = await loadContest();
const { search } = createAgencySearch(contest);

/** What is typed, and the name expected first. */
const FIRST_HITS: [query: string, name: string][] = [
  ['so noi vu', 'Sở Nội vụ'],
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['sở nội', 'Sở Nội vụ'],
  ['SNV', 'Sở Nội vụ'],
  ['so noi cu', 'Sở Nội vụ'],
  ['noi vu', 'Sở Nội vụ'],
  ['home affairs', 'Sở Nội vụ'],
  ['tttt', 'Sở Thông tin và Truyền thông'],
  ['stttt', 'Sở Thông tin và Truyền thông'],
  ['so tt&tt', 'Sở Thông tin và Truyền thông'],
  ['Sở TT-TT', 'Sở Thông tin và Truyền thông'],
  ['sttvtt', 'Sở Thông tin và Truyền thông'],
  ['bưu chính viễn thông', 'Sở Thông tin và Truyền thông'],
  ['thong tin truyen thong', 'Sở Thông tin và Truyền thông'],
  ['lao dong thuong binh', 'Sở Lao động - Thương binh và Xã hội'],
  ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
  ['ldtbxh', 'Sở Lao động - Thương binh và Xã hội'],
  ['sở lđtbxh', 'Sở Lao động - Thương binh và Xã hội'],
  ['lao đong thuong bing', 'Sở Lao động - Thương binh và Xã hội'],
  ['nong nghiep', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['khdt', 'Sở Kế hoạch và Đầu tư'],
  ['khcn', 'Sở Khoa học và Công nghệ'],
  ['tnmt', 'Sở Tài nguyên và Môi trường'],
  ['gdđt', 'Sở Giáo dục và Đào tạo'],
  ['giao duc', 'Sở Giáo dục và Đào tạo'],
  ['du lich', 'Sở Du lịch'],
  ['vhtt', 'Sở Văn hóa và Thể thao'],
  ['văn hoá', 'Sở Văn hóa và Thể thao'],
  ['y te', 'Sở Y tế'],
  ['ngoai vu', 'Sở Ngoại vụ'],
  ['van phong', 'Ban Quản lý Khu kinh tế Vân Phong'],
  ['văn phòng', 'Văn phòng UBND tỉnh'],
  ['vpubnd', 'Văn phòng UBND tỉnh'],
  ['BQL KKT', 'Ban Quản lý Khu kinh tế Vân Phong'],
  ['thanh tra', 'Thanh tra tỉnh'],
  ['CA tỉnh', 'Công an tỉnh'],
  ['cong an', 'Công an tỉnh'],
  ['thue', 'Cục Thuế tỉnh'],
  ['kbnn', 'Kho bạc Nhà nước tỉnh'],
  ['bhxh', 'Bảo hiểm xã hội tỉnh'],
  ['nhnn', 'Ngân hàng Nhà nước Chi nhánh tỉnh'],
  ['thi hanh an', 'Cục Thi hành án dân sự tỉnh'],
  ['qltt', 'Cục Quản lý thị trường tỉnh'],
  ['benh vien', 'Bệnh viện Đa khoa tỉnh'],
  ['đại học', 'Trường Đại học Khánh Hòa'],
  ['truyen hinh', 'Đài Phát thanh - Truyền hình Khánh Hòa'],
  ['nha trang', 'UBND thành phố Nha Trang'],
  ['tp nha trang', 'UBND thành phố Nha Trang'],
  ['UBND TP. Nha Trang', 'UBND thành phố Nha Trang'],
  ['Phòng Nội vụ, UBND TP Nha Trang', 'UBND thành phố Nha Trang'],
  ['Sở Nội vụ tỉnh Khánh Hòa', 'Sở Nội vụ'],
  ['So Y Te Khanh Hoa', 'Sở Y tế'],
  ['cục thuế khánh hòa', 'Cục Thuế tỉnh'],
  ['cong an tinh khanh hoa', 'Công an tỉnh'],
  ['Uỷ ban nhân dân thành phố Nha Trang', 'UBND thành phố Nha Trang'],
  ['uy ban nhan dan huyen cam lam', 'UBND huyện Cam Lâm'],
  ['phòng nội vụ huyện diên khánh', 'UBND huyện Diên Khánh'],
  ['Liên quân 1 huyện Khánh Sơn', 'UBND huyện Khánh Sơn'],
  ['UBND phường Ninh Hải, thị xã Ninh Hòa', 'UBND thị xã Ninh Hòa'],
  ['nha tragn', 'UBND thành phố Nha Trang'],
  ['tx ninh hoa', 'UBND thị xã Ninh Hòa'],
  ['ninh hoà', 'UBND thị xã Ninh Hòa'],
  ['hòa', 'UBND thị xã Ninh Hòa'],
  ['khanh son', 'UBND huyện Khánh Sơn'],
  ['huyen cam lam', 'UBND huyện Cam Lâm'],
  ['thị xã cam ranh', 'UBND thành phố Cam Ranh'],
  ['truong sa', 'UBND huyện Trường Sa'],
  ['tỉnh đoàn', 'Tỉnh đoàn Khánh Hòa'],
  ['tinh doan', 'Tỉnh đoàn Khánh Hòa'],
  ['thanh doan nha', 'Thành đoàn Nha Trang'],
  ['huyen doan dien khanh', 'Huyện đoàn Diên Khánh'],
  ['doan khoi', 'Đoàn Khối các cơ quan tỉnh'],
];

describe('the agency search', () => {
  it.each(FIRST_HITS)('puts the right agency first for %j', (query, name) => {
    expect(search(query)[0]?.name).toBe(name);
  });
  it('tries more than 30 queries above, some for each group', () => {
    expect(FIRST_HITS.length).toBeGreaterThanOrEqual(30);
  });

  it('puts the same accents first: "hòa" before "hóa" and "hoạch"', () => {
    const names = search('hòa').map(({ name }) => name);
    const accented = names.filter((name) => name.includes('Hòa'));
    expect(names.slice(0, accented.length)).toEqual(accented);
    expect(names).toContain('Sở Văn hóa và Thể thao');
  });

  it('finds both heirs of a former name', () => {
    expect(search('Sở Văn hóa, Thể thao và Du lịch').map(({ id }) => id)).toEqual([
      'so-van-hoa-the-thao',
      'so-du-lich',
    ]);
  });

  it('finds nothing for an empty query, for signs alone and for words of no agency', () => {
    for (const query of ['', '   ', '&', '\u0301', '🙂', 'xyzzy', 'trường mầm non']) {
      expect(search(query), query).toEqual([]);
    }
  });

  it('finds every agency by its own names, as written and without accents', () => {
    for (const agency of agenciesAt(contest)) {
      for (const name of [agency.name, fold(agency.name), ...agency.shortNames]) {
        expect(search(name).slice(0, 2), name).toContain(agency);
      }
      expect(search(agency.name)[0]).toBe(agency);
    }
  });

  it('never throws, lists nobody twice and answers the same again, whatever is typed', () => {
    const known = new Set(agenciesAt(contest));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        const found = search(query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((agency) => known.has(agency))).toBe(true);
        expect(search(query)).toEqual(found);
      }),
    );
  });

  it('never throws for lone surrogates and endless texts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd700, max: 0xe0ff })), (units) => {
        search(String.fromCharCode(...units));
      }),
    );
    expect(search('a'.repeat(100_000))).toEqual([]);
    expect(search('sở nội vụ '.repeat(10_000)).length).toBeGreaterThanOrEqual(0);
  });

  it('lists only agencies of the reference date', () => {
    const later = createAgencySearch({ ...contest, referenceDate: '2025-07-01' });
    expect(later.search('cam lam').map(({ name }) => name)).toEqual(['Huyện đoàn Cam Lâm']);
  });
});
