import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { commendationLines } from '../../src/commendation/board-lines.js';
import {
  openAgencyEvidence,
  openEvidence,
  sendEvidenceSheet,
} from '../../src/commendation/buttons.js';
import {
  type Commendation,
  type CommendationEvent,
  standingCommendations,
} from '../../src/commendation/commendation.js';
import { createCommendationStore } from '../../src/commendation/commendation-store.js';
import { type Entrant, evidence } from '../../src/commendation/evidence.js';
import { evidenceRows, evidenceSheet } from '../../src/commendation/evidence-sheet.js';
import { readEvidence } from '../../src/commendation/read.js';
import { agencyGroupsAt } from '../../src/contest/agency-list.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { useCatalogueScenes } from '../support/catalogue.js';
import { pressFresh } from '../support/results.js';

const scenes = useCatalogueScenes();
const LOCALES = new URL('../../locales/', import.meta.url);
const contest = await loadContest();
const groups = agencyGroupsAt(contest);
const agencies = groups.flatMap((group) => group.agencies.map(({ id }) => id));

const event = (more: Partial<CommendationEvent>): CommendationEvent => ({
  id: '1',
  kind: 'record',
  subjects: ['f.cam-lam'],
  form: 'certificate',
  day: '2019-11-20',
  at: 1,
  updateId: 1,
  ...more,
});

test('every figure equals a count of its own over the raw records', () => {
  const entrantsOf = fc.array(fc.tuple(fc.nat(agencies.length - 1), fc.boolean()), {
    maxLength: 60,
  });
  const eventsOf = fc.array(
    fc.record({
      id: fc.nat(12),
      kind: fc.constantFrom('record' as const, 'correct' as const, 'withdraw' as const),
      picks: fc.array(fc.nat(59), { minLength: 1, maxLength: 4 }),
      numbered: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(entrantsOf, eventsOf, (made, acts) => {
      const entrants = made.map(
        ([agency], at): Entrant => ({
          id: `f.unit-${at}`,
          agencyId: agencies[agency] ?? '',
          code: undefined,
          title: 'x',
        }),
      );
      const raw = acts.map(({ id, kind, picks, numbered }, at) =>
        event({
          id: String(id),
          kind,
          subjects: picks.map((pick) => `f.unit-${pick}`),
          ...(numbered && { number: '1' }),
          at,
          updateId: at,
        }),
      );
      const standing = standingCommendations(raw);
      const table = evidence(
        groups,
        entrants,
        new Map(agencies.map((id): [string, Commendation[]] => [id, standing])),
      );
      // Counted the other way round: from the last event of each commendation to its entrants.
      const last = new Map(raw.map((one) => [one.id, one]));
      const inForce = [...last.values()].filter(({ kind }) => kind !== 'withdraw');
      const commended = new Set(inForce.flatMap(({ subjects }) => subjects));
      const numbered = new Set(
        inForce.flatMap(({ subjects, number }) => (number === undefined ? [] : subjects)),
      );
      const ids = entrants.map(({ id }) => id);
      expect(table.total).toEqual({
        entrants: ids.length,
        commended: ids.filter((id) => commended.has(id)).length,
        documented: ids.filter((id) => numbered.has(id)).length,
      });
      for (const { agencyId, ...figures } of table.groups.flatMap((group) => group.agencies)) {
        const own = entrants.filter((one) => one.agencyId === agencyId).map(({ id }) => id);
        expect(figures).toEqual({
          entrants: own.length,
          commended: own.filter((id) => commended.has(id)).length,
          documented: own.filter((id) => numbered.has(id)).length,
        });
      }
    }),
    { numRuns: 100 },
  );
});

test('administrators read the table, what is behind each figure, and a spreadsheet of text', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  const entry = await scene.submitted(mai, { title: '=HYPERLINK("x") Một cửa' });
  const store = createCommendationStore(scenes.client, scene.keys);
  const subjects = [`e.${entry.id}`];
  await store.append('so-noi-vu', event({ subjects, number: '=1+1' }));
  await pressFresh(admin, openEvidence.data('0'));
  expect(admin.last.text).toContain('Số liệu do đầu mối các cơ quan ghi nhận');
  expect(admin.last.text).toContain('Sở Nội vụ: 2 · 1 · 1');
  expect(admin.last.text).toContain('Toàn tỉnh: 13 · 1 · 1');
  await pressFresh(admin, openAgencyEvidence.data('so-noi-vu', '0'));
  expect(admin.last.text).toContain('SK-2019-0001');
  expect(admin.last.text).toContain('Giấy khen, =1+1, ngày 20/11/2019');
  await pressFresh(admin, sendEvidenceSheet.data());
  const sent = admin.messages.findLast(({ document }) => document);
  expect(sent?.document?.file_name).toBe('bieu-duong.xlsx');
  const t = loadTranslations(LOCALES, (problem) => {
    throw problem;
  }).vi;
  const { entrants, commendations } = await readEvidence({
    ...scene,
    commendations: store,
  } as never);
  const rows = await readSheet(
    await evidenceSheet(evidenceRows(contest, entrants, commendations, t), t),
  );
  expect(rows).toHaveLength(14);
  expect(rows.flat()).toContain('=1+1');
  const stranger = await scene.member('Người Lạ');
  const before = stranger.messages.length;
  await stranger.press({ data: sendEvidenceSheet.data() });
  expect(stranger.messages.slice(before).some(({ document }) => document)).toBe(false);
});

test('the board says how many are left, and that none is', async () => {
  const scene = await scenes.begin();
  const commendations = createCommendationStore(scenes.client, scene.keys);
  const problems: Error[] = [];
  const t = loadTranslations(LOCALES, (problem) => problems.push(problem)).vi;
  const lines = commendationLines({ ...scene, commendations } as never);
  const agency = groups.flatMap((group) => group.agencies).find(({ id }) => id === 'cam-lam');
  if (!agency) throw new Error('no agency');
  expect(await lines(agency, t)).toMatchObject([{ isDuty: true }]);
  await commendations.append('cam-lam', event({}));
  expect(await lines(agency, t)).toMatchObject([{ isDuty: false }]);
  const nobody = groups.flatMap((group) => group.agencies).find(({ id }) => id === 'so-tu-phap');
  expect(nobody && (await lines(nobody, t))).toEqual([]);
  expect(problems).toEqual([]);
});
