import type { EmulatedUser } from '../../emulator/emulator.js';
import { hasAgencies } from './agencies.js';
import type { Answer } from './looking.js';
import type { Scene } from './scene.js';
import type { Stage } from './stage.js';

const AGENCIES = ['so-tu-phap', 'nha-trang'] as const;

/** For the rehearsal only: nobody has won anything. */
const POINTS = ['88', '85,5', '82'];

/** Enters the result of one unit, by the questions of the form. */
async function enter(
  scene: Stage,
  admin: EmulatedUser,
  unit: string,
  prize: string,
  points: string,
) {
  await scene.press(admin, /Đơn vị chung khảo chưa nhập/);
  await scene.press(admin, unit);
  await scene.press(admin, prize);
  await scene.answer(admin, 'Được bao nhiêu điểm', points);
  await scene.press(admin, 'Chưa có, sang câu sau');
  await scene.press(admin, '◀ Nhập kết quả');
}

/** The agency's report on what it did with the results. */
async function report(scene: Stage, coordinator: EmulatedUser) {
  await scene.say(coordinator, '/donvi');
  await scene.press(coordinator, 'Báo cáo phổ biến');
  await scene.press(coordinator, '▶ Bắt đầu');
  await scene.press(coordinator, 'Hôm nay');
  await scene.press(coordinator, 'Nhóm trò chuyện');
  await scene.press(coordinator, 'Tiếp tục ▶');
  const answers: Answer[] = [
    { to: 'Đã phổ biến đến bao nhiêu cán bộ', say: '42' },
    { to: 'trên tổng số bao nhiêu cán bộ', say: '45' },
    { to: 'bao nhiêu đoàn viên', press: 'Không có đoàn viên' },
    { to: 'chọn áp dụng mô hình', press: 'Chưa chọn mô hình nào' },
    { to: 'khó khăn, vướng mắc gì', press: 'Không có' },
    { to: 'có minh chứng không', press: 'Không có minh chứng' },
  ];
  await scene.fill(coordinator, answers, 'Đã đủ các mục bắt buộc');
  await scene.press(coordinator, '📤 Gửi báo cáo');
  await scene.expect(coordinator, 'đã nhận báo cáo phổ biến');
}

