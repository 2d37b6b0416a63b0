import { BotError, type Context, GrammyError, HttpError } from 'grammy';
import { expect, test, vi } from 'vitest';
import { explainAndExit } from '../../src/process.js';
import { TokenRefusedError } from '../../src/telegram/errors.js';
import { TOKEN } from '../support/app.js';
import { type BreakableStore, startBreakableStore } from '../support/breakable-store.js';
import { ANSWERS, fillIn, join } from '../support/conversation.js';
import { SOON, useStages } from '../support/stages.js';

const stages = useStages<BreakableStore>(startBreakableStore);

/** What people are called and what they write. */
const NAMES = ['Tôn Nữ Hoàng Mai', 'Mai Chat Name', 'mai_username', 'Chức vụ bí mật'];

test('the logs of a whole registration, with all that can go wrong, hold neither the token nor people’s words', async () => {
  const { emulator, logs } = await stages.set();
  const [name = '', firstName = '', username = '', position = ''] = NAMES;
  const mai = emulator.user({ firstName, username });
  await join(mai, name);
  for (const fault of [
    { kind: 'error', code: 400, description: 'Bad Request: can’t parse entities' },
    { kind: 'error', code: 500 },
    { kind: 'drop-before' },
    { kind: 'drop-after' },
    { kind: 'error', html: true },
  ] as const) {
    emulator.fault({ method: 'sendMessage', times: 1, ...fault });
    await mai.say(`/help ${position}`);
  }
  emulator.fault({ method: 'getUpdates', kind: 'drop-before', times: 1 });
  await mai.say('/dangky');
  await mai.press('Bắt đầu');
  await stages.store.cut();
  mai.sendText(ANSWERS.title ?? '');
  await mai.waitFor(({ text }) => text?.includes('đang bận, chưa lưu được') ?? false);
  await stages.store.mend();
  await emulator.idle();
  await stages.store.client.config('SET', 'maxmemory', '1');
  const pressing = mai.press('Cải cách thủ tục hành chính');
  await expect.poll(() => emulator.unansweredCallbacks, SOON).toEqual([]);
  await stages.store.client.config('SET', 'maxmemory', '0');
  await pressing;
  await mai.say('/dangky');
  await mai.press('➕');
  await fillIn(mai, ANSWERS.title);
  await mai.press('Gửi hồ sơ');
  expect(mai.last.text).toContain('SK-2019-0001');

  const all = logs.join('');
  const kinds = new Set(logs.map((line) => JSON.parse(line).msg));
  expect(kinds).toContain('An update could not be handled');
  expect(kinds).toContain('An update will be handled again');
  expect(kinds).toContain('The store did not answer; the update waits');
  const words = Object.values(ANSWERS).map((text) => text.slice(0, 20));
  for (const secret of [TOKEN, ...NAMES, ...words]) expect(all).not.toContain(secret);
});

/** What `explainAndExit` prints, without the end of the test runner. */
function printed(error: unknown): string {
  let text = '';
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    text += line;
    return true;
  });
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  try {
    expect(() => explainAndExit(error)).toThrow('exit 1');
  } finally {
    write.mockRestore();
    exit.mockRestore();
  }
  return text;
}

test('what a crash prints holds neither the token nor people’s words', async () => {
  const url = `https://api.telegram.org/bot${TOKEN}/sendMessage`;
  const [name = ''] = NAMES;
  const failed = { ok: false, error_code: 400, description: 'Bad Request: so' } as const;
  const refused = new GrammyError('so', failed, 'sendMessage', { text: name });
  const { client } = stages.store;
  await client.set('a string', '');
  const wrongType = await client.hset('a string', 'name', name).catch((error: unknown) => error);
  const ctx = { update: { message: { text: name } }, api: { token: TOKEN } } as unknown as Context;
  for (const error of [
    refused,
    new HttpError(`Network request for ${url} failed`, new Error(`fetch ${url}`)),
    new BotError(refused, ctx),
    new BotError(new TypeError(`Failed to parse URL from ${url}`), ctx),
    wrongType,
    parseError(`{"name": ${name}`),
    { text: name },
    name,
  ]) {
    const text = printed(error);
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain(name);
    expect(text.length).toBeGreaterThan(10);
  }
});

test('what a person can mend is said in one sentence, without a stack', () => {
  expect(printed(new TokenRefusedError())).toBe(
    'Telegram does not know this BOT_TOKEN: take the current one from @BotFather.\n',
  );
});

function parseError(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return error;
  }
}
