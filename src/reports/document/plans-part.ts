import { deadlineInstant, formatDate, formatDateTime } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { durationText } from '../../plans/lateness.js';
import { type Block, body, dataTable, remark, section } from './blocks.js';
import type { Captions } from './captions.js';
import type { DocumentFacts, UnitFacts } from './facts.js';
import { number, share } from './words.js';

type Class = 'in-time' | 'late' | 'paper' | 'incomplete' | 'none';

const CLASSES: Record<Class, string> = {
  'in-time': 'Đã gửi đủ thành phần, trong hạn',
  late: 'Đã gửi đủ thành phần, sau hạn',
  paper: 'Đã có bản giấy (quản trị viên ghi nhận)',
  incomplete: 'Đã gửi nhưng còn thiếu thành phần',
  none: 'Chưa gửi',
};

export function classOf({ standing }: UnitFacts): Class {
  if (standing.standing !== 'complete') return standing.standing;
  return standing.lateMs > 0 ? 'late' : 'in-time';
}

/** What the units of the final round have sent, against the deadline. */
export function plansPart(
  facts: DocumentFacts,
  captions: Captions,
  charts: { plans: Block[] },
): Block[] {
  const { contest, units, now } = facts;
  const { before } = contest.calendar.deadlines.plan;
  const counts = (Object.keys(CLASSES) as Class[]).map((one) => ({
    name: CLASSES[one],
    count: units.filter((unit) => classOf(unit) === one).length,
  }));
  const isOver = now >= deadlineInstant(contest);
  return [
    section('2. Hoàn thiện, gửi phương án, đề án, kế hoạch'),
    body(
      `Thời hạn: trước ngày ${formatDate(contest, before)}${isOver ? '' : ' (chưa hết hạn tại thời điểm lấy số liệu)'}. Thành phần phải có: ${contest.plan.parts
        .map(({ label }) => label.vi.toLocaleLowerCase('vi'))
        .join('; ')}.`,
    ),
    remark(
      'Hệ thống ghi nhận việc gửi qua hệ thống; việc tiếp nhận văn bản chính thức cần đối chiếu với sổ văn bản đến.',
    ),
    ...dataTable({
      caption: captions.table('Tình hình gửi phương án, đề án, kế hoạch'),
      head: ['TT', 'Tình trạng', 'Số đơn vị', 'Tỷ lệ'],
      widths: [1, 8, 2, 2],
      figures: [2, 3],
      rows: [
        ...counts.map(({ name, count }, index) => [
          String(index + 1),
          name,
          number(count),
          share(count, units.length),
        ]),
        [
          '',
          'Tổng số đơn vị vào Vòng chung khảo',
          number(units.length),
          share(units.length, units.length),
        ],
      ],
      hasTotal: true,
    }),
    ...charts.plans,
    ...(units.length === 0
      ? []
      : dataTable({
          caption: captions.table('Chi tiết theo đơn vị'),
          head: ['TT', 'Đơn vị', 'Tình trạng', 'Mã số'],
          widths: [1, 5, 6, 2.4],
          rows: units.map((unit, index) => [
            String(index + 1),
            unit.finalist.unitName,
            stateOf(facts, unit),
            unit.standing.plan.code ?? '–',
          ]),
        })),
  ];
}

function stateOf({ contest, t }: DocumentFacts, unit: UnitFacts): string {
  const { last, plan, missing, lateMs } = unit.standing;
  const at = last ? ` (gửi lúc ${formatDateTime(contest, last.at, 'vi')})` : '';
  switch (classOf(unit)) {
    case 'paper':
      return paperText(contest, plan.paper);
    case 'late':
      return `Gửi đủ, sau hạn ${durationText(lateMs, t)}${at}`;
    case 'incomplete':
      return `Còn thiếu: ${partNames(contest, missing)}${at}`;
    case 'in-time':
      return `Gửi đủ, trong hạn${at}`;
    case 'none':
      return 'Chưa gửi';
  }
}

function paperText(contest: Contest, paper: UnitFacts['standing']['plan']['paper']): string {
  if (!paper) return CLASSES.paper;
  return `Bản giấy: văn bản số ${paper.number} ngày ${formatDate(contest, paper.date)}`;
}

function partNames({ plan }: Contest, missing: readonly string[]): string {
  return plan.parts
    .filter(({ id }) => missing.includes(id))
    .map(({ label }) => label.vi.toLocaleLowerCase('vi'))
    .join(', ');
}
