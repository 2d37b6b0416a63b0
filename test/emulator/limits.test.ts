import { expect, test } from 'vitest';
import { SendLimits } from '../../src/emulator/send-limits.js';
import { call, confirmAll, result, start, started } from './client.js';

const lan = { key: '1', isPrivate: true };
const mai = { key: '2', isPrivate: true };
const group = { key: '-1', isPrivate: false };

function limited(limits: ConstructorParameters<typeof SendLimits>[0]) {
  let now = 0;
  const counted = new SendLimits(limits, () => now);
  return {
    counted,
    at: (ms: number) => {
      now = ms;
    },
  };
}

test('the window slides: room comes back as the oldest messages leave it', () => {
  const { counted, at } = limited({ perSecond: 2 });
  expect(counted.admit(lan, 1)).toBeUndefined();
  at(600);
  expect(counted.admit(mai, 1)).toBeUndefined();
  expect(counted.admit(mai, 1)).toBe(1);
  at(999);
  expect(counted.admit(mai, 1)).toBe(1);
  at(1000);
  expect(counted.admit(mai, 1)).toBeUndefined();
  at(1500);
  expect(counted.admit(mai, 1)).toBe(1);
  expect(counted.refused).toBe(3);
});

test('an album counts as its messages, and one larger than the limit passes alone', () => {
  const { counted, at } = limited({ perSecond: 5 });
  expect(counted.admit(lan, 4)).toBeUndefined();
  expect(counted.admit(lan, 2)).toBe(1);
  expect(counted.admit(lan, 1)).toBeUndefined();
  at(1000);
  expect(counted.admit(lan, 10)).toBeUndefined();
  expect(counted.admit(lan, 1)).toBe(1);
});

test('groups are counted by the minute and each for itself; people only by the second', () => {
  const { counted, at } = limited({ perGroupPerMinute: 1, perChatPerSecond: 2 });
  expect(counted.admit(group, 1)).toBeUndefined();
  at(500);
  expect(counted.admit(group, 1)).toBe(60);
  expect(counted.admit({ ...group, key: '-2' }, 1)).toBeUndefined();
  at(20_000);
  expect(counted.admit(group, 1)).toBe(40);
  expect([counted.admit(lan, 2), counted.admit(lan, 1), counted.admit(mai, 1)]).toEqual([
    undefined,
    1,
    undefined,
  ]);
});

test('a call beyond the limit gets 429 and does nothing; edits and presses are never counted', async () => {
  const emulator = await start({ limits: { perGroupPerMinute: 2 } });
  const user = await started(emulator);
  const channel = emulator.channel({ title: 'Kênh' });
  const added = channel.addBot(user);
  await confirmAll(emulator);
  await added;
  const place = { chat_id: channel.id };
  const { message_id } = await result(emulator, 'sendMessage', { ...place, text: 'một' });
  const { photo } = user.sendPhoto();
  const item = { type: 'photo', media: photo?.at(-1)?.file_id };
  const late = await call(emulator, 'sendMediaGroup', { ...place, media: [item, item] });
  expect(late).toEqual({
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${late.parameters?.retry_after}`,
    parameters: { retry_after: expect.any(Number) },
  });
  expect(channel.messages.length).toBe(1);
  for (const text of ['hai', 'ba']) {
    await result(emulator, 'editMessageText', { ...place, message_id, text });
  }
  await result(emulator, 'sendChatAction', { ...place, action: 'typing' });
  await result(emulator, 'sendMessage', { ...place, text: 'bốn' });
  expect(emulator.refusedByLimits).toBe(1);
  expect(emulator.calls.filter(({ error }) => error?.startsWith('Too Many')).length).toBe(1);
});

test('without limits nothing is refused', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const sent = Array.from({ length: 100 }, () =>
    call(emulator, 'sendMessage', { chat_id: user.id, text: 'x' }),
  );
  expect((await Promise.all(sent)).every(({ ok }) => ok)).toBe(true);
  expect(emulator.refusedByLimits).toBe(0);
});
