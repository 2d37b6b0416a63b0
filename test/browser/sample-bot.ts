import { Bot, InlineKeyboard, InlineQueryResultBuilder, InputFile, Keyboard } from 'grammy';

export const TOKEN = '123456:sample';
export const USERNAME = 'phong_dien_tap_bot';

/** A small bot by long polling, with one answer for each thing that the chat page can show. */
export async function startSampleBot(apiRoot: string): Promise<{ stop(): Promise<void> }> {
  const bot = new Bot(TOKEN, { client: { apiRoot } });

  bot.command('start', (ctx) => {
    const choices = new InlineKeyboard()
      .text('Ghi nhận', 'toast')
      .text('Lưu ý', 'alert')
      .row()
      .text('Xem thời hạn', 'edit');
    const text = `Kính chào anh/chị ${ctx.from?.first_name} (${ctx.from?.language_code}). Mã: ${ctx.match || 'không có'}`;
    return ctx.reply(text, { reply_markup: choices });
  });
  bot.command('linhvuc', (ctx) =>
    ctx.reply('Anh/chị chọn lĩnh vực.', {
      reply_markup: new Keyboard().text('Thể chế').text('Thủ tục').oneTime().resized(),
    }),
  );
  bot.command('ten', (ctx) =>
    ctx.reply('Tên sáng kiến?', {
      reply_markup: { force_reply: true, input_field_placeholder: 'Ví dụ: Một cửa số' },
    }),
  );
  bot.command('lienket', (ctx) =>
    ctx.reply(`Mở <a href="https://t.me/${USERNAME}?start=tu_tin_nhan">mô hình số 7</a>.`, {
      parse_mode: 'HTML',
    }),
  );
  bot.command('xoa', async (ctx) => {
    const sent = await ctx.reply('Tin này sẽ được gỡ.');
    await ctx.api.deleteMessage(ctx.chat.id, sent.message_id);
    await ctx.reply('Đã gỡ.');
  });
  bot.command('nhieu', async (ctx) => {
    for (let line = 1; line <= 30; line += 1) await ctx.reply(`Dòng ${line}`);
  });
  bot.command('mau', (ctx) =>
    ctx.replyWithDocument(new InputFile(Buffer.from('nội dung mẫu'), 'ke-hoach-mau.txt')),
  );

  bot.callbackQuery('toast', (ctx) => ctx.answerCallbackQuery('Hệ thống đã ghi nhận.'));
  bot.callbackQuery('alert', (ctx) =>
    ctx.answerCallbackQuery({ text: 'Không gửi thông tin Mật.', show_alert: true }),
  );
  bot.callbackQuery('edit', async (ctx) => {
    await ctx.editMessageText('Còn <b>7 ngày làm việc</b>.', {
      parse_mode: 'HTML',
      reply_markup: new InlineKeyboard().text('Ghi nhận', 'toast'),
    });
    await ctx.answerCallbackQuery();
  });

  // Twenty cards in pages of eight, for whatever is looked for but nothing for "khong".
  bot.on('inline_query', (ctx) => {
    const { query, offset } = ctx.inlineQuery;
    const from = Number(offset || 0);
    const last = query === 'khong' ? 0 : Math.min(from + 8, 20);
    const cards = Array.from({ length: Math.max(0, last - from) }, (_, index) => {
      const n = from + index + 1;
      return InlineQueryResultBuilder.article(`m${n}`, `Mô hình ${n}: ${query}`, {
        description: `Đơn vị số ${n}. Rút ngắn thời gian giải quyết hồ sơ cho người dân ở xa trung tâm.`,
        reply_markup: new InlineKeyboard().url(
          'Mở mô hình',
          `https://t.me/${USERNAME}?start=m_${n}`,
        ),
      }).text(`Thẻ mô hình ${n}`);
    });
    return ctx.answerInlineQuery(cards, {
      next_offset: last > 0 && last < 20 ? String(last) : '',
      button: { text: 'Mở danh mục mô hình', start_parameter: 'mohinh' },
    });
  });

  bot.on('edited_message:text', (ctx) => ctx.reply(`Đã sửa thành: ${ctx.editedMessage.text}`));
  bot.on('message:document', (ctx) => ctx.reply(`Tệp: ${ctx.message.document.file_name}`));
  bot.on('message:photo', (ctx) => ctx.reply(`Ảnh: ${ctx.message.caption ?? 'không chú thích'}`));
  bot.on('message:forward_origin', (ctx) => ctx.reply(`Chuyển tiếp: ${ctx.message.text}`));
  bot.on('message:text', (ctx) => {
    const answered = ctx.message.reply_to_message?.text;
    return ctx.reply(`Đã nhận: ${ctx.message.text}${answered ? ` (trả lời “${answered}”)` : ''}`);
  });

  await bot.api.setMyCommands([
    { command: 'start', description: 'Bắt đầu' },
    { command: 'linhvuc', description: 'Chọn lĩnh vực' },
    { command: 'lienket', description: 'Mở một mô hình' },
  ]);
  const running = bot.start();
  return {
    async stop() {
      await bot.stop();
      await running;
    },
  };
}
