import { expect, test } from 'vitest';
import { fillIn, join } from '../support/conversation.js';
import { useStages } from '../support/stages.js';

const stages = useStages();

/** Everything in the store that belongs to one person. */
async function recordsOf(
  keys: { member(id: number): string; consents(id: number): string },
  id: number,
) {
  const { client } = stages.store;
  return {
    member: await client.hgetall(keys.member(id)),
    consents: (await client.lrange(keys.consents(id), 0, -1)).map((line) => JSON.parse(line)),
  };
}

test('nothing is kept of a person before they agree, whatever they open and write', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  await mai.press('Trợ giúp');
  await mai.say('/hoso');
  await mai.press('Thông tin của tôi');
  await mai.press('Sửa họ tên');
  await mai.say('Nguyễn Thị Mai');
  await mai.say('/dangky');
  expect(mai.last.text).toBe(
    [
      'Trước khi bắt đầu',
      'Anh/chị có đồng ý để Sở Nội vụ tỉnh Khánh Hòa xử lý họ tên, đơn vị, chức vụ, đối tượng (cán bộ, công chức…), mã tài khoản Telegram nhằm đăng ký sáng kiến, nhận phương án, đề án, kế hoạch của đơn vị và nhắc thời hạn?',
      '',
      'Việc đồng ý là tự nguyện, có thể rút lại bất cứ lúc nào.',
      'Nội dung đầy đủ: /quyenriengtu',
    ].join('\n'),
  );
  expect(mai.buttons()).toEqual(['Đồng ý', 'Không đồng ý']);
  expect(await recordsOf(keys, mai.id)).toEqual({ member: {}, consents: [] });
  expect(await stages.store.client.exists(keys.members)).toBe(0);
});

test('a refusal is respected, kept with its version and time, and can be changed later', async () => {
  const { emulator, keys, clock } = await stages.set();
  const mai = emulator.user();
  await mai.say('/dangky');
  const refusedAt = clock.now();
  await mai.press('Không đồng ý');
  expect(mai.buttons()).toEqual(['Tôi đồng ý', '☰ Trình đơn']);
  const refusal = { choice: 'refused', version: '5', at: refusedAt };
  expect(await recordsOf(keys, mai.id)).toEqual({
    member: { consent: 'refused', consentVersion: '5', consentAt: String(refusedAt) },
    consents: [refusal],
  });

  await mai.say('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('chưa rõ tin này trả lời cho câu hỏi nào');

  clock.advance(60_000);
  await mai.press('Tôi đồng ý');
  expect(mai.last.text).toContain('Họ và tên của anh/chị là gì?');
  expect(await recordsOf(keys, mai.id)).toEqual({
    member: {
      consent: 'given',
      consentVersion: '5',
      consentAt: String(refusedAt + 60_000),
      language: 'vi',
    },
    consents: [refusal, { choice: 'given', version: '5', at: refusedAt + 60_000 }],
  });
});

test('agreeing twice, as with a press repeated by an impatient thumb, is logged once', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await mai.say('/dangky');
  const { message_id: messageId } = mai.last;
  await Promise.all([
    mai.press({ messageId, data: 'pc:given' }),
    mai.press({ messageId, data: 'pc:given' }),
  ]);
  expect((await recordsOf(keys, mai.id)).consents).toHaveLength(1);
});

test('/quyenriengtu says what was chosen and when, and lets it be changed', async () => {
  const { emulator, clock } = await stages.set();
  const mai = emulator.user();
  await mai.say('/quyenriengtu');
  const choice = () => mai.last.text?.split('\n').find((line) => line.startsWith('Lựa chọn'));
  expect(choice()).toBe('Lựa chọn của anh/chị: chưa chọn');
  const ways = [
    '📄 Lấy dữ liệu',
    '🗑 Xóa toàn bộ',
    '✉️ Yêu cầu của tôi',
    '🕘 Các lựa chọn',
    '☰ Trình đơn',
  ];
  expect(mai.buttons()).toEqual(['Đồng ý', ...ways]);

  await mai.press('Đồng ý');
  expect(mai.last.text).toContain('Họ và tên của anh/chị là gì?');
  clock.advance(3_600_000);
  await mai.say('/quyenriengtu');
  expect(choice()).toBe('Lựa chọn của anh/chị: đã đồng ý lúc 09:00 ngày 20/11/2019');
  expect(mai.buttons()).toEqual(['Rút lại sự đồng ý', ...ways]);

  await mai.press('Rút lại sự đồng ý');
  await mai.press('Rút lại và xóa');
  await mai.say('/quyenriengtu');
  expect(choice()).toBe('Lựa chọn của anh/chị: đã rút lại sự đồng ý lúc 10:00 ngày 20/11/2019');
  expect(mai.buttons()).toEqual(['Đồng ý', ...ways]);
});

