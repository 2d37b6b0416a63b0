import { describe, expect, test } from 'vitest';
import {
  answerNone,
  confirmDraft,
  setDay,
  withdrawRecord,
} from '../../src/appraisal/decision/buttons.js';
import { subjectOf } from '../../src/appraisal/decision/draft.js';
import { returnPlan } from '../../src/appraisal/decision/record.js';
import { NotYetError } from '../../src/outbox/mailing.js';
import { withdrawConsent } from '../../src/people/buttons.js';
import { openPlanButton, readReturn } from '../../src/plans/buttons.js';
import { planStanding } from '../../src/plans/standing.js';
import { Crash, crashAt } from '../support/crashes.js';
import { confirmation, heard, textsOf, UNIT, useDecisionScenes } from '../support/decision.js';
import { pressFresh } from '../support/results.js';

const scenes = useDecisionScenes();
const SUBJECT = subjectOf('r', UNIT);

describe('an administrator', () => {
  test('gives a plan back part by part; the unit is told, mends it after the deadline, and is not late', async () => {
    const scene = await scenes.begin();
    const { admin, other, clock } = scene;
    const mai = await scene.sentPlan();
    expect(await scene.page(admin, 'r')).toBe(
      [
        '↩️ Đề nghị hoàn thiện · Sở Khoa học và Công nghệ',
        'Mã PA-2019-0001, bản 1, gửi lúc 09:00 ngày 20/11/2019.',
        '',
        'Hiện không có yêu cầu hoàn thiện nào.',
      ].join('\n'),
    );
    clock.set('2020-02-03T03:00:00Z');
    await admin.press('↩️ Đề nghị đơn vị hoàn thiện');
    expect(admin.last.text).toContain('Phần “Giải pháp đề xuất” cần hoàn thiện những gì?');
    await admin.say('x'.repeat(1_001));
    expect(admin.last.text).toContain('nhiều hơn 1 ký tự');
    await admin.say('Nêu rõ phạm vi <toàn tỉnh>.\nThêm số liệu.');
    await admin.press('Phần này không cần sửa');
    await admin.say('Tách nguồn kinh phí.');
    expect(admin.last.text).toContain('Đơn vị gửi bản hoàn thiện chậm nhất ngày nào?');
    // Monday, 03/02: five and ten working days.
    expect(admin.buttons()).toContain('5 ngày làm việc (10/02/2020)');
    await admin.say('03/02/2020');
    expect(admin.last.text).toContain('Thời hạn phải sau hôm nay (03/02/2020)');
    await admin.say('04/02/2021');
    expect(admin.last.text).toContain('trong vòng một năm');
    await admin.say('17/2/2020');
    expect(admin.last.text).toBe(
      [
        '✅ Đã lưu “Thời hạn”.',
        '',
        '↩️ Đề nghị hoàn thiện · Sở Khoa học và Công nghệ',
        'Mã PA-2019-0001, bản 1, gửi lúc 09:00 ngày 20/11/2019.',
        '',
        'Giải pháp đề xuất: Nêu rõ phạm vi <toàn tỉnh>. Thêm số liệu.',
        'Cách thức thực hiện cụ thể: Phần này không cần sửa',
        'Dự toán kinh phí: Tách nguồn kinh phí.',
        'Thời hạn: 17/02/2020',
        '',
        'Sau khi anh/chị xác nhận, hệ thống báo cho 1 người của đơn vị. Ban đêm hệ thống chưa gửi tin.',
        'Đây là ghi nhận trong hệ thống; căn cứ là văn bản của cơ quan có thẩm quyền.',
      ].join('\n'),
    );
    await admin.press('✅ Gửi yêu cầu hoàn thiện');
    expect(admin.last.text).toContain('✅ Đã ghi nhận yêu cầu hoàn thiện.');
    await scene.minute();
    expect(mai.last.text).toBe(
      [
        '↩️ Sở Nội vụ tỉnh Khánh Hòa đề nghị hoàn thiện phương án, đề án, kế hoạch',
        'Sở Khoa học và Công nghệ, bản 1',
        'Đề nghị gửi bản hoàn thiện chậm nhất hết ngày 17/02/2020.',
        '',
        '– Giải pháp đề xuất: Nêu rõ phạm vi <toàn tỉnh>. Thêm số liệu.',
        '– Dự toán kinh phí: Tách nguồn kinh phí.',
        '',
        'Bản gửi theo yêu cầu này không tính là muộn so với hạn của cuộc thi.',
        'Anh/chị mở bảng tóm tắt, sửa các phần nêu trên rồi bấm “Gửi bản mới”.',
      ].join('\n'),
    );
    await mai.press('↩️ Đọc nội dung cần hoàn thiện');
    expect(mai.last.text).toBe(
      'Giải pháp đề xuất\nNêu rõ phạm vi <toàn tỉnh>.\nThêm số liệu.\n\nDự toán kinh phí\nTách nguồn kinh phí.',
    );
    await pressFresh(mai, openPlanButton.data(UNIT));
    expect(mai.last.text).toContain(
      '↩️ Sở Nội vụ tỉnh Khánh Hòa đề nghị hoàn thiện bản 1 (lúc 10:00 ngày 03/02/2020).\nĐề nghị gửi bản hoàn thiện chậm nhất hết ngày 17/02/2020.',
    );
    // The contest's deadline is over, and no longer this plan's.
    expect(mai.last.text).not.toContain('quá hạn');
    await mai.press('✅ Giải pháp đề xuất');
    await mai.say('Phạm vi: toàn tỉnh.');
    await pressFresh(mai, openPlanButton.data(UNIT));
    await mai.press('📨 Gửi bản mới');
    expect(mai.last.text).not.toContain('Muộn');
    await scene.minute();
    expect(textsOf(mai).filter((text) => text.includes('⚠️ Muộn'))).toEqual([]);
    const { plan, versions } = await scene.state();
    expect(plan.version).toBe(2);
    expect(versions[1]?.revision?.before).toBe('2020-02-18');
    const standing = await planStanding(scene.contest, scene.plans, UNIT);
    expect(standing.lateMs).toBe(0);
    for (const user of [admin, other]) {
      expect(user.last.text).toBe(
        '📥 Đã có bản hoàn thiện\nSở Khoa học và Công nghệ, bản 2, gửi lúc 10:00 ngày 03/02/2020.',
      );
    }
    await pressFresh(mai, openPlanButton.data(UNIT));
    expect(mai.last.text).not.toContain('đề nghị hoàn thiện');
    await pressFresh(mai, readReturn.data(UNIT));
    expect(await scene.page(admin, 'r')).toContain(
      '✅ Đơn vị đã gửi bản mới sau yêu cầu hoàn thiện (hiện là bản 2).\n\n– Đề nghị hoàn thiện: 10:00 ngày 03/02/2020, quản trị viên',
    );
    // Once more says nothing new.
    await scene.minute();
    expect(heard(admin)).toHaveLength(1);
    expect((await scene.acts()).at(-1)).toBe(`return-plan ${UNIT}`);
  });

  test('can’t give back what was not sent, nor without a word of what to mend', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    expect(await scene.begin(admin, 'r')).toContain(
      'Đơn vị chưa gửi phương án, đề án, kế hoạch nên chưa ghi nhận được.',
    );
    await scene.sentPlan();
    await scene.begin(admin, 'r');
    for (let part = 0; part < 3; part += 1) await admin.press('Phần này không cần sửa');
    await admin.press('Không đặt thời hạn');
    expect(admin.last.text).toContain('⚠️ Cần nêu nội dung hoàn thiện của ít nhất một phần.');
    expect(admin.buttons()).not.toContain('✅ Gửi yêu cầu hoàn thiện');
    await admin.press('✏️ Giải pháp đề xuất');
    expect(admin.last.text).toContain('Đang ghi: Phần này không cần sửa');
    await admin.say('Nêu rõ phạm vi.');
    expect(admin.buttons()).toContain('✅ Gửi yêu cầu hoàn thiện');
    // A press that doesn't belong here, or a confirmation of an older draft, changes nothing.
    await pressFresh(admin, confirmDraft.data(SUBJECT, '1'));
    expect(admin.last.text).toContain('chưa ghi nhận');
    const { answer } = await admin.press({ data: answerNone.data(SUBJECT, 'outcome') });
    expect(answer?.text).toContain('không còn dùng được');
    await pressFresh(admin, setDay.data(SUBJECT, '2019-11-20'));
    expect((await scene.state()).returns).toEqual([]);
    await admin.press('🗑 Bỏ bản nháp');
    await admin.press('🗑 Bỏ');
    expect(admin.last.text).toContain('Đã bỏ bản nháp.');
    expect(await scene.begin(admin, 'r')).not.toContain('Đang ghi');
  });

  test('corrects and withdraws a request while nothing new was sent, and who was told hears of it', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    const mai = await scene.sentPlan();
    await scene.giveBack();
    await scene.minute();
    await admin.press('✏️ Sửa');
    expect(admin.last.text).toContain('Chưa có gì thay đổi so với nội dung đã ghi nhận.');
    await admin.press('✏️ Thời hạn');
    await admin.say('29/11/2019');
    await admin.press('✅ Gửi yêu cầu đã sửa');
    const late = await scene.colleague('Phạm Muộn');
    await scene.minute();
    expect(mai.last.text).toContain('✏️ Sở Nội vụ tỉnh Khánh Hòa điều chỉnh yêu cầu hoàn thiện');
    expect(mai.last.text).toContain('chậm nhất hết ngày 29/11/2019');
    await scene.page(admin, 'r');
    await admin.press('✖ Rút yêu cầu');
    const asked = admin.last;
    await admin.press('✖ Rút');
    expect(admin.last.text).toContain('✅ Đã rút yêu cầu hoàn thiện.');
    await scene.minute();
    expect(heard(mai)).toEqual([
      '↩️ Sở Nội vụ tỉnh Khánh Hòa đề nghị hoàn thiện phương án, đề án, kế hoạch',
      '✏️ Sở Nội vụ tỉnh Khánh Hòa điều chỉnh yêu cầu hoàn thiện',
      'Sở Nội vụ tỉnh Khánh Hòa đã rút yêu cầu hoàn thiện',
    ]);
    // Came after the request: never knew of it.
    expect(heard(late)).toEqual([]);
    await pressFresh(mai, openPlanButton.data(UNIT));
    expect(mai.last.text).not.toContain('hoàn thiện bản 1');
    // The same button again, and one for a request that was answered.
    expect(asked.text).toContain('Rút yêu cầu hoàn thiện đã gửi');
    await scene.giveBack();
    const [, , , again] = (await scene.state()).returns;
    await scene.revise(mai);
    const id = String(again?.updateId);
    await pressFresh(admin, withdrawRecord.data('r', UNIT, id, 'yes'));
    expect(admin.last.text).toContain('Nội dung đã thay đổi');
    expect((await scene.state()).returns.map(({ state }) => state)).toEqual([
      'returned',
      'returned',
      'withdrawn',
      'returned',
    ]);
  });

  test('who was quicker is not overwritten, and an unfinished request is shown anew once the plan changed', async () => {
    const scene = await scenes.begin();
    const { other } = scene;
    const mai = await scene.sentPlan();
    await scene.begin(other, 'r');
    await other.say('Thêm số liệu.');
    await other.press('Phần này không cần sửa');
    await other.press('Phần này không cần sửa');
    await other.press('Không đặt thời hạn');
    const old = confirmation(other);
    await scene.giveBack();
    await pressFresh(other, old);
    expect(other.last.text).toContain('Nội dung đã thay đổi trong lúc anh/chị thao tác');
    expect((await scene.state()).returns).toHaveLength(1);
    await scene.revise(mai);
    expect(await scene.begin(other, 'r')).toContain('đã thay đổi từ khi anh/chị bắt đầu');
    await other.press('✅ Gửi yêu cầu hoàn thiện');
    const { returns } = await scene.state();
    expect(returns.at(-1)).toMatchObject({ state: 'returned', version: 2, by: other.id });
  });
});

