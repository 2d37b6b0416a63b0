import { describe, expect, test } from 'vitest';
import { agenciesAt } from '../../../src/contest/agency-list.js';
import { sendReport } from '../../../src/dissemination/buttons.js';
import type { EmulatedUser } from '../../../src/emulator/emulator.js';
import { submitEntry } from '../../../src/registration/submit-entry.js';
import { listDeliveries, openStatistics, showChart } from '../../../src/reports/charts/buttons.js';
import {
  AGENCY,
  type DisseminationScene,
  fillReport,
  useDisseminationScenes,
} from '../../support/dissemination.js';
import { UNIT } from '../../support/plans.js';
import { pressFresh } from '../../support/results.js';

const scenes = useDisseminationScenes();

/** An entry on record of somebody at an agency. */
async function enter(scene: DisseminationScene, agencyId: string, field: string): Promise<void> {
  const { clock, contest, entries, members } = scene;
  const user = await scene.official(agencyId);
  const { id } = await scene.completeDraft(user);
  await entries.saveAnswer(id, 'field', { value: field });
  const { state } = await submitEntry({ contest, clock, entries }, id, await members.find(user.id));
  if (state !== 'submitted') throw new Error(`The entry was not taken: ${state}`);
}

/** The button to the next picture, if there is one. */
function nextOf(user: EmulatedUser): string | undefined {
  return user.buttons().find((text) => text.endsWith('▶'));
}

describe('/thongke', () => {
  test('says plainly what there is nothing of yet, in place of an empty picture', async () => {
    const { admin } = await scenes.begin();
    await admin.say('/thongke');
    expect(admin.last.text).toContain('Hồ sơ trong sổ đăng ký: 0');
    expect(admin.last.text).toContain('kết quả chưa được công bố');
    for (const [button, sentence] of [
      ['🏢 Hồ sơ theo cơ quan', 'Chưa có hồ sơ nào trong sổ đăng ký'],
      ['🗂 Hồ sơ theo lĩnh vực', 'Chưa có hồ sơ nào trong sổ đăng ký'],
      ['📣 Phổ biến kết quả', 'Kết quả chưa được công bố cho mọi người'],
      ['✉️ Kết quả gửi thông báo', 'Chưa có thông báo nào được gửi'],
    ] as const) {
      await admin.press(button);
      expect([button, admin.last.text]).toEqual([button, expect.stringContaining(sentence)]);
      expect(admin.last.photo).toBeUndefined();
      await admin.press('◀ Thống kê');
    }
    // Units of the final round are there from the beginning: that none has sent anything is a figure.
    await admin.press('📈 Phương án theo ngày');
    expect(admin.last.photo).toBeDefined();
    expect(admin.last.caption).toContain('Đến ngày 20/11/2019: 0/12 gửi đủ');
  });

  test('draws entries, plans and dissemination, each with its figures in words', async () => {
    const scene = await scenes.begin();
    const { admin, clock } = scene;
    await enter(scene, AGENCY, 'procedures');
    await enter(scene, AGENCY, 'finance');
    await enter(scene, 'nha-trang', 'finance');
    const sender = await scene.colleague();
    clock.set('2019-12-02T02:00:00Z');
    await scene.sendPlan(sender, UNIT);
    clock.set('2019-12-03T02:00:00Z');
    await scene.makePublic();
    const lan = await scene.coordinator();
    await fillReport(scene);
    const { revision } = await scene.reports.draft(AGENCY);
    await pressFresh(lan, sendReport.data(AGENCY, String(revision), '1'));

    await admin.say('/thongke');
    expect(admin.last.text).toContain('Hồ sơ trong sổ đăng ký: 3');
    expect(admin.last.text).toContain('1/12 đơn vị đã gửi đủ');
    await admin.press('🏢 Hồ sơ theo cơ quan');
    expect(admin.last.photo?.at(-1)?.width).toBe(1080);
    expect(admin.last.caption).toContain('• Sở Tư pháp: 2\n• UBND thành phố Nha Trang: 1');
    await admin.press('◀ Thống kê');
    await admin.press('🗂 Hồ sơ theo lĩnh vực');
    expect(admin.last.caption).toContain('• Cải cách tài chính công: 2');
    await admin.press('◀ Thống kê');
    await admin.press('📈 Phương án theo ngày');
    expect(admin.last.caption).toContain('• 02/12/2019: 1/12');
    await admin.press('◀ Thống kê');
    await admin.press('📣 Phổ biến kết quả');
    const first = admin.last.message_id;
    expect(admin.last.caption).toContain('Ảnh 1/');
    const said = [admin.last.caption ?? ''];
    await admin.press(nextOf(admin) ?? '');
    // In place of the first picture: they would pile up.
    expect(admin.last.message_id).toBe(first);
    said.push(admin.last.caption ?? '');
    expect(said[0]?.match(/^• Sở Tư pháp: .*$/m)?.[0]).toBe('• Sở Tư pháp: 120/150 (80%)');
    const names = said.flatMap((one) =>
      [...one.matchAll(/^• ([^:]*): /gm)].map(([, name]) => name),
    );
    expect(names).toEqual(
      agenciesAt(scene.contest)
        .slice(0, names.length)
        .map(({ name }) => name),
    );
    expect(said.join('\n')).not.toContain('Trần Thị Lan');
  });

  test('is for administrators: anyone else is told so', async () => {
    const scene = await scenes.begin();
    const user = await scene.member();
    await user.say('/thongke');
    expect(user.last.text).toContain('Chức năng này dành cho');
    const data = [openStatistics.data(), showChart.data('agencies', '0'), listDeliveries.data('0')];
    for (const one of data) {
      const { answer, messages } = await user.press({ data: one });
      expect(answer?.text).toContain('Chức năng này dành cho');
      expect(messages).toEqual([]);
    }
  });
});
