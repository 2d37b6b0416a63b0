import { readEvidence } from '../commendation/read-evidence.js';
import { readUnits } from '../progress/read-progress.js';
import { readTable } from '../replication/table.js';
import type { SourceDeps } from './deps.js';
import { readCoverageFacts } from './read-coverage.js';
import { readDeliveries } from './read-deliveries.js';
import { readEntries } from './read-entries.js';
import { readReminders } from './read-reminders.js';
import { defineReport, type Report, type ReportContext } from './report-job.js';
import { createTableContext, type Table, type TableContext } from './table.js';
import { type AppraisalRow, appraisalTable } from './tables/appraisal.js';
import { authorsTable } from './tables/authors.js';
import { coverageTable } from './tables/coverage.js';
import { decisionsTable } from './tables/decisions.js';
import { agencyDeliveriesTable, announcementsTable, copiesTable } from './tables/deliveries.js';
import { entriesTable } from './tables/entries.js';
import { evidenceByAgencyTable, evidenceTable } from './tables/evidence.js';
import { plansTable } from './tables/plans.js';
import { remindersTable } from './tables/reminders.js';
import { replicationTable } from './tables/replication.js';
import { surveyTable } from './tables/survey.js';
import { makeWorkbook } from './workbook.js';

/** A report whose tables are read from the stores. */
export interface TableReport {
  id: string;
  icon: string;
  /** The file's name, in plain letters. */
  file: string;
  isLong?(deps: SourceDeps): Promise<boolean>;
  isPublic?: boolean;
  /** Whether there is what it is read from; left out, there is. */
  isThere?(deps: SourceDeps): boolean;
  read(deps: SourceDeps, context: ReportContext, look: TableContext): Promise<Table[]>;
}

/** So many records take longer than people like to wait without a word. */
const MANY = 500;

const hasManyEntries = async ({ entries }: SourceDeps) => (await entries.count()) > MANY;

/** In the order in which a contest goes. A new table has its line here and nowhere else. */
const TABLE_REPORTS: readonly TableReport[] = [
  {
    id: 'entries',
    icon: '📋',
    file: 'ho-so-du-thi',
    isLong: hasManyEntries,
    read: async (deps, { progress }, look) => [
      await entriesTable(await readEntries(deps, progress), look),
    ],
  },
  {
    id: 'authors',
    icon: '👥',
    file: 'tac-gia',
    isLong: hasManyEntries,
    read: async (deps, { progress }, look) => {
      const rows = await readEntries(deps, progress);
      return [
        await authorsTable(
          rows.filter((row) => 'entry' in row),
          look,
        ),
      ];
    },
  },
  {
    id: 'plans',
    icon: '📝',
    file: 'phuong-an',
    read: async (deps, { contest }, look) => [
      await plansTable(await readUnits(deps, contest), look),
    ],
  },
  {
    id: 'reminders',
    icon: '🔔',
    file: 'nhac-gui',
    read: async (deps, { progress }, look) => [
      await remindersTable(await readReminders(deps, progress), look),
    ],
  },
  {
    id: 'deliveries',
    icon: '📢',
    file: 'thong-bao',
    isLong: async ({ members }) => (await members.count()) > MANY,
    read: async (deps, { progress }, look) => {
      const sent = await readDeliveries(deps, progress);
      return [
        await announcementsTable(sent, look),
        await agencyDeliveriesTable(sent, look),
        await copiesTable(sent, look),
      ];
    },
  },
  {
    id: 'coverage',
    icon: '📣',
    file: 'pho-bien-ket-qua',
    isPublic: true,
    read: async (deps, _, look) => [await coverageTable(await readCoverageFacts(deps), look)],
  },
  {
    id: 'evidence',
    icon: '🏅',
    file: 'minh-chung-bieu-duong',
    isPublic: true,
    isLong: hasManyEntries,
    read: async (deps, _, look) => {
      const evidence = await readEvidence(deps);
      return [await evidenceByAgencyTable(evidence, look), await evidenceTable(evidence, look)];
    },
  },
  {
    id: 'replication',
    icon: '🌱',
    file: 'nhan-rong',
    isPublic: true,
    read: async (deps, _, look) => [await replicationTable(await readTable(deps), look)],
  },
  {
    id: 'appraisal',
    icon: '⚖️',
    file: 'tham-dinh',
    isThere: ({ appraisalRows, decisionRows }) => Boolean(appraisalRows ?? decisionRows),
    read: async (deps, _, look) => [
      ...(deps.appraisalRows
        ? [await appraisalTable(await readSheets(deps, await deps.appraisalRows()), look)]
        : []),
      ...(deps.decisionRows ? [await decisionsTable(await deps.decisionRows(), look)] : []),
    ],
  },
  {
    id: 'survey',
    icon: '💬',
    file: 'khao-sat',
    isPublic: true,
    isThere: ({ surveyRows }) => surveyRows !== undefined,
    read: async ({ surveyRows }, _, look) => [
      await surveyTable((await surveyRows?.()) ?? [], look),
    ],
  },
];

/** Appraisers by their names. */
async function readSheets(
  { members }: SourceDeps,
  rows: Awaited<ReturnType<NonNullable<SourceDeps['appraisalRows']>>>,
): Promise<AppraisalRow[]> {
  return Promise.all(
    rows.map(async ({ appraiser, ...row }) => ({
      ...row,
      appraiser: appraiser === undefined ? undefined : (await members.find(appraiser)).name,
    })),
  );
}

/** Each as a report of its own, and all in one file. */
export function tableReports(deps: SourceDeps): { tables: Report[]; everything: Report } {
  const all = TABLE_REPORTS.filter(({ isThere }) => isThere?.(deps) ?? true);
  return { tables: all.map((one) => reportOf(one, deps)), everything: everythingOf(all, deps) };
}

function reportOf(one: TableReport, deps: SourceDeps): Report {
  const { id, icon, file, isLong, isPublic } = one;
  return defineReport({
    id,
    icon,
    name: (t) => t.plain('report-name', { report: id }),
    ...(isPublic && { isPublic }),
    ...(isLong && { isLong: () => isLong(deps) }),
    async make(context) {
      const look = createTableContext(context.contest, context.t);
      return makeWorkbook(file, await one.read(deps, context, look), context, isPublic);
    },
  });
}

function everythingOf(all: readonly TableReport[], deps: SourceDeps): Report {
  return defineReport({
    id: 'all',
    icon: '🗂',
    name: (t) => t.plain('report-name', { report: 'all' }),
    isLong: async () => true,
    async make(context) {
      const look = createTableContext(context.contest, context.t);
      const tables: Table[] = [];
      for (const [index, one] of all.entries()) {
        // How far it is, is counted in tables; what reads one of them only lets others have their turn.
        const within = () => context.progress(index, all.length);
        await within();
        tables.push(...(await one.read(deps, { ...context, progress: within }, look)));
      }
      await context.progress(all.length, all.length);
      return makeWorkbook('bao-cao-tong-hop', tables, context);
    },
  });
}
