import { expect, test } from 'vitest';
import { join } from '../support/conversation.js';
import { useStages } from '../support/stages.js';

const stages = useStages();

test('the language follows the client: English for English ones, Vietnamese for all others', async () => {
  const { emulator } = await stages.set();
  const heading = async (languageCode: string) => {
    const user = emulator.user({ languageCode });
    await user.open();
    return user.last.text?.split('\n')[0];
  };
  expect(await heading('vi')).toBe('Kính chào anh/chị.');
  expect(await heading('en')).toBe('Welcome.');
  expect(await heading('en-GB')).toBe('Welcome.');
  expect(await heading('fr')).toBe('Kính chào anh/chị.');
});

test('a language chosen before consent holds, leaves no record, and is kept once they agree', async () => {
  const { emulator, keys } = await stages.set();
  const { client } = stages.store;
  const mai = emulator.user({ languageCode: 'vi' });
  await mai.say('/ngonngu');
  expect(mai.buttons()).toEqual(['✅ Tiếng Việt', 'English', '☰ Trình đơn']);
  const { answer } = await mai.press('English');
  expect(answer).toEqual({ text: 'The language is now English.' });
  expect(mai.buttons()[0]).toBe('📝 Register an initiative');
  expect(await client.exists(keys.member(mai.id))).toBe(0);

  await mai.say('/register');
  await mai.press('I agree');
  await client.del(keys.session(mai.id));
  await mai.say('/help');
  expect(mai.last.text).toContain('How can the bot help?');
});

test('a language chosen by a member is kept, and the command menu follows it', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user({ languageCode: 'vi' });
  await join(mai, 'Nguyễn Thị Mai');
  expect(mai.commands().map(({ command }) => command)).toContain('dangky');
  await mai.say('/ngonngu');
  await mai.press('English');
  expect(mai.commands().map(({ command }) => command)).toEqual([
    'start',
    'register',
    'entries',
    'plan',
    'results',
    'models',
    'questions',
    'agency',
    'calendar',
    'settings',
    'cancel',
    'language',
    'privacy',
    'mydata',
    'withdraw',
    'erase',
    'help',
    'roles',
    'survey',
  ]);
  expect(await stages.store.client.hget(keys.member(mai.id), 'language')).toBe('en');
  await mai.say('/dangky');
  expect(mai.last.text).toContain('Register an initiative');
});

test('a language chosen under an old version of the privacy text holds as well', async () => {
  const { emulator, contest } = await stages.set();
  const mai = emulator.user({ languageCode: 'vi' });
  await join(mai, 'Nguyễn Thị Mai');
  contest.privacy.version = 'next';
  await mai.say('/ngonngu');
  await mai.press('English');
  await mai.say('/trogiup');
  expect(mai.last.text).toContain('How can the bot help?');
});

test('switching the language in the middle of a question closes it, and the next text is not lost silently', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user({ languageCode: 'vi' });
  await mai.say('/dangky');
  await mai.press('Đồng ý');
  await mai.press('☰ Trình đơn');
  await mai.press('Ngôn ngữ');
  await mai.press('English');
  await mai.say('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('it was not saved');
  expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBeNull();
  await mai.press('Register an initiative');
  expect(mai.last.text).toContain('What is your full name? (1/4)');
});

test('the language changes also when Telegram does not let the command menu be set so soon again', async () => {
  const { emulator } = await stages.set();
  const mai = emulator.user({ languageCode: 'vi' });
  await mai.say('/ngonngu');
  emulator.fault({ method: 'setMyCommands', kind: 'error', retryAfter: 3_600 });
  const { answer } = await mai.press('English');
  expect(answer).toEqual({ text: 'The language is now English.' });
  expect(mai.buttons()[0]).toBe('📝 Register an initiative');
});
