import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { join } from '../support/conversation.js';
import { useStages } from '../support/stages.js';

const stages = useStages();

async function agree(user: EmulatedUser): Promise<void> {
  await user.say('/dangky');
  await user.press('Đồng ý');
}

const heading = (user: EmulatedUser) => user.last.text?.split('\n')[0];

test('joining asks four things, one at a time, confirms each and goes on to what the person came for', async () => {
  const { emulator, keys, clock } = await stages.set();
  const mai = emulator.user();
  await agree(mai);
  expect(heading(mai)).toBe('Họ và tên của anh/chị là gì? (1/4)');
  await mai.say('  Nguyễn   Thị Mai ');
  expect(mai.last.text?.split('\n').slice(0, 3)).toEqual([
    '✅ Họ và tên: Nguyễn Thị Mai',
    '',
    'Anh/chị công tác ở đơn vị nào? (2/4)',
  ]);
  await mai.say('so noi vu');
  await mai.press('Sở Nội vụ');
  expect(heading(mai)).toBe('Anh/chị là…? (3/4)');
  await mai.press('Viên chức');
  expect(heading(mai)).toBe('Chức vụ hoặc chức danh của anh/chị là gì? (4/4)');
  const replies = await mai.say('Chuyên viên');
  expect(replies.map(({ text }) => text?.split('\n')[0])).toEqual([
    '✅ Đã lưu thông tin. Cảm ơn anh/chị Nguyễn Thị Mai.',
    'Đăng ký sáng kiến',
  ]);
  expect(mai.messages.map(({ text }) => text)).toContain('✅ Đơn vị: Sở Nội vụ');
  expect(mai.messages.map(({ text }) => text)).toContain('✅ Đối tượng: Viên chức');
  expect(await stages.store.client.hgetall(keys.member(mai.id))).toEqual({
    consent: 'given',
    consentVersion: '5',
    consentAt: String(clock.now()),
    language: 'vi',
    name: 'Nguyễn Thị Mai',
    agencyId: 'so-noi-vu',
    kind: 'public-employee',
    position: 'Chuyên viên',
  });
});

test('each question has the menu one tap away, and after it the answer is not taken for granted', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await agree(mai);
  await mai.press('☰ Trình đơn');
  await mai.say('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('chưa rõ tin này trả lời cho câu hỏi nào nên chưa lưu');
  expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBeNull();

  await mai.press('Đăng ký sáng kiến');
  for (const answer of ['Nguyễn Thị Mai', 'snv']) {
    expect(mai.buttons()).toContain('☰ Trình đơn');
    await mai.say(answer);
  }
  await mai.press('Sở Nội vụ');
  expect(mai.buttons()).toContain('☰ Trình đơn');
  await mai.press('Cán bộ');
  expect(mai.buttons()).toContain('☰ Trình đơn');
});

test('a command in the middle of joining is a command, never a name', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  const commands = [
    '/dangky',
    '/register',
    '/hoso',
    '/trogiup',
    '/start',
    '/ngonngu',
    '/huy',
    '/hooso',
  ];
  for (const command of commands) {
    await mai.say('/dangky');
    if (mai.buttons().includes('Đồng ý')) await mai.press('Đồng ý');
    expect(heading(mai)).toBe('Họ và tên của anh/chị là gì? (1/4)');
    await mai.say(command);
    expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBeNull();
  }
  expect(mai.last.text).toContain('Hệ thống không có lệnh này.');
  await mai.say('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('✅ Họ và tên: Nguyễn Thị Mai');
});

test('what cannot be an answer is refused with the reason, and the question stays open', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await agree(mai);
  const reply = async (action: () => unknown) => (await mai.after(action)).map(({ text }) => text);
  expect(await reply(() => mai.sendText('A'))).toEqual([
    'Câu trả lời có 1 ký tự, cần ít nhất 2 ký tự. Chưa lưu; anh/chị vui lòng viết đầy đủ hơn.',
  ]);
  expect(await reply(() => mai.sendText('\u200b\u200b'))).toEqual([
    'Tin nhắn không có nội dung chữ. Anh/chị vui lòng nhập lại.',
  ]);
  expect((await reply(() => mai.sendText('a'.repeat(101))))[0]).toContain(
    'Câu trả lời có 101 ký tự, nhiều hơn 1 ký tự so với giới hạn 100.',
  );
  const textWanted =
    'Câu này cần trả lời bằng chữ. Anh/chị vui lòng nhập câu trả lời dưới dạng tin nhắn văn bản.';
  expect(await reply(() => mai.sendSticker('👍'))).toEqual([textWanted]);
  expect(await reply(() => mai.sendVoice(3))).toEqual([textWanted]);
  expect(await reply(() => mai.sendAlbum([{}, {}, {}]))).toEqual([textWanted]);
  await mai.say('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('✅ Họ và tên: Nguyễn Thị Mai');
});

