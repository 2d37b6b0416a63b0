import { describe, expect, test } from 'vitest';
import { openAppraisal } from '../../src/appraisal/buttons.js';
import { withdrawRecord } from '../../src/appraisal/decision/buttons.js';
import { decisionActions, decisionLines } from '../../src/appraisal/decision/on-page.js';
import { decide, withdrawDecision } from '../../src/appraisal/decision/record.js';
import { openPlanButton } from '../../src/plans/buttons.js';
import { Crash, crashAt } from '../support/crashes.js';
import {
  confirmation,
  type DecisionScene,
  heard,
  textsOf,
  UNIT,
  useDecisionScenes,
} from '../support/decision.js';
import { pressFresh } from '../support/results.js';

const scenes = useDecisionScenes();

/** An appraiser to whom the unit's plan is given, and their sheet for a version of it. */
async function appraiser(scene: DecisionScene, userId: number, points?: number, version = 1) {
  const { appraisals, clock } = scene;
  await appraisals.assign([{ finalistId: UNIT, userId }], clock.now());
  if (points === undefined) return;
  const { revision } = await appraisals.draft(userId, UNIT);
  const of = { finalistId: UNIT, userId, version, revision };
  const sheet = { points: { novelty: points }, remarks: {}, at: clock.now() };
  expect(await appraisals.submit(of, sheet)).toBe('saved');
}

/** Everything of an outcome that came into somebody's chat. */
const outcomesIn = (scene: Awaited<ReturnType<DecisionScene['sentPlan']>>) =>
  heard(scene).filter((line) => line.includes('Kết luận'));

