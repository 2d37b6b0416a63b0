import type { Contest } from '../../contest/contest.js';
import type { Coverage, CoverageRow } from '../../dissemination/coverage.js';
import type { Count } from '../../dissemination/report.js';
import { stages } from '../../replication/milestones.js';
import { applierName, modelTitle, stageTitle } from '../../replication/words.js';
import { capitalized } from '../../text/vietnamese.js';
import { nameOfAgency } from '../charts/read-charts.js';
import { type Block, body, dataTable, remark, section } from './blocks.js';
import type { Captions } from './captions.js';
import type { DocumentFacts } from './facts.js';
import { number, share, UNKNOWN } from './words.js';

function groupName({ agencyGroups }: Contest, groupId: string): string {
  return agencyGroups.find(({ id }) => id === groupId)?.name.vi ?? groupId;
}

/** What agencies say that they did with the results, and what the bot counted: never added up. */
export function disseminationPart(
  facts: DocumentFacts,
  captions: Captions,
  charts: { coverage: Block[] },
): Block[] {
  const { coverage } = facts;
  const heading = section('3. Phổ biến kết quả cuộc thi');
  if (!coverage) {
    return [heading, body(`Kết quả chưa được công bố trên hệ thống. ${UNKNOWN}.`)];
  }
  const { totals } = coverage;
  return [
    heading,
    body(
      `Có ${totals.reported}/${totals.agencies} cơ quan đã báo cáo việc phổ biến trên hệ thống; ${totals.silent} cơ quan chưa báo cáo.`,
    ),
    ...(totals.earlier > 0
      ? [body(`Trong đó có ${totals.earlier} báo cáo theo kết quả trước khi đính chính.`)]
      : []),
    remark(
      'Số người được phổ biến do cơ quan tự báo cáo. Số người bấm “Đã nắm thông tin” do hệ thống đếm. Hai số này không cộng với nhau.',
    ),
    ...dataTable({
      caption: captions.table('Phổ biến kết quả, theo nhóm cơ quan'),
      head: [
        'Nhóm cơ quan',
        'Đã báo cáo/ số cơ quan',
        'Cán bộ, công chức, viên chức được phổ biến',
        'Đoàn viên được phổ biến',
        'Bấm “Đã nắm thông tin”',
      ],
      widths: [4.2, 2, 3, 2.6, 2.2],
      figures: [1, 2, 3, 4],
      rows: [
        ...coverage.groups.map(({ groupId, totals: own }) =>
          coverageRow(groupName(facts.contest, groupId), own),
        ),
        coverageRow('Tổng số', totals),
      ],
      hasTotal: true,
    }),
    ...charts.coverage,
    ...dataTable({
      caption: captions.table('Phổ biến kết quả, theo cơ quan'),
      head: ['TT', 'Cơ quan', 'Cán bộ, công chức, viên chức', 'Đoàn viên', 'Đã nắm thông tin'],
      widths: [1, 5.4, 3, 2.6, 2],
      figures: [2, 3, 4],
      rows: coverage.groups
        .flatMap(({ rows }) => rows)
        .map((row, index) => [String(index + 1), ...agencyCells(facts, row)]),
    }),
  ];
}

function coverageRow(name: string, totals: Coverage['totals']): string[] {
  const { reported, agencies, claimed, counted } = totals;
  const of = (count: Count) => (reported === 0 ? '–' : countText(count));
  return [
    name,
    `${reported}/${agencies}`,
    of(claimed.officials),
    of(claimed.union),
    number(counted),
  ];
}

function agencyCells({ contest, t }: DocumentFacts, row: CoverageRow): string[] {
  const { agencyId, report, acknowledged } = row;
  const name = nameOfAgency(contest, t)(agencyId);
  if (!report) return [name, 'chưa báo cáo', 'chưa báo cáo', number(acknowledged)];
  return [name, countText(report.officials), countText(report.union), number(acknowledged)];
}

/** "120/150 (80%)" */
function countText({ reached, total }: Count): string {
  if (total === 0) return reached === 0 ? 'không có' : number(reached);
  return `${number(reached)}/${number(total)} (${share(reached, total)})`;
}

export function commendationPart(
  { contest, evidence }: DocumentFacts,
  captions: Captions,
): Block[] {
  const { entrants, commended, documented, groups, outside } = evidence;
  const heading = section('4. Biểu dương');
  if (entrants === 0) return [heading, body(`${UNKNOWN}.`)];
  return [
    heading,
    body(
      `Các cơ quan đã ghi nhận biểu dương đối với ${number(commended)}/${number(entrants)} hồ sơ, đơn vị dự thi; trong đó ${number(documented)} trường hợp có số văn bản.`,
    ),
    ...(outside > 0
      ? [body(`Ngoài ra có ${number(outside)} hồ sơ của đơn vị ngoài danh sách cơ quan.`)]
      : []),
    remark('Số liệu do đầu mối của cơ quan ghi nhận; cần đối chiếu văn bản biểu dương.'),
    ...dataTable({
      caption: captions.table('Biểu dương, theo nhóm cơ quan'),
      head: ['TT', 'Nhóm cơ quan', 'Hồ sơ, đơn vị dự thi', 'Đã biểu dương', 'Có số văn bản'],
      widths: [1, 6, 2.4, 2.2, 2.2],
      figures: [2, 3, 4],
      rows: [
        ...groups.map((group, index) => [
          String(index + 1),
          groupName(contest, group.groupId),
          number(group.entrants),
          number(group.commended),
          number(group.documented),
        ]),
        ['', 'Tổng số', number(entrants), number(commended), number(documented)],
      ],
      hasTotal: true,
    }),
  ];
}

export function replicationPart(
  { contest, replications, t }: DocumentFacts,
  captions: Captions,
): Block[] {
  const heading = section('5. Áp dụng, nhân rộng mô hình, sáng kiến');
  if (replications.length === 0) {
    return [heading, body('Chưa có cơ quan nào đăng ký nhân rộng trên hệ thống.')];
  }
  const counted = (['proposed', ...stages] as const)
    .map((stage) => ({ stage, count: replications.filter((one) => one.stage === stage).length }))
    .filter(({ count }) => count > 0);
  const listed = counted.map(({ stage, count }) => `${stageTitle(stage, t)}: ${number(count)}`);
  return [
    heading,
    body(
      `Hệ thống ghi nhận ${number(replications.length)} lượt đăng ký nhân rộng. Theo tiến độ: ${listed.join('; ')}.`,
    ),
    remark('Tiến độ do cơ quan nhân rộng tự ghi nhận.'),
    ...dataTable({
      caption: captions.table('Nhân rộng mô hình, sáng kiến'),
      head: ['TT', 'Cơ quan, đơn vị nhân rộng', 'Mô hình, sáng kiến', 'Tiến độ'],
      widths: [1, 5, 5.6, 2.8],
      rows: replications.map(({ replication, title, stage }, index) => [
        String(index + 1),
        applierName(contest, replication, t),
        capitalized(
          modelTitle(contest, title === undefined ? undefined : { title }, replication, t),
        ),
        stageTitle(stage, t),
      ]),
    }),
  ];
}
