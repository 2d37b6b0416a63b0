import { joinAnswers } from '../joining.js';
import { board, type Play, REMINDER } from './play.js';
import { UNCLAIMED, unitName, unitNameEn } from './units.js';
import { sendPlan, sendRest } from './write-plan.js';

/** From the evening of a Sunday to a plan on paper. */
export async function januaryBegins({ scene, admin, owners, show }: Play) {
  const { 'khanh-son-lien-quan-1': viet, 'so-khoa-hoc': minh } = owners;
  const { 'nha-trang-doi-1': phuc, 'benh-vien-da-khoa': yen } = owners;
  show('khanh-son-lien-quan-1', 'so-khoa-hoc', 'nha-trang-doi-1', 'benh-vien-da-khoa');
  await scene.until('2020-01-05T20:30');
  await scene.caption(
    'Tối Chủ nhật, anh Việt gửi từ nhà.',
    'On a Sunday evening Việt sends from home.',
  );
  await sendPlan(scene, viet);

  await scene.until('2020-01-15T15:00');
  await scene.caption(
    'Anh Minh bổ sung dự toán: bản 2, đã đủ.',
    'Minh adds the budget: version 2 is complete.',
  );
  await sendRest(scene, minh);

  await scene.until('2020-01-16T08:05');
  await scene.caption(
    'Còn 5 ngày làm việc. Anh Phúc xin nhắc lại vào hôm sau.',
    'Five working days before. Phúc asks to be reminded the next day.',
  );
  await scene.expect(phuc, REMINDER);
  await scene.press(phuc, '⏰ Nhắc lại ngày 17/01/2020');
  await scene.until('2020-01-17T08:01');
  await scene.expect(phuc, REMINDER);

  await scene.until('2020-01-17T15:00');
  await scene.caption(
    'Bệnh viện Đa khoa tỉnh đã gửi bản giấy: chị Yến báo, quản trị viên xác nhận.',
    'The hospital has sent its plan on paper: Yến says so, the administrator confirms.',
  );
  await scene.press(yen, '📄 Đã gửi bản giấy');
  await scene.answer(yen, 'Số, ký hiệu của văn bản giấy', '125/BVĐK-VP');
  await scene.answer(yen, 'ghi ngày nào', '16/01/2020');
  await scene.press(admin, 'Đã nhận được');
  await scene.expect(yen, 'Đã xác nhận nhận được bản giấy');
}

/** Nobody has taken the unit on; the administrator calls it, and sends whoever answers a link. */
export async function call(play: Play) {
  const { scene, admin } = play;
  const unit = unitName(scene, UNCLAIMED);
  await scene.until('2020-01-20T08:30');
  await scene.caption(
    'Còn 3 ngày làm việc. Quản trị viên xem bảng: hai đơn vị không liên lạc được, cần gọi điện.',
    'Three working days before. The board says that two units can’t be reached and have to be called.',
  );
  await board(play);
  await scene.press(admin, '📞 Cần gọi');
  await scene.press(admin, unit);
  await scene.press(admin, '🔗 Liên kết nhận đơn vị');
  const link = await scene.link(admin);

  await scene.until('2020-01-20T09:10');
  const thu = scene.newcomer('Mai Thị Thu');
  scene.show([admin, 'Quản trị viên', 'Administrator'], [thu, unit, unitNameEn(scene, UNCLAIMED)]);
  await scene.caption(
    'Sau cuộc gọi, chị Thu, Sở Tài nguyên và Môi trường, mở liên kết và nhận đơn vị.',
    'After the call, Thu opens the link and takes the unit on.',
  );
  await scene.open(thu, link);
  await scene.press(thu, 'Nhận');
  const answers = joinAnswers({ name: 'Mai Thị Thu', agency: unit, position: 'Chuyên viên' });
  await scene.fill(thu, answers, 'Nhận việc của đơn vị vào Vòng chung khảo');
  await scene.press(thu, 'Nhận');
  await scene.expect(thu, 'Anh/chị đã nhận đơn vị');

  await scene.until('2020-01-21T14:00');
  await scene.caption('Hôm sau, chị Thu gửi.', 'The next day Thu sends the plan.');
  await sendPlan(scene, thu);
}
