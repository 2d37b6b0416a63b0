import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { call, result, start, TOKEN } from './client.js';

const updatesOf = (reply: unknown): Update[] => (reply as { result: Update[] }).result;

test('updates come in sequence and stay until the offset moves past them', async () => {
  const emulator = await start();
  const user = emulator.user();
  for (const text of ['một', 'hai', 'ba']) user.sendText(text);
  const all = await result<Update[]>(emulator, 'getUpdates');
  expect(all.map(({ message }) => message?.text)).toEqual(['một', 'hai', 'ba']);
  const [first, second, third] = all.map(({ update_id }) => update_id);
  expect([second, third]).toEqual([Number(first) + 1, Number(first) + 2]);
  expect(await result(emulator, 'getUpdates', { limit: 1 })).toEqual(all.slice(0, 1));
  expect(await result(emulator, 'getUpdates', { offset: second })).toEqual(all.slice(1));
  expect(await result(emulator, 'getUpdates', { offset: -1 })).toEqual(all.slice(2));
  expect(await result(emulator, 'getUpdates')).toEqual(all.slice(2));
});

test('a long poll ends with the first update, and with it come all that were made in one go', async () => {
  const emulator = await start();
  const user = emulator.user();
  const poll = call(emulator, 'getUpdates', { timeout: 30 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  user.sendText('một');
  user.sendText('hai');
  expect(updatesOf(await poll).map(({ message }) => message?.text)).toEqual(['một', 'hai']);
});

test('a long poll without updates ends empty after its time', async () => {
  const emulator = await start();
  const begun = performance.now();
  expect(await result(emulator, 'getUpdates', { timeout: 1 })).toEqual([]);
  expect(performance.now() - begun).toBeGreaterThan(950);
});

test('a second poller ends the first with 409', async () => {
  const emulator = await start();
  const first = call(emulator, 'getUpdates', { timeout: 30 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const second = call(emulator, 'getUpdates', { timeout: 30 });
  expect(await first).toEqual({
    ok: false,
    error_code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  emulator.user().sendText('x');
  expect(updatesOf(await second).length).toBe(1);
});

test('when the client hangs up, its poll is forgotten and updates stay for the next', async () => {
  const emulator = await start();
  const hangUp = new AbortController();
  const url = `${emulator.url}/bot${TOKEN}/getUpdates?timeout=30`;
  const poll = fetch(url, { signal: hangUp.signal }).catch(() => 'hung up');
  await new Promise((resolve) => setTimeout(resolve, 50));
  hangUp.abort();
  expect(await poll).toBe('hung up');
  await new Promise((resolve) => setTimeout(resolve, 50));
  emulator.user().sendText('x');
  expect((await result<Update[]>(emulator, 'getUpdates', { timeout: 30 })).length).toBe(1);
});

test('only the types asked for come, and the choice holds until another is made', async () => {
  const emulator = await start();
  const user = emulator.user();
  const types = async () => {
    const updates = await result<Update[]>(emulator, 'getUpdates');
    await call(emulator, 'getUpdates', { offset: Number(updates.at(-1)?.update_id ?? 0) + 1 });
    return updates.flatMap(({ update_id: _, ...content }) => Object.keys(content));
  };
  const act = () => {
    const { message_id } = user.sendText('một');
    void user.edit(message_id, 'hai');
    void user.block();
    void user.unblock();
  };
  act();
  expect(await types()).toEqual(['message', 'edited_message', 'my_chat_member', 'my_chat_member']);
  await call(emulator, 'getUpdates', { allowed_updates: ['edited_message'] });
  act();
  await call(emulator, 'getUpdates', {});
  expect(await types()).toEqual(['edited_message']);
  await call(emulator, 'getUpdates', { allowed_updates: [] });
  act();
  expect((await types()).length).toBe(4);
});

test('getUpdates is refused while a webhook is set', async () => {
  const emulator = await start();
  await call(emulator, 'setWebhook', { url: 'http://127.0.0.1:9/hook' });
  expect(await call(emulator, 'getUpdates')).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  await call(emulator, 'deleteWebhook', { drop_pending_updates: true });
  expect(await result(emulator, 'getUpdates')).toEqual([]);
});
