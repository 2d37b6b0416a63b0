import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenciesAt } from '../../src/contest/agency-list.js';
import type { Contest } from '../../src/contest/contest.js';
import { openCoverage } from '../../src/dissemination/buttons.js';
import {
  type AgencyFacts,
  type Coverage,
  coverage,
  percentOf,
} from '../../src/dissemination/coverage.js';
import { readCoverage } from '../../src/dissemination/read-coverage.js';
import type { Report } from '../../src/dissemination/report.js';
import { createReportStore } from '../../src/dissemination/report-store.js';
import { type DisseminationScene, useDisseminationScenes } from '../support/dissemination.js';
import { pressFresh } from '../support/results.js';

const scenes = useDisseminationScenes();

/** The 44 that were ranked in 2019. */
function ranked(contest: Contest): void {
  contest.agencyGroups = contest.agencyGroups.filter(({ id }) => id !== 'doan-thanh-nien');
  contest.agencyGroups.find(({ id }) => id === 'nganh-doc')?.agencies.pop();
}

/** What happened, one after another; the same each time for the same seed. */
type Event =
  | { what: 'kit'; agency: string; at: number }
  | { what: 'coordinator'; agency: string; person: number }
  | { what: 'press'; agency: string; person: number; version: number }
  | { what: 'report'; agency: string; report: Report };

const PEOPLE = 3_000;
const VERSION = 2;

function events(agencies: readonly string[], seed: number): Event[] {
  const agency = fc.constantFrom(...agencies);
  const person = fc.integer({ min: 1, max: PEOPLE });
  const version = fc.constantFrom(1, VERSION);
  const count = fc
    .tuple(fc.nat(900), fc.nat(900))
    .map(([one, other]) => ({ reached: Math.min(one, other), total: Math.max(one, other, 1) }));
  const report = fc.record({
    at: fc.integer({ min: 1_574_200_000_000, max: 1_576_000_000_000 }),
    updateId: fc.nat(1_000_000),
    resultsVersion: version,
    day: fc.constant('2019-11-20'),
    ways: fc.constant<Report['ways']>(['meeting']),
    officials: count,
    union: fc.oneof(count, fc.constant({ reached: 0, total: 0 })),
    models: fc.constant<Report['models']>([]),
    files: fc.constant<Report['files']>([]),
  });
  const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) =>
    fc.sample(arbitrary, { seed, numRuns });
  const at = fc.integer({ min: 1, max: 9_999_999 });
  return [
    ...sample(fc.record({ what: fc.constant('kit' as const), agency, at }), 60),
    ...sample(fc.record({ what: fc.constant('coordinator' as const), agency, person }), 50),
    ...sample(fc.record({ what: fc.constant('report' as const), agency, report }), 45),
    // Everybody presses at least once, and many again, under links of other agencies too.
    ...Array.from({ length: PEOPLE }, (_, index) => index + 1).map((one) => ({
      what: 'press' as const,
      agency: agencies[(one * 7 + seed) % agencies.length] ?? '',
      person: one,
      version: one % 5 === 0 ? 1 : VERSION,
    })),
    ...sample(fc.record({ what: fc.constant('press' as const), agency, person, version }), 2_000),
  ];
}

async function happen(scene: DisseminationScene, all: readonly Event[]): Promise<void> {
  const reports = createReportStore(scenes.client, scene.keys);
  for (const event of all) {
    if (event.what === 'kit') {
      await scene.dissemination.keepKit(VERSION, event.agency, event.at);
    } else if (event.what === 'coordinator') {
      await scene.coordinators.add(event.agency, event.person);
    } else if (event.what === 'report') {
      // Another answer each time, or it would be the same report again.
      await reports.write(event.agency, { obstacles: `${event.report.updateId}` });
      const { revision } = await reports.draft(event.agency);
      expect(await reports.send(event.agency, event.report, revision)).not.toBe('changed');
    }
  }
  const presses = all.flatMap((event) => (event.what === 'press' ? [event] : []));
  for (let from = 0; from < presses.length; from += 500) {
    await Promise.all(
      presses
        .slice(from, from + 500)
        .map((one) => scene.dissemination.acknowledge(one.version, one.person, one.agency)),
    );
  }
}

