import { describe, expect, test } from 'vitest';
import { NotYetError } from '../../src/outbox/mailing.js';
import { openModelPage, openReplication, startReplication } from '../../src/replication/buttons.js';
import { ELSEWHERE, MODEL, TITLE, textsOf, useReplicationScenes } from '../support/replication.js';
import { pressFresh } from '../support/results.js';

const scenes = useReplicationScenes();

describe('a coordinator', () => {
  test('takes a model up for the agency, one question at a time, and the authors hear of it', async () => {
    const scene = await scenes.begin();
    const { author } = scene;
    const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
    await pressFresh(mai, startReplication.data(MODEL));
    expect(mai.last.text).toContain(
      `Đăng ký nhân rộng: ${TITLE}\nCơ quan: UBND thành phố Nha Trang\n\nAi phụ trách việc nhân rộng?`,
    );
    expect(mai.buttons()).toEqual(['Tôi phụ trách', '✖ Thôi', '📄 Xem mô hình']);
    await mai.press('Tôi phụ trách');
    expect(mai.last.text).toContain('Cơ quan dự kiến nhân rộng như thế nào?');
    await mai.say('x'.repeat(501));
    expect(mai.last.text).toContain('nhiều hơn 1 ký tự');
    await mai.say('Làm ở bộ phận <một cửa>.');
    await mai.press('Chưa xác định');
    expect(mai.last.text).toBe(
      [
        `Đăng ký nhân rộng: ${TITLE}`,
        'Cơ quan: UBND thành phố Nha Trang',
        'Người phụ trách: Nguyễn Thị Mai, Chuyên viên',
        'Kế hoạch: Làm ở bộ phận <một cửa>.',
        'Bắt đầu: chưa xác định',
        '',
        'Xác nhận xong, tên cơ quan hiện trong danh sách áp dụng mô hình và tác giả được báo. Không nêu tên người phụ trách.',
      ].join('\n'),
    );
    await mai.press('✏️ Bắt đầu');
    await mai.say('sang năm');
    expect(mai.last.text).toContain('chưa đọc được thời gian này');
    await mai.say('tháng 3 năm 2020');
    expect(mai.last.text).toContain('✅ Đã lưu thời gian bắt đầu.');
    expect(mai.last.text).toContain('Bắt đầu: 03/2020');
    await mai.press('✅ Đăng ký');
    expect(mai.last.text).toContain('✅ Đã đăng ký nhân rộng.');
    expect(mai.last.text).toContain('Tiến độ: đã đăng ký (20/11/2019)');
    await scene.minute();

    const [replication] = await scene.replications.all();
    expect(replication).toMatchObject({
      state: 'registered',
      modelId: MODEL,
      agencyId: 'nha-trang',
      registrant: mai.id,
      start: '2020-03',
    });
    expect(author.last.text).toBe(
      [
        '🌱 Mô hình của anh/chị được đăng ký nhân rộng',
        `Mô hình: ${TITLE}`,
        'Cơ quan đăng ký: UBND thành phố Nha Trang',
        'Kế hoạch của cơ quan: Làm ở bộ phận <một cửa>.',
        'Bắt đầu: 03/2020',
        '',
        'Anh/chị có đồng ý được giới thiệu với cơ quan này không? Tên và cách liên hệ chỉ được gửi khi cả hai bên cùng đồng ý.',
      ].join('\n'),
    );
    expect(author.last.text).not.toContain('Mai');
    expect((await scene.acts()).at(-1)).toBe(`register-replication ${MODEL} nha-trang`);
    // A second attempt opens the first.
    await pressFresh(mai, startReplication.data(MODEL));
    expect(mai.last.text).toContain('Cơ quan đã có đăng ký nhân rộng mô hình này.');
    expect(await scene.replications.all()).toHaveLength(1);
  });

  test('goes on where they were, after the session was lost and the model looked at in between', async () => {
    const scene = await scenes.begin();
    const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
    await pressFresh(mai, startReplication.data(MODEL));
    await mai.press('Tôi phụ trách');
    await mai.say('Làm thử ba tháng.');
    await scene.loseSession(mai);
    await pressFresh(mai, startReplication.data(MODEL));
    expect(mai.last.text).toContain('Dự kiến bắt đầu khi nào?');
    await mai.press('✖ Thôi');
    await mai.press('◀ Soạn tiếp');
    expect(mai.last.text).toContain('Dự kiến bắt đầu khi nào?');
    await mai.press('✖ Thôi');
    await mai.press('✖ Bỏ bản đang soạn');
    expect(mai.last.text).toBe('Đã bỏ bản đăng ký đang soạn.');
    await pressFresh(mai, startReplication.data(MODEL));
    expect(mai.last.text).toContain('Ai phụ trách');
  });

  test('of two agencies chooses for which', async () => {
    const scene = await scenes.begin();
    const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
    await scene.coordinators.add('cam-ranh', mai.id);
    await pressFresh(mai, startReplication.data(MODEL));
    expect(mai.buttons().slice(0, 2)).toEqual([
      'UBND thành phố Cam Ranh',
      'UBND thành phố Nha Trang',
    ]);
    await mai.press('UBND thành phố Cam Ranh');
    await mai.press('Tôi phụ trách');
    await mai.say('Làm thử ba tháng.');
    await mai.press('Chưa xác định');
    await mai.press('✏️ Cơ quan');
    await mai.press('UBND thành phố Nha Trang');
    await mai.press('✅ Đăng ký');
    expect((await scene.replications.all()).map(({ agencyId }) => agencyId)).toEqual(['nha-trang']);
  });

  test('of the agency that the model comes from names another unit', async () => {
    const scene = await scenes.begin();
    const mai = await scene.coordinator('Nguyễn Thị Mai', 'cam-lam');
    await pressFresh(mai, startReplication.data(MODEL));
    expect(mai.last.text).toContain('Mô hình này là của chính cơ quan mình.');
    await mai.say('UBND xã Suối Tân');
    await mai.press('Tôi phụ trách');
    await mai.say('Làm theo huyện.');
    await mai.press('Chưa xác định');
    expect(mai.last.text).toContain('Cơ quan: UBND xã Suối Tân, UBND huyện Cam Lâm');
    await mai.press('✅ Đăng ký');
    expect((await scene.replications.all())[0]).toMatchObject({ unit: 'UBND xã Suối Tân' });
  });

  test('may press twice, and two may at once: the agency has one', async () => {
    const scene = await scenes.begin();
    const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
    const hai = await scene.coordinator('Lý Hải', 'nha-trang');
    for (const user of [mai, hai]) {
      await pressFresh(user, startReplication.data(MODEL));
      await user.press('Tôi phụ trách');
      await user.say('Làm thử ba tháng.');
      await user.press('Chưa xác định');
    }
    await Promise.all([mai.press('✅ Đăng ký'), hai.press('✅ Đăng ký')]);
    const all = await scene.replications.all();
    expect(all).toHaveLength(1);
    await scene.minute();
    expect(textsOf(scene.author).filter((text) => text.includes('đăng ký nhân rộng'))).toHaveLength(
      1,
    );
  });
});

