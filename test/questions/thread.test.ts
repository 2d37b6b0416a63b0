import fc from 'fast-check';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasContactDetails } from '../../src/questions/contact-details.js';
import { createModerationStore } from '../../src/questions/moderation-store.js';
import { createQuestionStore, type QuestionStore } from '../../src/questions/question-store.js';
import {
  type Act,
  afterAct,
  DAILY,
  isOpen,
  mayWrite,
  type Standing,
  sides,
} from '../../src/questions/thread.js';
import { createKeys } from '../../src/redis/keys.js';
import { type Store, startStore } from '../support/app.js';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

let runs = 0;

function begin() {
  runs += 1;
  const keys = createKeys(`questions-${process.pid}-${runs}`);
  return {
    keys,
    questions: createQuestionStore(store.client, keys),
    moderation: createModerationStore(store.client, keys),
  };
}

const ASKER = 5_000_000_001;
const AUTHOR = 5_000_000_002;
const MODEL = 'f.so-khoa-hoc';
const DAY = '2019-11-20';

function message(key: number, side: 'asker' | 'authors', userId: number, text = 'Nội dung') {
  return {
    key: String(key),
    side,
    userId,
    text,
    at: 1_000 + key,
    model: MODEL,
    named: false,
    day: DAY,
  };
}

const side = fc.constantFrom(...sides);
const act: fc.Arbitrary<Omit<Act, 'order'>> = fc.oneof(
  fc.record({ type: fc.constant('write' as const), side }),
  fc.record({ type: fc.constant('stop' as const), side }),
  fc.record({ type: fc.constant('reopen' as const) }),
  fc.record({
    type: fc.constant('end' as const),
    how: fc.constantFrom('administrator' as const, 'no-author' as const),
  }),
);

/** An act with the update that it comes by. */
type Ordered = Act & { order: string };

const numbered = fc
  .array(act, { maxLength: 25 })
  .map((acts) => acts.map((one, at) => ({ ...one, order: String(at) }) as Ordered));

/** What must hold after any act, whatever came before. */
function checkStep(before: Standing, after: Standing): void {
  if (before.ended === 'administrator') expect(after).toEqual(before);
  if (after.ended === 'administrator') {
    expect(sides.map((who) => mayWrite(after, who))).toEqual(['ended', 'ended']);
  }
  // What passes, passes both ways.
  expect(isOpen(after)).toBe(sides.every((who) => mayWrite(after, who) === 'yes'));
}

/** A side's stop is taken back by that side only, and until then the other writes nothing. */
function checkStops(before: Standing, one: Act, after: Standing): void {
  const byAsker = one.type === 'write' && one.side === 'asker';
  if (before.authorsStopped !== undefined && one.type !== 'reopen') {
    expect(after.authorsStopped).toBe(before.authorsStopped);
    expect(mayWrite(after, 'asker')).not.toBe('yes');
  }
  if (before.askerStopped !== undefined && !byAsker) {
    expect(after.askerStopped).toBe(before.askerStopped);
    expect(mayWrite(after, 'authors')).not.toBe('yes');
  }
}

test('whatever is done: what an administrator ended stays so, and nobody writes over the other side’s stop', () => {
  fc.assert(
    fc.property(numbered, (acts) => {
      let standing: Standing = {};
      for (const one of acts) {
        const before = standing;
        standing = afterAct(before, one);
        checkStep(before, standing);
        checkStops(before, one, standing);
      }
    }),
  );
});

/** Does it in the store. @returns what became of it, where that is to be compared */
async function perform(
  questions: QuestionStore,
  id: string,
  one: Ordered,
): Promise<string | undefined> {
  switch (one.type) {
    case 'write': {
      const who = one.side === 'asker' ? ASKER : AUTHOR;
      const written = message(Number(one.order), one.side, who);
      return questions.append(id, { ...written, day: one.order });
    }
    case 'stop':
      return void (await questions.stop(id, one.side, one.order));
    case 'reopen':
      return void (await questions.reopen(id, one.order));
    default:
      return void (await questions.end(id, one.how, one.order));
  }
}

function expectedOutcome(before: Standing, one: Act): string | undefined {
  if (one.type !== 'write') return undefined;
  const may = mayWrite(before, one.side);
  return may === 'yes' ? 'saved' : may;
}

test('the store follows the rules to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(numbered, async (acts) => {
      const { questions } = begin();
      const id = await questions.idFor(ASKER, MODEL);
      // Without a first question there is no thread.
      expect(await questions.append(id, message(999, 'asker', ASKER))).toBe('saved');
      let standing: Standing = {};
      for (const one of acts) {
        const outcome = await perform(questions, id, one);
        expect([one, outcome]).toEqual([one, expectedOutcome(standing, one)]);
        standing = afterAct(standing, one);
        const thread = await questions.find(id);
        expect({
          askerStopped: thread?.askerStopped,
          authorsStopped: thread?.authorsStopped,
          ended: thread?.ended,
        }).toEqual({
          askerStopped: undefined,
          authorsStopped: undefined,
          ended: undefined,
          ...standing,
        });
      }
    }),
    { numRuns: 40 },
  );
});

