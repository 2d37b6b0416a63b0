import { appraisalRows } from './appraisal/appraisal-rows.js';
import type { DecisionDeps } from './appraisal/decision/deps.js';
import { decisionRows } from './appraisal/decision/rows.js';
import type { AppraisalDeps } from './appraisal/deps.js';
import type { CommendationDeps } from './commendation/deps.js';
import { readEvidence } from './commendation/read-evidence.js';
import type { ReplicationDeps } from './replication/deps.js';
import { readTable } from './replication/table.js';
import { makeReport, openReports } from './reports/buttons.js';
import type { ChartDeps } from './reports/charts/deps.js';
import { appraisalSection } from './reports/document/appraisal-section.js';
import type { DocumentDeps } from './reports/document/read-facts.js';
import { documentReport } from './reports/document/report.js';
import { surveySection } from './reports/document/survey-section.js';
import { type Report, titleOf } from './reports/report-job.js';
import type { SurveyDeps } from './survey/deps.js';
import { readFigures } from './survey/figures.js';

interface FigureSources
  extends Omit<ChartDeps, 'plans' | 'ways'>,
    Pick<DocumentDeps, 'plans' | 'translators'> {
  commending: CommendationDeps;
  replicating: ReplicationDeps;
  deciding: DecisionDeps;
  appraising: AppraisalDeps;
  surveying: SurveyDeps;
}

/** What the charts and the Word report are made from; each leads to the other. */
export function createFigures(sources: FigureSources): { charting: ChartDeps; wordReport: Report } {
  const { commending, replicating, deciding, appraising, surveying } = sources;
  const readDecisions = decisionRows(deciding);
  const wordReport = documentReport({
    ...sources,
    readEvidence: () => readEvidence(commending),
    readReplications: () => readTable(replicating),
    readAppraisal: async ({ contest, t }) => {
      const [sheets, decisions] = [await appraisalRows(appraising), await readDecisions()];
      return appraisalSection({ contest, t, sheets, decisions });
    },
    readSurvey: async () => surveySection(await readFigures(surveying)),
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
