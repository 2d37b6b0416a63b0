import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContest } from '../../src/contest/load-contest.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { dueStage, isPublic, newsTime } from '../../src/results/publication.js';
import type { Stage } from '../../src/results/result-store.js';
import {
  PRIZES,
  pressFresh,
  type ResultScene,
  useResultScenes,
  wordsSince,
} from '../support/results.js';
import { SOON } from '../support/stages.js';

const scenes = useResultScenes();
const contest = await loadContest();
const at = (iso: string) => Date.parse(iso);

/** What somebody was told of results without asking: it comes with the picture. */
const told = (user: EmulatedUser) =>
  user.messages.flatMap(({ photo, caption }) => (photo && caption ? [caption] : []));

/** What an administrator was to hear at night waits in the outbox, and is not waited for. */
const sweepAtNight = (scene: ResultScene) => scene.app.sweep();

/** Does what is done every minute for as long, and gives the minutes after which somebody had heard. */
async function minutesUntil(scene: ResultScene, user: EmulatedUser, most: number): Promise<number> {
  const before = user.messages.length;
  for (let minute = 0; minute <= most; minute += 1) {
    await scene.minute();
    if (user.messages.length > before) return minute;
    scene.clock.advance(60_000);
  }
  return Number.POSITIVE_INFINITY;
}

