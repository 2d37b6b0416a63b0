import { board, type Play, REMINDER } from './play.js';
import { sendPart, sendPlan } from './write-plan.js';

/** From the day of the dispatch to the first reminder. */
export async function november(play: Play) {
  const { scene, admin, owners, show } = play;
  const { 'so-thong-tin': lan, 'so-khoa-hoc': minh, 'so-lao-dong': dung } = owners;
  show('so-thong-tin', 'so-khoa-hoc', 'so-lao-dong');
  await scene.caption(
    'Ngày ra công văn: quản trị viên xem bảng tiến độ, 12 đơn vị chưa gửi.',
    'The day of the dispatch: the administrator’s board shows twelve units, none has sent.',
  );
  await scene.open(admin);
  await board(play);

  await scene.until('2019-11-20T10:00');
  await scene.caption(
    'Chị Lan, Sở Thông tin và Truyền thông, soạn và gửi sớm; biên nhận đến ngay.',
    'Lan’s unit writes its plan and sends it early; the receipt comes at once.',
  );
  await sendPlan(scene, lan);

  await scene.until('2019-11-29T08:01');
  await scene.caption(
    'Còn 60 ngày: lần nhắc đầu, chỉ cho đơn vị chưa gửi.',
    'Sixty days before: the first reminder, only to units that owe their plan.',
  );
  for (const user of [minh, dung]) await scene.expect(user, REMINDER);

  await scene.until('2019-11-29T09:00');
  await scene.caption(
    'Anh Dũng, Sở Lao động, chặn hệ thống: từ nay không nhắc được đơn vị này.',
    'Dũng blocks the bot: his unit can’t be reminded any more.',
  );
  await scene.block(dung);
}

/** A unit that sends in part, and one that sends after a reminder. */
export async function december({ scene, owners, show }: Play) {
  const { 'so-khoa-hoc': minh, 'so-noi-vu': tuan } = owners;
  show('so-khoa-hoc', 'so-noi-vu');
  await scene.until('2019-12-10T10:00');
  await scene.caption(
    'Anh Minh, Sở Khoa học và Công nghệ, gửi trước hai phần; còn thiếu dự toán.',
    'Minh sends two parts; the budget is missing.',
  );
  await sendPart(scene, minh);

  await scene.until('2019-12-16T08:01');
  await scene.caption(
    'Lần nhắc sau chỉ nêu phần còn thiếu.',
    'The next reminder names only what is missing.',
  );
  await scene.expect(minh, /Nhắc gửi[\s\S]*Đã nhận một phần/);

  await scene.until('2019-12-31T09:00');
  await scene.caption(
    'Anh Tuấn, Sở Nội vụ, gửi sau lần nhắc 30 ngày.',
    'Tuấn’s unit sends after the reminder of thirty days.',
  );
  await sendPlan(scene, tuan);
}
