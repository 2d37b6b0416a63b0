import type { Evidence } from '../../commendation/evidence.js';
import type { Contest } from '../../contest/contest.js';
import type { Coverage } from '../../dissemination/coverage.js';
import type { Finalist } from '../../finalists/finalist.js';
import type { PlanStanding } from '../../plans/standing.js';
import type { Stage } from '../../replication/milestones.js';
import type { Replication } from '../../replication/replication.js';
import type { Translator } from '../../telegram/translations.js';
import type { EntryCounts } from '../charts/entry-counts.js';
import type { PlanDays } from '../charts/plan-days.js';

/** A unit of the final round, and how far it is with its plan. */
export interface UnitFacts {
  finalist: Pick<Finalist, 'unitName'>;
  standing: Pick<PlanStanding, 'standing' | 'missing' | 'lateMs'> & {
    last: { at: number } | undefined;
    plan: Pick<PlanStanding['plan'], 'code' | 'paper'>;
  };
}

/** An agency that takes up a model. Nobody's name is in it. */
export interface ReplicationFacts {
  replication: Pick<Replication, 'agencyId' | 'unit' | 'at'>;
  /** Nothing once the model may not be seen any more. */
  title: string | undefined;
  stage: Stage | 'proposed';
}

/** What another feature has to say under a heading of its own: sentences, then a table. */
export interface SectionFacts {
  lines: readonly string[];
  table?: {
    caption: string;
    head: readonly string[];
    rows: readonly (readonly string[])[];
    /** How wide each column is beside the others; left out, all are alike. */
    widths?: readonly number[];
    /** Columns of figures. */
    figures?: readonly number[];
  };
}

/** All that the report is made from. What is absent is not known, and the report says so. */
export interface DocumentFacts {
  /** With the deadline in force. */
  contest: Contest;
  /** "Trước ngày" as the contest file has it. */
  fileBefore: string;
  /** Epoch milliseconds: as of when the figures are. */
  now: number;
  counts: EntryCounts;
  units: readonly UnitFacts[];
  days: PlanDays;
  /** Nothing before the results are public. */
  coverage: Coverage | undefined;
  evidence: Evidence;
  replications: readonly ReplicationFacts[];
  appraisal: SectionFacts | undefined;
  survey: SectionFacts | undefined;
  /** In Vietnamese: the report is a form of the Vietnamese administration. */
  t: Translator;
}
