import { describe, expect, test } from 'vitest';
import { imageSize } from '../../../src/emulator/files/image-size.js';
import { makeDocument } from '../../../src/reports/document/make-document.js';
import { type ReadDocument, readDocx } from './read-docx.js';
import { emptyFacts, fullFacts, NOW } from './sample.js';

const full = await fullFacts();
const empty = await emptyFacts();
const read = readDocx(await makeDocument(full));
const readEmpty = readDocx(await makeDocument(empty));

const DRAFT = 'DỰ THẢO – cần kiểm tra, đối chiếu trước khi ban hành';

/** Twentieths of a point in a millimetre. */
const TWIPS = 1_440 / 25.4;

/** The table under a caption. */
function tableOf({ tables }: ReadDocument, ...head: string[]): string[][] {
  const found = tables.find(([first]) => first?.join('|') === head.join('|'));
  if (!found) throw new Error(`There is no table of ${head.join(', ')}`);
  return found.slice(1);
}

describe('the report as a Word document', () => {
  test('is on A4 with the margins of administrative documents, numbered from page 2', () => {
    const { w, h, top, bottom, left, right } = Object.fromEntries(
      Object.entries(read.page).map(([name, twips]) => [name, Number(twips) / TWIPS]),
    );
    expect([Math.round(w ?? 0), Math.round(h ?? 0)]).toEqual([210, 297]);
    const between = (value = 0, least: number, most: number) => value >= least && value <= most;
    expect([
      between(top, 20, 25.1),
      between(bottom, 20, 25.1),
      between(left, 30, 35.1),
      between(right, 15, 20.1),
    ]).toEqual([true, true, true, true]);

    const xml = read.part('word/document.xml');
    expect(xml).toContain('<w:titlePg/>');
    const ids = Object.fromEntries(
      [...xml.matchAll(/<w:headerReference w:type="(\w+)" r:id="(\w+)"/g)].map(
        ([, type = '', id]) => [type, id],
      ),
    );
    const headerOf = (type: string) => {
      const target = new RegExp(
        `Id="${ids[type]}"[^>]*Target="([^"]*)"|Target="([^"]*)"[^>]*Id="${ids[type]}"`,
      );
      const [, one, other] = target.exec(read.part('word/_rels/document.xml.rels')) ?? [];
      return read.part(`word/${one ?? other}`);
    };
    expect(headerOf('default')).toContain('PAGE');
    expect(headerOf('default')).toContain('<w:jc w:val="center"/>');
    expect(headerOf('first')).not.toContain('PAGE');
    expect(read.part('word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(read.part('word/styles.xml')).toContain('<w:sz w:val="28"/>');
  });

  test('begins and ends as the form demands, with blanks for what people fill in', () => {
    const head = read.tables[0]?.flat().join('\n') ?? '';
    for (const line of [
      'UBND TỈNH KHÁNH HÒA',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ……/BC-SNV',
      'Khánh Hòa, ngày …… tháng …… năm ……',
    ]) {
      expect(head.split('\n')).toContain(line);
    }
    expect(read.paragraphs).toContain('BÁO CÁO');
    expect(read.paragraphs).toContain('Kính gửi: Ủy ban nhân dân tỉnh Khánh Hòa.');
    expect(read.paragraphs).toContain(
      'Tình hình, kết quả tổ chức cuộc thi “Mô hình, sáng kiến cải cách hành chính của công chức, viên chức trẻ” lần thứ 4 - năm 2019',
    );
    const parts = read.paragraphs.filter((text) => /^(I|II|III|IV)\. /.test(text));
    expect(parts).toEqual([
      'I. Tình hình tổ chức',
      'II. Kết quả thực hiện',
      'III. Tồn tại, khó khăn và nguyên nhân',
      'IV. Đề xuất, kiến nghị',
    ]);
    const foot = read.tables.at(-1)?.flat().join('\n') ?? '';
    expect(foot).toContain('Nơi nhận:');
    expect(foot).toContain('- Lưu: VT, …….');
    expect(foot).toContain('(QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ)');
    expect(foot).toContain('(Họ và tên)');
  });

  test('says on every page that it is a draft, and of when its figures are', () => {
    expect(read.paragraphs[0]).toBe(`${DRAFT}Số liệu đến 08:05 ngày 10/02/2020`);
    const xml = read.part('word/document.xml');
    const types = [...xml.matchAll(/<w:footerReference w:type="(\w+)"/g)].map(([, type]) => type);
    expect(types.sort()).toEqual(['default', 'first']);
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(read.part(name)).toContain(`${DRAFT}. Số liệu đến 08:05 ngày 10/02/2020`);
    }
    expect(NOW).toBe(full.now);
  });

  test('has every figure from the facts: entries', () => {
    const { counts } = full;
    const groups = tableOf(
      read,
      'TT',
      'Nhóm cơ quan',
      'Số cơ quan',
      'Cơ quan có hồ sơ',
      'Số hồ sơ',
    );
    expect(groups.at(-1)).toEqual(['', 'Tổng số', '55', '41', String(counts.total)]);
    const sum = groups.slice(0, -1).reduce((all, row) => all + Number(row[4]), 0);
    expect(sum).toBe(counts.total);
    const fields = tableOf(read, 'TT', 'Lĩnh vực', 'Số hồ sơ', 'Tỷ lệ');
    expect(fields.slice(0, -1).map(([, name, count]) => [name, Number(count)])).toEqual(
      counts.fields.map(({ name, count }) => [name, count]),
    );
    const agencies = tableOf(read, 'TT', 'Cơ quan', 'Số hồ sơ');
    expect(agencies.map(([, name, count]) => [name, Number(count)])).toEqual(
      counts.agencies.map(({ name, count }) => [name, count]),
    );
  });

  test('has every figure from the facts: plans', () => {
    const states = tableOf(read, 'TT', 'Tình trạng', 'Số đơn vị', 'Tỷ lệ');
    expect(states.map(([, name, count]) => [name, count])).toEqual([
      ['Đã gửi đủ thành phần, trong hạn', '2'],
      ['Đã gửi đủ thành phần, sau hạn', '1'],
      ['Đã có bản giấy (quản trị viên ghi nhận)', '1'],
      ['Đã gửi nhưng còn thiếu thành phần', '1'],
      ['Chưa gửi', '7'],
      ['Tổng số đơn vị vào Vòng chung khảo', '12'],
    ]);
    const units = tableOf(read, 'TT', 'Đơn vị', 'Tình trạng', 'Mã số');
    expect(units.map(([, name]) => name)).toEqual(
      full.units.map(({ finalist }) => finalist.unitName),
    );
    expect(units.slice(2, 6).map(([, , state]) => state)).toEqual([
      'Gửi đủ, sau hạn 2 ngày 10 giờ (gửi lúc 10:00 ngày 03/02/2020)',
      'Còn thiếu: dự toán kinh phí (gửi lúc 23:10 ngày 30/01/2020)',
      'Bản giấy: văn bản số 125/SKHCN-VP ngày 15/01/2020',
      'Chưa gửi',
    ]);
  });

  test('has every figure from the facts: dissemination, commendation, replication', () => {
    const coverage = full.coverage?.totals;
    const groups = tableOf(
      read,
      'Nhóm cơ quan',
      'Đã báo cáo/ số cơ quan',
      'Cán bộ, công chức, viên chức được phổ biến',
      'Đoàn viên được phổ biến',
      'Bấm “Đã nắm thông tin”',
    );
    expect(groups.at(-1)?.slice(0, 2)).toEqual([
      'Tổng số',
      `${coverage?.reported}/${coverage?.agencies}`,
    ]);
    expect(groups.at(-1)?.[4]).toBe('1.485');
    const agencies = tableOf(
      read,
      'TT',
      'Cơ quan',
      'Cán bộ, công chức, viên chức',
      'Đoàn viên',
      'Đã nắm thông tin',
    );
    expect(agencies).toHaveLength(55);
    expect(agencies[0]).toEqual(['1', 'Văn phòng UBND tỉnh', 'chưa báo cáo', 'chưa báo cáo', '0']);
    expect(agencies[1]).toEqual(['2', 'Thanh tra tỉnh', '101/200 (50,5%)', '1/1 (100%)', '1']);
    expect(agencies[2]?.slice(2)).toEqual(['102/200 (51%)', 'không có', '2']);
    const commended = tableOf(
      read,
      'TT',
      'Nhóm cơ quan',
      'Hồ sơ, đơn vị dự thi',
      'Đã biểu dương',
      'Có số văn bản',
    );
    expect(commended.at(-1)).toEqual(['', 'Tổng số', '55', '9', '4']);
    const replications = tableOf(
      read,
      'TT',
      'Cơ quan, đơn vị nhân rộng',
      'Mô hình, sáng kiến',
      'Tiến độ',
    );
    expect(replications).toEqual([
      ['1', 'Sở Y tế', 'Một cửa lưu động', 'Thí điểm'],
      [
        '2',
        'UBND xã Suối Tân, UBND huyện Cam Lâm',
        'Mô hình không còn trong thư viện (đăng ký ngày 10/02/2020)',
        'Đã đăng ký',
      ],
    ]);
  });

  test('repeats the head of each table, and tears no row apart', () => {
    // The first and the last are the head and the foot of the document.
    expect(read.repeated.slice(1, -1).every((rows) => rows === 1)).toBe(true);
    const xml = read.part('word/document.xml');
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(read.tables.flat().length);
  });

  test('has charts that are described in words, and numbers them and the tables without gaps', () => {
    expect(read.pictures.map(({ description }) => description)).toEqual([
      full.counts.fields.map(({ name, count }) => `${name}: ${count}`).join('; '),
      'Gửi đủ: 4/12; còn thiếu: 1/12.',
      expect.stringMatching(/^Sở, ban, ngành: 14\/21; /),
    ]);
    for (const { bytes } of read.pictures) expect(imageSize(Buffer.from(bytes))?.width).toBe(1080);
    for (const document of [read, readEmpty]) {
      for (const word of ['Bảng', 'Hình']) {
        const numbers = document.paragraphs.flatMap(
          (text) => new RegExp(`^${word} (\\d+)\\. `).exec(text)?.[1] ?? [],
        );
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
        expect(numbers.length).toBeGreaterThan(0);
      }
    }
  });

  test('makes up nothing where nothing is known', () => {
    const { paragraphs } = readEmpty;
    const under = (heading: string) => paragraphs[paragraphs.indexOf(heading) + 1];
    expect(under('3. Phổ biến kết quả cuộc thi')).toBe(
      'Kết quả chưa được công bố trên hệ thống. Chưa có số liệu.',
    );
    expect(under('4. Biểu dương')).toBe('Chưa có số liệu.');
    expect(under('5. Áp dụng, nhân rộng mô hình, sáng kiến')).toBe(
      'Chưa có cơ quan nào đăng ký nhân rộng trên hệ thống.',
    );
    expect(under('6. Thẩm định và kinh phí hỗ trợ')).toBe('Chưa có số liệu.');
    expect(under('7. Khảo sát ý kiến về cuộc thi')).toBe('Chưa có số liệu.');
    expect(paragraphs.join('\n')).not.toContain('1.485');
    const fields = tableOf(readEmpty, 'TT', 'Lĩnh vực', 'Số hồ sơ', 'Tỷ lệ');
    expect(fields.every(([, , count, share]) => count === '0' && share === '–')).toBe(true);
    // The deadline of plans is said to be still to come.
    expect(paragraphs.join('\n')).toContain('chưa hết hạn tại thời điểm lấy số liệu');
  });

  test('takes in what other features say of themselves, as it is, and nobody’s name', async () => {
    const rows = [
      ['Sở Y tế', '82,5'],
      ['<b>"&', '=1+1'],
    ];
    const table = { caption: 'Kết quả thẩm định', head: ['Đơn vị', 'Điểm'], rows };
    const told = readDocx(
      await makeDocument({
        ...empty,
        fileBefore: '2020-01-15',
        appraisal: { lines: ['Đã thẩm định 2/12 phương án.'], table },
      }),
    );
    expect(told.paragraphs).toContain('Đã thẩm định 2/12 phương án.');
    expect(tableOf(told, 'Đơn vị', 'Điểm')).toEqual(rows);
    expect(told.paragraphs).toContain(
      'Thời hạn gửi phương án, đề án, kế hoạch: trước ngày 31/01/2020 (thời hạn ban đầu: trước ngày 15/01/2020).',
    );
    for (const { part } of [read, told]) {
      expect(part('word/document.xml') + part('docProps/core.xml')).not.toContain('Không Ai');
    }
  });
});
