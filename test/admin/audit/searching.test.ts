import { expect, test } from 'vitest';
import { useAuditScenes } from '../../support/audit-scene.js';
import { ADMIN, OTHER_ADMIN } from '../../support/progress.js';
import { pressFresh } from '../../support/results.js';

const scenes = useAuditScenes();

test('what was done is read in sentences, the newest first, page by page', async () => {
  const scene = await scenes.begin();
  const { admin, act, clock, members } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  await members.recordConsent(ADMIN, 'given', scene.contest.privacy.version, clock.now());
  await members.update(ADMIN, { name: 'Trần Quản Trị' });
  await admin.say('/nhatky');
  expect(admin.last.text).toContain('Không có việc nào được ghi.');
  await scene.oldRecord({ act: 'remind-all', facts: { messages: '3', units: '2' } });
  await scene.oldRecord({ act: 'a-later-version', by: 77_777 });
  await act(ADMIN, 'move-deadline', '2020-02-14', { from: '2020-01-31', to: '2020-02-14' });
  await act(OTHER_ADMIN, 'remove-coordinator', 'cam-lam', { user: String(mai.id) });
  await act(mai.id, 'record-commendation', 'cam-lam 123');
  await act(ADMIN, 'record-paper', 'so-khoa-hoc');
  await scene.log.record({
    updateId: 5,
    at: clock.now(),
    by: 0,
    act: 'discard-announcement',
    subject: '12',
  });
  await admin.say('/audit');
  const text = admin.last.text ?? '';
  expect(text.split('\n\n').slice(1)).toEqual([
    '09:00 ngày 20/11/2019\nHệ thống: xóa bản nháp thông báo 12',
    '09:00 ngày 20/11/2019\nTrần Quản Trị (quản trị viên): ghi nhận bản giấy của Sở Khoa học và Công nghệ',
    '09:00 ngày 20/11/2019\nNguyễn Thị Mai (đầu mối): ghi nhận biểu dương của UBND huyện Cam Lâm (mã 123)',
    `09:00 ngày 20/11/2019\nTài khoản ${OTHER_ADMIN} (quản trị viên): thôi giao Nguyễn Thị Mai làm đầu mối của UBND huyện Cam Lâm`,
    '09:00 ngày 20/11/2019\nTrần Quản Trị (quản trị viên): chuyển thời hạn gửi phương án sang trước ngày 14/02/2020',
    '09:00 ngày 20/11/2019\nTài khoản 77777: việc chưa có tên trong phiên bản này (mã: a-later-version)',
    '09:00 ngày 20/11/2019\nTrần Quản Trị: nhắc tất cả đơn vị còn thiếu (số đơn vị: 2, số tin: 3)',
  ]);
  // What is done meanwhile moves no page.
  for (let n = 1; n <= 20; n += 1) await act(ADMIN, 'discard-announcement', String(100 + n));
  await admin.say('/nhatky');
  expect(admin.last.text).toContain('thông báo 120');
  await act(ADMIN, 'discard-announcement', '999');
  await admin.press('Cũ hơn ▶');
  expect(admin.last.text).toMatch(/thông báo 112(?!\d)/);
  expect(admin.last.text).toMatch(/thông báo 105(?!\d)/);
  await admin.press('Cũ hơn ▶');
  await admin.press('Cũ hơn ▶');
  expect(admin.last.text).toContain('nhắc tất cả đơn vị còn thiếu');
  expect(admin.buttons()).not.toContain('Cũ hơn ▶');
  await admin.press('◀ Mới hơn');
  await admin.press('◀ Mới hơn');
  expect(admin.last.text).toMatch(/thông báo 112(?!\d)/);
  await admin.press('◀ Mới hơn');
  await admin.press('◀ Mới hơn');
  expect(admin.last.text).toContain('thông báo 999');
  expect(admin.buttons()).not.toContain('◀ Mới hơn');
  // For anyone else there is no log.
  await mai.say('/nhatky');
  for (const data of ['s0:0:n', 's1:0', 's2:0:0', 'sy:0:yes']) await pressFresh(mai, data);
  expect(mai.messages.map((message) => message.text ?? '').join()).not.toContain(
    'Nhật ký công việc',
  );
});

