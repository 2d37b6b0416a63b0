import { describe, expect, test } from 'vitest';
import { findAgency } from '../../src/contest/agency-list.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { replicationLines } from '../../src/replication/board-lines.js';
import {
  confirmReport,
  nothingNew,
  openModelPage,
  openReplication,
  reportMilestone,
  sendEvidence,
} from '../../src/replication/buttons.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import {
  MODEL,
  type ReplicationScene,
  TITLE,
  textsOf,
  useReplicationScenes,
} from '../support/replication.js';
import { pressFresh } from '../support/results.js';

const scenes = useReplicationScenes();
const { vi } = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});

/** A registered replication of Nha Trang, and its coordinator, who registered it. */
async function begin() {
  const scene = await scenes.begin();
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  const { id } = await scene.register(mai);
  await scene.minute();
  return { scene, mai, id };
}

/** Questions of how it goes that came to somebody. */
const asks = (user: EmulatedUser) =>
  textsOf(user).filter((text) => text.includes('Việc nhân rộng đến đâu rồi ạ?'));

/** Looks once a day, in the morning, for so many days. */
async function pass(scene: ReplicationScene, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    scene.clock.advance(86_400_000);
    await scene.minute();
  }
}

describe('a milestone', () => {
  test('is recorded with a press more than its choice, on the page of the model and to the authors', async () => {
    const { scene, mai, id } = await begin();
    scene.clock.set('2019-11-22T03:00:00Z');
    await mai.press('Đã áp dụng');
    expect(mai.last.text).toContain(
      'Ngày: 22/11/2019\nGhi chú: không bắt buộc\nMinh chứng: 0/3 tệp',
    );
    await mai.press('✏️ Ghi chú');
    await mai.say('Áp dụng ở 5 <phường>.');
    await mai.press('✅ Ghi nhận');
    expect(mai.last.text).toContain('✅ Đã ghi nhận: đã áp dụng.');
    expect(mai.last.text).toContain(
      '• 22/11/2019: đã áp dụng (Nguyễn Thị Mai ghi ngày 22/11/2019)\n“Áp dụng ở 5 <phường>.”',
    );
    await scene.minute();
    expect(scene.author.last.text).toBe(
      [
        '🌱 Mô hình của anh/chị đang được áp dụng tại UBND thành phố Nha Trang.',
        `Mô hình: ${TITLE}`,
        'Từ ngày: 22/11/2019',
        'Theo báo cáo của cơ quan: “Áp dụng ở 5 <phường>.”',
      ].join('\n'),
    );
    await scene.author.press('🌱 Ai đang áp dụng');
    expect(scene.author.last.text).toContain('Đã áp dụng\n• UBND thành phố Nha Trang (11/2019)');
    expect((await scene.acts()).at(-1)).toBe(`record-milestone ${id}`);
    // Words put right are no news; another milestone is, and the last report counts.
    const heard = textsOf(scene.author).length;
    await pressFresh(mai, reportMilestone.data(id, 'applied'));
    await mai.press('✅ Ghi nhận');
    await scene.minute();
    expect(textsOf(scene.author)).toHaveLength(heard);
    await pressFresh(mai, reportMilestone.data(id, 'piloting'));
    await mai.press('✅ Ghi nhận');
    await scene.minute();
    expect(textsOf(scene.author)).toHaveLength(heard);
    await pressFresh(mai, openModelPage.data(MODEL, '0'));
    expect(mai.last.text).toContain('Thí điểm\n• UBND thành phố Nha Trang');
    expect((await scene.replication(id)).news).toHaveLength(3);
  });

  test('that is dropped says why, before anything is recorded', async () => {
    const { scene, mai, id } = await begin();
    await pressFresh(mai, reportMilestone.data(id, 'dropped'));
    expect(mai.last.text).toContain('Vì sao cơ quan dừng?');
    await pressFresh(mai, confirmReport.data(id));
    expect(mai.last.text).toContain('Vì sao cơ quan dừng?');
    expect((await scene.replication(id)).news).toEqual([]);
    await mai.say('Chưa có kinh phí.');
    await mai.press('✅ Ghi nhận');
    await scene.minute();
    expect(scene.author.last.text).toContain(
      '🌱 UBND thành phố Nha Trang đã dừng nhân rộng mô hình của anh/chị.',
    );
  });

  test('has a day that is no later than today, and files that only those see who handle it', async () => {
    const { scene, mai, id } = await begin();
    await pressFresh(mai, reportMilestone.data(id, 'piloting'));
    await mai.press('✏️ Ngày');
    for (const [typed, told] of [
      ['21/11/2019', 'Ngày này chưa đến.'],
      ['31/02/2019', 'Không có ngày này trong lịch.'],
      ['hôm kia', 'chưa đọc được ngày này'],
      ['01/01/1999', 'Ngày này quá xa.'],
    ] as const) {
      await mai.say(typed);
      expect(mai.last.text).toContain(told);
    }
    await mai.say('18/11/2019');
    expect(mai.last.text).toContain('Ngày: 18/11/2019');
    await mai.press('📎 Minh chứng');
    await mai.say('đây');
    expect(mai.last.text).toContain('Ở bước này anh/chị gửi tệp hoặc ảnh');
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']) {
      await mai.after(() => mai.sendDocument({ name }));
    }
    expect(mai.last.text).toContain('Đã đủ 3 tệp nên không nhận thêm “d.pdf”');
    await mai.press('✖ Bỏ tệp 1');
    await mai.press('◀ Xong');
    await mai.press('✅ Ghi nhận');
    const [news] = (await scene.replication(id)).news;
    expect(news).toMatchObject({ day: '2019-11-18', by: mai.id });
    expect(news?.files.map(({ name }) => name)).toEqual(['b.pdf', 'c.pdf']);
    const evidence = sendEvidence.data(id, String(news?.updateId), '0');
    await pressFresh(mai, evidence);
    expect(mai.last.document).toBeDefined();
    const { answer, messages } = await scene.author.press({ data: evidence });
    expect(messages).toEqual([]);
    expect(answer?.text).toContain('Chỉ đầu mối của cơ quan');
    await pressFresh(scene.admin, evidence);
    expect(scene.admin.last.document).toBeDefined();
    await pressFresh(scene.author, openModelPage.data(MODEL, '0'));
    expect(JSON.stringify(scene.author.last)).not.toContain('b.pdf');
  });

  test('is nobody else’s to record: not of the same agency, not once the registrant has left it', async () => {
    const { scene, id } = await begin();
    const an = await scene.official('Đỗ An', 'nha-trang');
    await an.press({ data: reportMilestone.data(id, 'dropped') });
    await an.press({ data: confirmReport.data(id) });
    await an.press({ data: nothingNew.data(id) });
    expect((await scene.replication(id)).news).toEqual([]);
    const { id: other } = await scene.register(await scene.coordinator('Lý Hải', 'cam-ranh'));
    const [hai] = await scene.coordinators.of('cam-ranh');
    if (hai === undefined) throw new Error('Cam Ranh has a coordinator');
    await scene.coordinators.remove('cam-ranh', hai);
    const user = scene.emulator.user({ id: hai });
    await user.press({ data: nothingNew.data(other) });
    expect((await scene.replication(other)).news).toHaveLength(1);
    await scene.members.update(hai, { agencyId: 'so-noi-vu' });
    const { answer } = await user.press({ data: openReplication.data(other, '0') });
    expect(answer?.text).toContain('Chỉ đầu mối');
  });

  test('handled twice, is one', async () => {
    const { scene, mai, id } = await begin();
    await pressFresh(mai, reportMilestone.data(id, 'studying'));
    await Promise.all([mai.press('✅ Ghi nhận'), mai.press('✅ Ghi nhận')]);
    expect((await scene.replication(id)).news).toHaveLength(1);
    expect(mai.last.text).toBeDefined();
  });
});