test('handled twice, a message is there once; two at once are both there', async () => {
  const { questions } = begin();
  const id = await questions.idFor(ASKER, MODEL);
  expect(await questions.idFor(ASKER, MODEL)).toBe(id);
  expect(await questions.append(id, message(1, 'asker', ASKER, 'Câu hỏi'))).toBe('saved');
  expect(await questions.append(id, message(1, 'asker', ASKER, 'Câu khác'))).toBe('same');
  const other = new Redis(String(store.client.options.path));
  const outcomes = await Promise.all([
    questions.append(id, message(2, 'authors', AUTHOR, 'Trả lời')),
    questions.append(id, message(3, 'asker', ASKER, 'Hỏi thêm')),
    createQuestionStore(other, createKeys(`questions-${process.pid}-${runs}`)).append(
      id,
      message(4, 'authors', AUTHOR + 1, 'Trả lời khác'),
    ),
  ]);
  other.disconnect();
  expect(outcomes).toEqual(['saved', 'saved', 'saved']);
  expect((await questions.messages(id)).map(({ text }) => text)).toEqual([
    'Câu hỏi',
    'Trả lời',
    'Hỏi thêm',
    'Trả lời khác',
  ]);
});

test('a day has so many new threads and so many messages for each person, also when all come at once', async () => {
  const { questions } = begin();
  const models = Array.from({ length: DAILY.threads + 3 }, (_, at) => `x.${at}`);
  const begun = await Promise.all(
    models.map(async (model, at) =>
      questions.append(await questions.idFor(ASKER, model), {
        ...message(at, 'asker', ASKER),
        model,
      }),
    ),
  );
  expect(begun.filter((outcome) => outcome === 'saved')).toHaveLength(DAILY.threads);
  expect(begun.filter((outcome) => outcome === 'many-threads')).toHaveLength(3);
  const id = await questions.idFor(ASKER, models[begun.indexOf('saved')] ?? '');
  const more = await Promise.all(
    Array.from({ length: DAILY.messages }, (_, at) =>
      questions.append(id, message(100 + at, 'asker', ASKER)),
    ),
  );
  expect(more.filter((outcome) => outcome === 'saved')).toHaveLength(
    DAILY.messages - DAILY.threads,
  );
  expect(new Set(more)).toEqual(new Set(['saved', 'many-messages']));
  // The other side, and the next day, have counts of their own.
  expect(await questions.append(id, message(200, 'authors', AUTHOR))).toBe('saved');
  const tomorrow = { ...message(201, 'asker', ASKER), day: '2019-11-21' };
  expect(await questions.append(id, tomorrow)).toBe('saved');
});

test('who is barred, and a model that takes no questions, get nothing in; answers still do', async () => {
  const { questions, moderation } = begin();
  const id = await questions.idFor(ASKER, MODEL);
  await questions.append(id, message(1, 'asker', ASKER));
  await moderation.switch(MODEL, 'off');
  expect(await questions.append(id, message(2, 'asker', ASKER))).toBe('off');
  expect(await questions.append(id, message(3, 'authors', AUTHOR))).toBe('saved');
  await moderation.switch(MODEL, 'on');
  await moderation.bar(ASKER, 5);
  expect(await questions.append(id, message(4, 'asker', ASKER))).toBe('barred');
  await moderation.lift(ASKER);
  expect(await questions.append(id, message(5, 'asker', ASKER))).toBe('saved');
});

test('a thread is begun by its asker only', async () => {
  const { questions } = begin();
  const id = await questions.idFor(ASKER, MODEL);
  expect(await questions.append(id, message(1, 'authors', AUTHOR))).toBe('gone');
  expect(await questions.stop(id, 'authors', '2')).toBe('gone');
  expect(await questions.find(id)).toBeUndefined();
});

test.each([
  'Gọi tôi số 0905 123 456 nhé',
  'ĐT: (0258) 3822.229',
  '+84 905-123-456',
  'Liên hệ 84905123456',
  'mai.nguyen@khanhhoa.gov.vn',
  'nhắn @nguyenmai cho nhanh',
  'https://t.me/nguyenmai',
  'T.ME/nguyenmai',
  'zalo.me/0905',
  'tg://user?id=1',
])('“%s” has contact details', (text) => {
  expect(hasContactDetails(text)).toBe(true);
});

test.each([
  'Kinh phí 1.000.000.000 đồng, có cần thêm không?',
  'Từ ngày 01/01/2020 đến 30/01/2020 thì sao?',
  'Công văn số 11254/UBND ngày 12/11/2019',
  'Mô hình làm ở 2 phường, 100.000.000 đồng, 0,5 ngày mỗi hồ sơ.',
  'Nghị quyết 30c/NQ-CP năm 2011 và 2019 2020 2021',
  'Bộ phận một cửa @ UBND phường',
])('“%s” has none', (text) => {
  expect(hasContactDetails(text)).toBe(false);
});
