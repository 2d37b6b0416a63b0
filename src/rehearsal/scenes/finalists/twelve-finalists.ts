import type { EmulatedUser } from '../../../emulator/emulator.js';
import { joinAnswers } from '../joining.js';
import type { Scene } from '../scene.js';
import type { Stage } from '../stage.js';
import { enrolOwners, type Owned, type Owners, UNCLAIMED, UNITS, unitName } from './units.js';
import { sendPart, sendPlan, sendRest } from './write-plan.js';

const REMINDER = '🔔 Nhắc gửi';

interface Play {
  scene: Stage;
  admin: EmulatedUser;
  owners: Owners;
  /** The administrator's phone, and those of some units. */
  show(...units: Owned[]): void;
}

/** The units of the final round, from the dispatch to the morning after the deadline. */
export const twelveFinalists: Scene = {
  id: 'twelve-finalists',
  title: {
    vi: 'Mười hai đơn vị chung khảo, từ công văn đến hết hạn',
    en: 'Twelve finalists, from the dispatch to the deadline',
  },
  about: {
    vi: 'Từ 12/11/2019 đến 31/01/2020: đơn vị gửi sớm, gửi thiếu, gửi sau lần nhắc cuối, gửi bản giấy, đơn vị phải gọi điện, và đơn vị không gửi. Tin nhắc đi đúng ngày, đúng giờ. Các tình huống là giả định.',
    en: 'From 12/11/2019 to 31/01/2020: units that send early, in part, after the last reminder or on paper, one that has to be called, and one that sends nothing. Reminders go out when they are due. What the units do is made up.',
  },
  minutes: 6,
  next: {
    vi: 'Trên điện thoại quản trị viên: /tiendo xem từng đơn vị, /thongke xem biểu đồ gửi theo ngày, /baocao lấy bảng tính.',
    en: 'On the administrator’s phone: /tiendo for each unit, /thongke for the chart by day, /baocao for the spreadsheets.',
  },
  // Its days are those of 2019's calendar.
  fits: ({ calendar, finalists }) =>
    calendar.deadlines.plan.before === '2020-01-31' &&
    UNITS.every((id) => finalists.units.some((unit) => unit.id === id)),

  async play(scene) {
    await scene.begin('2019-11-12T08:00');
    const [admin] = scene.cast.administrators;
    if (!admin) throw new Error('There is no administrator');
    const owners = await enrolOwners(scene);
    const show = (...units: Owned[]) => {
      const phones = units.map((id): [EmulatedUser, string, string] => [
        owners[id],
        unitName(scene, id),
        unitName(scene, id),
      ]);
      scene.show([admin, 'Quản trị viên', 'Administrator'], ...phones);
    };
    const play = { scene, admin, owners, show };
    await november(play);
    await december(play);
    await januaryBegins(play);
    await call(play);
    await lastDays(play);
    await after(play);
  },
};

/** Looks at the board. */
async function board({ scene, admin }: Play): Promise<void> {
  await scene.say(admin, '/tiendo');
  await scene.expect(admin, 'Số đơn vị: 12');
}

async function november(play: Play) {
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

async function december({ scene, owners, show }: Play) {
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

async function januaryBegins({ scene, admin, owners, show }: Play) {
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
async function call(play: Play) {
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
  scene.show([admin, 'Quản trị viên', 'Administrator'], [thu, unit, unit]);
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

async function lastDays({ scene, owners, show }: Play) {
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

async function after(play: Play) {
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
