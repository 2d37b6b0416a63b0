import { setTimeout as pause } from 'node:timers/promises';
import { Bot, InlineKeyboard } from 'grammy';
import { afterEach, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { start, TOKEN } from './client.js';

const bots: Bot[] = [];

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
});

/** A bot on grammY's own polling, for the person's side to talk to. */
async function withBot(teach: (bot: Bot) => void): Promise<Emulator> {
  const emulator = await start({ patienceMs: 1000 });
  const bot = new Bot(TOKEN, { client: { apiRoot: emulator.url } });
  teach(bot);
  bots.push(bot);
  void bot.start();
  return emulator;
}

test('say gives what the bot answered, new and edited, but not what was there before', async () => {
  const emulator = await withBot((bot) => {
    bot.on('message', async (context) => {
      const { message_id } = await context.reply(`Bạn nói: ${context.message.text}`);
      if (message_id > 2)
        await context.api.editMessageText(
          context.chat.id,
          2,
          `Trước khi nói ${context.message.text}`,
        );
    });
  });
  const user = emulator.user();
  expect((await user.say('một')).map(({ text }) => text)).toEqual(['Bạn nói: một']);
  expect((await user.say('hai')).map(({ text }) => text)).toEqual([
    'Trước khi nói hai',
    'Bạn nói: hai',
  ]);
  expect(user.last.text).toBe('Bạn nói: hai');
  expect(user.messages.length).toBe(4);
});

test('commands carry their entity, links their payload, and forged payloads do not open', async () => {
  const heard: string[] = [];
  const emulator = await withBot((bot) => {
    bot.command('start', (context) => void heard.push(context.match));
  });
  const user = emulator.user();
  await user.open('ref_42');
  await user.open();
  expect(heard).toEqual(['ref_42', '']);
  await expect(user.open('có dấu')).rejects.toThrow('Telegram opens no link with the payload');
});

test('a button is pressed by a part of its text, on the newest message that has it', async () => {
  const emulator = await withBot((bot) => {
    const keyboard = new InlineKeyboard()
      .text('✅ Đồng ý', 'yes')
      .url('Mở', 'https://t.me/thu_bot?start=x');
    bot.command('start', (context) =>
      context.reply(`Chọn ${context.match}`, { reply_markup: keyboard }),
    );
    bot.on('callback_query:data', async (context) => {
      await context.answerCallbackQuery({ text: context.callbackQuery.data });
      const { message } = context.callbackQuery;
      await context.reply(`ngày ${message?.date === 0 ? 'không rõ' : 'rõ'}`);
    });
  });
  const user = emulator.user();
  await user.say('/start');
  const pressed = await user.press('Đồng');
  expect(pressed).toMatchObject({ answer: { text: 'yes' }, messages: [{ text: 'ngày rõ' }] });
  expect((await user.press('Mở')).messages.map(({ text }) => text)).toEqual(['Chọn x']);
  await expect(user.press('Từ chối')).rejects.toThrow(
    'sees no button "Từ chối"; there are "✅ Đồng ý", "Mở"',
  );
  const forged = await user.press({ messageId: 2, data: 'admin:all', inaccessible: true });
  expect(forged).toMatchObject({
    answer: { text: 'admin:all' },
    messages: [{ text: 'ngày không rõ' }],
  });
});

test('whatever is sent inside "after" is waited for', async () => {
  const seen: string[] = [];
  const emulator = await withBot((bot) => {
    bot.on('message', (context) => {
      const { update_id: _, message } = context.update;
      const kinds = [
        'document',
        'photo',
        'sticker',
        'voice',
        'contact',
        'location',
        'text',
      ] as const;
      seen.push(kinds.find((kind) => message?.[kind]) ?? '?');
    });
  });
  const user = emulator.user({ firstName: 'Mai' });
  await user.after(() => {
    user.sendDocument({ name: 'a.pdf', size: 5, caption: 'Kế hoạch' });
    user.sendPhoto({ caption: 'Ảnh' });
    user.sendSticker('👍');
    user.sendVoice(3);
    user.sendContact({ phone: '+84900000000' });
    user.sendLocation(12.24, 109.19);
    user.sendText('xong', { replyTo: 1, forwarded: true });
  });
  expect(seen).toEqual(['document', 'photo', 'sticker', 'voice', 'contact', 'location', 'text']);
  expect(user.messages.at(-1)).toMatchObject({
    reply_to_message: { message_id: 1 },
    forward_origin: { type: 'hidden_user' },
  });
  const album = user.sendAlbum([{ name: 'a.pdf' }, { name: 'b.pdf' }]);
  expect(new Set(album.map(({ media_group_id }) => media_group_id)).size).toBe(1);
  expect(album[0]?.media_group_id).toBeDefined();
});

