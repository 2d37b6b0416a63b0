import { recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { DisseminationDeps } from './deps.js';
import type { Filling } from './filling.js';
import { type Report, reportOf } from './report.js';

export type SendResult =
  /** On record as this number, now or by an earlier press. */
  | { state: 'sent'; report: Report; number: number }
  /** The draft or the results are no longer what was shown. */
  | { state: 'changed' }
  | { state: 'incomplete' };

/**
 * Puts an agency's report on record as a new version.
 * @param shown the revision of the draft and the version of the results that were on the card
 */
export async function sendAgencyReport(
  deps: DisseminationDeps,
  { agency, published }: Filling,
  shown: { revision: number; resultsVersion: number },
  actor: Actor,
): Promise<SendResult> {
  const { reports, clock } = deps;
  const before = await reports.versions(agency.id);
  // Handled again after a crash: it is on record, and may lack all that follows.
  const done = before.findIndex(({ updateId }) => updateId === actor.updateId);
  if (done >= 0) return finish(deps, agency.id, done + 1, actor);
  if (shown.resultsVersion !== published.version) return { state: 'changed' };
  const draft = await reports.draft(agency.id);
  if (draft.revision !== shown.revision) return { state: 'changed' };
  const { updateId } = actor;
  const { version: resultsVersion } = published;
  const report = reportOf(draft, { at: clock.now(), updateId, resultsVersion });
  if (!report) return { state: 'incomplete' };
  const outcome = await reports.send(agency.id, report, shown.revision);
  if (outcome === 'changed') return { state: 'changed' };
  const versions = await reports.versions(agency.id);
  const number = versions.findIndex((one) => one.updateId === updateId) + 1;
  // Pressed twice: what it says is on record by the press before.
  return outcome === 'same' || number === 0
    ? lastOf(versions)
    : finish(deps, agency.id, number, actor);
}

function lastOf(versions: readonly Report[]): SendResult {
  const report = versions.at(-1);
  return report ? { state: 'sent', report, number: versions.length } : { state: 'changed' };
}

/** Recorded after it was sent, for it may turn out that nothing is; handled again, it is found by its update. */
async function finish(
  deps: DisseminationDeps,
  agencyId: string,
  number: number,
  actor: Actor,
): Promise<SendResult> {
  const report = (await deps.reports.versions(agencyId))[number - 1];
  if (!report) return { state: 'changed' };
  await recordAct(deps, 'report-dissemination', agencyId, actor, {
    number: String(number),
    results: String(report.resultsVersion),
  });
  return { state: 'sent', report, number };
}