describe('published results', () => {
  test('are heard by those whom they are about, and after the delay by everyone, nobody twice', async () => {
    const scene = await scenes.begin();
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    const hai = await scene.colleague('Lý Hải', { languageCode: 'en' }, 'cam-lam');
    const mai = await scene.member('Nguyễn Thị Mai');
    const stranger = scene.emulator.user();
    await stranger.open();
    const gone = await scene.member('Đã Rút');
    await scene.members.recordConsent(gone.id, 'withdrawn', '2', scene.clock.now());
    await scene.publish(PRIZES, 'm60');
    const counts = [mai, stranger, gone].map(({ messages }) => messages.length);

    await scene.minute();
    expect(told(lan)).toEqual([
      [
        '🎉 Xin chúc mừng anh/chị!',
        'Kết quả cuộc thi Sáng kiến CCHC trẻ lần thứ 4 - năm 2019 của anh/chị, gửi trước khi công bố cho mọi người:',
        '',
        'Sở Thông tin và Truyền thông',
        'Mô hình, sáng kiến: Hệ thống tiếp nhận phản ánh, kiến nghị',
        'Giải: Giải Nhất',
        'Điểm: 83 điểm',
        'Hạng: 1',
      ].join('\n'),
    ]);
    expect(lan.last.photo).toBeDefined();
    expect(hai.last.caption).toContain(
      'Prize: Third prize\nPoints: no official data\nRank: no official data',
    );
    expect([mai, stranger, gone].map(({ messages }) => messages.length)).toEqual(counts);
    // Nobody else may look either, or they would know before.
    await mai.say('/ketqua');
    expect(mai.last.text).toContain('Chưa có kết quả được công bố.');
    await lan.say('/ketqua');
    expect(lan.last.text).toContain(
      '🔒 Những kết quả này chưa công bố cho mọi người (sớm nhất lúc 10:00',
    );
    expect(lan.last.text).toContain('🏅 Giải Nhất\n1. Sở Thông tin và Truyền thông');

    const sent = [lan, hai, stranger, gone].map(({ messages }) => messages.length);
    expect(await minutesUntil(scene, mai, 90)).toBe(60);
    expect(mai.last.caption).toBe(
      [
        'Kết quả · Sáng kiến CCHC trẻ lần thứ 4 - năm 2019',
        'Công bố lúc 09:00 ngày 20/11/2019.',
        '🏅 Giải Nhất',
        '• Sở Thông tin và Truyền thông: 83 điểm',
        '🏅 Giải Nhì',
        '• Sở Khoa học và Công nghệ: 77,8 điểm',
        '🏅 Giải Ba',
        '• UBND huyện Cam Lâm (điểm: chưa có dữ liệu chính thức)',
      ].join('\n'),
    );
    expect(mai.last.photo?.at(-1)?.file_id).toBe(
      lan.messages.find(({ photo }) => photo)?.photo?.at(-1)?.file_id,
    );
    await mai.press('Xem kết quả');
    expect(mai.last.text).toContain('1. Sở Thông tin và Truyền thông');
    for (let minute = 0; minute < 5; minute += 1) {
      scene.clock.advance(60_000);
      await scene.minute();
    }
    expect([lan, hai, stranger, gone].map(({ messages }) => messages.length)).toEqual(sent);
    expect(told(mai)).toHaveLength(1);
    expect(await scene.results.begun(1)).toHaveProperty('chats');
    // Drawn and uploaded once, whoever got it.
    const uploads = scene.emulator.calls.filter(
      ({ method, payload }) => method === 'sendPhoto' && !('photo' in payload),
    );
    expect(uploads.length).toBeLessThanOrEqual(1);
  });

  test('wake nobody, and everyone hears in working hours only', async () => {
    // Friday evening.
    const scene = await scenes.begin();
    scene.clock.set('2019-11-22T14:30:00Z');
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    const mai = await scene.member('Nguyễn Thị Mai');
    await scene.publish(PRIZES, 'm0');
    const before = [lan, mai].map(({ messages }) => messages.length);
    await sweepAtNight(scene);
    expect([lan, mai].map(({ messages }) => messages.length)).toEqual(before);
    await mai.say('/ketqua');
    expect(mai.last.text).toContain('Chưa có kết quả được công bố.');
    scene.clock.set('2019-11-23T00:00:00Z');
    await sweepAtNight(scene);
    await expect.poll(() => told(lan), SOON).toHaveLength(1);
    // Whoever asks may know from then on; nobody is written to before Monday.
    await mai.say('/ketqua');
    expect(mai.last.text).toContain('🏅 Giải Nhất');
    await sweepAtNight(scene);
    scene.clock.set('2019-11-24T23:59:00Z');
    await sweepAtNight(scene);
    expect(await scene.results.begun(1)).not.toHaveProperty('news');
    scene.clock.set('2019-11-25T00:00:00Z');
    await sweepAtNight(scene);
    await expect.poll(() => told(mai), SOON).toHaveLength(1);
  });

  test('reach everyone after a day away, the authors first all the same', async () => {
    const scene = await scenes.begin();
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    const mai = await scene.member('Nguyễn Thị Mai');
    await scene.publish(PRIZES, 'm30');
    scene.clock.advance(24 * 60 * 60_000);
    await scene.minute();
    expect(told(lan)).toHaveLength(1);
    await scene.minute();
    expect(told(mai)).toHaveLength(1);
    const calls = scene.emulator.calls.filter(({ method }) => method === 'sendPhoto');
    const order = calls
      .map(({ payload }) => Number(payload.chat_id))
      .filter((id) => [lan.id, mai.id].includes(id));
    expect(order).toEqual([lan.id, mai.id]);
  });

  test('go out without a picture when it can’t be drawn or uploaded, and with one later', async () => {
    const scene = await scenes.begin();
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    const mai = await scene.member('Nguyễn Thị Mai');
    const mend = scene.emulator.fault({
      method: 'sendPhoto',
      kind: 'error',
      code: 400,
      description: 'Bad Request: IMAGE_PROCESS_FAILED',
    });
    await scene.publish(PRIZES, 'm60');
    expect(scene.other.last.text).toContain('✅ Đã công bố');
    await scene.minute();
    expect(lan.last.text).toContain('Giải: Giải Nhất');
    expect(scene.logs.some((line) => line.includes('The picture card could not be sent'))).toBe(
      true,
    );
    mend();
    scene.clock.advance(60 * 60_000);
    await scene.minute();
    expect(mai.last.photo).toBeDefined();
    expect(scene.other.messages.at(-1)?.photo).toBeDefined();
  });

  test('are corrected only after another approval; those whose result changed hear first', async () => {
    const scene = await scenes.begin();
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    const hai = await scene.colleague('Lý Hải', {}, 'cam-lam');
    const binh = await scene.colleague('Lê Bình', {}, 'so-khoa-hoc');
    const mai = await scene.member('Nguyễn Thị Mai');
    await scene.publish(PRIZES, 'm0');
    await scene.minute();
    await scene.minute();
    const people = [lan, hai, binh, mai];
    const before = people.map(({ messages }) => messages.length);
    await pressFresh(scene.admin, 'qs:f.cam-lam:prize:second:edit');
    await pressFresh(scene.admin, 'qx:f.so-khoa-hoc:yes');
    const id = await scene.submit('m30');
    await mai.say('/ketqua');
    expect(mai.last.text).toContain('🏅 Giải Ba\n3. UBND huyện Cam Lâm');
    await pressFresh(scene.other, `q4:${id}:yes:0`);
    scene.clock.advance(60_000);
    await scene.minute();
    expect(wordsSince(hai, before[1] ?? 0)).toEqual([
      expect.stringContaining(
        'Đính chính kết quả · Sáng kiến CCHC trẻ lần thứ 4 - năm 2019\nKết quả của anh/chị như sau:\n\nUBND huyện Cam Lâm',
      ),
    ]);
    expect(wordsSince(binh, before[2] ?? 0)).toEqual([
      expect.stringContaining('Sở Khoa học và Công nghệ: không còn trong kết quả đã đính chính.'),
    ]);
    expect(lan.messages).toHaveLength(before[0] ?? 0);
    await mai.say('/ketqua');
    expect(mai.last.text).toContain('3. UBND huyện Cam Lâm');
    expect(await minutesUntil(scene, mai, 60)).toBeGreaterThan(20);
    expect(mai.last.caption).toContain('Đính chính lần 1, lúc 09:00 ngày 20/11/2019.');
    expect(lan.last.caption).toContain('Đính chính lần 1');
    expect(hai.messages).toHaveLength((before[1] ?? 0) + 1);
    await mai.say('/ketqua');
    expect(mai.last.text).toContain('🏅 Giải Nhì\n2. UBND huyện Cam Lâm');
  });

  test('that were corrected before they were told are told once, as corrected', async () => {
    const scene = await scenes.begin();
    scene.clock.set('2019-11-20T14:00:00Z');
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    await scene.publish(PRIZES, 'm0');
    await sweepAtNight(scene);
    await pressFresh(scene.admin, 'qs:f.so-thong-tin:prize:second:edit');
    const id = await scene.submit('m0');
    await pressFresh(scene.other, `q4:${id}:yes:0`);
    scene.clock.set('2019-11-21T00:00:00Z');
    await sweepAtNight(scene);
    await expect.poll(() => told(lan), SOON).toHaveLength(1);
    expect(told(lan)).toEqual([expect.stringContaining('Giải: Giải Nhì')]);
  });

  test('handled twice, told by two instances at once and begun twice, are told once', async () => {
    const scene = await scenes.begin();
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    const mai = await scene.member('Nguyễn Thị Mai');
    await scene.publish(PRIZES, 'm0');
    const another = await scene.startAnother();
    await Promise.all([scene.app.sweep(), another.sweep()]);
    await scene.app.allSent();
    // As after a crash between the message and the note that it was made.
    await scenes.client.del(scene.keys.resultStages);
    await Promise.all([scene.app.sweep(), another.sweep()]);
    await scene.app.allSent();
    await scene.minute();
    await scene.minute();
    expect(told(lan)).toHaveLength(1);
    expect(told(mai)).toHaveLength(1);
    expect(await scene.results.versions()).toHaveLength(1);
  });

  test('let whoever was erased go, and stay as they are', async () => {
    const scene = await scenes.begin();
    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
    await scene.publish(PRIZES, 'm0');
    const sent = lan.messages.length;
    await lan.say('/quyenriengtu');
    await lan.press('Rút');
    await lan.press('Rút');
    await scene.minute();
    expect(wordsSince(lan, sent).some((words) => words.includes('Giải Nhất'))).toBe(false);
    const mai = await scene.member('Nguyễn Thị Mai');
    await mai.say('/ketqua');
    expect(mai.last.text).toContain('1. Sở Thông tin và Truyền thông\nHệ thống tiếp nhận phản ánh');
  });
});