test('withdrawing is asked twice, deletes profile and drafts at once and keeps what was submitted', async () => {
  const { emulator, keys, clock } = await stages.set();
  const { client } = stages.store;
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.press('Bắt đầu');
  await fillIn(mai);
  await mai.press('Gửi hồ sơ');
  await mai.say('/dangky');
  await mai.press('Bắt đầu');
  await mai.say('Ý tưởng thứ hai của tôi');
  expect(await client.zcard(keys.memberEntries(mai.id))).toBe(2);

  await mai.say('/quyenriengtu');
  await mai.press('Rút lại sự đồng ý');
  expect(mai.last.text).toContain('Rút lại sự đồng ý?');
  expect((await recordsOf(keys, mai.id)).member.name).toBe('Nguyễn Thị Mai');

  await mai.press('Rút lại và xóa');
  expect(mai.last.text).toBe(
    [
      'Đã rút lại sự đồng ý. Họ tên, đơn vị, chức vụ, đối tượng và mọi bản nháp chưa gửi của anh/chị đã được xóa.',
      'Anh/chị không còn gắn với đơn vị vào Vòng chung khảo, không còn là đầu mối (nếu có), và không nhận tin nhắc thời hạn nữa.',
      'Hồ sơ đã gửi (nếu có) vẫn ở trong sổ đăng ký; anh/chị xem trong /hoso.',
    ].join('\n'),
  );
  expect((await recordsOf(keys, mai.id)).member).toEqual({
    consent: 'withdrawn',
    consentVersion: '5',
    consentAt: String(clock.now()),
  });
  expect(await client.zcard(keys.memberEntries(mai.id))).toBe(1);

  await mai.say('/hoso');
  expect(mai.buttons()[0]).toContain('SK-2019-0001');
});

test('a withdrawal whose reply got lost is said again, not asked for anew', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.say('/quyenriengtu');
  await mai.press('Rút lại sự đồng ý');
  emulator.fault({ method: 'editMessageText', kind: 'drop-after', times: 1 });
  await mai.press('Rút lại và xóa');
  expect(mai.last.text).toContain('Đã rút lại sự đồng ý.');
  const { consents } = await recordsOf(keys, mai.id);
  expect(consents.map(({ choice }: { choice: string }) => choice)).toEqual(['given', 'withdrawn']);
});

test('a new version of the privacy text asks again, and the profile is still there', async () => {
  const { emulator, keys, contest } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  contest.privacy.version = 'next';
  await mai.say('/dangky');
  expect(mai.buttons()).toEqual(['Đồng ý', 'Không đồng ý']);
  await mai.press('Đồng ý');
  expect(mai.last.text).toContain('Đăng ký sáng kiến');
  expect(mai.buttons()).toEqual(['Bắt đầu', '☰ Trình đơn']);
  const { member, consents } = await recordsOf(keys, mai.id);
  expect(member).toMatchObject({ name: 'Nguyễn Thị Mai', consentVersion: 'next' });
  expect(consents.map(({ version }: { version: string }) => version)).toEqual(['5', 'next']);
});

test('whoever refuses a new version is told what goes with it, and then nothing of the old profile stays', async () => {
  const { emulator, keys, contest } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  contest.privacy.version = 'next';
  await mai.say('/dangky');
  await mai.press('Không đồng ý');
  expect(mai.buttons()).toEqual(['Rút lại và xóa', '☰ Trình đơn']);
  await mai.press('Rút lại và xóa');
  const { member } = await recordsOf(keys, mai.id);
  expect(Object.keys(member).sort()).toEqual(['consent', 'consentAt', 'consentVersion']);
});

test('an answer to the profile typed after the text changed is not kept before the new one is agreed to', async () => {
  const { emulator, keys, contest } = await stages.set();
  const mai = emulator.user();
  await mai.say('/dangky');
  await mai.press('Đồng ý');
  contest.privacy.version = 'next';
  await mai.say('Nguyễn Thị Mai');
  expect(mai.buttons()).toEqual(['Đồng ý', 'Không đồng ý']);
  expect((await recordsOf(keys, mai.id)).member.name).toBeUndefined();
});

test('a forged press on a profile button without consent asks for consent and keeps nothing', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  for (const data of [
    'pk:official',
    'pa:own:so-noi-vu',
    'pg:own',
    'ps:own:0',
    'pu',
    'pn',
    'pe:name',
  ]) {
    await mai.press({ data });
    expect(mai.buttons()).toEqual(['Đồng ý', 'Không đồng ý']);
  }
  expect(await recordsOf(keys, mai.id)).toEqual({ member: {}, consents: [] });
});

test('a withdrawal that cannot be recorded is not claimed, though it has erased what it could', async () => {
  const { emulator, keys } = await stages.set();
  const { client } = stages.store;
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.say('/quyenriengtu');
  await mai.press('Rút lại sự đồng ý');
  // The log of choices cannot be written: something else stands in its place.
  await client.set(keys.consents(mai.id), '');
  const { answer } = await mai.press('Rút lại và xóa');
  expect(answer?.text).toContain('Hệ thống gặp lỗi');
  expect(mai.last.text).toContain('Rút lại sự đồng ý?');
  expect(await client.hget(keys.member(mai.id), 'name')).toBeNull();
});
