import type { Evidence } from '../../commendation/evidence.js';
import { readPublication } from '../../dissemination/publication.js';
import { readCoverage } from '../../dissemination/read-coverage.js';
import type { PlanStore } from '../../plans/plan-store.js';
import { planStanding } from '../../plans/standing.js';
import type { TableRow } from '../../replication/table.js';
import type { Translators } from '../../telegram/translations.js';
import type { ChartDeps } from '../charts/deps.js';
import { readEntryCounts, readPlanDays } from '../charts/read-charts.js';
import type { ReportContext } from '../report-job.js';
import type { DocumentFacts, SectionFacts } from './facts.js';

/** What the report is made from: stores, and what other features say of themselves. */
export interface DocumentDeps
  extends Omit<ChartDeps, 'announcements' | 'outbox' | 'plans' | 'ways'> {
  plans: Pick<PlanStore, 'find' | 'versions' | 'lastVersion'>;
  translators: Translators;
  readEvidence: () => Promise<Evidence>;
  readReplications: () => Promise<readonly TableRow[]>;
  /** Nothing while it is not known. */
  readAppraisal: (context: ReportContext) => Promise<SectionFacts | undefined>;
  readSurvey: (context: ReportContext) => Promise<SectionFacts | undefined>;
}

/** Everything as it is on record now, one feature after the other: nobody waits for a report. */
export async function readDocumentFacts(
  deps: DocumentDeps,
  context: ReportContext,
): Promise<DocumentFacts> {
  const { contest, now } = context;
  // Whoever asks for it: the report is in Vietnamese.
  const t = deps.translators.vi;
  const [counts, days] = [await readEntryCounts(deps, t), await readPlanDays(deps, contest)];
  await context.progress(1, STEPS);
  const units = [];
  for (const finalist of await deps.finalists.all()) {
    units.push({ finalist, standing: await planStanding(contest, deps.plans, finalist.id) });
  }
  await context.progress(2, STEPS);
  const publication = await readPublication(deps);
  const coverage = publication && (await readCoverage(deps, publication.published.version));
  await context.progress(3, STEPS);
  const [evidence, replications] = [await deps.readEvidence(), await deps.readReplications()];
  await context.progress(4, STEPS);
  const own = { ...context, t };
  const [appraisal, survey] = [await deps.readAppraisal(own), await deps.readSurvey(own)];
  await context.progress(5, STEPS);
  return {
    contest,
    fileBefore: deps.contest.calendar.deadlines.plan.before,
    now,
    counts,
    units,
    days,
    coverage,
    evidence,
    replications,
    appraisal,
    survey,
    t,
  };
}

/** Five readings, and the drawing and writing. */
export const STEPS = 6;
