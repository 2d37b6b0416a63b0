import { formatDate, isWorkingDay, lastDay, workingDayUpTo } from '../calendar.js';
import type { Contest } from '../contest.js';
import type { Check, CheckItem } from './item.js';

type Path = (string | number)[];

interface NamedDay {
  vi: string;
  en: string;
  day: string;
  path: Path;
}

const PLAN: Path = ['calendar', 'deadlines', 'plan'];

/** The days of a contest, in the order in which they must come. */
function daysOf(contest: Contest): NamedDay[] {
  const { registration, deadlines } = contest.calendar;
  const day = (vi: string, en: string, value: string, path: Path) => ({ vi, en, day: value, path });
  return [
    day('ngày mở đăng ký', 'the opening of registration', registration.opensOn, [
      'calendar',
      'registration',
      'opensOn',
    ]),
    ...(registration.closesOn === undefined
      ? []
      : [
          day('ngày cuối nhận đăng ký', 'the last day of registration', registration.closesOn, [
            'calendar',
            'registration',
            'closesOn',
          ]),
        ]),
    day(
      'ngày khuyến nghị gửi phương án',
      'the day by which plans are urged',
      deadlines.plan.urgedOn,
      [...PLAN, 'urgedOn'],
    ),
    day('thời hạn gửi phương án', 'the plans’ deadline', deadlines.plan.before, [
      ...PLAN,
      'before',
    ]),
    day('ngày kết thúc cuộc thi', 'the end of the contest', contest.privacy.periods.contestEndsOn, [
      'privacy',
      'periods',
      'contestEndsOn',
    ]),
  ];
}

/** A contest may have begun; what people still have to do must lie ahead. */
export const datesInThePast: Check = (contest, { today }) => {
  const gone = daysOf(contest).filter(({ day, path }) => day <= today && path.at(-1) !== 'opensOn');
  if (gone.length === 0) {
    return [item('dates-past', 'ok', 'Các thời hạn đều ở phía trước.', 'All deadlines lie ahead.')];
  }
  return gone.map(({ vi, en, day, path }) => {
    const date = formatDate(contest, day);
    return item(
      'dates-past',
      'mend',
      `${capital(vi)} (${date}) đã qua: hãy ghi ngày của cuộc thi này.`,
      `${capital(en)} (${date}) is past: write the day of this contest.`,
      path,
    );
  });
};

export const datesOnDaysOff: Check = (contest) => {
  const { urgedOn } = contest.calendar.deadlines.plan;
  const days = daysOf(contest).filter(({ path }) => path.at(-1) === 'closesOn');
  days.push(
    {
      vi: 'ngày cuối gửi phương án',
      en: 'the last day for plans',
      day: lastDay(contest),
      path: [...PLAN, 'before'],
    },
    {
      vi: 'ngày khuyến nghị gửi phương án',
      en: 'the day by which plans are urged',
      day: urgedOn,
      path: [...PLAN, 'urgedOn'],
    },
  );
  const off = days.filter(({ day }) => !isWorkingDay(contest, day));
  if (off.length === 0) {
    return [
      item(
        'days-off',
        'ok',
        'Các hạn chót rơi vào ngày làm việc.',
        'The last days are working days.',
      ),
    ];
  }
  return off.map(({ vi, en, day, path }) => {
    const [date, before] = [day, workingDayUpTo(contest, day)].map((one) =>
      formatDate(contest, one),
    );
    return item(
      'days-off',
      'look',
      `${capital(vi)} (${date}) là ngày nghỉ: nên dời về ngày làm việc, gần nhất là ${before}.`,
      `${capital(en)} (${date}) is a day off: better move it to a working day; the nearest before is ${before}.`,
      path,
    );
  });
};