describe('the stages', () => {
  const published = { publishedAt: at('2019-11-20T02:00:00Z'), delay: { minutes: 60 } };
  const anyFacts = fc.record({
    minutes: fc.integer({ min: 0, max: 60 * 24 * 20 }),
    begun: fc.subarray<Stage>(['own', 'news', 'chats']),
    settled: fc.subarray<Stage>(['own', 'news', 'chats']),
  });
  const factsOf = ({
    minutes,
    begun,
    settled,
  }: {
    minutes: number;
    begun: Stage[];
    settled: Stage[];
  }) => ({
    contest,
    published,
    now: published.publishedAt + minutes * 60_000,
    begun: Object.fromEntries(begun.map((stage) => [stage, 1])),
    settled: Object.fromEntries(settled.map((stage) => [stage, true])),
  });

  test('come one after the other, none before what was before it is through', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const facts = factsOf(any);
        const stage = dueStage(facts);
        if (stage === undefined) return;
        expect(facts.begun).not.toHaveProperty(stage);
        if (stage === 'own') return;
        expect(facts.begun).toHaveProperty('own');
        expect(facts.settled).toHaveProperty('own');
        expect(facts.now).toBeGreaterThanOrEqual(newsTime(contest, published));
        if (stage === 'chats') expect(facts.settled).toHaveProperty('news');
      }),
    );
  });

  test('all come in the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 20 }), (minutes) => {
        const begun: Partial<Record<Stage, number>> = {};
        const settled = { own: true, news: true, chats: true };
        const seen: Stage[] = [];
        for (let at = minutes; at < minutes + 60 * 24 * 14 && seen.length < 3; at += 60) {
          const now = published.publishedAt + at * 60_000;
          const stage = dueStage({ contest, published, now, begun, settled });
          if (!stage) continue;
          begun[stage] = now;
          seen.push(stage);
        }
        expect(seen).toEqual(['own', 'news', 'chats']);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['2019-11-20T02:00:00Z', { minutes: 90 }, '2019-11-20T03:30:00Z'],
    ['2019-11-20T02:00:00Z', 'morning', '2019-11-21T01:00:00Z'],
    ['2019-11-19T18:00:00Z', 'morning', '2019-11-20T01:00:00Z'],
  ] as const)('published at %s with %j, everyone may know from %s', (from, delay, until) => {
    const facts = { publishedAt: at(from), delay };
    expect(newsTime(contest, facts)).toBe(at(until));
    expect(isPublic(contest, facts, { own: 1 }, at(until))).toBe(true);
    expect(isPublic(contest, facts, { own: 1 }, at(until) - 1)).toBe(false);
    expect(isPublic(contest, facts, {}, at(until))).toBe(false);
  });
});