describe('anybody else of an agency', () => {
  test('proposes; the coordinator confirms, and only then the authors and everybody hear', async () => {
    const scene = await scenes.begin();
    const { author } = scene;
    const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
    const an = await scene.official('Đỗ An', 'nha-trang');
    const { id } = await scene.register(an);
    expect(an.last.text).toContain('✅ Đã gửi đề xuất.');
    expect(an.last.text).toContain('Tiến độ: chờ cơ quan xác nhận');
    await scene.minute();
    expect(author.last.text).not.toContain('🌱');
    await pressFresh(author, openModelPage.data(MODEL, '0'));
    expect(author.last.text).toContain('Chưa có cơ quan nào');
    expect(mai.last.text).toContain('🌱 Đề xuất nhân rộng, cần cơ quan xác nhận');
    // Not for the one who proposed it, nor for a stranger.
    const confirm = `yv:${id}:yes`;
    for (const other of [an, author]) {
      await other.press({ data: confirm });
      expect((await scene.replication(id)).state).toBe('proposed');
    }
    await mai.press('✅ Xác nhận');
    await scene.minute();
    expect((await scene.replication(id)).state).toBe('registered');
    expect(an.last.text).toContain('✅ Cơ quan đã xác nhận đề xuất của anh/chị.');
    expect(author.last.text).toContain('🌱 Mô hình của anh/chị được đăng ký nhân rộng');
    expect((await scene.acts()).at(-1)).toBe(`confirm-replication ${MODEL} nha-trang`);
    // An old button still says how it stands.
    await mai.press({ data: `yv:${id}:no` });
    expect(mai.last.text).toContain('Đề xuất này đã được xác nhận.');
  });

  test('is answered by an administrator where the agency has no coordinator, and may be turned down', async () => {
    const scene = await scenes.begin();
    const an = await scene.official('Đỗ An', 'cam-ranh');
    await scene.register(an);
    await scene.minute();
    expect(scene.admin.last.text).toContain('Cơ quan: UBND thành phố Cam Ranh');
    await scene.admin.press('✖ Không đồng ý');
    expect(scene.admin.last.text).toContain('Không đồng ý đề xuất nhân rộng này');
    await scene.admin.press('✖ Không đồng ý');
    await scene.minute();
    expect(await scene.replications.all()).toEqual([]);
    expect(an.last.text).toContain('Đề xuất nhân rộng của anh/chị chưa được cơ quan đồng ý.');
    expect(an.last.text).toContain(TITLE);
    expect((await scene.acts()).at(-1)).toBe(`refuse-replication ${MODEL} cam-ranh`);
    await scene.other.press('✅ Xác nhận');
    expect(await scene.replications.all()).toEqual([]);
    // Another one may be made.
    expect((await scene.register(an)).state).toBe('proposed');
  });

  test('sees nothing of what a colleague registered but that it is there', async () => {
    const scene = await scenes.begin();
    const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
    const an = await scene.official('Đỗ An', 'nha-trang');
    const { id } = await scene.register(mai);
    await pressFresh(an, startReplication.data(MODEL));
    expect(an.last.text).toContain('Cơ quan của anh/chị đã có đăng ký hoặc đề xuất');
    await an.press({ data: openReplication.data(id, '0') });
    expect(textsOf(an).join('\n')).not.toContain('Phụ Trách');
    await pressFresh(an, openModelPage.data(MODEL, '0'));
    expect(an.last.text).toContain('• UBND thành phố Nha Trang (11/2019)');
    expect(an.last.text).not.toContain('Phụ Trách');
  });

  test('without an agency, or without having joined, is told what to do first', async () => {
    const scene = await scenes.begin();
    const mai = await scene.member('Nguyễn Thị Mai');
    await scene.members.update(mai.id, { agencyId: undefined, unit: 'Công ty A' });
    await pressFresh(mai, startReplication.data(MODEL));
    expect(mai.last.text).toContain('Đăng ký nhân rộng là việc của cơ quan');
    const stranger = scene.emulator.user();
    await stranger.open();
    await pressFresh(stranger, startReplication.data(MODEL));
    expect(stranger.last.text).toContain('đồng ý');
    expect(await scene.replications.all()).toEqual([]);
  });
});

