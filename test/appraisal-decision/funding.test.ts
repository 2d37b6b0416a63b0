import { describe, expect, test } from 'vitest';
import { removeFunding, setSource } from '../../src/appraisal/decision/buttons.js';
import { forgetDecisions, keptDecisions } from '../../src/appraisal/decision/decisions.js';
import { subjectOf } from '../../src/appraisal/decision/draft.js';
import { decisionRows } from '../../src/appraisal/decision/rows.js';
import { openPlanButton } from '../../src/plans/buttons.js';
import { UNIT, useDecisionScenes } from '../support/decision.js';
import { pressFresh } from '../support/results.js';

const scenes = useDecisionScenes();

describe('funding', () => {
  test('is agreed source by source beside what the budget asks, changed, taken out, and never overwritten', async () => {
    const scene = await scenes.begin();
    const { admin, other } = scene;
    const mai = await scene.sentPlan();
    expect(await scene.page(admin, 'f')).toContain(
      '– Ngân sách tỉnh hỗ trợ: đề nghị 9.000.000 đồng; chưa thống nhất\nCộng: đề nghị 9.000.000 đồng; thống nhất 0 đồng.',
    );
    await admin.press('➕ Ngân sách tỉnh hỗ trợ');
    expect(admin.last.text).toContain('Số tiền đã thống nhất là bao nhiêu?');
    for (const wrong of ['năm triệu', '0', '1.500 triệu']) {
      await admin.say(wrong);
      expect(admin.last.text).toContain('chưa đọc được số tiền này');
    }
    await admin.say('7,5 triệu');
    await admin.say('99/STC-NS');
    await admin.say('19/11/2019');
    expect(admin.last.text).toContain(
      [
        'Nguồn: Ngân sách tỉnh hỗ trợ',
        'Số tiền: 7.500.000 đồng',
        'Số văn bản: 99/STC-NS',
        'Ngày văn bản: 19/11/2019',
        '',
        'Dự toán của đơn vị đề nghị từ nguồn này: 9.000.000 đồng.',
        'Hệ thống không gửi tin riêng về kinh phí; đơn vị xem trong /kehoach.',
      ].join('\n'),
    );
    await admin.press('✅ Ghi nhận');
    expect(admin.last.text).toContain(
      'thống nhất 7.500.000 đồng, số 99/STC-NS ngày 19/11/2019\nCộng: đề nghị 9.000.000 đồng; thống nhất 7.500.000 đồng.',
    );
    await admin.press('➕ Xã hội hóa');
    await admin.say('1tr5');
    await admin.press('Chưa có văn bản');
    await admin.press('✅ Ghi nhận');
    expect(admin.last.text).toContain('Cộng: đề nghị 9.000.000 đồng; thống nhất 9.000.000 đồng.');
    await pressFresh(mai, openPlanButton.data(UNIT));
    expect(mai.last.text).toContain('💰 Kinh phí đã thống nhất: 9.000.000 đồng.');

    // Two change it at once: the second is told so.
    await pressFresh(other, setSource.data(subjectOf('f', UNIT), 'province'));
    expect(other.last.text).toContain('Chưa có gì thay đổi');
    await other.press('✏️ Số tiền');
    await other.say('8 triệu');
    const { funding } = await scene.state();
    await pressFresh(admin, removeFunding.data(UNIT, 'community', String(funding.length), 'ask'));
    expect(admin.last.text).toContain('Bỏ khoản 1.500.000 đồng từ nguồn “Xã hội hóa”?');
    await admin.press('✖ Bỏ khoản này');
    expect(admin.last.text).toContain('✅ Đã bỏ khoản này.');
    await other.press('✅ Ghi nhận sửa đổi');
    expect(other.last.text).toContain('Nội dung đã thay đổi');
    await other.press('✅ Ghi nhận sửa đổi');
    expect(other.last.text).toContain('– Ngân sách tỉnh hỗ trợ, sửa thành 8.000.000 đồng');
    // An old button takes nothing out.
    await pressFresh(admin, removeFunding.data(UNIT, 'province', '1', 'yes'));
    expect(admin.last.text).toContain('Nội dung đã thay đổi');
    await scene.revise(mai);
    expect(await scene.page(admin, 'f')).toContain('thống nhất trước khi đơn vị gửi bản 2');
    expect((await scene.acts()).filter((act) => act.includes('funding'))).toEqual([
      `record-funding ${UNIT}`,
      `record-funding ${UNIT}`,
      `remove-funding ${UNIT}`,
      `correct-funding ${UNIT}`,
    ]);

    const row = (await decisionRows(scene.deps)()).find(({ finalistId }) => finalistId === UNIT);
    expect(row).toMatchObject({
      unitName: 'Sở Khoa học và Công nghệ',
      planCode: 'PA-2019-0001',
      versions: 2,
      returns: 0,
      funding: [
        {
          source: 'province',
          asked: 9_000_000n,
          agreed: 8_000_000n,
          number: '99/STC-NS',
          day: '2019-11-19',
        },
      ],
    });
    expect(row).not.toHaveProperty('decision');
  });

  test('and all else on record outlives the administrator who recorded it, without them', async () => {
    const scene = await scenes.begin();
    const { admin, deps, keys } = scene;
    await scene.sentPlan();
    await scene.decide();
    await scene.giveBack();
    await scene.begin(admin, 'f');
    await admin.press('Xã hội hóa');
    await admin.say('2 triệu');
    const kept = await keptDecisions(admin.id, deps);
    expect(kept.records.map(({ kind, state, finalistId }) => [kind, state, finalistId])).toEqual([
      ['returns', 'returned', UNIT],
      ['decisions', 'recorded', UNIT],
    ]);
    expect(Object.keys(kept.drafts)).toContain(`f.${UNIT} a.amount`);
    await forgetDecisions(admin.id, deps);
    expect(await keptDecisions(admin.id, deps)).toEqual({ records: [], drafts: {} });
    const { decisions, returns } = await scene.state();
    expect([decisions.length, returns.length]).toEqual([1, 1]);
    for (const key of [keys.planDecisions(UNIT), keys.planReturns(UNIT)]) {
      expect(await scenes.client.lrange(key, 0, -1)).not.toMatchObject([
        expect.stringContaining(String(admin.id)),
      ]);
    }
    expect(await scene.page(admin, 'd')).toContain('Áp dụng (về bản 1)');
  });

  test('of a plan that came on paper only has nothing to compare with', async () => {
    const scene = await scenes.begin();
    const { admin, clock } = scene;
    const paper = { number: '12/SKHCN', date: '2019-11-15', at: clock.now(), by: admin.id };
    await scene.plans.setPaper(UNIT, paper);
    expect(await scene.begin(admin, 'f')).toContain('Kinh phí lấy từ nguồn nào?');
    await admin.press('Xã hội hóa');
    await admin.say('2 triệu');
    await admin.press('Chưa có văn bản');
    await admin.press('✅ Ghi nhận');
    expect(admin.last.text).toContain('Bản giấy số 12/SKHCN.');
    expect(admin.last.text).toContain(
      '– Xã hội hóa: thống nhất 2.000.000 đồng, chưa có văn bản\nCộng: thống nhất 2.000.000 đồng.\nDự toán của đơn vị không có dòng nào đọc được',
    );
    await scene.decide();
    expect(admin.last.text).toContain('Áp dụng (về bản giấy)');
  });
});
