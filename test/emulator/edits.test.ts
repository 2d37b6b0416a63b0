import { expect, test } from 'vitest';
import { refusal, result, start, started } from './client.js';

const NOT_MODIFIED =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const reply_markup = { inline_keyboard: [[{ text: 'Nút', callback_data: 'x' }]] };

test('an edit changes what the person sees; without a keyboard it takes the keyboard away', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const { message_id } = await result(emulator, 'sendMessage', {
    chat_id: user.id,
    text: 'Một',
    reply_markup,
  });
  const target = { chat_id: user.id, message_id };
  await result(emulator, 'editMessageText', {
    ...target,
    text: '<i>Hai</i>',
    parse_mode: 'HTML',
    reply_markup,
  });
  expect(user.last).toMatchObject({
    text: 'Hai',
    entities: [{ type: 'italic', offset: 0, length: 3 }],
    reply_markup,
    edit_date: expect.any(Number),
  });
  await result(emulator, 'editMessageText', { ...target, text: 'Ba' });
  expect(user.last.reply_markup).toBeUndefined();
  await result(emulator, 'editMessageReplyMarkup', { ...target, reply_markup });
  expect(user.last).toMatchObject({ text: 'Ba', reply_markup });
  expect(user.messages.length).toBe(2);
});

test('an edit that changes nothing is refused', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const { message_id } = await result(emulator, 'sendMessage', {
    chat_id: user.id,
    text: 'Một',
    reply_markup,
  });
  const target = { chat_id: user.id, message_id };
  expect(
    await refusal(emulator, 'editMessageText', { ...target, text: ' Một ', reply_markup }),
  ).toBe(NOT_MODIFIED);
  expect(await refusal(emulator, 'editMessageReplyMarkup', { ...target, reply_markup })).toBe(
    NOT_MODIFIED,
  );
  expect(await refusal(emulator, 'editMessageReplyMarkup', target)).toBe('accepted');
  expect(await refusal(emulator, 'editMessageReplyMarkup', target)).toBe(NOT_MODIFIED);
});

test('messages that are unknown, of somebody else, forwarded, or with a reply keyboard cannot be edited', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const chat_id = user.id;
  const edit = (message_id: number) =>
    refusal(emulator, 'editMessageText', { chat_id, message_id, text: 'y' });
  expect(await edit(999)).toBe('Bad Request: message to edit not found');
  expect(await edit(1)).toBe("Bad Request: message can't be edited");
  const keyboard = await result(emulator, 'sendMessage', {
    chat_id,
    text: 'x',
    reply_markup: { keyboard: [['a']] },
  });
  expect(await edit(keyboard.message_id)).toBe("Bad Request: message can't be edited");
  const forwarded = await result(emulator, 'forwardMessage', {
    chat_id,
    from_chat_id: chat_id,
    message_id: 1,
  });
  expect(await edit(forwarded.message_id)).toBe("Bad Request: message can't be edited");
});

test('text is edited where there is text, a caption where there is a file', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const chat_id = user.id;
  const { document } = user.sendDocument({ name: 'a.pdf' });
  const file = await result(emulator, 'sendDocument', {
    chat_id,
    document: document?.file_id,
    caption: 'Một',
  });
  const onFile = { chat_id, message_id: file.message_id };
  expect(await refusal(emulator, 'editMessageText', { ...onFile, text: 'x' })).toBe(
    'Bad Request: there is no text in the message to edit',
  );
  expect(
    await refusal(emulator, 'editMessageCaption', { ...onFile, caption: 'x'.repeat(1025) }),
  ).toBe('Bad Request: message caption is too long');
  await result(emulator, 'editMessageCaption', { ...onFile, caption: 'Hai' });
  expect(user.last.caption).toBe('Hai');
  await result(emulator, 'editMessageCaption', onFile);
  expect(user.last.caption).toBeUndefined();
  const text = await result(emulator, 'sendMessage', { chat_id, text: 'x' });
  expect(
    await refusal(emulator, 'editMessageCaption', {
      chat_id,
      message_id: text.message_id,
      caption: 'y',
    }),
  ).toBe('Bad Request: there is no caption in the message to edit');
});
