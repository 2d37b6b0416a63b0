import { expect, test } from 'vitest';
import type { Emulator, InlineOptions } from '../../src/emulator/emulator.js';
import { call, confirmAll, refusal, result, start, started } from './client.js';
import { article, buttons, found, inGroup, queryOf } from './inline-client.js';
import { webhookBot } from './webhook-bot.js';

const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

/** What one result is refused with. */
async function refused(fields: object, rest: Record<string, unknown> = {}) {
  const emulator = await start();
  const user = await started(emulator);
  const asking = user.inline('x');
  const inline_query_id = (await queryOf(emulator))?.id;
  const results = [article('1', fields)];
  const words = await refusal(emulator, 'answerInlineQuery', { inline_query_id, results, ...rest });
  await call(emulator, 'answerInlineQuery', { inline_query_id, results: [] });
  await confirmAll(emulator);
  await asking;
  return words;
}

test('the bot learns who asks what, from which offset, in what kind of chat', async () => {
  const { emulator, user, room } = await inGroup('group');
  const asked = async (options: InlineOptions) => {
    const asking = user.inline('một cửa', options);
    const query = await queryOf(emulator);
    await result(emulator, 'answerInlineQuery', { inline_query_id: query?.id, results: [] });
    await confirmAll(emulator);
    await asking;
    return query;
  };
  expect(await asked({})).toEqual({
    id: expect.any(String),
    from: user.person.user,
    chat_type: 'sender',
    query: 'một cửa',
    offset: '',
  });
  expect(await asked({ in: room, offset: '20' })).toMatchObject({
    chat_type: 'group',
    offset: '20',
  });
  const kinds = [
    emulator.group({ title: 'Nhóm lớn' }),
    emulator.channel({ title: 'Kênh' }),
    emulator.user(),
  ];
  const types = [];
  for (const place of kinds) types.push((await asked({ in: place }))?.chat_type);
  expect(types).toEqual(['supergroup', 'channel', 'private']);
});

test('an answer comes to the person as the bot gave it', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const button = { text: 'Mở danh mục', start_parameter: 'mohinh' };
  const answer = await found(emulator, user, {
    results: [
      article('1', { description: 'Xã A', url: 'https://example.vn/1', ...buttons }),
      article('2', {
        input_message_content: {
          message_text: '<b>Hai</b>',
          parse_mode: 'HTML',
          link_preview_options: { is_disabled: true },
        },
      }),
    ],
    next_offset: '2',
    cache_time: 10,
    is_personal: true,
    button,
  });
  const { asked, ...rest } = answer;
  expect(asked).toMatchObject({ userId: user.id, chatId: user.id, query: 'một cửa' });
  expect(rest).toEqual({
    results: [
      {
        id: '1',
        type: 'article',
        title: 'Mô hình 1',
        description: 'Xã A',
        url: 'https://example.vn/1',
        message: { text: 'Thẻ 1', ...buttons },
      },
      {
        id: '2',
        type: 'article',
        title: 'Mô hình 2',
        message: { text: 'Hai', entities: [{ type: 'bold', offset: 0, length: 3 }] },
      },
    ],
    next_offset: '2',
    cache_time: 10,
    is_personal: true,
    button,
  });
});

test('what an answer leaves out has the values of Telegram', async () => {
  const emulator = await start();
  const user = await started(emulator);
  const answer = await found(emulator, user, { results: [] });
  expect(answer).toEqual({
    asked: answer.asked,
    results: [],
    next_offset: '',
    cache_time: 300,
    is_personal: false,
  });
  const longest = await found(emulator, user, { cache_time: 1_000_000, results: '[]' });
  expect(longest.cache_time).toBe(86_400);
});

test('an answer is taken once, within 30 seconds, for a query that exists', async () => {
  let now = Date.now();
  const emulator = await start({ now: () => now });
  const user = await started(emulator);
  const answer = (inline_query_id: string | undefined) =>
    refusal(emulator, 'answerInlineQuery', { inline_query_id, results: [article('1')] });
  expect(await answer('1')).toBe(TOO_OLD);
  const asking = user.inline('a');
  const inTime = (await queryOf(emulator))?.id;
  now += 30_000;
  expect(await answer(inTime)).toBe('accepted');
  expect(await answer(inTime)).toBe(TOO_OLD);
  await confirmAll(emulator);
  await asking;
  const late = user.inline('b', { patienceMs: 50 });
  const id = (await queryOf(emulator))?.id;
  now += 30_001;
  expect(await answer(id)).toBe(TOO_OLD);
  await expect(late).rejects.toThrow('the bot did not answer the inline query "b" within 50 ms');
  await confirmAll(emulator);
});

test('fifty results at most, each with an id of its own of 1 to 64 bytes', async () => {
  const many = (count: number) => ({
    results: Array.from({ length: count }, (_, index) => article(String(index))),
  });
  expect(await refused({}, many(50))).toBe('accepted');
  expect(await refused({}, many(51))).toBe('Bad Request: too many inline query results specified');
  expect(await refused({}, { results: [article('1'), article('1')] })).toBe(
    'Bad Request: RESULT_ID_DUPLICATE',
  );
  expect(await refused({ id: '' })).toBe('Bad Request: RESULT_ID_INVALID');
  // 33 letters of two bytes each.
  expect(await refused({ id: 'đ'.repeat(33) })).toBe('Bad Request: RESULT_ID_INVALID');
  expect(await refused({ id: 'đ'.repeat(32) })).toBe('accepted');
});

