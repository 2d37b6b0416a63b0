import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCommendationStore } from '../../src/commendation/commendation-store.js';
import { createDisseminationStore } from '../../src/dissemination/dissemination-store.js';
import { createReportStore } from '../../src/dissemination/report-store.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { createReplicationStore } from '../../src/replication/replication-store.js';
import { confirm } from '../support/announcements.js';
import { useCatalogueScenes } from '../support/catalogue.js';
import { lastFile, recordsOf, sheetsOf } from '../support/reports.js';

const scenes = useCatalogueScenes();

describe('tables', () => {
  test('x', async () => {
    const scene = await scenes.begin();
    const { client } = scenes;
    const { admin, app, clock, keys, entries, members, contest } = scene;

    const mai = await scene.member('Nguyễn Thị Mai');
    await members.update(mai.id, { agencyId: 'cam-lam' });
    const binh = await scene.member('Lê Văn Bình');
    const team = await scene.submitted(mai, { title: '=HYPERLINK("x")' }, binh);
    const gone = await scene.submitted(binh, { title: 'Rút lại' });
    await entries.withdraw(gone.id, clock.now());

    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-khoa-hoc');
    await scene.sendPlan(lan, 'so-khoa-hoc');
    const hoa = await scene.colleague('+Hoa', {}, 'cam-lam');
    await scene.sendPlan(hoa, 'cam-lam', 'incomplete');
    await admin.say('/tiendo');
    await admin.press('🔔 Nhắc tất cả');
    await admin.press('Tiếp tục');
    await admin.press(admin.buttons().find((text) => text.startsWith('Gửi')) ?? '');
    await app.allSent();

    await admin.say('/thongbao');
    await admin.press('✍️ Soạn thông báo');
    await admin.say('-1+1 Họp lúc 8 giờ');
    await admin.press('⬜ Mọi người');
    await admin.press('✅ Xong');
    await confirm(admin);
    await app.allSent();
    await mai.press('☑️ Đã nắm thông tin');

    await createCommendationStore(client, keys).record(
      '901',
      {
        state: 'recorded',
        agencyId: 'cam-lam',
        entrants: [`e.${team.id}`],
        form: 'certificate',
        number: '=1+1',
        day: '2019-11-19',
        at: clock.now(),
        updateId: 901,
      },
      { versions: 0, userId: 1, subject: 'cam-lam', revision: 0 },
    );
    const replications = createReplicationStore(client, keys);
    const model = await scene.elsewhere('x.77', {});
    await replications.register('902', {
      state: 'registered',
      modelId: model,
      agencyId: 'so-tu-phap',
      plan: '@SUM(A1)',
      start: '2020-03',
      at: clock.now(),
      registeredAt: clock.now(),
    });
    const news = { at: clock.now(), day: '2019-11-18', note: 'Đang thử' };
    await replications.addNews('902', 903, { kind: 'piloting', files: [], ...news });

    await scene.publish(undefined, 'm0');
    await scene.minute();
    await scene.minute();
    await createCoordinatorStore(client, keys).add('so-tu-phap', lan.id);
    const dissemination = createDisseminationStore(client, keys);
    await dissemination.keepKit(1, 'so-tu-phap', clock.now());
    await dissemination.acknowledge(1, binh.id, 'so-tu-phap');
    await createReportStore(client, keys).send(
      'so-tu-phap',
      {
        at: clock.now(),
        updateId: 904,
        resultsVersion: 1,
        day: '2019-11-20',
        ways: ['meeting', 'chat'],
        officials: { reached: 120, total: 150 },
        union: { reached: 30, total: 30 },
        models: ['f.cam-lam'],
        obstacles: '-Chưa có đường truyền',
        files: [],
      },
      0,
    );

    await admin.say('/baocao');
    await admin.press('🗂 Tất cả trong một tệp');
    await app.allSent();
    const file = await lastFile(scene, admin);
    writeFileSync('/tmp/all.xlsx', file);
    console.log(admin.messages.slice(-2).map(({ text, caption }) => text ?? caption));
    for (const s of await sheetsOf(file))
      console.log(s.name, JSON.stringify(s.rows.slice(0, 14)), recordsOf(s).length);
  });
});