test('what was ordered by one update is done once, wherever the process dies', async () => {
  const scene = await scenes.begin();
  const { deps, admin } = scene;
  await scene.sentPlan();
  const answers = { 'p.solution': 'Thêm số liệu.', 'p.method': '', 'p.budget': '', until: '' };
  const drafted = { draft: { revision: 0, base: 0, version: 1, answers }, revision: 0 };
  const actor = { userId: admin.id, updateId: 990_010 };
  for (const nth of [1, 2]) {
    const crash = crashAt(nth, 'after');
    const broken = {
      ...deps,
      audit: crash(deps.audit, ['record']),
      records: crash(deps.records, ['append']),
    };
    await expect(returnPlan(broken, await scene.state(), drafted, actor)).rejects.toThrow(Crash);
  }
  expect(scene.posted.size).toBe(0);
  expect(await returnPlan(deps, await scene.state(), drafted, actor)).toBe('recorded');
  expect((await scene.state()).returns).toHaveLength(1);
  expect([...scene.posted.keys()]).toEqual([`plan-return.${UNIT}.990010`]);
  expect((await scene.acts()).filter((act) => act.startsWith('return-plan'))).toHaveLength(1);
});

describe('the unit', () => {
  test('is reminded twice of a time limit, by day and on working days only; then the administrators hear', async () => {
    const scene = await scenes.begin();
    const { admin, clock } = scene;
    const mai = await scene.sentPlan();
    // Friday, 29/11: three working days before it is Tuesday, 26/11.
    await scene.giveBack('29/11/2019');
    await scene.minute();
    const at = async (iso: string) => {
      clock.set(iso);
      await scene.minute();
      return heard(mai).filter((line) => line.startsWith('⏰')).length;
    };
    expect(await at('2019-11-25T03:00:00Z')).toBe(0);
    // 03:00 at night, then the morning.
    expect(await at('2019-11-25T20:00:00Z')).toBe(0);
    expect(await at('2019-11-26T02:00:00Z')).toBe(1);
    expect(mai.last.text).toBe(
      '⏰ Đề nghị gửi bản hoàn thiện chậm nhất hết ngày 29/11/2019\nSở Khoa học và Công nghệ\nĐơn vị chưa gửi bản mới theo yêu cầu hoàn thiện.',
    );
    expect(await at('2019-11-27T02:00:00Z')).toBe(1);
    expect(await at('2019-11-29T02:00:00Z')).toBe(2);
    expect(await at('2019-11-30T02:00:00Z')).toBe(2);
    expect(heard(admin)).toEqual([]);
    expect(await at('2019-12-02T02:00:00Z')).toBe(2);
    expect(admin.last.text).toBe(
      '⚠️ Chưa có bản hoàn thiện\nSở Khoa học và Công nghệ\nThời hạn là hết ngày 29/11/2019.',
    );
    await pressFresh(mai, openPlanButton.data(UNIT));
    expect(mai.last.text).toContain('Thời hạn hoàn thiện là hết ngày 29/11/2019, đã qua.');
    // Late against its own limit, which is the administrators' to know; not against the contest's.
    await scene.revise(mai);
    await scene.minute();
    expect(textsOf(mai).join()).not.toContain('⚠️ Muộn');
    expect(admin.last.text).toContain('muộn 2 ngày 9 giờ so với thời hạn hoàn thiện.');
    expect((await planStanding(scene.contest, scene.plans, UNIT)).lateMs).toBe(0);
  });

  test('hears in the morning what stands then, once; and only who agreed to be written to', async () => {
    const scene = await scenes.begin();
    const { admin, clock } = scene;
    const mai = await scene.sentPlan();
    const gone = await scene.colleague('Lê Đã Rút');
    clock.set('2019-11-20T16:00:00Z');
    await scene.giveBack(undefined, 'Bản đêm thứ nhất.');
    await admin.press('✏️ Sửa');
    await admin.press('✏️ Giải pháp đề xuất');
    await admin.say('Bản đêm thứ hai.');
    await admin.press('✅ Gửi yêu cầu đã sửa');
    await pressFresh(gone, withdrawConsent.data('yes'));
    const [first, second] = (await scene.state()).returns;
    const letter = (updateId: number | undefined, recipient: number) =>
      scene.compose('plan-return', `${UNIT} ${updateId}`, recipient);
    await expect(letter(second?.updateId, mai.id)).rejects.toThrow(NotYetError);
    clock.set('2019-11-21T02:00:00Z');
    const told = await letter(second?.updateId, mai.id);
    // Nobody heard of the first one, so it is no correction.
    expect(told).toMatchObject({
      text: expect.stringMatching(/^<b>↩️ Sở Nội vụ.*Bản đêm thứ hai/s),
    });
    expect(await letter(first?.updateId, mai.id)).toBeUndefined();
    expect(await letter(second?.updateId, gone.id)).toBeUndefined();
    // Answered meanwhile: there is nothing left to ask for.
    await scene.revise(mai);
    expect(await letter(second?.updateId, mai.id)).toBeUndefined();
  });
});
