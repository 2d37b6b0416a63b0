import { evidence } from '../../../src/commendation/evidence.js';
import { agenciesAt, agencyGroupsAt } from '../../../src/contest/agency-list.js';
import type { Contest } from '../../../src/contest/contest.js';
import { loadContest } from '../../../src/contest/load-contest.js';
import { type AgencyFacts, coverage } from '../../../src/dissemination/coverage.js';
import { countEntries } from '../../../src/reports/charts/entry-counts.js';
import { planDays } from '../../../src/reports/charts/plan-days.js';
import { nameOfAgency } from '../../../src/reports/charts/read-charts.js';
import type { DocumentFacts, UnitFacts } from '../../../src/reports/document/facts.js';
import { loadTranslations } from '../../../src/telegram/translations.js';

const LOCALES = new URL('../../../locales/', import.meta.url);
const { vi: t } = loadTranslations(LOCALES, (problem) => {
  throw problem;
});

export const NOW = Date.parse('2020-02-10T08:05+07:00');
const at = (iso: string) => Date.parse(`${iso}+07:00`);

type Counted = Parameters<typeof countEntries>[1][number];

function entry(agencyId: string | undefined, field: string): Counted {
  const owner = { userId: 1, name: 'Người Không Ai Được Thấy' };
  const content = { owner, answers: { field }, authors: [], files: [] };
  return { agencyId, submission: { at: 0, sha256: '', content } };
}

function counted(contest: Contest, entries: readonly Counted[]) {
  const names = {
    agencyName: nameOfAgency(contest, t),
    otherAgency: 'Đơn vị ngoài danh sách cơ quan',
    otherField: 'Chưa rõ lĩnh vực',
  };
  return countEntries(contest, entries, names, 'vi');
}

/** The report of a contest in which nothing has happened yet. */
export async function emptyFacts(): Promise<DocumentFacts> {
  const contest = await loadContest();
  const units = contest.finalists.units.map(
    (finalist): UnitFacts => ({
      finalist,
      standing: {
        standing: 'none',
        missing: contest.plan.parts.map(({ id }) => id),
        lateMs: 0,
        last: undefined,
        plan: { code: undefined, paper: undefined },
      },
    }),
  );
  return {
    contest,
    fileBefore: contest.calendar.deadlines.plan.before,
    now: at('2019-11-20T08:05'),
    counts: counted(contest, []),
    units,
    days: planDays(
      contest,
      units.map(() => ({ versions: [], paper: undefined })),
      at('2019-11-20T08:05'),
    ),
    coverage: undefined,
    evidence: evidence(agencyGroupsAt(contest), {
      entrants: [],
      aliases: new Map(),
      commendations: [],
    }),
    replications: [],
    appraisal: undefined,
    survey: undefined,
    t,
  };
}

/** One of a contest in full swing: something of everything. */
export async function fullFacts(): Promise<DocumentFacts> {
  const empty = await emptyFacts();
  const { contest } = empty;
  const agencies = agenciesAt(contest);
  const fields = contest.fields.map(({ id }) => id);
  const entries = agencies.flatMap(({ id }, index) =>
    Array.from({ length: index % 4 }, (_, number) => entry(id, fields[(index + number) % 6] ?? '')),
  );
  const sent = (iso: string, missing: string[], lateMs = 0): UnitFacts['standing'] => ({
    standing: missing.length > 0 ? 'incomplete' : 'complete',
    missing,
    lateMs,
    last: { at: at(iso) },
    plan: { code: 'PA-0001', paper: undefined },
  });
  const standings = [
    sent('2020-01-20T09:00', []),
    sent('2020-01-22T16:30', []),
    sent('2020-02-03T10:00', [], 2 * 24 * 3_600_000 + 10 * 3_600_000),
    sent('2020-01-30T23:10', ['budget']),
  ];
  const paper = { number: '125/SKHCN-VP', date: '2020-01-15', at: NOW, by: 1 };
  const units = empty.units.map((unit, index): UnitFacts => {
    if (index === 4) {
      const plan = { code: undefined, paper };
      return { ...unit, standing: { ...unit.standing, standing: 'paper', missing: [], plan } };
    }
    return { ...unit, standing: standings[index] ?? unit.standing };
  });
  const facts = new Map(
    agencies.map(({ id }, index): [string, AgencyFacts] => [
      id,
      {
        acknowledged: index,
        coordinators: 1,
        ...(index % 3 > 0 && {
          report: {
            at: NOW,
            resultsVersion: index % 5 === 0 ? 1 : 2,
            officials: { reached: 100 + index, total: 200 },
            union: { reached: index % 2, total: index % 2 },
          },
        }),
      },
    ]),
  );
  return {
    ...empty,
    now: NOW,
    counts: counted(contest, [...entries, entry(undefined, 'gone')]),
    units,
    days: planDays(
      contest,
      units.map(({ standing: { last, missing, plan } }) => ({
        versions: last ? [{ at: last.at, missing }] : [],
        paper: plan.paper,
      })),
      NOW,
    ),
    coverage: coverage(agencyGroupsAt(contest), facts, 2),
    evidence: evidence(agencyGroupsAt(contest), {
      entrants: agencies.map(({ id }, index) => ({ id: `e.${index}`, agencyId: id })),
      aliases: new Map(),
      commendations: agencies.slice(0, 9).map(({ id }, index) => {
        const current = {
          state: 'recorded' as const,
          agencyId: id,
          entrants: [`e.${index}`],
          form: 'notice' as const,
          day: '2019-11-20',
          ...(index < 4 && { number: `${index}/QĐ` }),
          at: NOW,
          updateId: index,
        };
        return { id: String(index), agencyId: id, versions: [current], current };
      }),
    }),
    replications: [
      {
        replication: { agencyId: 'so-y-te', at: NOW },
        title: 'Một cửa lưu động',
        stage: 'piloting',
      },
      {
        replication: { agencyId: 'cam-lam', unit: 'UBND xã Suối Tân', at: NOW },
        title: undefined,
        stage: 'registered',
      },
    ],
  };
}
