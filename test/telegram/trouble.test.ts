import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/emulator.js';
import { join } from '../support/conversation.js';
import { useStages } from '../support/stages.js';

const stages = useStages();

const FAILED =
  'Hệ thống gặp lỗi, chưa thực hiện được yêu cầu vừa rồi. Những gì đã lưu vẫn còn nguyên. Anh/chị vui lòng thử lại hoặc mở /start.';
const refusal: FaultRule = {
  method: 'sendMessage',
  kind: 'error',
  code: 400,
  description: 'Bad Request: so',
};

describe.each(['polling', 'webhook'] as const)('by %s', (mode) => {
  const set = () => stages.set({ mode, emulator: { redelivery: { firstMs: 20, maxMs: 50 } } });

  test('a handler that crashes is heard of, and what comes next works', async () => {
    const { emulator, logs } = await set();
    const mai = emulator.user();
    await mai.open();
    emulator.fault({ ...refusal, times: 1 });
    await mai.say('/help');
    expect(mai.last.text).toBe(FAILED);
    expect(
      logs.filter((line) => JSON.parse(line).msg === 'An update could not be handled'),
    ).toHaveLength(1);
    await mai.say('/help');
    expect(mai.last.text).toContain('Hệ thống giúp được gì?');
  });

  test('a press whose handler crashes is answered with the trouble', async () => {
    const { emulator } = await set();
    const mai = emulator.user();
    await mai.say('/dangky');
    emulator.fault({ ...refusal, times: 1 });
    const { answer } = await mai.press('Đồng ý');
    expect(answer).toEqual({ text: FAILED, showAlert: true });
  });

  test('a crash between the answer and the reply leaves the question open and the answer saved', async () => {
    const { emulator, keys } = await set();
    const mai = emulator.user();
    await mai.say('/dangky');
    await mai.press('Đồng ý');
    emulator.fault({ ...refusal, times: 1 });
    await mai.say('Nguyễn Thị Mai');
    expect(mai.last.text).toBe(FAILED);
    await mai.say('Nguyễn Thị Thanh Mai');
    expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBe(
      'Nguyễn Thị Thanh Mai',
    );
    expect(mai.last.text).toContain('Anh/chị công tác ở đơn vị nào?');
  });

  test.each<[string, FaultRule]>([
    ['an error of Telegram', { method: 'sendMessage', kind: 'error', code: 500, times: 1 }],
    [
      'a connection lost before it was sent',
      { method: 'sendMessage', kind: 'drop-before', times: 1 },
    ],
    [
      'a connection lost after it was sent',
      { method: 'sendMessage', kind: 'drop-after', times: 1 },
    ],
    ['a proxy’s error page', { method: 'sendMessage', kind: 'error', html: true, times: 1 }],
  ])(
    'when the reply to an answer meets %s, the answer is kept once and the next question is the next',
    async (_, fault) => {
      const { emulator, keys } = await set();
      const mai = emulator.user();
      await join(mai, 'Nguyễn Thị Mai');
      await mai.press('Bắt đầu');
      emulator.fault(fault);
      await mai.say('Nhắn tin báo kết quả hồ sơ một cửa');
      expect(mai.last.text).toContain('Câu 2/13 · Lĩnh vực');
      const { client } = stages.store;
      const [entryId = ''] = await client.zrange(keys.memberEntries(mai.id), '0', '-1');
      expect(Object.keys(await client.hgetall(keys.entryAnswers(entryId)))).toEqual(['title']);
    },
  );

  test.each([
    [403, 'Forbidden: bot was blocked by the user'],
    [403, 'Forbidden: user is deactivated'],
    [400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'],
  ])('%i “%s” ends the update quietly, and nothing is deleted', async (code, description) => {
    const { emulator, keys, logs } = await set();
    const mai = emulator.user();
    await join(mai, 'Nguyễn Thị Mai');
    emulator.fault({ method: 'sendMessage', kind: 'error', code, description, times: 1 });
    const before = mai.messages.length;
    await mai.say('/help');
    expect(mai.messages.length).toBe(before + 1);
    expect(logs.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
    expect(await stages.store.client.hget(keys.member(mai.id), 'name')).toBe('Nguyễn Thị Mai');
  });

  test('“message is not modified” is success', async () => {
    const { emulator, logs } = await set();
    const mai = emulator.user();
    await mai.open();
    await mai.press('Trợ giúp');
    await mai.press({ messageId: mai.last.message_id, data: 'mt:help' });
    expect(emulator.calls.at(-2)).toMatchObject({ method: 'editMessageText', ok: false });
    expect(mai.last.text).toContain('Hệ thống giúp được gì?');
    expect(logs.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });

  test.each(['no JSON', '"text"', 'null', '7', '{"question":"name"}', '{"screen":"1"}'])(
    'a session that reads %s counts as none',
    async (broken) => {
      const { emulator, keys } = await set();
      const mai = emulator.user();
      await mai.say('/dangky');
      await mai.press('Đồng ý');
      await stages.store.client.set(keys.session(mai.id), broken);
      await mai.say('Nguyễn Thị Mai');
      expect(mai.last.text).toContain('chưa rõ tin này trả lời cho câu hỏi nào nên chưa lưu');
      await mai.press('Đăng ký sáng kiến');
      await mai.say('Nguyễn Thị Mai');
      expect(mai.last.text).toContain('✅ Họ và tên: Nguyễn Thị Mai');
    },
  );
});

test('a session is kept for a form’s rest of a month, and not for ever', async () => {
  const { emulator, keys } = await stages.set();
  const mai = emulator.user();
  await mai.open();
  const days = (await stages.store.client.ttl(keys.session(mai.id))) / 86_400;
  expect(days).toBeGreaterThan(31);
  expect(days).toBeLessThanOrEqual(60);
});
