import type { EmulatedUser } from '../../../emulator/emulator.js';
import type { Scene } from '../scene.js';
import { december, november } from './autumn.js';
import { call, januaryBegins } from './january.js';
import { after, lastDays } from './last-days.js';
import { enrolOwners, type Owned, UNITS, unitName, unitNameEn } from './units.js';

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
        unitNameEn(scene, id),
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
