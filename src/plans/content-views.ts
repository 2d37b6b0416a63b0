import {
  dayOf,
  deadlineInstant,
  formatDate,
  formatDateTime,
  lastDay,
  workingDaysLeft,
} from '../contest/calendar.js';
import type { Contest, PlanPart } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';
import { countCharacters, formatNumber } from '../text/vietnamese.js';
import { amountInWords } from '../text/vietnamese-number.js';
import { budgetTotal, isComplete } from './budget.js';
import { durationText } from './lateness.js';
import { formatMoney } from './money.js';
import { hasPart, lateBy, type Paper, type PlanContent, type PlanVersion } from './plan.js';
import type { SentPlan } from './submit-plan.js';

/** Characters of what was written for a part, over all its messages. */
export function textLength({ texts }: Pick<PlanContent, 'texts'>, partId: string): number {
  return texts
    .filter(({ part }) => part === partId)
    .reduce((sum, { text }) => sum + countCharacters(text), 0);
}

export function filesOf<T extends { part: string }>(
  { files }: { files: readonly T[] },
  partId: string,
): T[] {
  return files.filter(({ part }) => part === partId);
}

export function kindLabel(contest: Contest, kind: string | undefined, t: Translator): string {
  const known = contest.plan.kinds.find(({ id }) => id === kind);
  return known?.label[t.language] ?? kind ?? t.plain('not-filled');
}

/** "1.200 ký tự, 2 tệp"; of a budget "4 dòng, 2 tệp, tổng 12.500.000 đồng". */
export function partSummary(content: PlanContent, part: PlanPart, t: Translator): string {
  const length = textLength(content, part.id);
  const files = filesOf(content, part.id).length;
  const lines = part.type === 'budget' ? content.lines : [];
  const open = lines.filter((line) => !isComplete(line)).length;
  const said = [
    ...(length > 0
      ? [t.plain('plan-characters', { count: formatNumber(length, t.language) })]
      : []),
    ...(lines.length > 0 ? [t.plain('plan-lines', { count: lines.length })] : []),
    ...(open > 0 ? [t.plain('plan-lines-open', { count: open })] : []),
    ...(files > 0 ? [t.plain('files-attached', { count: files })] : []),
    ...(lines.length > open
      ? [t.plain('plan-lines-total', { total: formatMoney(budgetTotal(lines), t.language) })]
      : []),
  ];
  return said.length > 0 ? said.join(', ') : t.plain('plan-part-empty');
}

/** Each mandatory part, there (✅) or missing (⬜). */
export function partLines(contest: Contest, content: PlanContent, t: Translator): string[] {
  return contest.plan.parts.map((part) =>
    t.html('plan-part-line', {
      mark: markOf(content, part),
      label: part.label[t.language],
      summary: partSummary(content, part, t),
    }),
  );
}

export function markOf(content: PlanContent, part: PlanPart): string {
  return hasPart(content, part) ? '✅' : '⬜';
}

/** "Giải pháp đề xuất; Dự toán kinh phí". */
export function partNames(
  contest: Contest,
  ids: readonly string[],
  language: Translator['language'],
): string {
  const named = contest.plan.parts.filter(({ id }) => ids.includes(id));
  return named.map(({ label }) => label[language]).join('; ');
}

/** "Hạn: trước ngày 31/01/2020 (chậm nhất hết ngày 30/01/2020), còn 12 ngày làm việc." */
export function deadlineLine(contest: Contest, now: number, t: Translator): string {
  const last = lastDay(contest);
  const today = dayOf(contest, now);
  const isOver = now >= deadlineInstant(contest);
  const days = workingDaysLeft(contest, now);
  return t.html('plan-deadline', {
    before: formatDate(contest, contest.calendar.deadlines.plan.before),
    last: formatDate(contest, last),
    left: isOver ? 'none' : today === last ? 'today' : 'days',
    days,
  });
}

/** "muộn 2 ngày 3 giờ", or nothing for what came in time. */
export function lateLine(
  contest: Contest,
  version: Pick<PlanVersion, 'at' | 'before' | 'revision'>,
  t: Translator,
): string | undefined {
  const ms = lateBy(contest, version);
  if (ms === 0) return undefined;
  return t.html('plan-late', {
    by: durationText(ms, t),
    before: formatDate(contest, version.revision?.before ?? contest.calendar.deadlines.plan.before),
  });
}

/** "Mã PA-2019-0001 (bản 2), gửi lúc 09:00 ngày 20/01/2020". */
export function sentLine(
  contest: Contest,
  { code, version, sent }: Pick<SentPlan, 'code' | 'version' | 'sent'>,
  t: Translator,
): string {
  return t.html('plan-sent-line', {
    code,
    version,
    at: formatDateTime(contest, sent.at, t.language),
  });
}

/** The total in figures, and in Vietnamese words as documents have it, whatever the language. */
export function totalText({ lines }: Pick<PlanContent, 'lines'>, t: Translator): string {
  const total = budgetTotal(lines);
  return t.html('budget-total', {
    total: formatMoney(total, t.language),
    words: amountInWords(total),
  });
}

/** What people call a document: "số 125/SKHCN-VP ngày 15/01/2020". */
export function paperFacts(contest: Contest, { number, date }: Pick<Paper, 'number' | 'date'>) {
  return { number, date: formatDate(contest, date) };
}
