import { formatDate, lastDay } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { EmulatedUser } from '../../emulator/emulator.js';
import { hasAgencies } from './agencies.js';
import type { Scene } from './scene.js';
import type { Stage } from './stage.js';

const ACKNOWLEDGE = '☑️ Đã nắm thông tin';
const TITLE = 'Nhắc các đơn vị vào Vòng chung khảo';

/** "Trước ngày 31/01" is till the end of 30/01: a slip that is easily made. */
function texts(contest: Contest): { wrong: string; right: string } {
  const text = (day: string) =>
    `${TITLE}: hạn gửi phương án, đề án, kế hoạch về ${contest.organiser.vi} là hết ngày ${day}.`;
  return {
    wrong: text(formatDate(contest, contest.calendar.deadlines.plan.before)),
    right: text(formatDate(contest, lastDay(contest))),
  };
}

const AGENCIES = ['so-noi-vu', 'so-y-te', 'nha-trang'] as const;

const PEOPLE = [
  { name: 'Trần Thị Lan', agencyId: AGENCIES[0] },
  { name: 'Lê Văn Bình', agencyId: AGENCIES[0] },
  { name: 'Phạm Thị Dung', agencyId: AGENCIES[1] },
  { name: 'Võ Minh Khang', agencyId: AGENCIES[1] },
  { name: 'Đặng Thu Hà', agencyId: AGENCIES[2] },
] as const;

/** Opens the announcement from the list, as it then stands. */
async function openIt(scene: Stage, admin: EmulatedUser): Promise<void> {
  await scene.say(admin, '/thongbao');
  await scene.press(admin, TITLE);
}

/** A wrong date goes out, and is put right wherever it stands. */
export const correction: Scene = {
  id: 'correction',
  title: { vi: 'Đính chính một thông báo sai', en: 'A correction after a mistake' },
  about: {
    vi: 'Thông báo gửi đi ghi sai ngày. Quản trị viên đính chính: mọi bản đã gửi được sửa tại chỗ, người đã xác nhận bản sai được nhắc xác nhận lại.',
    en: 'An announcement goes out with a wrong date. The administrator corrects it: every copy is changed where it stands, and who had acknowledged the wrong one is asked again.',
  },
  minutes: 2,
  next: {
    vi: 'Trên điện thoại quản trị viên: bấm “☑️ Ai đã xác nhận” để xem từng cơ quan, hoặc thử “↩️ Thu hồi” trong 48 giờ.',
    en: 'On the administrator’s phone: press “☑️ Ai đã xác nhận” for each agency, or try “↩️ Thu hồi” (recall) within 48 hours.',
  },
  fits: (contest) => hasAgencies(contest, AGENCIES),

  async play(scene) {
    await scene.begin('2019-11-20T08:30');
    const [admin] = scene.cast.administrators;
    if (!admin) throw new Error('There is no administrator');
    const people: EmulatedUser[] = [];
    for (const person of PEOPLE) people.push(await scene.joined(person));
    const [lan, binh, dung, khang] = people as [
      EmulatedUser,
      EmulatedUser,
      EmulatedUser,
      EmulatedUser,
    ];
    scene.show(
      [admin, 'Quản trị viên', 'Administrator'],
      [lan, 'Sở Nội vụ', 'Dept. of Home Affairs'],
      [dung, 'Sở Y tế', 'Dept. of Health'],
    );
    const { wrong, right } = texts(scene.contest);

    await scene.caption(
      'Quản trị viên soạn thông báo về thời hạn, và ghi nhầm ngày.',
      'The administrator writes about the deadline, and gets the day wrong.',
    );
    await scene.open(admin);
    await scene.say(admin, '/thongbao');
    await scene.press(admin, 'Soạn thông báo');
    await scene.answer(admin, 'gửi nội dung thông báo', wrong);
    await scene.press(admin, '⬜ Mọi người');
    await scene.press(admin, '✅ Xong');
    await scene.press(admin, '🚀 Gửi…');
    await scene.press(admin, 'Tiếp tục ▶');
    await scene.press(admin, /^🚀 Gửi \d/);

    await scene.caption(
      'Mọi người nhận được; hai người bấm “Đã nắm thông tin”.',
      'Everyone gets it; two press “Đã nắm thông tin” (acknowledged).',
    );
    for (const person of people) await scene.expect(person, wrong);
    await scene.press(lan, ACKNOWLEDGE);
    await scene.press(binh, ACKNOWLEDGE);
    await scene.expect(admin, 'Đã gửi xong');

    await scene.until('2019-11-20T08:50');
    await scene.caption(
      '20 phút sau, lỗi được phát hiện. Quản trị viên gửi nội dung đúng.',
      'Twenty minutes later the mistake is noticed. The administrator sends the right text.',
    );
    await openIt(scene, admin);
    await scene.press(admin, '✏️ Đính chính');
    await scene.press(admin, '✍️ Gửi nội dung đúng');
    await scene.answer(admin, 'toàn bộ nội dung đúng', right);
    await scene.press(admin, /^✏️ Đính chính \d/);
    await scene.press(admin, /^✏️ Sửa \d/);

    await scene.caption(
      'Mọi bản đã gửi được sửa tại chỗ, có ghi “Đính chính”. Xác nhận cũ không còn giá trị.',
      'Every copy is changed where it stands, and marked. Earlier acknowledgements no longer count.',
    );
    for (const person of people) await scene.expect(person, right);
    await scene.expect(admin, 'Đã đính chính xong');

    await scene.until('2019-11-20T09:30');
    await scene.caption(
      'Chị Dung xem và xác nhận bản đúng.',
      'Dung reads the right one and acknowledges it.',
    );
    await scene.press(dung, ACKNOWLEDGE);

    await scene.caption(
      'Telegram không báo khi tin được sửa, nên quản trị viên nhắc những người chưa xác nhận bản đúng.',
      'Telegram tells nobody of an edit, so the administrator reminds who has not acknowledged the right text.',
    );
    await openIt(scene, admin);
    await scene.press(admin, '☑️ Ai đã xác nhận');
    await scene.press(admin, /^🔔 Nhắc \d+ người chưa/);
    await scene.press(admin, /^🔔 Nhắc \d+ người$/);

    await scene.caption(
      'Chị Lan đã xác nhận bản sai: nay được báo, xem lại và xác nhận bản đúng.',
      'Lan, who had acknowledged the wrong one, is told, looks again and acknowledges the right one.',
    );
    await scene.expect(lan, 'chưa xác nhận đã nắm thông báo');
    await scene.expect(binh, 'chưa xác nhận đã nắm thông báo');
    await scene.press(lan, ACKNOWLEDGE);
    await scene.press(khang, ACKNOWLEDGE);

    await scene.until('2019-11-20T10:00');
    await scene.caption(
      'Quản trị viên xem kết quả gửi và ai đã xác nhận.',
      'The administrator looks at delivery and at who has acknowledged.',
    );
    await openIt(scene, admin);
    await scene.expect(admin, /đã sửa (\d+)\/\1 bản/);
    await scene.press(admin, '☑️ Ai đã xác nhận');
    await scene.expect(admin, '3/5 người đã nhận');
  },
};