/** Counted anew from what happened, figure by figure, as somebody would with a pencil. */
function recount(contest: Contest, all: readonly Event[]) {
  const pressed = new Map<number, string>();
  const [kits, staffed] = [new Set<string>(), new Map<string, Set<number>>()];
  const last = new Map<string, Report>();
  const sentFor = new Map<string, string>();
  for (const event of all) {
    if (event.what === 'kit') kits.add(event.agency);
    if (event.what === 'coordinator') {
      const people = staffed.get(event.agency) ?? new Set<number>();
      staffed.set(event.agency, people.add(event.person));
    }
    if (event.what === 'press' && event.version === VERSION && !pressed.has(event.person)) {
      pressed.set(event.person, event.agency);
    }
    if (event.what === 'report') {
      // The very same answers about the same results are no new report.
      const same = `${event.report.updateId} ${event.report.resultsVersion}`;
      if (sentFor.get(event.agency) !== same) last.set(event.agency, event.report);
      sentFor.set(event.agency, same);
    }
  }
  const presses = [...pressed.values()];
  /** Of one agency: each thing that is so of it counts one, and what its people pressed. */
  const lineOfOne = (agency: string): number[] => {
    const report = last.get(agency);
    const { officials, union } = report ?? {};
    const flags = [
      true,
      kits.has(agency),
      report !== undefined,
      report !== undefined && report.resultsVersion !== VERSION,
      report === undefined,
      report === undefined && !staffed.has(agency),
    ];
    return [
      ...flags.map(Number),
      ...[officials?.reached, officials?.total, union?.reached, union?.total].map((it) => it ?? 0),
      presses.filter((of) => of === agency).length,
    ];
  };
  const lineOf = (agencies: readonly string[]): number[] => {
    const line: number[] = Array(11).fill(0);
    for (const agency of agencies) {
      for (const [column, figure] of lineOfOne(agency).entries()) {
        line[column] = (line[column] ?? 0) + figure;
      }
    }
    return line;
  };
  const groups = contest.agencyGroups.map(({ agencies }) => agencies.map(({ id }) => id));
  return {
    lines: [groups.flat(), ...groups].map(lineOf),
    ofAgencies: groups.flat().map((id) => [id, ...lineOf([id])]),
    people: pressed.size,
  };
}

function figures({ agencies, withKit, reported, earlier, silent, unreachable, ...rest }: Totals) {
  const { officials, union } = rest.claimed;
  return [
    agencies,
    withKit,
    reported,
    earlier,
    silent,
    unreachable,
    officials.reached,
    officials.total,
    union.reached,
    union.total,
    rest.counted,
  ];
}
type Totals = Coverage['totals'];

describe('the table', () => {
  test.each([1, 2019])(
    'of 44 agencies and 3,000 people is right to the last figure (%i)',
    async (seed) => {
      const scene = await scenes.begin({ changeContest: ranked });
      const { contest } = scene;
      const ids = agenciesAt(contest).map(({ id }) => id);
      expect(ids).toHaveLength(44);
      await scene.makePublic();
      await scene.makePublic({ 'cam-lam': { prize: 'second' } });
      const all = events(ids, seed);
      await happen(scene, all);

      const table = await readCoverage(scene, VERSION);
      const expected = recount(contest, all);
      expect([table.totals, ...table.groups.map(({ totals }) => totals)].map(figures)).toEqual(
        expected.lines,
      );
      for (const [agencyId, ...line] of expected.ofAgencies) {
        const row = table.groups
          .flatMap(({ rows }) => rows)
          .find((one) => one.agencyId === agencyId);
        const facts = new Map<string, AgencyFacts>(row ? [[row.agencyId, row]] : []);
        const group = { id: 'one', agencies: [{ id: String(agencyId) }] };
        expect([agencyId, figures(coverage([group], facts, VERSION).totals)]).toEqual([
          agencyId,
          line,
        ]);
      }
      expect(expected.people).toBe(table.totals.counted);

      // What the administrators read is that table.
      await pressFresh(scene.admin, openCoverage.data());
      const number = new Intl.NumberFormat('vi');
      expect(scene.admin.last.text).toContain(
        `Hệ thống đếm: ${number.format(table.totals.counted)} người bấm`,
      );
      expect(scene.admin.last.text).toContain(`✅ Đã báo cáo: ${table.totals.reported} (`);
    },
  );

  test('adds up: every total is that of its groups, and nobody is in two of its columns', () => {
    const count = fc
      .tuple(fc.nat(500), fc.nat(500))
      .map(([one, other]) => ({ reached: Math.min(one, other), total: Math.max(one, other) }));
    const facts = fc.record(
      {
        kitAt: fc.nat(),
        report: fc.record({
          at: fc.nat(),
          resultsVersion: fc.integer({ min: 1, max: 3 }),
          officials: count,
          union: count,
        }),
        acknowledged: fc.nat(400),
        coordinators: fc.nat(3),
      },
      { requiredKeys: ['acknowledged', 'coordinators'] },
    );
    fc.assert(
      fc.property(fc.array(fc.array(facts, { maxLength: 8 }), { maxLength: 6 }), (groups) => {
        const named = groups.map((group, at) => ({
          id: `g${at}`,
          agencies: group.map((_, index) => ({ id: `${at}-${index}` })),
        }));
        const known = new Map(
          groups.flatMap((group, at) =>
            group.map((one, index): [string, AgencyFacts] => [`${at}-${index}`, one]),
          ),
        );
        const { totals, groups: made } = coverage(named, known, 3);
        const sums = made.map((group) => figures(group.totals));
        expect(figures(totals)).toEqual(
          figures(totals).map((_, column) =>
            sums.reduce((sum, one) => sum + (one[column] ?? 0), 0),
          ),
        );
        expect(totals.reported + totals.silent).toBe(totals.agencies);
        expect(totals.earlier).toBeLessThanOrEqual(totals.reported);
        expect(totals.unreachable).toBeLessThanOrEqual(totals.silent);
      }),
    );
  });

  test('says 100 % only of all of them', () => {
    expect(percentOf({ reached: 1_999, total: 2_000 })).toBe(99.9);
    expect(percentOf({ reached: 2_000, total: 2_000 })).toBe(100);
    expect(percentOf({ reached: 1, total: 3 })).toBe(33.3);
    expect(percentOf({ reached: 0, total: 0 })).toBeUndefined();
  });
});
