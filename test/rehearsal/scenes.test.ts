import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { SCENES } from '../../src/rehearsal/scenes/list.js';
import type { Player, SceneState } from '../../src/rehearsal/scenes/player.js';
import type { Scene } from '../../src/rehearsal/scenes/scene.js';
import { createScenes } from '../../src/rehearsal/scenes/scenes.js';
import type { Stage } from '../../src/rehearsal/scenes/stage.js';
import { askSite, openStage } from '../support/rehearsal.js';

interface Theatre {
  rehearsal: Rehearsal;
  player: Player;
  /** Plays a scene that ships at once, to its end. */
  play(id: string, watch?: (stage: Stage) => void): Promise<SceneState>;
  /** Plays something short on the stage as it is. */
  improvise(play: Scene['play']): void;
}

async function openTheatre(): Promise<Theatre> {
  let player: Player | undefined;
  const rehearsal = await openStage({
    sendRate: 1_000,
    parts: [
      (stage) => {
        const part = createScenes(stage);
        player = part.player;
        return part;
      },
    ],
  });
  if (!player) throw new Error('The part was not made');
  const { ...theatre } = { rehearsal, player };
  return {
    ...theatre,
    async play(id, watch) {
      const scene = SCENES.find((each) => each.id === id);
      if (!scene) throw new Error(`There is no scene ${id}`);
      const watched = (stage: Stage) => {
        watch?.(stage);
        return scene.play(stage);
      };
      theatre.player.play({ ...scene, play: watched }, 'at-once');
      await theatre.player.ended;
      return theatre.player.state;
    },
    improvise(play) {
      const text = { vi: '', en: '' };
      const about = { title: text, about: text, next: text, minutes: 1, fits: () => true };
      theatre.player.play({ id: 'trial', ...about, play }, 'at-once');
    },
  };
}

