import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, startStore } from '../support/app.js';
import { ANSWERS, fillIn, join } from '../support/conversation.js';
import { leaksIn } from '../support/log-leaks.js';

let store: Awaited<ReturnType<typeof startStore>>;
let stage: Stage;

beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());
afterEach(async () => {
  await stage.close();
  expect(leaksIn(stage.logs, stage.emulator.words)).toEqual([]);
});

test.each(['polling', 'webhook'] as const)(
  'an idea is registered from the first hello to the receipt, by %s',
  async (mode) => {
    stage = await setStage({ redisUrl: store.url, mode });
    const user = stage.emulator.user({ firstName: 'Mai' });
    await join(user, 'Nguyễn Thị Mai');
    await user.press('Bắt đầu');
    await fillIn(user);
    await user.press('Gửi hồ sơ');
    expect(user.last.text).toContain('SK-2019-0001');
    expect(user.last.text).toContain('09:00 ngày 20/11/2019');
    expect(user.last.text).toContain(ANSWERS.title);
    expect(stage.emulator.unansweredCallbacks).toEqual([]);
  },
);
