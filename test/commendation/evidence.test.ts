import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickEntrant } from '../../src/commendation/buttons.js';
import type { Commendation, Version } from '../../src/commendation/commendation.js';
import type { Entrant } from '../../src/commendation/entrants.js';
import { evidence } from '../../src/commendation/evidence.js';
import { evidenceButton } from '../../src/commendation/evidence-views.js';
import { readCells } from '../../src/results/sheet/read-cells.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { bytesOfFile } from '../../src/telegram/file-download.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { TOKEN } from '../support/app.js';
import {
  AGENCY,
  type CommendationScene,
  UNIT,
  useCommendationScenes,
} from '../support/commendation.js';
import { pressFresh } from '../support/results.js';

const scenes = useCommendationScenes();

const GROUPS = [
  { id: 'so', agencies: [{ id: 'a' }, { id: 'b' }] },
  { id: 'huyen', agencies: [{ id: 'c' }] },
  { id: 'none', agencies: [] },
];
const ENTRANTS = ['f.0', 'f.1', 'f.2', 'f.3', 'f.4', 'f.5', 'e.aaaaaaaaaaaa'];

const anyVersion = fc.record({
  state: fc.constantFrom('recorded' as const, 'withdrawn' as const),
  entrants: fc.uniqueArray(fc.constantFrom(...ENTRANTS), { minLength: 1 }),
  number: fc.option(fc.constant('1/A'), { nil: undefined }),
});
const anyCommendation = fc.record({
  agencyId: fc.constantFrom('a', 'b', 'c', 'd'),
  versions: fc.array(anyVersion, { minLength: 1, maxLength: 3 }),
});
const anyEntrants = fc
  .uniqueArray(fc.constantFrom(...ENTRANTS))
  .chain((ids) =>
    fc.tuple(
      fc.constant(ids),
      fc.array(fc.constantFrom('a', 'b', 'c', 'elsewhere', undefined), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
    ),
  )
  .map(([ids, agencies]) => ids.map((id, at): Entrant => ({ id, agencyId: agencies[at] })));

interface Raw {
  entrants: readonly Entrant[];
  raw: readonly {
    agencyId: string;
    versions: { state: string; entrants: string[]; number: string | undefined }[];
  }[];
  /** Whether the unit "f.5" got an entry. */
  attached: boolean;
}

/** Counted from the raw records, entrant by entrant. */
function recountOf({ entrants, raw, attached }: Raw, agencies: readonly string[]) {
  const own = entrants.filter(({ agencyId }) => agencies.includes(agencyId ?? ''));
  const lastOf = ({ id, agencyId }: Entrant) => {
    const names = attached && id.startsWith('e.') ? [id, 'f.5'] : [id];
    if (attached && id === 'f.5') return [];
    return raw
      .filter((one) => one.agencyId === agencyId)
      .flatMap(({ versions }) => versions.slice(-1))
      .filter((last) => last.state === 'recorded')
      .filter((last) => names.some((name) => last.entrants.includes(name)));
  };
  return {
    entrants: own.length,
    commended: own.filter((entrant) => lastOf(entrant).length > 0).length,
    documented: own.filter((entrant) => lastOf(entrant).some((one) => one.number !== undefined))
      .length,
  };
}

describe('the table of evidence', () => {
  test('is what an independent count finds', () => {
    fc.assert(
      fc.property(
        anyEntrants,
        fc.array(anyCommendation),
        fc.boolean(),
        (entrants, raw, attached) => {
          const commendations = raw.map(({ agencyId, versions }, at): Commendation => {
            const made = versions.map(
              ({ number, ...rest }): Version => ({
                ...rest,
                ...(number !== undefined && { number }),
                agencyId,
                form: 'notice',
                day: '2019-11-20',
                at,
                updateId: at,
              }),
            );
            const current = made.at(-1);
            if (!current) throw new Error('no version');
            return { id: String(at), agencyId, versions: made, current };
          });
          // The unit "f.5" may have got an entry since.
          const aliases = new Map(attached ? [['f.5', 'e.aaaaaaaaaaaa']] : []);
          const table = evidence(GROUPS, { entrants, aliases, commendations });

          const recount = (agencies: readonly string[]) =>
            recountOf({ entrants, raw, attached }, agencies);
          expect(table).toMatchObject(recount(['a', 'b', 'c']));
          expect(table.groups.map(({ groupId }) => groupId)).toEqual(['so', 'huyen', 'none']);
          expect(table.groups[0]).toMatchObject(recount(['a', 'b']));
          expect(table.groups[1]).toMatchObject(recount(['c']));
          for (const agency of table.groups.flatMap(({ agencies }) => agencies)) {
            expect(agency).toMatchObject(recount([agency.agencyId]));
            expect(agency.rows).toHaveLength(agency.entrants);
          }
          expect(table.outside).toBe(
            entrants.filter(({ agencyId }) => !['a', 'b', 'c'].includes(agencyId ?? '')).length,
          );
        },
      ),
    );
  });

  test('leads an administrator from each figure to what is behind it, and to the file', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    const lan = await scene.coordinator();
    const mai = await scene.entrant('Nguyễn Thị Mai', '=HYPERLINK("x")');
    await pressFresh(lan, pickEntrant.data(AGENCY, mai.id, 'on', '0'));
    await pressFresh(lan, `eg:${AGENCY}`);
    await lan.press('Giấy khen');
    await lan.say('=1+1');
    await lan.press('Hôm nay');
    await lan.after(() => lan.sendDocument({ name: 'qd.pdf' }));
    await lan.press('✅ Ghi nhận');
    await pressFresh(lan, pickEntrant.data(AGENCY, UNIT, 'on', '0'));
    await pressFresh(lan, `eg:${AGENCY}`);
    await lan.press('Tuyên dương tại cuộc họp');
    await lan.press('Không có văn bản');
    await lan.press('Hôm nay');
    await lan.press('Không gửi tệp');
    await lan.press('✅ Ghi nhận');

    const button = evidenceButton(scene.deps.translators.vi);
    await pressFresh(admin, 'callback_data' in button ? button.callback_data : '');
    const units = scene.contest.finalists.units.length;
    expect(admin.last.text).toContain(
      `Hồ sơ dự thi: ${units + 1} · đã biểu dương: 2 · có số văn bản: 1`,
    );
    expect(admin.last.text).toContain('Số liệu do đầu mối ghi nhận.');
    await admin.press('Có văn bản (1)');
    expect(admin.last.text).toContain(
      `1. ${mai.code} – =HYPERLINK("x") – UBND huyện Cam Lâm (UBND huyện Cam Lâm)\n– Giấy khen, văn bản số =1+1, ngày 20/11/2019 📎`,
    );
    await admin.press('1');
    expect(admin.last.text).toContain('Người dự thi: Nguyễn Thị Mai');
    await admin.press('📎 Xem tệp 1');
    expect(admin.last.document?.file_name).toBe('qd.pdf');
    await pressFresh(admin, 'ep:cam-lam');
    expect(admin.last.text).toContain('Hồ sơ dự thi: 2 · đã biểu dương: 2 · có số văn bản: 1');
    await admin.press('Biểu dương (2)');
    expect(admin.last.text).toContain(
      '– Tuyên dương tại cuộc họp, ngày 20/11/2019 (không có văn bản)',
    );
    const group = scene.contest.agencyGroups.find(({ agencies }) =>
      agencies.some(({ id }) => id === AGENCY),
    );
    await pressFresh(admin, `eb:${group?.id}:0`);
    expect(admin.last.text).toContain('UBND huyện Cam Lâm\nHồ sơ dự thi: 2');

    await pressFresh(admin, 'eu');
    expect(admin.last.document?.file_name).toBe('bieu-duong.xlsx');
    expect(admin.last.caption).toContain('Số liệu do đầu mối ghi nhận.');
    const cells = await readCells(await bytesOf(scene, admin.last.document?.file_id ?? ''));
    expect(cells).toHaveLength(units + 2);
    expect(cells[0]?.[5]).toBe('Biểu dương (số liệu do đầu mối ghi nhận)');
    expect(cells.find(([, code]) => code === mai.code)).toEqual([
      'UBND huyện Cam Lâm',
      mai.code,
      'UBND huyện Cam Lâm',
      '=HYPERLINK("x")',
      'có',
      'Giấy khen, văn bản số =1+1, ngày 20/11/2019',
      'có',
    ]);
    expect(JSON.stringify(cells)).not.toContain('Mai');
  });

  test('a unit that gets an entry keeps its commendation', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await pressFresh(lan, pickEntrant.data(AGENCY, UNIT, 'on', '0'));
    await scene.record(lan);
    const mai = await scene.entrant('Nguyễn Thị Mai');
    await scene.finalists.attachEntry('cam-lam', mai.entry.id, 1, scene.clock.now());
    await pressFresh(scene.admin, 'ep:cam-lam');
    expect(scene.admin.last.text).toContain('Hồ sơ dự thi: 1 · đã biểu dương: 1');
  });
});

/** The bytes of a document that the bot sent. */
async function bytesOf(scene: CommendationScene, fileId: string): Promise<Buffer> {
  const http = createHttpClient();
  const apiRoot = scene.emulator.url;
  const api = createPlainApi({ token: TOKEN, apiRoot, http });
  try {
    return await bytesOfFile({ api, token: TOKEN, apiRoot, http }, fileId, 1_000_000);
  } finally {
    await http.close();
  }
}