test('filters are combined, and an older list keeps its own', async () => {
  const scene = await scenes.begin();
  const { admin, act, clock, members } = scene;
  await members.recordConsent(OTHER_ADMIN, 'given', scene.contest.privacy.version, clock.now());
  await members.update(OTHER_ADMIN, { name: 'Lê Thị Hai' });
  await act(OTHER_ADMIN, 'record-paper', 'so-khoa-hoc');
  clock.set('2019-12-20T02:00:00Z');
  await act(ADMIN, 'record-paper', 'so-khoa-hoc');
  await act(ADMIN, 'make-coordinator-link', 'so-khoa-hoc');
  clock.set('2020-01-10T02:00:00Z');
  await act(OTHER_ADMIN, 'refuse-paper', 'cam-lam');
  await act(ADMIN, 'bar-asker', String(9_876_543_210), { report: '4' });
  clock.set('2020-01-10T16:59:00Z');
  const acts = () =>
    admin.last.text
      ?.split('\n\n')
      .slice(1)
      .map((line) => line.split(': ')[1]);
  const all = [
    'tạm dừng quyền đặt câu hỏi của Tài khoản 9876543210',
    'báo chưa nhận được bản giấy của UBND huyện Cam Lâm',
    'tạo liên kết mời làm đầu mối của Sở Khoa học và Công nghệ',
    'ghi nhận bản giấy của Sở Khoa học và Công nghệ',
    'ghi nhận bản giấy của Sở Khoa học và Công nghệ',
  ];
  const [bar, refused, link, paper, oldPaper] = all;
  await admin.say('/nhatky');
  expect(acts()).toEqual(all);

  await admin.press('🔎 Lọc');
  await admin.press('👤 Người làm');
  expect(admin.buttons()).toContain(`Tài khoản ${ADMIN}`);
  await admin.press('Lê Thị Hai');
  expect(acts()).toEqual([refused, oldPaper]);
  expect(admin.last.text).toContain('🔎 người làm: Lê Thị Hai');
  const ofHai = admin.last.message_id;
  const data = /s1:\d+/.exec(JSON.stringify(admin.last.reply_markup))?.[0] ?? '';

  await admin.press('🔎 Lọc');
  await admin.press('🗂 Việc');
  await admin.press('📋 Phương án, thời hạn, nhắc việc');
  await admin.press('Ghi nhận bản giấy của …');
  expect(acts()).toEqual([oldPaper]);
  expect(admin.last.text).toContain('người làm: Lê Thị Hai · việc: ghi nhận bản giấy của …');
  await admin.press('🔎 Lọc');
  await admin.press('👤 Người làm');
  await admin.press('Tất cả mọi người');
  expect(acts()).toEqual([paper, oldPaper]);
  await admin.press('🔎 Lọc');
  await admin.press('✖ Bỏ lọc');
  expect(acts()).toEqual(all);

  // By the name of a unit, by a code, and by the id of a person.
  const about = async (subject: string) => {
    await pressFresh(admin, 's9:0:subject');
    await admin.say(subject);
    return acts();
  };
  expect(await about('so khoa hoc')).toEqual([link, paper, oldPaper]);
  expect(await about('cam-lam')).toEqual([refused]);
  expect(await about('9876543210')).toEqual([bar]);
  expect(admin.last.text).toContain('đối tượng: Tài khoản 9876543210');
  const kept = Object.entries(await scene.dump()).filter(([key]) => key.includes('audit-filter'));
  expect(kept.length).toBeGreaterThan(3);
  expect(JSON.stringify(kept)).not.toMatch(/9876543210|5000000702/);
  await about('không có gì như vậy');
  expect(admin.last.text).toContain('Không có việc nào được ghi.');
  await admin.press('🔎 Lọc');
  await admin.press('🔎 Đối tượng');
  await admin.press('Tất cả đối tượng');
  expect(acts()).toEqual(all);

  // A day ends at midnight in the contest's zone: one minute later "today" is another one.
  await pressFresh(admin, 's8:0:today');
  expect(acts()).toEqual([bar, refused]);
  clock.set('2020-01-10T17:00:00Z');
  await pressFresh(admin, 's8:0:today');
  expect(admin.last.text).toContain('Không có việc nào được ghi.');
  await pressFresh(admin, 's8:0:week');
  expect(acts()).toEqual([bar, refused]);
  await pressFresh(admin, 's8:0:month');
  expect(acts()).toEqual([bar, refused, link, paper]);
  await admin.press('🔎 Lọc');
  await admin.press('📅 Thời gian');
  await admin.press('⌨️ Tự nhập ngày');
  await admin.say('hôm kia');
  expect(admin.last.text).toContain('chưa đọc được ngày này');
  await admin.say('20/11/2019');
  await admin.say('19/11/2019');
  expect(admin.last.text).toContain('Ngày cuối phải bằng hoặc sau ngày đầu');
  await admin.say('20/12/2019');
  expect(acts()).toEqual([link, paper, oldPaper]);
  expect(admin.last.text).toContain('từ ngày 20/11/2019 · đến hết ngày 20/12/2019');
  await pressFresh(admin, 's9:0:from');
  await admin.say('21/12/2019');
  await admin.press('Đến nay');
  expect(acts()).toEqual([bar, refused]);

  // The list of before goes on with its own filter; one that has expired says so.
  await admin.press({ messageId: ofHai, data });
  expect(admin.last.text).toContain('người làm: Lê Thị Hai');
  await pressFresh(admin, 's0:424242:n');
  expect(admin.last.text).toContain('Bộ lọc này đã hết hạn');
  expect(admin.last.text).toContain(bar);
});
