import { expect, test } from 'vitest';
import { fillIn, join } from '../support/conversation.js';
import { useStages } from '../support/stages.js';

const stages = useStages();

const MENU = [
  '📝 Đăng ký sáng kiến',
  '📂 Hồ sơ của tôi',
  '🏆 Kết quả',
  '📚 Mô hình',
  '🏢 Cơ quan tôi',
  '❓ Trợ giúp',
  '🌐 Ngôn ngữ / Language',
  '🔔 Tin nhận',
  '🔒 Quyền riêng tư',
];

const WELCOME = [
  'Kính chào anh/chị.',
  'Hệ thống hỗ trợ đăng ký sáng kiến CCHC và theo dõi thời hạn theo Công văn số 11254/UBND ngày 12/11/2019.',
  '',
  'Đây không phải kênh tiếp nhận văn bản chính thức.',
];
const WELCOME_END = [
  'Không gửi văn bản, thông tin Mật, Tối mật, Tuyệt mật.',
  '',
  'Sáng kiến CCHC trẻ lần thứ 4 - năm 2019',
];

test('the welcome says what this is, what it is not, and the deadline until it has passed', async () => {
  const { emulator, clock } = await stages.set();
  const mai = emulator.user();
  clock.set('2020-01-30T16:59:59.999Z');
  await mai.open();
  expect(mai.last.text?.split('\n')).toEqual([
    ...WELCOME,
    'Đơn vị vào Vòng chung khảo gửi phương án, đề án, kế hoạch về Sở Nội vụ trước ngày 31/01/2020 (chậm nhất hết ngày 30/01/2020).',
    ...WELCOME_END,
  ]);
  expect(mai.buttons()).toEqual(MENU);

  clock.set('2020-01-30T17:00:00Z');
  await mai.say('/start');
  expect(mai.last.text?.split('\n')).toEqual([
    ...WELCOME,
    'Thời hạn gửi phương án, đề án, kế hoạch về Sở Nội vụ (trước ngày 31/01/2020) đã qua; hệ thống vẫn nhận và ghi rõ là gửi muộn. Đăng ký ý tưởng được nhận thường xuyên.',
    ...WELCOME_END,
  ]);
});

test('the English welcome has no stray blank lines either', async () => {
  const { emulator } = await stages.set();
  const ann = emulator.user({ languageCode: 'en' });
  await ann.open();
  expect(ann.last.text).not.toMatch(/\n\n\n|[ \t]\n|^\s|\s$/);
  expect(ann.last.text?.split('\n')).toHaveLength(8);
});

test('every topic of the menu opens in place and leads back', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  const shown = mai.messages.length;
  for (const [topic, heading] of [
    ['Trợ giúp', 'Hệ thống giúp được gì?'],
    ['Ngôn ngữ', 'Anh/chị muốn dùng ngôn ngữ nào?'],
    ['Quyền riêng tư', 'Dữ liệu cá nhân và quyền của anh/chị'],
    ['Hồ sơ của tôi', 'Anh/chị chưa có hồ sơ nào.'],
  ] as const) {
    await mai.press(topic);
    expect(mai.last.text?.split('\n')[0]).toBe(heading);
    await mai.press('☰ Trình đơn');
    expect(mai.buttons()).toEqual(MENU);
  }
  expect(mai.messages.length).toBe(shown);
});

test('a press on an older message is answered at the end of the chat, where the person is looking', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  const welcome = mai.last;
  await mai.say('/trogiup');
  await mai.press({ messageId: welcome.message_id, data: 'mm' });
  expect(mai.last.message_id).toBeGreaterThan(welcome.message_id + 2);
  expect(mai.last.text).toBe('Trình đơn\nAnh/chị cần hệ thống giúp việc gì?');
});

test('a button a month old still works, also when its message is gone', async () => {
  const { emulator, clock } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  const { message_id: messageId } = mai.last;
  clock.advance(31 * 24 * 3_600_000);
  await mai.press({ messageId, data: 'mm', inaccessible: true });
  expect(mai.buttons()).toEqual(MENU);
});

test.each([
  ['/trogiup', '/help', 'Hệ thống giúp được gì?'],
  ['/ngonngu', '/language', 'Anh/chị muốn dùng ngôn ngữ nào?'],
  ['/quyenriengtu', '/privacy', 'Dữ liệu cá nhân và quyền của anh/chị'],
  ['/hoso', '/entries', 'Anh/chị chưa có hồ sơ nào.'],
  ['/dangky', '/register', 'Trước khi bắt đầu'],
  ['/huy', '/cancel', 'Hiện không có việc nào đang làm dở.'],
])('%s and %s are the same command', async (vietnamese, english, heading) => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  for (const command of [vietnamese, english, vietnamese.toUpperCase()]) {
    await mai.say(command);
    const known = command === command.toLowerCase();
    expect(mai.last.text?.split('\n')[0]).toBe(
      known
        ? heading
        : 'Hệ thống không có lệnh này. Anh/chị chọn một việc dưới đây hoặc mở /trogiup.',
    );
  }
});

test('/huy in the form of an administrator leads to the menu, not to entries of their own', async () => {
  const { emulator } = await stages.set({ env: { ADMIN_IDS: '77' } });
  const admin = emulator.user({ id: 77 });
  await admin.say('/nhatky');
  await admin.press('Lọc');
  await admin.press('Thời gian');
  await admin.press('Tự nhập ngày');
  await admin.say('/huy');
  expect(admin.last.text).toBe('Đã dừng. Những gì đã lưu trước đó vẫn còn.');
  expect(admin.buttons()).toEqual(['☰ Trình đơn']);
});

