import type { CommendationDeps } from './commendation/deps.js';
import { readEvidence } from './commendation/read-evidence.js';
import type { ReplicationDeps } from './replication/deps.js';
import { readTable } from './replication/table.js';
import { makeReport, openReports } from './reports/buttons.js';
import type { ChartDeps } from './reports/charts/deps.js';
import type { DocumentDeps } from './reports/document/read-facts.js';
import { documentReport } from './reports/document/report.js';
import { type Report, titleOf } from './reports/report-job.js';

interface FigureSources
  extends Omit<ChartDeps, 'plans' | 'ways'>,
    Pick<DocumentDeps, 'plans' | 'translators'> {
  commending: CommendationDeps;
  replicating: ReplicationDeps;
}

/** What the charts and the Word report are made from; each leads to the other. */
export function createFigures(sources: FigureSources): { charting: ChartDeps; wordReport: Report } {
  const { commending, replicating } = sources;
  const wordReport = documentReport({
    ...sources,
    readEvidence: () => readEvidence(commending),
    readReplications: () => readTable(replicating),
    // Said to be unknown, until what is on record of them can be read.
    readAppraisal: async () => undefined,
    readSurvey: async () => undefined,
  });
  const charting: ChartDeps = {
    ...sources,
    ways: (t) => [
      [makeReport.make(titleOf(wordReport, t), wordReport.id)],
      [openReports.make(t.plain('report-back'))],
    ],
  };
  return { charting, wordReport };
}
