import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { fileName, fileSize } from '../telegram/attachment-views.js';
import type { Translator } from '../telegram/translations.js';
import { amountInWords } from '../text/vietnamese-number.js';
import { budgetTotal } from './budget.js';
import { lineText, sourceTotals } from './budget-view.js';
import { filesOf, kindLabel, partSummary } from './content-views.js';
import { durationText } from './lateness.js';
import { formatMoney } from './money.js';
import { lateBy, type PlanContent } from './plan.js';
import type { SentPlan } from './submit-plan.js';

/** Everything that a plan holds, in full, as plain text. */
export function planText(contest: Contest, content: PlanContent, t: Translator): string {
  const kind = t.plain('plan-whole-kind', { kind: kindLabel(contest, content.kind, t) });
  const parts = contest.plan.parts.map((part) => {
    const texts = content.texts.filter((text) => text.part === part.id);
    const files = filesOf(content, part.id);
    const isEmpty = texts.length + files.length === 0 && part.type === 'text';
    return [
      part.label[t.language].toUpperCase(),
      ...texts.map(({ text }) => text),
      ...(part.type === 'budget' ? budgetLines(contest, content, t) : []),
      ...(isEmpty ? [partSummary(content, part, t)] : []),
      ...files.map((file) => `📎 ${fileName(file, t)} (${fileSize(file.size, t)})`),
    ].join('\n');
  });
  return [kind, ...parts].join('\n\n');
}

function budgetLines(contest: Contest, { lines }: PlanContent, t: Translator): string[] {
  if (lines.length === 0) return [t.plain('budget-no-lines')];
  const total = budgetTotal(lines);
  return [
    ...lines.map((line, index) => lineText(contest, line, index + 1, t, undefined, 'plain')),
    t.plain('budget-total', {
      total: formatMoney(total, t.language),
      words: amountInWords(total),
    }),
    ...sourceTotals(contest, { lines }, t, 'plain'),
  ];
}

/** A version as it was, under its own head. */
export function versionText(
  contest: Contest,
  unit: Finalist,
  { code, version, sent }: SentPlan,
  t: Translator,
): string {
  const late = lateBy(contest, sent);
  const head = t.plain('plan-version-head', {
    code,
    version,
    unit: unit.unitName,
    at: formatDateTime(contest, sent.at, t.language),
    sender: sent.by.name || t.plain('someone'),
    late: late > 0 ? 'yes' : 'no',
    by: late > 0 ? durationText(late, t) : '',
  });
  return `${head}\n\n${planText(contest, sent, t)}\n\nSHA-256: ${sent.sha256}`;
}
