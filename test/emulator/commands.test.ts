import { expect, test } from 'vitest';
import { call, refusal, result, start, started } from './client.js';

const list = (...names: string[]) =>
  names.map((command) => ({ command, description: `Lệnh ${command}` }));

test('a person sees the list of the narrowest scope, in their language first', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const english = emulator.user({ languageCode: 'en' });
  const set = (name: string, place: object = {}) =>
    call(emulator, 'setMyCommands', { commands: list(name), ...place });
  const seen = () => [user.commands()[0]?.command, english.commands()[0]?.command];
  expect(seen()).toEqual([undefined, undefined]);
  await set('chung');
  expect(seen()).toEqual(['chung', 'chung']);
  await set('english', { language_code: 'en' });
  expect(seen()).toEqual(['chung', 'english']);
  await set('rieng', { scope: { type: 'all_private_chats' } });
  expect(seen()).toEqual(['rieng', 'rieng']);
  await set('cua_lan', { scope: { type: 'chat', chat_id: user.id } });
  expect(seen()).toEqual(['cua_lan', 'rieng']);
  await call(emulator, 'deleteMyCommands', { scope: { type: 'chat', chat_id: user.id } });
  expect(seen()).toEqual(['rieng', 'rieng']);
});

test('getMyCommands gives exactly the list of that scope and language', async () => {
  const emulator = await start();
  await call(emulator, 'setMyCommands', { commands: list('a', 'b') });
  expect(await result(emulator, 'getMyCommands')).toEqual(list('a', 'b'));
  expect(await result(emulator, 'getMyCommands', { language_code: 'vi' })).toEqual([]);
  await call(emulator, 'setMyCommands', { commands: [] });
  expect(await result(emulator, 'getMyCommands')).toEqual([]);
});

test.each<[object, string]>([
  [{ commands: list('Có dấu') }, 'BOT_COMMAND_INVALID'],
  [{ commands: list('x'.repeat(33)) }, 'command length must not exceed 32'],
  [{ commands: [{ command: 'a', description: ' ' }] }, 'command description must be non-empty'],
  [
    { commands: list(...Array.from({ length: 101 }, (_, index) => `c${index}`)) },
    'BOT_COMMANDS_TOO_MUCH',
  ],
  [{ commands: list('a'), scope: { type: 'chat', chat_id: 42 } }, 'chat not found'],
  [{ commands: list('a'), language_code: 'vietnamese' }, 'invalid language code specified'],
])('setMyCommands refuses case %#', async (payload, reason) => {
  const emulator = await start();
  expect(await refusal(emulator, 'setMyCommands', { ...payload })).toBe(`Bad Request: ${reason}`);
});

test('name and descriptions are kept for each language', async () => {
  const emulator = await start();
  expect(await result(emulator, 'getMyName')).toEqual({ name: 'Thử' });
  await call(emulator, 'setMyName', { name: 'Sáng kiến trẻ' });
  await call(emulator, 'setMyDescription', { description: 'Contest', language_code: 'en' });
  await call(emulator, 'setMyShortDescription', { short_description: 'Cuộc thi' });
  expect(await result(emulator, 'getMyName', { language_code: 'en' })).toEqual({
    name: 'Sáng kiến trẻ',
  });
  expect(await result(emulator, 'getMyDescription')).toEqual({ description: '' });
  expect(await result(emulator, 'getMyDescription', { language_code: 'en' })).toEqual({
    description: 'Contest',
  });
  expect(await result(emulator, 'getMyShortDescription')).toEqual({
    short_description: 'Cuộc thi',
  });
  expect(
    await refusal(emulator, 'setMyShortDescription', { short_description: 'x'.repeat(121) }),
  ).toBe('Bad Request: bot short description is too long');
});

test("the menu button is the chat's own, or the default", async () => {
  const emulator = await start();
  const user = await started(emulator);
  const button = { type: 'web_app', text: 'Mở', web_app: { url: 'https://a.vn' } };
  expect(await result(emulator, 'getChatMenuButton')).toEqual({ type: 'commands' });
  await call(emulator, 'setChatMenuButton', { menu_button: button });
  expect(await result(emulator, 'getChatMenuButton', { chat_id: user.id })).toEqual(button);
  await call(emulator, 'setChatMenuButton', {
    chat_id: user.id,
    menu_button: { type: 'commands' },
  });
  expect(await result(emulator, 'getChatMenuButton', { chat_id: user.id })).toEqual({
    type: 'commands',
  });
});
