import type { AppraisalRow } from '../../appraisal/appraisal-rows.js';
import { outcomes } from '../../appraisal/decision/decision.js';
import type { DecisionRow } from '../../appraisal/decision/rows.js';
import { amountText, documentText, outcomeName } from '../../appraisal/decision/words.js';
import { formatFigure } from '../../appraisal/points.js';
import { type Spread, spreadOf } from '../../appraisal/spread.js';
import type { Contest } from '../../contest/contest.js';
import type { Translator } from '../../telegram/translations.js';
import { capitalized } from '../../text/vietnamese.js';
import type { SectionFacts } from './facts.js';
import { NUMBER, UNKNOWN } from './words.js';

export interface AppraisalFacts {
  contest: Contest;
  sheets: readonly AppraisalRow[];
  decisions: readonly DecisionRow[];
  t: Translator;
}

/** What was found, decided and agreed; nothing before there is anything of it. No appraiser is named. */
export function appraisalSection(facts: AppraisalFacts): SectionFacts | undefined {
  const { contest, sheets, decisions, t } = facts;
  const decided = decisions.flatMap(({ decision }) => decision ?? []);
  const agreed = decisions.flatMap(({ funding }) => funding.flatMap((one) => one.agreed ?? []));
  if (sheets.length === 0 && decided.length === 0 && agreed.length === 0) return undefined;
  const appraised = new Set(sheets.map(({ finalistId }) => finalistId)).size;
  const counted = outcomes
    .map((outcome) => ({
      name: capitalized(outcomeName(outcome, t)),
      count: decided.filter((one) => one.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}: ${count}`);
  const total = agreed.reduce((sum, one) => sum + one, 0n);
  return {
    lines: [
      `Trên hệ thống có ${sheets.length} phiếu chấm đối với phương án, đề án, kế hoạch của ${appraised}/${decisions.length} đơn vị.`,
      ...(contest.scoring.illustrative && sheets.length > 0 ? [contest.scoring.note.vi] : []),
      decided.length === 0
        ? `Kết luận thẩm định: ${UNKNOWN.toLowerCase()}.`
        : `Đã ghi nhận kết luận đối với ${decided.length}/${decisions.length} đơn vị (${counted.join('; ')}).`,
      agreed.length === 0
        ? `Kinh phí hỗ trợ đã thống nhất: ${UNKNOWN.toLowerCase()}.`
        : `Kinh phí hỗ trợ đã thống nhất, theo ghi nhận trên hệ thống: ${amountText(total, t)}.`,
    ],
    table: {
      caption: 'Thẩm định và kinh phí hỗ trợ, theo đơn vị',
      head: [NUMBER, 'Đơn vị', 'Số phiếu', 'Điểm trung bình', 'Kết luận', 'Kinh phí thống nhất'],
      widths: [1, 4.4, 1.4, 1.8, 4, 3],
      figures: [2, 3, 5],
      rows: decisions.map((row, index) => [String(index + 1), ...cellsOf(facts, row)]),
    },
  };
}

function cellsOf({ contest, sheets, t }: AppraisalFacts, row: DecisionRow): string[] {
  const { finalistId, unitName, decision, funding } = row;
  const points = pointsOf(sheets.filter((sheet) => sheet.finalistId === finalistId));
  const agreed = funding.flatMap((one) => one.agreed ?? []);
  return [
    unitName,
    String(points?.count ?? 0),
    points ? formatFigure(points.mean, 'vi') : '–',
    decision
      ? `${capitalized(outcomeName(decision.outcome, t))} (${documentText(contest, decision, t)})`
      : 'Chưa có',
    agreed.length === 0
      ? '–'
      : amountText(
          agreed.reduce((sum, one) => sum + one, 0n),
          t,
        ),
  ];
}

/** Of the newest version that was scored. */
function pointsOf(sheets: readonly AppraisalRow[]): Spread | undefined {
  const newest = Math.max(0, ...sheets.map(({ version }) => version));
  return spreadOf(sheets.filter(({ version }) => version === newest).map(({ total }) => total));
}