export const datesOutOfOrder: Check = (contest) => {
  const days = daysOf(contest);
  const items: CheckItem[] = [];
  for (const [index, later] of days.entries()) {
    const earlier = days[index - 1];
    if (!earlier || earlier.day <= later.day) continue;
    items.push(
      item(
        'dates-order',
        'mend',
        `${capital(later.vi)} (${formatDate(contest, later.day)}) sớm hơn ${earlier.vi} (${formatDate(contest, earlier.day)}): hãy xem lại cả hai.`,
        `${capital(later.en)} (${formatDate(contest, later.day)}) comes before ${earlier.en} (${formatDate(contest, earlier.day)}): look at both.`,
        later.path,
      ),
    );
  }
  if (contest.dispatch.date > contest.calendar.registration.opensOn) {
    items.push(
      item(
        'dates-order',
        'look',
        'Đăng ký mở trước ngày ký công văn: hãy xem lại hai ngày này.',
        'Registration opens before the dispatch is dated: look at both days.',
        ['dispatch', 'date'],
      ),
    );
  }
  return items.length > 0
    ? items
    : [item('dates-order', 'ok', 'Các mốc thời gian theo đúng thứ tự.', 'The dates are in order.')];
};

/** Each year has its Tết: a year without a single holiday was not thought of. */
export const holidaysMissing: Check = (contest) => {
  const { holidays, registration, deadlines } = contest.calendar;
  const known = new Set(
    holidays
      .flatMap((each) => ('date' in each ? [each.date] : [each.from, each.to]))
      .map((day) => Number(day.slice(0, 4))),
  );
  const [from, to] = [registration.opensOn, deadlines.plan.before].map((day) =>
    Number(day.slice(0, 4)),
  );
  const years = Array.from(
    { length: Math.max(0, (to ?? 0) - (from ?? 0)) + 1 },
    (_, index) => (from ?? 0) + index,
  );
  // A contest that begins late in a year may find no holiday left in it.
  const silent = years.filter((year) => !known.has(year) && `${year}-09-03` > registration.opensOn);
  if (silent.length === 0) {
    return [
      item(
        'holidays',
        'ok',
        'Có ngày nghỉ lễ của các năm diễn ra cuộc thi.',
        'The holidays of the contest’s years are listed.',
      ),
    ];
  }
  const list = silent.join(', ');
  return [
    item(
      'holidays',
      'mend',
      `Chưa có ngày nghỉ lễ nào của năm ${list}: số ngày làm việc sẽ tính sai.`,
      `No holiday of ${list} is listed: working days would be counted wrongly.`,
      ['calendar', 'holidays'],
    ),
  ];
};

const YEAR_MS = 366 * 86_400_000;

/** Agencies come and go: the list is that of one day. */
export const agenciesOfAnotherTime: Check = (contest) => {
  const { referenceDate, calendar } = contest;
  const apart = Math.abs(Date.parse(referenceDate) - Date.parse(calendar.registration.opensOn));
  if (apart <= YEAR_MS) return [];
  const date = formatDate(contest, referenceDate);
  return [
    item(
      'reference-date',
      'mend',
      `Danh sách cơ quan lấy theo ngày ${date}, cách xa ngày mở đăng ký: hãy xem lại các cơ quan, rồi sửa ngày này.`,
      `The list of agencies is that of ${date}, far from the opening of registration: look at the agencies, then set this day.`,
      ['referenceDate'],
    ),
  ];
};

const HOUR = 60;

/** Officials are asleep from ten to six at the latest. */
export const quietHoursShort: Check = ({ calendar: { quietHours } }) => {
  const [from, to] = [quietHours.from, quietHours.to].map(
    (time) => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)),
  );
  const night = Array.from({ length: 8 }, (_, index) => ((22 + index) % 24) * HOUR);
  const isQuiet = (at: number) =>
    (from ?? 0) < (to ?? 0)
      ? at >= (from ?? 0) && at < (to ?? 0)
      : at >= (from ?? 0) || at < (to ?? 0);
  const { from: begin, to: end } = quietHours;
  return night.every(isQuiet)
    ? [
        item(
          'quiet-hours',
          'ok',
          `Không gửi tin từ ${begin} đến ${end}.`,
          `Nothing is sent from ${begin} to ${end}.`,
        ),
      ]
    : [
        item(
          'quiet-hours',
          'look',
          `Giờ yên lặng ${begin}–${end} chưa phủ hết 22:00–06:00: tin có thể đến lúc nửa đêm.`,
          `The quiet hours ${begin}–${end} don’t cover 22:00–06:00: messages may arrive at night.`,
          ['calendar', 'quietHours', 'from'],
        ),
      ];
};

function item(
  id: string,
  state: CheckItem['state'],
  vi: string,
  en: string,
  path?: Path,
): CheckItem {
  return { id, group: 'dates', state, text: { vi, en }, ...(path && { path }) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