test("an edit comes as edited_message, of one's own messages only", async () => {
  const emulator = await withBot((bot) => {
    bot.on('edited_message', (context) => context.reply(`Sửa: ${context.editedMessage.text}`));
    bot.on('message', (context) => context.reply('?'));
  });
  const user = emulator.user();
  await user.say('một');
  expect((await user.edit(1, 'hai')).map(({ text }) => text)).toEqual(['Sửa: hai']);
  await expect(user.edit(2, 'ba')).rejects.toThrow('message 2 is not one of');
});

test('who has blocked the bot cannot write to it, and Start unblocks it', async () => {
  const statuses: string[] = [];
  const emulator = await withBot((bot) => {
    bot.on(
      'my_chat_member',
      (context) => void statuses.push(context.myChatMember.new_chat_member.status),
    );
  });
  const user = emulator.user();
  await user.say('/start');
  await user.block();
  await user.block();
  await expect(user.say('x')).rejects.toThrow('has blocked the bot');
  await user.open();
  expect(statuses).toEqual(['kicked', 'member']);
});

test('waitFor sees what is there, what comes later and what is edited', async () => {
  const emulator = await withBot((bot) => {
    bot.on('message', async (context) => {
      const { message_id } = await context.reply('Đang xử lý…');
      void pause(50).then(() => context.api.editMessageText(context.chat.id, message_id, 'Xong'));
    });
  });
  const user = emulator.user();
  await user.say('x');
  expect((await user.waitFor(({ text }) => text === 'Xong')).message_id).toBe(2);
  expect((await user.waitFor(({ text }) => text === 'Xong')).message_id).toBe(2);
  await expect(user.waitFor(() => false, 30)).rejects.toThrow(
    `no such message of the bot came to ${user.person.user.first_name} (${user.id}) within 30 ms; its newest is "Xong"`,
  );
});

test('a bot that confirms nothing is named with the update that it left', async () => {
  const emulator = await start({ patienceMs: 40 });
  const user = emulator.user();
  await expect(user.say('Có ai không?')).rejects.toThrow(
    `the bot has not confirmed update 100000001 (message "Có ai không?", chat ${user.id}) within 40 ms`,
  );
  expect(() => user.last).toThrow('the bot has not written to');
});

test('idle waits for the updates of all chats', async () => {
  let handled = 0;
  const emulator = await withBot((bot) => {
    bot.on('message', async () => {
      await pause(5);
      handled += 1;
    });
  });
  for (let index = 0; index < 5; index += 1) emulator.user().sendText('x');
  await emulator.idle();
  expect(handled).toBe(5);
});

test('a person is known by id, and a new name shows from then on', async () => {
  const emulator = await start();
  const user = emulator.user({ id: 77, firstName: 'Lan', username: 'lan' });
  user.sendText('một');
  emulator.user({ id: 77, firstName: 'Mai' });
  user.sendText('hai');
  expect(user.messages.map(({ from }) => from?.first_name)).toEqual(['Lan', 'Mai']);
  expect(user.messages.at(-1)?.chat).toMatchObject({ first_name: 'Mai', username: 'lan' });
});

test('a text for which a client makes several messages, or none, is not sent', async () => {
  const emulator = await start();
  const user = emulator.user();
  expect(() => user.sendText('x'.repeat(4097))).toThrow('4096');
  expect(() => user.sendText('  ')).toThrow('needs a text');
});