test('a text where a button is wanted asks again and says so', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await agree(mai);
  await mai.say('Nguyễn Thị Mai');
  await mai.say('snv');
  await mai.press('Sở Nội vụ');
  await mai.say('công chức');
  expect(heading(mai)).toBe('⚠️ Câu này trả lời bằng nút. Anh/chị vui lòng chọn một nút bên dưới.');
  expect(mai.buttons().slice(0, 2)).toEqual(['Cán bộ', 'Công chức']);
});

test('each part of the profile is changed later, one at a time, and the card shows it', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.say('/hoso');
  await mai.press('Thông tin của tôi');
  const card = () => mai.last.text?.split('\n').slice(-5);
  expect(card()).toEqual([
    'Thông tin của anh/chị',
    'Họ và tên: Nguyễn Thị Mai',
    'Đơn vị: Sở Nội vụ',
    'Đối tượng: Công chức',
    'Chức vụ: Chuyên viên',
  ]);
  await mai.press('Sửa họ tên');
  expect(heading(mai)).toBe('Họ và tên của anh/chị là gì?');
  await mai.say('Nguyễn Thị Thanh Mai');
  expect(heading(mai)).toBe('✅ Họ và tên: Nguyễn Thị Thanh Mai');
  await mai.press('Sửa đơn vị');
  await mai.say('tttt');
  await mai.press('Sở Thông tin và Truyền thông');
  await mai.press('Sửa đối tượng');
  await mai.press('Đoàn viên');
  await mai.press('Sửa chức vụ');
  await mai.say('Bí thư chi đoàn');
  expect(card()).toEqual([
    'Thông tin của anh/chị',
    'Họ và tên: Nguyễn Thị Thanh Mai',
    'Đơn vị: Sở Thông tin và Truyền thông',
    'Đối tượng: Đoàn viên',
    'Chức vụ: Bí thư chi đoàn',
  ]);
});

test('two people join side by side and neither sees the other', async () => {
  const { emulator, keys } = await stages.set();
  const [mai, an] = [emulator.user(), emulator.user()];
  await Promise.all([agree(mai), agree(an)]);
  await Promise.all([mai.say('Nguyễn Thị Mai'), an.say('Trần Văn An')]);
  await Promise.all([mai.say('snv'), an.say('nha trang')]);
  await Promise.all([mai.press('Sở Nội vụ'), an.press('UBND thành phố Nha Trang')]);
  const read = (id: number) =>
    stages.store.client.hmget(keys.member(id), 'name', 'agencyId').then((fields) => fields);
  expect([await read(mai.id), await read(an.id)]).toEqual([
    ['Nguyễn Thị Mai', 'so-noi-vu'],
    ['Trần Văn An', 'nha-trang'],
  ]);
});

test.each(['<b>Mai</b>', '&lt;Mai&gt; & "An"', '{ $name }', '</b></i>'])(
  'the name %s is shown as it was typed, everywhere',
  async (name) => {
    const { emulator } = await stages.set();
    const mai = emulator.user({ firstName: name });
    await join(mai, name);
    expect(mai.messages.map(({ text }) => text)).toContain(
      `✅ Đã lưu thông tin. Cảm ơn anh/chị ${name}.`,
    );
    await mai.say('/hoso');
    await mai.press('Thông tin của tôi');
    expect(mai.last.text).toContain(`Họ và tên: ${name}\n`);
    await mai.press('Sửa đơn vị');
    await mai.say(name);
    expect(mai.last.text).toContain(`“${name}”`);
  },
);

test('somebody who blocks the bot is marked at once, with their data kept, and unmarked when they are back', async () => {
  const { emulator, keys, clock } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.block();
  const read = () => stages.store.client.hmget(keys.member(mai.id), 'blockedAt', 'name');
  expect(await read()).toEqual([String(clock.now()), 'Nguyễn Thị Mai']);
  await mai.unblock();
  expect(await read()).toEqual([null, 'Nguyễn Thị Mai']);
});

test('somebody who writes or presses is back, though Telegram’s word of it got lost', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  const { client } = stages.store;
  for (const act of [() => mai.say('/trogiup'), () => mai.press('☰ Trình đơn')]) {
    await client.hset(keys.member(mai.id), 'blockedAt', 1);
    await act();
    expect(await client.hget(keys.member(mai.id), 'blockedAt')).toBeNull();
  }
});

test('of somebody who never agreed, not even the blocking is kept', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  await mai.block();
  expect(await stages.store.client.exists(keys.member(mai.id))).toBe(0);
});
