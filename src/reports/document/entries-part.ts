import { agencyGroupsAt } from '../../contest/agency-list.js';
import { type Block, body, dataTable, remark, section } from './blocks.js';
import type { Captions } from './captions.js';
import type { DocumentFacts } from './facts.js';
import { number, share } from './words.js';

/** Entries in the register, by group of agencies, by field and by agency. */
export function entriesPart(
  facts: DocumentFacts,
  captions: Captions,
  charts: { fields: Block[] },
): Block[] {
  const { contest, counts } = facts;
  const { total, agencies, allAgencies, fields } = counts;
  const own = agencies.filter(({ id }) => id !== undefined).length;
  return [
    section('1. Đăng ký mô hình, sáng kiến'),
    body(
      `Sổ đăng ký của hệ thống có ${number(total)} hồ sơ, của ${own}/${allAgencies} cơ quan trong danh sách (không tính bản nháp và hồ sơ đã rút).`,
    ),
    remark(contest.standingRegister.vi),
    ...dataTable({
      caption: captions.table('Hồ sơ trong sổ đăng ký, theo nhóm cơ quan'),
      head: ['TT', 'Nhóm cơ quan', 'Số cơ quan', 'Cơ quan có hồ sơ', 'Số hồ sơ'],
      widths: [1, 6, 2, 2, 2],
      figures: [2, 3, 4],
      rows: groupRows(facts),
      hasTotal: true,
    }),
    ...dataTable({
      caption: captions.table('Hồ sơ trong sổ đăng ký, theo lĩnh vực'),
      head: ['TT', 'Lĩnh vực', 'Số hồ sơ', 'Tỷ lệ'],
      widths: [1, 8, 2, 2],
      figures: [2, 3],
      rows: [
        ...fields.map(({ name, count }, index) => [
          String(index + 1),
          name,
          number(count),
          share(count, total),
        ]),
        ['', 'Tổng số', number(total), share(total, total)],
      ],
      hasTotal: true,
    }),
    ...charts.fields,
    ...(total === 0
      ? []
      : dataTable({
          caption: captions.table('Cơ quan có hồ sơ trong sổ đăng ký'),
          head: ['TT', 'Cơ quan', 'Số hồ sơ'],
          widths: [1, 9, 2],
          figures: [2],
          rows: agencies.map(({ name, count }, index) => [String(index + 1), name, number(count)]),
        })),
  ];
}

function groupRows({ contest, counts }: DocumentFacts): string[][] {
  const byAgency = new Map(counts.agencies.map(({ id, count }) => [id, count]));
  const rows = agencyGroupsAt(contest).map(({ name, agencies }) => {
    const own = agencies.map(({ id }) => byAgency.get(id) ?? 0);
    return {
      name: name.vi,
      agencies: agencies.length,
      with: own.filter((count) => count > 0).length,
      entries: own.reduce((sum, count) => sum + count, 0),
    };
  });
  const other = counts.agencies.find(({ id }) => id === undefined);
  const sum = (of: 'agencies' | 'with') => rows.reduce((all, row) => all + row[of], 0);
  return [
    ...rows.map((row, index) => [
      String(index + 1),
      row.name,
      number(row.agencies),
      number(row.with),
      number(row.entries),
    ]),
    ...(other ? [[String(rows.length + 1), other.name, '–', '–', number(other.count)]] : []),
    ['', 'Tổng số', number(sum('agencies')), number(sum('with')), number(counts.total)],
  ];
}
