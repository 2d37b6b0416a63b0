import { board, type Play, REMINDER } from './play.js';
import { sendPlan } from './write-plan.js';

/** From the last working day before Tết to the last minute. */
export async function lastDays({ scene, owners, show }: Play) {
  const { 'nha-trang-doi-1': phuc, 'kho-bac-nha-nuoc': quang } = owners;
  const { 'cam-lam': nga, 'xa-dien-lam': thao } = owners;
  show('nha-trang-doi-1', 'kho-bac-nha-nuoc');
  await scene.until('2020-01-22T08:01');
  await scene.caption(
    'Ngày làm việc cuối trước Tết: hệ thống đề nghị gửi trong ngày. Anh Phúc và anh Quang gửi.',
    'The last working day before Tết: the bot urges. Phúc and Quang send.',
  );
  for (const user of [phuc, quang]) {
    await scene.expect(user, 'Hôm nay là ngày làm việc cuối cùng');
    await sendPlan(scene, user);
  }

  show('cam-lam', 'xa-dien-lam', 'phuong-ninh-hai');
  await scene.until('2020-01-30T07:31');
  await scene.caption(
    'Qua Tết không có tin nhắc. Ngày cuối, hai lần nhắc: 07:30 và 14:00.',
    'No reminder during Tết. On the last day there are two: at 07:30 and 14:00.',
  );
  await scene.expect(nga, 'Hôm nay là ngày cuối cùng');
  await scene.until('2020-01-30T14:05');
  await scene.expect(nga, REMINDER);
  await scene.caption(
    'Chị Nga, huyện Cam Lâm, gửi ngay sau lần nhắc cuối.',
    'Nga’s unit sends right after the last reminder.',
  );
  await sendPlan(scene, nga);

  await scene.until('2020-01-30T23:50');
  await scene.caption(
    '23:50: chị Thảo, xã Diên Lâm, gửi vào phút chót, vẫn đúng hạn.',
    '23:50: Thảo’s unit sends at the last minute, still in time.',
  );
  await sendPlan(scene, thao);
}

/** The morning after the deadline. */
export async function after(play: Play) {
  const { scene, admin, owners, show } = play;
  show('phuong-ninh-hai', 'so-lao-dong');
  await scene.until('2020-01-31T08:01');
  await scene.caption(
    'Sáng 31/01: đơn vị chưa gửi được báo đã hết hạn; quản trị viên nhận danh sách.',
    'The morning of 31/01: who has not sent is told that it is over; the administrator gets the list.',
  );
  await scene.expect(owners['phuong-ninh-hai'], 'Đã hết thời hạn');
  await scene.expect(admin, 'Danh sách sau khi hết');
  await board(play);
  await scene.expect(admin, 'Đã gửi đủ: 9 (đúng hạn 9, muộn 0)');
  await scene.caption(
    '9 đơn vị gửi đủ đúng hạn, 1 bản giấy, 2 chưa gửi; 1 đơn vị phải gọi điện.',
    'Nine units in time, one on paper, two have sent nothing; one of them has to be called.',
  );
}