describe('how it goes', () => {
  test('is asked a month later in the morning, once, and an answer by one press is enough', async () => {
    const { scene, mai, id } = await begin();
    scene.clock.set('2019-12-20T00:59:00Z');
    await scene.minute();
    expect(asks(mai)).toEqual([]);
    scene.clock.set('2019-12-20T01:00:00Z');
    await scene.minute();
    expect(asks(mai)).toHaveLength(1);
    expect(mai.buttons()).toEqual([
      'Đang nghiên cứu',
      'Thí điểm',
      'Đã áp dụng',
      'Có điều chỉnh',
      'Dừng',
      'Chưa có gì mới',
      '🌱 Xem đăng ký nhân rộng',
    ]);
    const board = replicationLines({
      ...scene,
      catalogue: { find: async () => undefined, all: async () => [], authorsOf: async () => [] },
    });
    const agency = findAgency(scene.contest, 'nha-trang');
    if (!agency) throw new Error('Nha Trang is on the list');
    expect(await board(agency, vi)).toMatchObject([{ isDuty: true }]);
    await pass(scene, 3);
    expect(asks(mai)).toHaveLength(1);
    await mai.press('Chưa có gì mới');
    expect(mai.last.text).toContain('✅ Đã ghi nhận: chưa có gì mới.');
    expect(await board(agency, vi)).toMatchObject([{ isDuty: false }]);
    // A month from the answer, and after Tết.
    await pass(scene, 37);
    expect(asks(mai)).toHaveLength(1);
    scene.clock.set('2020-01-30T01:00:00Z');
    await scene.minute();
    expect(asks(mai)).toHaveLength(2);
    expect((await scene.replication(id)).news.map(({ kind }) => kind)).toEqual(['nothing']);
  });

  test('is asked once after the bot stood still, never at night, and not again after the last milestone', async () => {
    const { scene, mai, id } = await begin();
    scene.clock.set('2020-03-20T15:00:00Z');
    await scene.minute();
    expect(asks(mai)).toEqual([]);
    scene.clock.set('2020-03-23T01:30:00Z');
    await scene.minute();
    await scene.minute();
    expect(asks(mai)).toHaveLength(1);
    await mai.press('Đã áp dụng');
    await mai.press('✅ Ghi nhận');
    scene.clock.set('2020-09-21T02:00:00Z');
    await scene.minute();
    expect(asks(mai)).toHaveLength(1);
    // The old question's button says that it is over.
    await pressFresh(mai, nothingNew.data(id));
    expect(mai.last.text).toContain('Tiến độ đã ghi là “đã áp dụng”');
    expect((await scene.replication(id)).news).toHaveLength(1);
  });

  test('is asked six times in a row at most; then the organiser’s table says so', async () => {
    const { scene, mai, id } = await begin();
    for (let month = 0; month < 9; month += 1) {
      scene.clock.advance(34 * 86_400_000);
      // Holidays and weekends: some morning of the week is one to ask in.
      for (let day = 0; day < 4; day += 1) {
        scene.clock.advance(86_400_000);
        await scene.minute();
      }
    }
    expect(asks(mai)).toHaveLength(6);
    await pressFresh(scene.admin, 'yl:silent:0');
    expect(scene.admin.last.text).toContain('Đang xem: chưa có tin mới (1).');
    expect(scene.admin.last.text).toContain('⚠️ chưa có tin mới');
    await pressFresh(mai, openReplication.data(id, '0'));
    expect(mai.last.text).toContain('hệ thống đã thôi hỏi');
    await pressFresh(mai, nothingNew.data(id));
    await pressFresh(scene.admin, 'yl:silent:0');
    expect(scene.admin.last.text).toContain('Đang xem: chưa có tin mới (0).');
  });

  test('is asked of the coordinators where who registered it blocks the bot, and of nobody who said no', async () => {
    const { scene, mai } = await begin();
    const hai = await scene.coordinator('Lý Hải', 'nha-trang');
    const no = await scene.coordinator('Trần Không', 'nha-trang');
    await scene.members.recordConsent(no.id, 'refused', '1', scene.clock.now());
    await mai.block();
    scene.clock.set('2019-12-20T02:00:00Z');
    await scene.minute();
    expect([mai, hai, no].map((user) => asks(user).length)).toEqual([0, 1, 0]);
  });
});
