import { describe, expect, test } from 'vitest';
import { type BreakableStore, startBreakableStore } from '../support/breakable-store.js';
import { SOON, useStages } from '../support/stages.js';

const stages = useStages<BreakableStore>(startBreakableStore);

const PRESS_AGAIN = 'Hệ thống đang bận, chưa thực hiện được. Anh/chị vui lòng bấm lại sau ít phút.';
const WAITING =
  'Hệ thống đang bận, chưa lưu được. Yêu cầu của anh/chị đã được giữ lại và sẽ được xử lý ngay khi hệ thống hoạt động trở lại; anh/chị không cần gửi lại.';

/** Ways in which nothing can be saved, and how each ends. */
const troubles = {
  'is away': { begin: () => stages.store.cut(), end: () => stages.store.mend() },
  'is out of memory': {
    begin: () => stages.store.client.config('SET', 'maxmemory', '1'),
    end: () => stages.store.client.config('SET', 'maxmemory', '0'),
  },
};

describe.each(['polling', 'webhook'] as const)('by %s', (mode) => {
  const set = () => stages.set({ mode, emulator: { redelivery: { firstMs: 20, maxMs: 50 } } });

  test.each(Object.entries(troubles))(
    'while Redis %s a person hears once that nothing was saved, and afterwards all is handled in order',
    async (_, { begin, end }) => {
      const { emulator, keys } = await set();
      const mai = emulator.user();
      await mai.say('/dangky');
      await mai.press('Đồng ý');
      const before = mai.messages.length;
      await begin();
      mai.sendText('Nguyễn Thị Mai');
      await mai.waitFor(({ text }) => text === WAITING);
      mai.sendText('snv');
      expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBeNull();
      await end();
      await emulator.idle();
      expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBe('Nguyễn Thị Mai');
      const texts = mai.messages.slice(before).map(({ text }) => text?.split('\n')[0]);
      expect([...texts].sort()).toEqual(
        [
          'Nguyễn Thị Mai',
          WAITING,
          'snv',
          '✅ Họ và tên: Nguyễn Thị Mai',
          'Tìm thấy 2 cơ quan với “snv”. Anh/chị chọn một, hoặc gõ lại:',
        ].sort(),
      );
    },
  );

  test.each(Object.entries(troubles))(
    'while Redis %s a press is told to come again, and done once Redis is back in time',
    async (_, { begin, end }) => {
      const { emulator, keys } = await set();
      const mai = emulator.user();
      await mai.say('/dangky');
      await begin();
      const pressing = mai.press('Đồng ý');
      await expect.poll(() => emulator.unansweredCallbacks, SOON).toEqual([]);
      expect(await stages.store.client.hget(keys.member(mai.id), 'consent')).toBeNull();
      await end();
      expect((await pressing).answer).toEqual({ text: PRESS_AGAIN, showAlert: true });
      expect(await stages.store.client.hget(keys.member(mai.id), 'consent')).toBe('given');
      expect(mai.last.text).toContain('Họ và tên của anh/chị là gì?');
    },
  );

  test('while Redis is away a group hears nothing of it', async () => {
    const { emulator } = await set();
    const mai = emulator.user();
    const group = emulator.group({ title: 'Chi đoàn' });
    await group.addBot(mai);
    const before = group.messages.length;
    await stages.store.cut();
    group.sendText(mai, '/help');
    mai.sendText('/start');
    await mai.waitFor(({ text }) => text === WAITING);
    expect(group.messages.length).toBe(before + 1);
    await stages.store.mend();
    await emulator.idle();
    expect(group.messages.length).toBe(before + 2);
  });
});
