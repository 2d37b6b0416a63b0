import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { openPlanButton, sendPlan } from '../../src/plans/buttons.js';
import { movedClock } from '../support/app.js';
import { type ProgressScene, useProgressScenes } from '../support/progress.js';

const scenes = useProgressScenes();

/** All times of this file are Vietnam's, as people there read them: "2020-01-30 08:00". */
const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+07:00`);
const DAY = 86_400_000;
const local = (instant: number) =>
  new Date(instant + at('1970-01-01 14:00')).toISOString().slice(0, 16).replace('T', ' ');

/** When the bot looks each day: at every time at which anything might be due, just before it, and at night. */
const LOOKS = [
  '00:00',
  '06:59',
  '07:00',
  '07:29',
  '07:30',
  '07:59',
  '08:00',
  '13:59',
  '14:00',
  '20:00',
];

/** The ladder of 2019, and the working days that are left then: counted by hand on a calendar. */
const STEPS: [string, string][] = [
  ['2019-11-29 08:00', '38 days'],
  ['2019-12-16 08:00', '27 days'],
  ['2019-12-31 08:00', '16 days'],
  ['2020-01-09 08:00', '10 days'],
  ['2020-01-16 08:00', '5 days'],
  ['2020-01-20 08:00', '3 days'],
  ['2020-01-21 08:00', '2 days'],
  ['2020-01-22 08:00', '1 days'],
  ['2020-01-30 07:30', 'today'],
  ['2020-01-30 14:00', 'today'],
];
const MORNINGS = ['10', '13', '14', '15', '16', '17', '20', '21', '22', '30'];

/** What a message that came unasked is, by how it begins; nothing for a reply. */
const KINDS: [RegExp, string][] = [
  [/^🔔 Nhắc gửi/, 'reminder'],
  [/^🎉 /, 'welcome'],
  [/^⏳ /, 'last word'],
  [/^🧾 /, 'receipt'],
  [/^🔔 UBND .*chưa gửi đủ/, 'note'],
  [/^📋 Tình hình sáng/, 'digest'],
  [/^📋 Danh sách sau khi hết/, 'list'],
  [/^📄 Đơn vị báo đã gửi bản giấy/, 'paper claim'],
  [/^✅ Đã xác nhận nhận được bản giấy/, 'paper confirmed'],
];

/** "reminder, 3 missing, 38 days": what it says, in few words. */
function describe(text: string): string | undefined {
  const kind = KINDS.find(([beginning]) => beginning.test(text))?.[1];
  if (kind !== 'reminder' && kind !== 'welcome' && kind !== 'last word') return kind;
  const missing = text.match(/^(⬜|✏️) /gmu)?.length ?? 0;
  const left = /Hôm nay là ngày cuối cùng/.test(text)
    ? ', today'
    : (/Còn (\d+) ngày làm việc/.exec(text)?.[1] ?? '').replace(/^\d+$/, ', $& days');
  return `${kind}, ${missing} missing${left}`;
}

const reminders = (missing: number, from = '2019-11-01', to = '2020-02-01'): [string, string][] =>
  STEPS.filter(([time]) => from <= time && time < to).map(([time, left]) => [
    time,
    `reminder, ${missing} missing, ${left}`,
  ]);

type Acts = [when: string, act: () => Promise<unknown>][];

/** Lets the time pass from one day to another: people act at their minute, the bot looks at its own. */
async function live({ clock, minute }: ProgressScene, from: string, to: string, acts: Acts) {
  const looks = new Set(acts.map(([when]) => at(when)));
  for (let midnight = at(`${from} 00:00`); midnight <= at(`${to} 00:00`); midnight += DAY) {
    for (const time of LOOKS) looks.add(at(`${local(midnight).slice(0, 10)} ${time}`));
  }
  for (const now of [...looks].sort((one, other) => one - other)) {
    clock.advance(now - clock.now());
    for (const [when, act] of acts) if (at(when) === now) await act();
    await minute();
  }
}

test('the contest of 2019, from the dispatch to the days after: who hears what, to the minute', {
  timeout: 90_000,
}, async () => {
  const scene = await scenes.begin({ clock: movedClock('2019-11-12T01:00:00Z') });
  const { emulator, app, finalists, plans, clock } = scene;
  const people = new Map<string, EmulatedUser>([['Quản trị', scene.admin]]);
  const person = (name: string): EmulatedUser => {
    const user = people.get(name);
    if (!user) throw new Error(`Nobody is called ${name}`);
    return user;
  };
  const joins = (name: string, unit: string) => async () => {
    people.set(name, await scene.colleague(name, {}, unit));
  };
  /** Sends the unit's plan in the chat, as it stands. */
  const sends = (name: string, unit: string) => async () => {
    await person(name).press({ data: openPlanButton.data(unit) });
    await person(name).press({ data: sendPlan.data(unit, 'ask') });
    if ((await plans.lastVersion(unit))?.at !== clock.now()) {
      await person(name).press({ data: sendPlan.data(unit, 'yes') });
    }
  };
  const writes = (unit: string) => () => scene.writePlan(unit);
  const dropsBudget = (unit: string) => () => plans.removeLine(unit, 'line0001');

  await live(scene, '2019-11-12', '2020-02-05', [
    // Early: complete within a week.
    ['2019-11-13 09:00', joins('Lan', 'so-thong-tin')],
    ['2019-11-20 09:50', writes('so-thong-tin')],
    ['2019-11-20 10:00', sends('Lan', 'so-thong-tin')],
    // Incomplete, then complete.
    ['2019-11-13 09:05', joins('Minh', 'so-khoa-hoc')],
    ['2019-12-10 09:50', writes('so-khoa-hoc')],
    ['2019-12-10 09:55', dropsBudget('so-khoa-hoc')],
    ['2019-12-10 10:00', sends('Minh', 'so-khoa-hoc')],
    ['2020-01-15 14:50', writes('so-khoa-hoc')],
    ['2020-01-15 15:00', sends('Minh', 'so-khoa-hoc')],
    // Late, on a Saturday.
    ['2019-11-14 08:30', joins('Hoa', 'phuong-ninh-hai')],
    ['2020-02-01 09:50', writes('phuong-ninh-hai')],
    ['2020-02-01 10:00', sends('Hoa', 'phuong-ninh-hai')],
    // On paper, and confirmed.
    ['2019-11-20 15:00', joins('Yến', 'benh-vien-da-khoa')],
    [
      '2020-01-17 15:00',
      async () => {
        const yen = person('Yến');
        await yen.press('Đã gửi bản giấy');
        await yen.say('125/BVĐK-VP');
        await yen.say('16/01/2020');
      },
    ],
    ['2020-01-17 16:00', () => scene.admin.press('Đã nhận được')],
    // Blocks the bot after the first reminder.
    ['2019-11-14 09:00', joins('Dũng', 'so-lao-dong')],
    ['2019-12-01 12:00', () => person('Dũng').block()],
    // Snoozing.
    ['2019-11-14 09:30', joins('Phúc', 'nha-trang-doi-1')],
    ['2020-01-16 08:10', () => person('Phúc').press('Nhắc lại ngày 17/01/2020')],
    ['2020-01-21 07:45', writes('nha-trang-doi-1')],
    ['2020-01-21 07:50', sends('Phúc', 'nha-trang-doi-1')],
    // Two people, one of whom comes in January; nothing is ever sent.
    ['2019-11-18 10:00', joins('Nga', 'cam-lam')],
    ['2020-01-05 10:00', joins('Sơn', 'cam-lam')],
    // Comes at the end, and sends in the last minute.
    ['2020-01-21 15:00', joins('Thảo', 'xa-dien-lam')],
    ['2020-01-30 23:50', writes('xa-dien-lam')],
    ['2020-01-30 23:59', sends('Thảo', 'xa-dien-lam')],
    // An author of the entry that belongs to the unit.
    [
      '2019-12-02 10:00',
      async () => {
        const viet = await scene.member('Việt');
        people.set('Việt', viet);
        const entry = await scene.completeDraft(viet);
        await finalists.attachEntry('khanh-son-lien-quan-1', entry.id, 1, clock.now());
      },
    ],
    ['2020-01-05 19:50', writes('khanh-son-lien-quan-1')],
    ['2020-01-05 21:00', sends('Việt', 'khanh-son-lien-quan-1')],
    // Sends in part before Tết, and never the rest.
    ['2019-11-25 10:00', joins('Quang', 'kho-bac-nha-nuoc')],
    ['2020-01-22 15:50', writes('kho-bac-nha-nuoc')],
    ['2020-01-22 15:55', dropsBudget('kho-bac-nha-nuoc')],
    ['2020-01-22 16:00', sends('Quang', 'kho-bac-nha-nuoc')],
    // Whom the agency of a unit that owes has for it. Nobody claims so-noi-vu and so-tai-nguyen.
    [
      '2019-12-20 10:00',
      async () => {
        const cuc = await scene.member('Cúc');
        people.set('Cúc', cuc);
        await createCoordinatorStore(scenes.client, scene.keys).add('cam-lam', cuc.id);
      },
    ],
  ]);
  await app.allSent();

  const nameOf = new Map([...people].map(([name, { id }]) => [id, name]));
  const heard = new Map<string, [string, string][]>();
  for (const { method, ok, payload, at: when } of emulator.calls) {
    if (method !== 'sendMessage' || !ok) continue;
    const name = nameOf.get(Number(payload.chat_id));
    const text = String(payload.text).replace(/<[^>]*>/g, '');
    const kind = describe(text);
    if (name && kind) heard.set(name, [...(heard.get(name) ?? []), [local(when), kind]]);
  }
  const last = (missing: number): [string, string] => [
    '2020-01-31 08:00',
    `last word, ${missing} missing`,
  ];
  expect(Object.fromEntries(heard)).toEqual({
    Lan: [['2019-11-20 10:00', 'receipt']],
    Minh: [
      ...reminders(3, '2019-11-01', '2019-12-10'),
      ['2019-12-10 10:00', 'receipt'],
      ...reminders(1, '2019-12-10', '2020-01-15'),
      ['2020-01-15 15:00', 'receipt'],
    ],
    Hoa: [...reminders(3), last(3), ['2020-02-01 10:00', 'receipt']],
    Yến: [...reminders(3, '2019-11-01', '2020-01-17'), ['2020-01-17 16:00', 'paper confirmed']],
    Dũng: reminders(3, '2019-11-01', '2019-12-01'),
    Phúc: [
      ...reminders(3, '2019-11-01', '2020-01-17'),
      ['2020-01-17 08:00', 'reminder, 3 missing, 4 days'],
      ...reminders(3, '2020-01-18', '2020-01-21'),
      ['2020-01-21 07:50', 'receipt'],
    ],
    Nga: [...reminders(3), last(3)],
    Sơn: [...reminders(3, '2020-01-05'), last(3)],
    Thảo: [...reminders(3, '2020-01-21 15:00'), ['2020-01-30 23:59', 'receipt']],
    Việt: [
      ['2019-12-02 10:00', 'welcome, 3 missing, 37 days'],
      ...reminders(3, '2019-12-02', '2020-01-05'),
      ['2020-01-05 21:00', 'receipt'],
    ],
    Quang: [
      ...reminders(3, '2019-11-01', '2020-01-22 16:00'),
      ['2020-01-22 16:00', 'receipt'],
      ...reminders(1, '2020-01-23'),
      last(1),
    ],
    Cúc: [['2020-01-20 08:00', 'note']],
    'Quản trị': [
      ...MORNINGS.flatMap((day): [string, string][] => [
        [`2020-01-${day} 07:30`, 'digest'],
        ...(day === '17' ? [['2020-01-17 15:00', 'paper claim'] as [string, string]] : []),
      ]),
      ['2020-01-31 08:00', 'list'],
    ],
  });

  // Whoever blocked the bot was tried again at each step, and is not counted as reminded.
  const dung = emulator.calls.filter(
    ({ payload, ok }) => payload.chat_id === person('Dũng').id && !ok,
  );
  expect(dung.map(({ at: when }) => local(when))).toEqual(
    [...reminders(3, '2019-12-01'), last(3)].map(([time]) => time),
  );
  const list = scene.admin.messages.find(({ text }) => text?.startsWith('📋 Danh sách sau'))?.text;
  for (const unit of ['Sở Nội vụ', 'Sở Tài nguyên và Môi trường', 'Sở Lao động']) {
    expect(list?.slice(list.indexOf('📞'))).toContain(unit);
  }
});