/** Whose phone is on the page. */
function holder({ rehearsal }: Theatre, name: string): EmulatedUser {
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
function letters({ rehearsal }: Theatre, words: string): [name: string, at: string][] {
  return rehearsal.emulator.calls
    .filter(({ method, ok }) => ok && (method === 'sendMessage' || method === 'sendPhoto'))
    .filter(({ payload }) => String(payload.text ?? payload.caption).includes(words))
    .map(({ payload, at }) => {
      const { person } = rehearsal.emulator.user({ id: Number(payload.chat_id) });
      return [person.user.first_name, local(at)];
    });
}

// One stage for all: each scene empties it, and setting it takes longer than most of them.
test('each scene plays to its end and does what it tells, is paused and taken over, and says what it misses', async () => {
  const theatre = await openTheatre();
  await threeAuthors(theatre);
  await stops(theatre);
  await resultsDay(theatre);
  await correction(theatre);
  await twelveFinalists(theatre);
  await meetsSomethingElse(theatre);
}, 240_000);

/** Paused, typed into by hand, it goes on from there, and ends with three receipts. */
async function threeAuthors(theatre: Theatre) {
  const { rehearsal, player } = theatre;
  const played = theatre.play('three-authors', (stage) => {
    const { show } = stage;
    // Paused while the bot answers the title: it has asked for the field, and nobody has pressed yet.
    stage.show = (...seen) => {
      show.apply(stage, seen);
      const asked = /lĩnh vực cải cách hành chính nào/;
      void holder(theatre, 'Nguyễn Thị Mai')
        .waitFor(({ text = '' }) => asked.test(text), 60_000)
        .then(
          () => player.pause(),
          // What it waits for didn't come: the state below tells.
          () => undefined,
        );
    };
  });
  await expect.poll(() => player.state.status, { timeout: 60_000 }).toBe('paused');
  const mai = holder(theatre, 'Nguyễn Thị Mai');
  await rehearsal.emulator.idle();
  await mai.say('/lich');
  await mai.say('/dangky');
  await mai.press('Nhắn tin báo kết quả');
  await mai.press('Hiện đại hóa hành chính');
  player.resume();
  expect(await played).toMatchObject({ status: 'ended' });

  const receipts = letters(theatre, 'Mã hồ sơ: <b>SK-2019-0001</b>');
  expect(receipts.map(([name]) => name).sort()).toEqual([
    'Lê Thị Chi',
    'Nguyễn Thị Mai',
    'Trần Văn Bình',
  ]);
  await mai.say('/hoso');
  await mai.press('SK-2019-0001');
  expect(mai.last.text).toContain('Lĩnh vực: Hiện đại hóa hành chính');
}

/** Taken over while time passes, and with the stage emptied under its feet. */
async function stops(theatre: Theatre) {
  const { rehearsal, player, improvise } = theatre;
  const mai = holder(theatre, 'Nguyễn Thị Mai');
  const shown = rehearsal.phones.shown;
  improvise((stage) => stage.until('2020-11-20T08:00'));
  await expect.poll(() => rehearsal.time.state.until).toBeGreaterThan(0);
  expect(await askSite(rehearsal, 'scenes', { do: 'stop' })).toMatchObject({
    answer: { status: 'over' },
  });
  expect(rehearsal.time.clock.now()).toBeLessThan(Date.parse('2020-11-20T00:00:00Z'));
  expect(rehearsal.time.state).toMatchObject({ pace: 'real' });
  expect(rehearsal.phones.shown).toBe(shown);
  await mai.say('/lich');
  expect(mai.last.text).toContain('Lịch');

  improvise((stage) => stage.until('2020-11-21T08:00'));
  player.pause();
  const { status } = await askSite(rehearsal, 'begin', { at: Date.parse('2019-12-02T01:00:00Z') });
  await player.ended;
  expect([status, player.state]).toEqual([200, { status: 'none', pace: 'at-once', captions: [] }]);
}

async function meetsSomethingElse(theatre: Theatre) {
  const { rehearsal, player, improvise } = theatre;
  const { member } = rehearsal.cast;
  const troubleOf = async (play: Scene['play']) => {
    improvise(play);
    await player.ended;
    expect(player.state.status).toBe('trouble');
    return player.state.trouble;
  };
  expect(
    await troubleOf(async (stage) => {
      await stage.open(member);
      await stage.press(member, 'Trợ giúp');
      await stage.press(member, /^🚀 Gửi \d+ bản/);
    }),
  ).toEqual({
    act: {
      vi: 'Nguyễn Thị Mai bấm “🚀 Gửi … bản”',
      en: 'Nguyễn Thị Mai presses “🚀 Gửi … bản”',
    },
    expected: { vi: 'nút “🚀 Gửi … bản”', en: 'the button “🚀 Gửi … bản”' },
    stood: { vi: expect.stringContaining('/dangky'), en: expect.stringContaining('/dangky') },
  });
  const answers = await troubleOf((stage) => stage.answer(member, 'Tên mô hình', 'Một cửa'));
  expect(answers?.expected.vi).toBe('“Tên mô hình”');
  expect(member.messages.filter(({ text }) => text === 'Một cửa')).toEqual([]);
  const past = await troubleOf((stage) => stage.until('2019-12-01T08:00'));
  expect(past?.stood.en).toBe('a clock that was moved past it');
  await member.block();
  const blocked = await troubleOf((stage) => stage.say(member, '/lich'));
  expect(blocked?.stood.vi).toBe('Người này đang chặn hệ thống');
  await rehearsal.killBot();
  const off = await troubleOf((stage) => stage.say(member, '/lich'));
  expect(off?.stood.vi).toBe('Hệ thống đã bị tắt');

  const play = (scene: string) => askSite(rehearsal, 'scenes', { do: 'play', scene });
  expect((await play('nothing')).status).toBe(404);
  rehearsal.contest.finalists.units.pop();
  expect((await play('twelve-finalists')).status).toBe(409);
  expect(await askSite(rehearsal, 'scenes')).toMatchObject({
    answer: [{ fits: true }, { id: 'twelve-finalists', fits: false }, {}, {}],
  });
}

/** Who hears what and when, to the minute, and how the board stands at the end. */
async function twelveFinalists(theatre: Theatre) {
  expect(await theatre.play('twelve-finalists')).toMatchObject({ status: 'ended' });
  const reminders = letters(theatre, 'Nhắc gửi phương án');
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
  expect(letters(theatre, 'Đã hết thời hạn gửi')).toEqual([['Lê Thị Hoa', '2020-01-31 08:00']]);
  const board = holder(theatre, 'Quản trị viên').last.text;
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
async function resultsDay(theatre: Theatre) {
  expect(await theatre.play('results-day')).toMatchObject({ status: 'ended' });
  expect(letters(theatre, 'Xin chúc mừng')).toEqual([['Trần Thị Lan', '2019-11-18 08:30']]);
  expect(
    letters(theatre, '🏅 Giải Nhất')
      .filter(([, at]) => at.endsWith('09:30'))
      .sort(),
  ).toEqual(
    ['Nguyễn Thị Mai', 'Phạm Quốc Dũng', 'Đặng Thu Hà'].map((name) => [name, '2019-11-18 09:30']),
  );
  const coverage = holder(theatre, 'Quản trị viên').last.text;
  expect(coverage).toContain('✅ Đã báo cáo: 1 (theo kết quả trước đính chính: 0)');
  expect(coverage).toContain('Hệ thống đếm: 2 người');
}

/** Every copy is put right, and who has not acknowledged that is asked to. */
async function correction(theatre: Theatre) {
  expect(await theatre.play('correction')).toMatchObject({ status: 'ended' });
  const wrong = 'là hết ngày 31/01/2020';
  expect(letters(theatre, wrong)).toHaveLength(5);
  const { emulator } = theatre.rehearsal;
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
    letters(theatre, 'chưa xác nhận đã nắm thông báo')
      .map(([name]) => name)
      .sort(),
  ).toEqual(['Lê Văn Bình', 'Trần Thị Lan', 'Võ Minh Khang', 'Đặng Thu Hà']);
}
