import { expect, test } from 'vitest';
import { useStages } from '../support/stages.js';

const stages = useStages();

const POINTER = [
  'Hệ thống chỉ làm việc trong trò chuyện riêng, để nội dung sáng kiến và thông tin cá nhân không hiện trong nhóm.',
  'Anh/chị bấm nút dưới đây để mở trò chuyện riêng.',
].join('\n');

test.each(['group', 'supergroup'] as const)(
  'added to a %s, the bot says once that it works in private, and the button leads there',
  async (type) => {
    const { emulator } = await stages.set();
    const mai = emulator.user();
    const group = emulator.group({ title: 'Chi đoàn Sở Nội vụ', type });
    await group.addBot(mai);
    expect(group.messages.filter(({ text }) => text).map(({ text }) => text)).toEqual([POINTER]);
    expect(group.last.reply_markup?.inline_keyboard).toEqual([
      [{ text: 'Mở trò chuyện riêng', url: `https://t.me/${emulator.botUsername}?start=menu` }],
    ]);
    await mai.open('menu');
    expect(mai.last.text).toContain('Kính chào anh/chị.');
    await group.removeBot(mai);
  },
);

test('chatter, other bots’ commands and files in a group are ignored; its own commands are pointed to the private chat', async () => {
  const { emulator } = await stages.set({
    emulator: {
      bot: { id: 123_456, username: 'skt_bot', firstName: 'SKT', readsAllGroupMessages: true },
    },
  });
  const mai = emulator.user();
  const group = emulator.group({ title: 'Chi đoàn' });
  await group.addBot(mai);
  for (const text of [
    'Chào cả nhà',
    '/roll@dice_bot',
    '/dangky@dice_bot',
    '/khongco',
    'xem /dangky nhé',
    '@skt_bot ơi',
  ]) {
    expect(await group.say(mai, text)).toEqual([]);
  }
  for (const text of ['/dangky', '/dangky@skt_bot', '/start', '/help@SKT_BOT']) {
    const replies = await group.say(mai, text);
    expect(replies.map((message) => message.text)).toEqual([POINTER]);
  }
});

test('no form is ever handled in a group, not even by forged presses or by somebody in the middle of one', async () => {
  const { emulator, keys } = await stages.set({
    emulator: {
      bot: { id: 123_456, username: 'skt_bot', firstName: 'SKT', readsAllGroupMessages: true },
    },
  });
  const mai = emulator.user();
  await mai.say('/dangky');
  await mai.press('Đồng ý');
  const group = emulator.group({ title: 'Chi đoàn' });
  await group.addBot(mai);
  expect(await group.say(mai, 'Nguyễn Thị Mai')).toEqual([]);
  for (const data of ['pc:refused', 'pk:official', 'mt:register', 'mm']) {
    const { answer, messages } = await group.press(mai, { data });
    expect(messages).toEqual([]);
    expect(answer?.text).toBe(
      'Nút này không còn dùng được. Anh/chị vui lòng mở /start để chọn lại việc cần làm.',
    );
  }
  const { client } = stages.store;
  expect(await client.hmget(keys.member(mai.id), 'name', 'kind', 'consent')).toEqual([
    null,
    null,
    'given',
  ]);
  expect(await client.exists(keys.session(group.id))).toBe(0);
  await mai.say('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('✅ Họ và tên: Nguyễn Thị Mai');
});

test('a group that becomes a supergroup, and one where the bot may not write, cause no trouble', async () => {
  const { emulator, logs } = await stages.set();
  const mai = emulator.user();
  const group = emulator.group({ title: 'Chi đoàn' });
  await group.addBot(mai);
  const upgraded = await group.migrate(mai);
  await upgraded.say(mai, '/help');
  emulator.fault({
    method: 'sendMessage',
    chatId: upgraded.id,
    kind: 'error',
    code: 400,
    description: 'Bad Request: not enough rights to send text messages to the chat',
    times: 1,
  });
  await upgraded.say(mai, '/help');
  expect(logs.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
});
