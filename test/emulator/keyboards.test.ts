import { expect, test } from 'vitest';
import { refusal, result, start, started } from './client.js';

const inline = (...buttons: unknown[]) => ({ inline_keyboard: [buttons] });

test.each<[string, unknown, string]>([
  [
    'data of more than 64 bytes',
    inline({ text: 'a', callback_data: 'đ'.repeat(33) }),
    'BUTTON_DATA_INVALID',
  ],
  ['empty data', inline({ text: 'a', callback_data: '' }), 'BUTTON_DATA_INVALID'],
  [
    'no text',
    inline({ text: ' ', callback_data: 'x' }),
    'inline keyboard button text must be non-empty',
  ],
  [
    'no kind',
    inline({ text: 'a' }),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'two kinds',
    inline({ text: 'a', callback_data: 'x', url: 'https://a.vn' }),
    "can't parse inline keyboard button: exactly one of the fields url, callback_data must be used",
  ],
  [
    'a bad link',
    inline({ text: 'a', url: 'http://localhost/x' }),
    "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
  ],
  [
    'a web app without HTTPS',
    inline({ text: 'a', web_app: { url: 'http://a.vn' } }),
    "inline keyboard button Web App URL 'http://a.vn' is invalid: Only HTTPS links are allowed",
  ],
  [
    'more than 100 buttons',
    { inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'a', callback_data: 'x' }]) },
    'reply markup is too long',
  ],
  ['an empty key', { keyboard: [['']] }, 'keyboard button text must be non-empty'],
  ['no known kind', {}, "can't parse reply markup: it has none of the known kinds"],
])('a keyboard with %s is refused', async (_, reply_markup, reason) => {
  const emulator = await start();
  const user = await started(emulator);
  expect(
    await refusal(emulator, 'sendMessage', { chat_id: user.id, text: 'x', reply_markup }),
  ).toBe(`Bad Request: ${reason}`);
});

test('an inline keyboard comes back with the message, without its empty rows', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const row = [
    { text: 'Đồng ý', callback_data: 'đ'.repeat(32) },
    { text: 'Trang', url: 'https://a.vn/' },
    { text: 'Chép', copy_text: { text: 'mã' } },
  ];
  const reply_markup = { inline_keyboard: [[], row] };
  const sent = await result(emulator, 'sendMessage', { chat_id: user.id, text: 'x', reply_markup });
  expect(sent.reply_markup).toEqual({ inline_keyboard: [row] });
  expect(user.buttons()).toEqual(['Đồng ý', 'Trang', 'Chép']);
});

test('a reply keyboard is for the person only, and can be taken away', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const keyboard = [['Nộp ý tưởng', { text: 'Gửi số', request_contact: true }]];
  const message = { chat_id: user.id, text: 'x' };
  const sent = await result(emulator, 'sendMessage', { ...message, reply_markup: { keyboard } });
  expect(sent.reply_markup).toBeUndefined();
  expect(user.keyboard()).toEqual([['Nộp ý tưởng', 'Gửi số']]);
  await result(emulator, 'sendMessage', message);
  expect(user.keyboard()).toEqual([['Nộp ý tưởng', 'Gửi số']]);
  await result(emulator, 'sendMessage', { ...message, reply_markup: { remove_keyboard: true } });
  expect(user.keyboard()).toEqual([]);
  const ask = { force_reply: true, input_field_placeholder: 'Tên bạn' };
  expect(await refusal(emulator, 'sendMessage', { ...message, reply_markup: ask })).toBe(
    'accepted',
  );
});
