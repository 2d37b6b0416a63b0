import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { durationText } from '../plans/lateness.js';
import { lateBy, type PlanVersion } from '../plans/plan.js';
import type { Translator } from '../telegram/translations.js';
import type { UnitProgress } from './progress.js';

export function versionsHead(
  { standing }: UnitProgress,
  versions: readonly PlanVersion[],
  t: Translator,
): string {
  const code = standing.plan.code ?? '';
  return t.html('progress-versions', { code, count: versions.length });
}

/** "Bản 2, 09:00 ngày 20/01/2020, muộn 2 ngày 3 giờ, thiếu 1 phần". */
export function versionLine(
  contest: Contest,
  sent: PlanVersion,
  version: number,
  t: Translator,
): string {
  const late = lateBy(contest, sent);
  return t.html('progress-version', {
    version,
    at: formatDateTime(contest, sent.at, t.language),
    late: late > 0 ? durationText(late, t) : 'none',
    missing: sent.missing.length,
  });
}