describe('a decision', () => {
  test('is recorded beside what the sheets say, told to the unit, and shown on its card', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    const mai = await scene.sentPlan();
    expect(await scene.page(admin, 'd')).toContain('Chưa phân công ai thẩm định bản này.');
    await appraiser(scene, 801, 80.5);
    await appraiser(scene, 802, 71);
    await appraiser(scene, 803);
    expect(await scene.page(admin, 'd')).toBe(
      [
        '⚖️ Kết luận thẩm định · Sở Khoa học và Công nghệ',
        'Mã PA-2019-0001, bản 1, gửi lúc 09:00 ngày 20/11/2019.',
        'Có 2 phiếu chấm: trung bình 75,8 điểm, thấp nhất 71, cao nhất 80,5.',
        '⚠️ Còn thiếu 1 phiếu chấm của bản này.',
        '',
        'Chưa có kết luận thẩm định.',
        'Đây là ghi nhận trong hệ thống; căn cứ là văn bản của cơ quan có thẩm quyền.',
      ].join('\n'),
    );
    await admin.press('⚖️ Ghi nhận kết luận');
    await admin.say('Nhân rộng');
    await admin.press('Nhân rộng');
    expect(admin.last.text).toContain('Lý do của kết luận là gì?');
    await admin.say('Đã áp dụng <tốt> tại 3 đơn vị.');
    await admin.say('125/SNV-CCHC');
    expect(admin.last.text).toContain('Văn bản ghi ngày nào?');
    await admin.say('21/11/2019');
    expect(admin.last.text).toContain('phải từ 01/01/2019 đến hôm nay (20/11/2019)');
    await admin.say('30/02/2019');
    expect(admin.last.text).toContain('Không có ngày này trong lịch.');
    await admin.say('18/11/2019');
    expect(admin.last.text).toBe(
      [
        '✅ Đã lưu “Ngày văn bản”.',
        '',
        '⚖️ Kết luận thẩm định · Sở Khoa học và Công nghệ',
        'Mã PA-2019-0001, bản 1, gửi lúc 09:00 ngày 20/11/2019.',
        '',
        'Kết luận: Nhân rộng',
        'Lý do: Đã áp dụng <tốt> tại 3 đơn vị.',
        'Số văn bản: 125/SNV-CCHC',
        'Ngày văn bản: 18/11/2019',
        '',
        'Có 2 phiếu chấm: trung bình 75,8 điểm, thấp nhất 71, cao nhất 80,5.',
        '⚠️ Còn thiếu 1 phiếu chấm của bản này.',
        'Sau khi anh/chị xác nhận, hệ thống báo cho 1 người của đơn vị. Ban đêm hệ thống chưa gửi tin.',
        'Đây là ghi nhận trong hệ thống; căn cứ là văn bản của cơ quan có thẩm quyền.',
      ].join('\n'),
    );
    await admin.press('✅ Ghi nhận');
    expect(admin.last.text).toContain('✅ Đã ghi nhận kết luận.');
    expect(admin.last.text).toContain('Nhân rộng (về bản 1)');
    expect(admin.last.text).toContain(
      '– Ghi nhận “Nhân rộng” về bản 1: 09:00 ngày 20/11/2019, quản trị viên',
    );
    await scene.minute();
    expect(mai.last.text).toBe(
      [
        '⚖️ Kết luận thẩm định',
        'Sở Khoa học và Công nghệ, bản 1',
        'Cơ quan thẩm định: Sở Nội vụ tỉnh Khánh Hòa',
        'Kết luận: Nhân rộng',
        'Lý do: Đã áp dụng <tốt> tại 3 đơn vị.',
        'Văn bản: số 125/SNV-CCHC ngày 18/11/2019',
        '',
        'Đây là ghi nhận trong hệ thống; căn cứ là văn bản của cơ quan có thẩm quyền.',
      ].join('\n'),
    );
    await mai.press('📋 Bảng tóm tắt');
    expect(mai.last.text).toContain(
      '⚖️ Kết luận thẩm định: Nhân rộng (về bản 1), số 125/SNV-CCHC ngày 18/11/2019.\nĐây là ghi nhận trong hệ thống;',
    );
    const t = scene.deps.translators.vi;
    const lines = await decisionLines(scene.deps)(UNIT, t);
    expect(lines.map(({ source }) => source)).toEqual([
      '⚖️ Kết luận: <b>Nhân rộng</b> (về bản 1), số 125/SNV-CCHC ngày 18/11/2019.',
    ]);
    const actions = await decisionActions(scene.deps)(UNIT, t);
    expect(actions.flat().map(({ text }) => text)).toEqual([
      '↩️ Đề nghị hoàn thiện',
      '⚖️ Kết luận thẩm định',
      '💰 Kinh phí',
    ]);
    expect(await decisionActions(scene.deps)('cam-lam', t)).toEqual([]);
    expect((await scene.acts()).at(-1)).toBe(`record-decision ${UNIT}`);
    // There and back, from the unit's page of the appraisal.
    await pressFresh(admin, openAppraisal.data(UNIT));
    expect(admin.last.text).toContain('⚖️ Kết luận: Nhân rộng (về bản 1)');
    await admin.press('⚖️ Kết luận thẩm định');
    expect(admin.last.text).toContain('Lý do: Đã áp dụng <tốt> tại 3 đơn vị.');
    await admin.press('◀ Trang đơn vị');
    expect(admin.buttons()).toContain('💰 Kinh phí');
  });

  test('is corrected and withdrawn; who was told hears of it, once, and who was not hears only what stands', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    const mai = await scene.sentPlan();
    await scene.decide();
    await scene.minute();
    const late = await scene.colleague('Phạm Muộn');
    await admin.press('✏️ Sửa');
    expect(admin.last.text).toContain('Chưa có gì thay đổi');
    await admin.press('✏️ Kết luận');
    await admin.press('Cần bổ sung');
    await admin.press('✅ Ghi nhận sửa đổi');
    expect(admin.last.text).toContain('Sửa thành “Cần bổ sung” về bản 1');
    // From there the plan can be given back.
    expect(admin.buttons()).toContain('↩️ Đề nghị hoàn thiện');
    await scene.minute();
    await scene.minute();
    expect(outcomesIn(mai)).toEqual(['⚖️ Kết luận thẩm định', '✏️ Kết luận thẩm định đã được sửa']);
    expect(mai.last.text).toContain('Kết luận: Cần bổ sung');
    expect(outcomesIn(late)).toEqual(['⚖️ Kết luận thẩm định']);
    await scene.page(admin, 'd');
    await admin.press('✖ Rút kết luận');
    expect(admin.last.text).toContain('Rút kết luận thẩm định đối với Sở Khoa học và Công nghệ?');
    await admin.press('✖ Rút');
    expect(admin.last.text).toContain('✅ Đã rút kết luận.');
    expect(admin.last.text).toContain('Chưa có kết luận thẩm định.');
    await scene.minute();
    expect(outcomesIn(mai).at(-1)).toBe('✖ Kết luận thẩm định đã được rút');
    expect(mai.last.text).not.toContain('Lý do');
    await pressFresh(mai, openPlanButton.data(UNIT));
    expect(mai.last.text).not.toContain('Kết luận thẩm định');
    // An old button takes nothing back that came after it.
    await scene.decide('Không áp dụng');
    const { decisions } = await scene.state();
    const first = String(decisions[0]?.updateId);
    await pressFresh(admin, withdrawRecord.data('d', UNIT, first, 'yes'));
    expect(admin.last.text).toContain('Nội dung đã thay đổi');
    await scene.minute();
    // Told as a new one: the one before it was taken back.
    expect(outcomesIn(mai).at(-1)).toBe('⚖️ Kết luận thẩm định');
    expect((await scene.state()).decisions.map(({ state, outcome }) => [state, outcome])).toEqual([
      ['recorded', 'apply'],
      ['recorded', 'supplement'],
      ['withdrawn', 'supplement'],
      ['recorded', 'reject'],
    ]);
  });

  test('about an older version is shown as such; one in the making is shown anew once another version comes', async () => {
    const scene = await scenes.begin();
    const { admin, other } = scene;
    const mai = await scene.sentPlan();
    await scene.decide('Cần bổ sung', 'Thiếu số liệu.');
    await scene.giveBack();
    expect(await scene.page(admin, 'd')).toContain('⚠️ Đang chờ đơn vị gửi bản hoàn thiện.');
    await scene.begin(other, 'd');
    await other.press('✏️ Lý do');
    await other.say('Thiếu nhiều số liệu.');
    const old = confirmation(other);
    await scene.revise(mai);
    await pressFresh(other, old);
    expect(other.last.text).toContain('Nội dung đã thay đổi');
    expect((await scene.state()).decisions).toHaveLength(1);
    expect(await scene.page(admin, 'd')).toContain(
      '⚠️ Đơn vị đã gửi bản mới hơn (bản 2); kết luận này chưa xét bản đó.',
    );
    await admin.press('⚖️ Ghi nhận kết luận');
    // Nothing of the old one is taken over.
    expect(admin.last.text).toContain('Kết luận thẩm định là gì?');
    await admin.press('Áp dụng');
    await admin.say('Đã bổ sung đủ.');
    await admin.press('Chưa có văn bản');
    await admin.press('✅ Ghi nhận');
    await scene.minute();
    expect(outcomesIn(mai)).toContain('⚖️ Kết luận thẩm định về bản mới');
    expect(textsOf(mai).at(-1)).toContain('Văn bản: chưa có văn bản');
    const { answer } = await mai.press({ data: old });
    expect(answer).toMatchObject({ showAlert: true });
  });

  test('of two administrators the first one’s stands, and what was done twice was done once', async () => {
    const scene = await scenes.begin();
    const { admin, other, deps } = scene;
    await scene.sentPlan();
    await scene.begin(other, 'd');
    await other.press('Không áp dụng');
    await other.say('Trùng với giải pháp đã có.');
    await other.press('Chưa có văn bản');
    const theirs = confirmation(other);
    await scene.decide();
    await pressFresh(other, theirs);
    expect(other.last.text).toContain('Nội dung đã thay đổi');
    const before = await scene.state();
    expect(before.decisions.map(({ by }) => by)).toEqual([admin.id]);

    // The process dies at each write in turn; the update comes again, and nothing is lost or doubled.
    const parts = { audit: ['record'], records: ['append'], outbox: ['post'] } as const;
    const actor = { userId: admin.id, updateId: 990_001 };
    const recordId = before.decisions[0]?.updateId ?? 0;
    for (const nth of [1, 2, 3]) {
      const crash = crashAt(nth, 'after');
      const broken = {
        ...deps,
        audit: crash(deps.audit, parts.audit),
        records: crash(deps.records, parts.records),
        outbox: crash(deps.outbox, parts.outbox),
      };
      await withdrawDecision(broken, await scene.state(), recordId, actor).catch((error) => {
        if (!(error instanceof Crash)) throw error;
      });
    }
    expect(await withdrawDecision(deps, await scene.state(), recordId, actor)).toBe('recorded');
    const { decisions } = await scene.state();
    expect(decisions.map(({ state }) => state)).toEqual(['recorded', 'withdrawn']);
    expect(scene.posted.has(`plan-decision.${UNIT}.${actor.updateId}`)).toBe(true);
    const acts = (await scene.acts()).filter((act) => act.startsWith('withdraw-decision'));
    expect(acts).toHaveLength(1);
    // Somebody who is no administrator does nothing, whatever leads there.
    const stranger = { userId: 1, updateId: 990_002 };
    const drafted = { draft: { revision: 0, answers: {} }, revision: 0 };
    await expect(decide(deps, await scene.state(), drafted, stranger)).rejects.toThrow(
      'Not an administrator',
    );
  });
});
