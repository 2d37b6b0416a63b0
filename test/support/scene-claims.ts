import { expect } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';

/** What a scene that has played to its end must have done, on a stage where nothing else happened. */
export const CLAIMS = {
  'three-authors': threeAuthors,
  'twelve-finalists': twelveFinalists,
  'results-day': resultsDay,
  correction,
} as const;

/** Whose phone is on the page. */
export function holder(rehearsal: Rehearsal, name: string): EmulatedUser {
  const { emulator, phones } = rehearsal;
  const users = phones.shown.map(({ userId }) => emulator.user({ id: userId }));
  const user = users.find(({ person }) => person.user.first_name === name);
  if (!user) throw new Error(`${name} holds no phone on the page`);
  return user;
}

/** "2019-11-29 08:00" in Vietnam. */
const local = (at: number) =>
  new Date(at + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** When letters that say this went out, by who got them, in the order in which they went. */
export function letters(rehearsal: Rehearsal, words: string): [name: string, at: string][] {
  return rehearsal.emulator.calls
    .filter(({ method, ok }) => ok && (method === 'sendMessage' || method === 'sendPhoto'))
    .filter(({ payload }) => String(payload.text ?? payload.caption).includes(words))
    .map(({ payload, at }) => {
      const { person } = rehearsal.emulator.user({ id: Number(payload.chat_id) });
      return [person.user.first_name, local(at)];
    });
}

/** One receipt for each. */
function threeAuthors(rehearsal: Rehearsal) {
  const receipts = letters(rehearsal, 'Mã hồ sơ: <b>SK-2019-0001</b>');
  expect(receipts.map(([name]) => name).sort()).toEqual([
    'Lê Thị Chi',
    'Nguyễn Thị Mai',
    'Trần Văn Bình',
  ]);
}

/** Who hears what and when, to the minute, and how the board stands at the end. */
function twelveFinalists(rehearsal: Rehearsal) {
  const reminders = letters(rehearsal, 'Nhắc gửi phương án');
  const of = (name: string) => reminders.filter(([who]) => who === name).map(([, at]) => at);
  const morning = ['2019-11-29', '2019-12-16', '2019-12-31', '2020-01-09', '2020-01-16'];
  const steps = morning.map((day) => `${day} 08:00`);
  expect({
    lan: of('Nguyễn Ngọc Lan'),
    dung: of('Võ Tiến Dũng'),
    tuan: of('Phạm Anh Tuấn'),
    minh: of('Trần Quang Minh'),
    phuc: of('Hồ Văn Phúc'),
    nga: of('Đỗ Thị Nga'),
  }).toEqual({
    lan: [],
    dung: steps.slice(0, 1),
    tuan: steps.slice(0, 3),
    minh: steps.slice(0, 4),
    phuc: [
      ...steps,
      '2020-01-17 08:00',
      ...['20', '21', '22'].map((day) => `2020-01-${day} 08:00`),
    ],
    nga: [
      ...[...steps, ...['20', '21', '22'].map((day) => `2020-01-${day} 08:00`)],
      ...['2020-01-30 07:30', '2020-01-30 14:00'],
    ],
  });
  expect(letters(rehearsal, 'Đã hết thời hạn gửi')).toEqual([['Lê Thị Hoa', '2020-01-31 08:00']]);
  const board = holder(rehearsal, 'Quản trị viên').last.text;
  for (const line of [
    '✅ Đã gửi đủ: 9 (đúng hạn 9, muộn 0)',
    '📄 Bản giấy: 1',
    '🟡 Còn thiếu: 0',
    '⬜ Chưa gửi: 2',
    '📞 Không liên lạc được, cần gọi điện: 1',
  ]) {
    expect(board).toContain(line);
  }
}

/** Whom the results reach in which order, and what is known of it. */
function resultsDay(rehearsal: Rehearsal) {
  expect(letters(rehearsal, 'Xin chúc mừng')).toEqual([['Trần Thị Lan', '2019-11-18 08:30']]);
  expect(
    letters(rehearsal, '🏅 Giải Nhất')
      .filter(([, at]) => at.endsWith('09:30'))
      .sort(),
  ).toEqual(
    ['Nguyễn Thị Mai', 'Phạm Quốc Dũng', 'Đặng Thu Hà'].map((name) => [name, '2019-11-18 09:30']),
  );
  const coverage = holder(rehearsal, 'Quản trị viên').last.text;
  expect(coverage).toContain('✅ Đã báo cáo: 1 (theo kết quả trước đính chính: 0)');
  expect(coverage).toContain('Hệ thống đếm: 2 người');
}

/** Every copy is put right, and who has not acknowledged that is asked to. */
function correction(rehearsal: Rehearsal) {
  const wrong = 'là hết ngày 31/01/2020';
  expect(letters(rehearsal, wrong)).toHaveLength(5);
  const { emulator } = rehearsal;
  const edited = emulator.calls.filter(
    ({ method, ok, payload }) =>
      ok && method === 'editMessageText' && String(payload.text).includes('là hết ngày 30/01/2020'),
  );
  const copies = new Set(edited.map(({ payload }) => Number(payload.chat_id)));
  expect(copies.size).toBe(5);
  for (const id of copies) {
    const texts = emulator.user({ id }).messages.map(({ text = '' }) => text);
    expect(texts.filter((text) => text.includes(wrong))).toEqual([]);
  }
  expect(
    letters(rehearsal, 'chưa xác nhận đã nắm thông báo')
      .map(([name]) => name)
      .sort(),
  ).toEqual(['Lê Văn Bình', 'Trần Thị Lan', 'Võ Minh Khang', 'Đặng Thu Hà']);
}