/** Results are entered by one administrator, approved by another, and reach everyone. */
export const resultsDay: Scene = {
  id: 'results-day',
  title: { vi: 'Ngày công bố kết quả', en: 'Results day' },
  about: {
    vi: 'Một quản trị viên nhập, một người khác duyệt và công bố. Người có kết quả được báo trước, rồi đến mọi người và các đầu mối. Giải và điểm chỉ là ví dụ.',
    en: 'One administrator enters the results, another approves and publishes them. Whom they are about hears first, then everybody, and the coordinators. Prizes and points are examples.',
  },
  minutes: 3,
  next: {
    vi: 'Xem ảnh kết quả trên các điện thoại; trên điện thoại quản trị viên gõ /thongke, hoặc /ketqua rồi “📬 Ai đã nhận”.',
    en: 'Look at the picture of the results on the phones; on the administrator’s phone type /thongke, or /ketqua and “📬 Ai đã nhận”.',
  },
  fits: (contest) =>
    hasAgencies(contest, AGENCIES) &&
    contest.finalists.units.length >= POINTS.length &&
    contest.results.prizes.length >= POINTS.length,

  async play(scene) {
    await scene.begin('2019-11-18T08:00');
    const [admin, other] = scene.cast.administrators as [EmulatedUser, EmulatedUser];
    const units = scene.contest.finalists.units.slice(0, POINTS.length);
    const [first] = units;
    if (!first) throw new Error('There are no finalists');
    const winner = await scene.joined({
      name: 'Trần Thị Lan',
      agencyId: first.agencyId,
      finalistUnit: first.id,
    });
    const coordinator = await scene.joined({
      name: 'Phạm Quốc Dũng',
      agencyId: AGENCIES[0],
      coordinatorOf: AGENCIES[0],
    });
    const member = await scene.joined({ name: 'Nguyễn Thị Mai', agencyId: AGENCIES[0] });
    const far = await scene.joined({ name: 'Đặng Thu Hà', agencyId: AGENCIES[1] });
    scene.show(
      [admin, 'Quản trị viên', 'Administrator'],
      [other, 'Quản trị viên thứ hai', 'Second administrator'],
      [winner, 'Đơn vị đạt giải', 'Unit with a prize'],
      [coordinator, 'Đầu mối Sở Tư pháp', 'Coordinator, Justice'],
      [member, 'Công chức Sở Tư pháp', 'Official, Justice'],
    );

    await scene.caption(
      'Quản trị viên nhập kết quả, từng đơn vị một. Giải và điểm trong cảnh này chỉ là ví dụ.',
      'The administrator enters the results, unit by unit. Prizes and points in this scene are examples.',
    );
    for (const user of [admin, other]) await scene.open(user);
    await scene.say(admin, '/ketqua');
    await scene.press(admin, '✍️ Nhập kết quả');
    for (const [index, { unitName }] of units.entries()) {
      const prize = scene.contest.results.prizes[index]?.label.vi ?? '';
      await enter(scene, admin, unitName, prize, POINTS[index] ?? '');
    }

    await scene.until('2019-11-18T08:30');
    await scene.caption(
      'Hệ thống kiểm tra chéo; quản trị viên trình duyệt, hẹn báo mọi người sau 1 giờ.',
      'The bot cross-checks; the administrator submits, everybody to be told an hour later.',
    );
    await scene.press(admin, 'Kiểm tra, trình duyệt');
    await scene.press(admin, 'Trình duyệt');
    await scene.press(admin, 'Sau 1 giờ');
    await scene.press(admin, 'Trình duyệt');

    await scene.caption(
      'Quản trị viên thứ hai xem đúng như mọi người sẽ nhận, rồi công bố.',
      'The second administrator sees what everybody will get, and publishes.',
    );
    await scene.press(other, 'Xem và duyệt');
    await scene.press(other, 'Duyệt và công bố');
    await scene.press(other, 'Công bố');
    await scene.press(other, 'Xác nhận công bố');
    await scene.expect(other, 'Đã công bố lúc');

    await scene.caption(
      'Đơn vị có kết quả được báo trước.',
      'Whom the results are about hears first.',
    );
    await scene.expect(winner, 'Xin chúc mừng');

    await scene.until('2019-11-18T09:31');
    await scene.caption(
      'Một giờ sau, mọi người nhận kết quả; đầu mối được mời nhận bộ tài liệu.',
      'An hour later everybody gets the results, and coordinators are offered the kit to pass on.',
    );
    for (const user of [coordinator, member, far]) await scene.expect(user, 'Công bố lúc 08:30');
    await scene.expect(coordinator, 'Kết quả cuộc thi đã được công bố');

    await scene.caption(
      'Đầu mối Sở Tư pháp nhận bộ tài liệu và chuyển liên kết cho đồng nghiệp.',
      'The coordinator of the Department of Justice takes the kit and passes its link on.',
    );
    await scene.press(coordinator, 'Nhận bộ tài liệu');
    const link = await scene.link(coordinator);

    await scene.caption(
      'Chị Mai mở liên kết và bấm “Đã nắm thông tin”. Chị Hà ở Nha Trang thì chưa.',
      'Mai opens the link and presses “Đã nắm thông tin” (acknowledged). Hà, in Nha Trang, hasn’t yet.',
    );
    for (const user of [member, coordinator]) {
      await scene.open(user, link);
      await scene.press(user, '✅ Đã nắm thông tin');
      await scene.expect(user, 'được đếm cho Sở Tư pháp');
    }

    await scene.until('2019-11-18T14:00');
    await scene.caption(
      'Buổi chiều, đầu mối ghi báo cáo phổ biến.',
      'In the afternoon the coordinator files the report.',
    );
    await report(scene, coordinator);

    await scene.until('2019-11-18T15:00');
    await scene.caption(
      'Quản trị viên xem tình hình phổ biến: số cơ quan báo cáo và số hệ thống đếm để riêng.',
      'The administrator looks at the coverage: what agencies report and what the bot counted stand apart.',
    );
    await scene.say(admin, '/donvi');
    await scene.press(admin, 'Phổ biến kết quả');
    await scene.expect(admin, 'Đã báo cáo: 1');
  },
};