test('an offset of 64 bytes at most', async () => {
  expect(await refused({}, { next_offset: 'x'.repeat(64) })).toBe('accepted');
  expect(await refused({}, { next_offset: 'đ'.repeat(33) })).toBe(
    'Bad Request: NEXT_OFFSET_INVALID',
  );
});

test.each([
  [{ text: 'Mở', start_parameter: 'a_B-9' }, 'accepted'],
  [{ text: 'Mở', web_app: { url: 'https://example.vn' } }, 'accepted'],
  [{ text: 'Mở', start_parameter: '' }, "Bad Request: can't use empty start_parameter"],
  [
    { text: 'Mở', start_parameter: 'x'.repeat(65) },
    'Bad Request: too long start_parameter specified',
  ],
  [
    { text: 'Mở', start_parameter: 'một' },
    'Bad Request: unallowed characters in start_parameter are used',
  ],
  [{ text: ' ', start_parameter: 'a' }, 'Bad Request: SWITCH_PM_TEXT_EMPTY'],
  [
    { text: 'Mở' },
    "Bad Request: can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
  ],
  [
    { text: 'Mở', web_app: { url: 'http://example.vn' } },
    "Bad Request: inline query button Web App URL 'http://example.vn' is invalid: Only HTTPS links are allowed",
  ],
])('the button over the results (case %#)', async (button, words) => {
  expect(await refused({}, { button })).toBe(words);
});

test.each([
  [{ title: ' ' }, 'ARTICLE_TITLE_EMPTY'],
  [{ url: 'không phải' }, 'URL_INVALID'],
  [{ thumbnail_url: 'http://' }, 'WEBDOCUMENT_URL_INVALID'],
  [{ reply_markup: { keyboard: [['a']] } }, 'inline keyboard expected'],
  [
    {
      reply_markup: {
        inline_keyboard: [[{ text: 'a', web_app: { url: 'https://example.vn' } }]],
      },
    },
    'BUTTON_TYPE_INVALID',
  ],
  [
    { reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'x'.repeat(65) }]] } },
    'BUTTON_DATA_INVALID',
  ],
  [{ input_message_content: { message_text: 'x'.repeat(4097) } }, 'message is too long'],
  [
    { input_message_content: { message_text: '' } },
    "can't parse inline query result: Input message content is not specified",
  ],
  [
    { input_message_content: { latitude: 12, longitude: 109 } },
    'unknown parameter "latitude", "longitude" in input_message_content',
  ],
  [{ descripton: 'x' }, 'unknown parameter "descripton"'],
  [{ type: 'venue' }, 'inline query results of type "venue" are not supported by this emulator'],
  [
    { type: 'photo', photo_url: 'https://example.vn/a.jpg' },
    'photo_url is not supported by this emulator; use photo_file_id',
  ],
])('a result that is wrong is refused at once (case %#)', async (fields, words) => {
  expect(await refused(fields)).toBe(`Bad Request: ${words}`);
});

test('text that cannot be parsed is refused with the answer, not when it is chosen', async () => {
  const content = { message_text: '<b>x', parse_mode: 'HTML' };
  expect(await refused({ input_message_content: content })).toContain("can't parse entities");
});

test('a bot with inline mode off says so in getMe and is asked nothing', async () => {
  const bot = { id: 123456, username: 'thu_bot', firstName: 'Thử' };
  const supports = (emulator: Emulator) =>
    result<{ supports_inline_queries: boolean }>(emulator, 'getMe').then(
      (me) => me.supports_inline_queries,
    );
  expect(await supports(await start())).toBe(true);
  const emulator = await start({ bot: { ...bot, supportsInlineQueries: false } });
  expect(await supports(emulator)).toBe(false);
  await expect(emulator.user().inline('x')).rejects.toThrow('the bot has inline mode off');
  expect(await result(emulator, 'getUpdates')).toEqual([]);
});

test('what no client or bot could do is said at once', async () => {
  const emulator = await start();
  const user = await started(emulator);
  await expect(user.inline('😀'.repeat(257))).rejects.toThrow('more than 256 characters');
  const answer = await found(emulator, user, { results: [article('1'), article('2')] });
  expect(() => user.sendInline(answer, 2)).toThrow(
    'there is no result 2; there are "Mô hình 1", "Mô hình 2"',
  );
  const elsewhere = await found(
    emulator,
    user,
    { results: [article('1')] },
    { in: emulator.user() },
  );
  expect(() => user.sendInline(elsewhere, 0)).toThrow('chats between two people');
  await call(emulator, 'getUpdates', { allowed_updates: ['message'] });
  await expect(user.inline('x')).rejects.toThrow('allowed_updates');
});

test('by webhook, queries do not wait behind the messages of the same person', async () => {
  const emulator = await start();
  const user = emulator.user();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const bot = await webhookBot(async ({ update }, response) => {
    if (update.message) await held;
    const inline_query_id = update.inline_query?.id;
    const answer = { method: 'answerInlineQuery', inline_query_id, results: [] };
    response.end(update.inline_query && JSON.stringify(answer));
  });
  await call(emulator, 'setWebhook', { url: bot.url });
  user.sendText('chậm');
  const found = user.inline('nhanh');
  await expect.poll(() => emulator.calls.at(-1)?.method).toBe('answerInlineQuery');
  release();
  expect((await found).results).toEqual([]);
});