test('a model from elsewhere shows its source and introduces nobody', async () => {
  const scene = await scenes.begin();
  await scene.publishElsewhere();
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  await scene.register(mai, ELSEWHERE);
  expect(mai.last.text).toContain('Nguồn: Cổng thông tin CCHC');
  expect(mai.buttons()).not.toContain('🤝 Đồng ý giới thiệu');
});

test('a model that was taken back stays on record for the agency only, without its title', async () => {
  const scene = await scenes.begin();
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  const { id } = await scene.register(mai);
  await scene.minute();
  const told = scene.compose('replication-author', id, scene.author.id);
  expect(await told).toMatchObject({ text: expect.stringContaining(TITLE) });
  await scene.withdrawModel();
  // Nobody is told of what is no longer published, though the message waited.
  expect(await scene.compose('replication-author', id, scene.author.id)).toBeUndefined();
  await pressFresh(mai, openReplication.data(id, '0'));
  expect(mai.last.text).toContain('mô hình không còn trong thư viện (đăng ký ngày 20/11/2019)');
  expect(mai.last.text).not.toContain(TITLE);
  expect(mai.buttons()).not.toContain('🤝 Đồng ý giới thiệu');
  const { answer } = await mai.press({ data: openModelPage.data(MODEL, '0') });
  expect(answer?.text).toBe('Mô hình này không còn trong thư viện.');
  const asked = await scene.compose('replication-ask', `${id} ${scene.clock.now()}`, mai.id);
  expect(JSON.stringify(asked)).not.toContain(TITLE);
});

test('nothing is sent at night, and news of a model to its authors only', async () => {
  const scene = await scenes.begin();
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  const { id } = await scene.register(mai);
  await scene.minute();
  scene.clock.set('2019-11-20T15:00:00Z');
  for (const [kind, subject, recipient] of [
    ['replication-author', id, scene.author.id],
    ['replication-confirmed', id, mai.id],
    ['replication-ask', `${id} ${scene.clock.now()}`, mai.id],
    ['replication-refused', `1 ${MODEL} nha-trang`, mai.id],
  ] as const) {
    await expect(scene.compose(kind, subject, recipient)).rejects.toThrow(NotYetError);
  }
  expect(await scene.compose('replication-author', id, mai.id)).toBeUndefined();
  await scene.members.recordConsent(scene.author.id, 'withdrawn', '1', scene.clock.now());
  expect(await scene.compose('replication-author', id, scene.author.id)).toBeUndefined();
});