test('/huy stops what is under way and says that what was answered is kept', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await mai.say('/dangky');
  await mai.press('Đồng ý');
  await mai.say('/huy');
  expect(mai.last.text).toContain('Đã dừng.');
  await mai.say('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('chưa lưu');
  // What they wanted before joining is forgotten too.
  await mai.say('/hoso');
  await mai.press('Thông tin của tôi');
  await mai.press('Sửa họ tên');
  await mai.say('Nguyễn Thị Mai');
  await mai.say('snv');
  await mai.press('Sở Nội vụ');
  await mai.press('Cán bộ');
  await mai.say('Chuyên viên');
  expect(mai.last.text).toContain('Thông tin của anh/chị');
});

/** Somebody who has gone back to the first question of the form. */
async function inTheMiddle() {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.press('Bắt đầu');
  await mai.say('Nhắn tin báo kết quả hồ sơ một cửa');
  await mai.press('◀ Câu trước');
  return mai;
}

test.each(['/start', '/hoso', '/dangky', 'mm', 'mt:entries'])(
  'after %s in the middle of a form, the next text is neither lost silently nor saved out of sight',
  async (act) => {
    const mai = await inTheMiddle();
    if (act.startsWith('/')) await mai.say(act);
    else await mai.press({ data: act });
    await mai.say('Một tên hoàn toàn khác của sáng kiến');
    expect(mai.last.text).toBe(
      'Hệ thống chưa rõ tin này trả lời cho câu hỏi nào nên chưa lưu. Anh/chị chọn việc cần làm. Để làm tiếp hồ sơ, bấm “Hồ sơ của tôi”; để làm tiếp phương án, đề án, kế hoạch, mở /kehoach.',
    );
    await mai.press('Hồ sơ của tôi');
    expect(mai.buttons()[0]).toContain('Nhắn tin báo kết quả');
  },
);

test.each(['/trogiup', '/ngonngu', '/quyenriengtu'])(
  '%s in the middle of a form is looked at, and the question above it still waits',
  async (command) => {
    const mai = await inTheMiddle();
    await mai.say(command);
    await mai.say('Một tên hoàn toàn khác của sáng kiến');
    expect(mai.last.text?.split('\n')[0]).toBe('✅ Đã lưu “Tên sáng kiến” (36/200 ký tự).');
  },
);

test('the language can be switched in the middle of a form, which goes on in it', async () => {
  const mai = await inTheMiddle();
  await mai.say('/ngonngu');
  await mai.press('English');
  expect(mai.buttons()).toEqual(['Tiếng Việt', '✅ English', '☰ Menu']);
  await mai.say('Một tên hoàn toàn khác của sáng kiến');
  expect(mai.last.text?.split('\n')[0]).toMatch(/^✅ Saved “.*” \(36\/200 characters\)\.$/);
});

test('a mistyped command in the middle of a form is explained, and the question stays open', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.press('Bắt đầu');
  await mai.say('/hooso');
  expect(mai.last.text).toContain('Hệ thống không có lệnh này.');
  await mai.say('Nhắn tin báo kết quả hồ sơ một cửa');
  expect(mai.last.text).toContain('✅ Đã lưu');
});

test('whatever is sent without a question gets one useful reply, with the menu one tap away', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  const ways = ['📝 Đăng ký sáng kiến', '📂 Hồ sơ của tôi', '☰ Trình đơn'];
  for (const act of [
    () => mai.sendText('Xin chào'),
    () => mai.sendSticker('👍'),
    () => mai.sendVoice(3),
    () => mai.sendLocation(12.25, 109.19),
    () => mai.sendDocument({ name: 'kế hoạch.pdf' }),
    () => mai.sendAlbum([{}, {}, { name: 'a.pdf' }]),
    () => mai.sendText('Xin chào', { forwarded: true }),
    () => mai.sendText('/khongco'),
  ]) {
    const replies = await mai.after(act);
    expect(replies).toHaveLength(1);
    expect(mai.buttons()).toEqual(ways);
  }
});

test.each(['', 'zz', 'mm:1', 'mt:nowhere', 'ml:fr', `mm${':x'.repeat(40)}`])(
  'the invented press "%s" is answered and changes nothing',
  async (data) => {
    const { emulator } = await stages.set();
    const mai = emulator.user();
    await mai.open();
    const before = mai.messages.length;
    const { answer } = await mai.press({ data });
    expect(answer).toEqual({
      text: 'Nút này không còn dùng được. Anh/chị vui lòng mở /start để chọn lại việc cần làm.',
      showAlert: true,
    });
    expect(mai.messages.length).toBe(before);
  },
);

test('a link with a payload that means nothing opens the welcome', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  for (const payload of ['menu', 'i_', 'x'.repeat(64), '__proto__']) {
    await mai.open(payload);
    expect(mai.buttons().at(-1)).toMatch(/Trình đơn|Quyền riêng tư/);
  }
});

test('the whole of a registration leaves no message with text that Telegram would show as markup', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.press('Bắt đầu');
  await fillIn(mai, 'Sáng kiến <b>đậm</b> & { $x }');
  expect(mai.messages.map(({ text }) => text ?? '').join('\n')).toContain(
    'Sáng kiến <b>đậm</b> & { $x }',
  );
});
