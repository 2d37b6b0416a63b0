import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScaleQuestion, TextQuestion } from '../../src/contest/contest.js';
import { SCALE } from '../../src/contest/survey-data.js';
import { createLedger } from '../../src/outbox/ledger.js';
import { surveyRows } from '../../src/survey/figures.js';
import { type SentAnswers, scaleFigures, stateAt, textsOf } from '../../src/survey/survey.js';
import { mixOf } from '../../src/survey/survey-store.js';
import { pressFresh } from '../support/results.js';
import { OVER_AT, useSurveyScenes } from '../support/survey.js';

const scenes = useSurveyScenes();
const scale = { id: 'a', type: 'scale' } as ScaleQuestion;
const text = { id: 'b', type: 'text' } as TextQuestion;

const anySent = fc.array(
  fc.record({
    key: fc.uuid(),
    answers: fc.record({ a: fc.constantFrom('', ...SCALE), b: fc.string() }, { requiredKeys: [] }),
  }),
);

describe('figures', () => {
  test('count each mark once, and what is no mark not at all', () => {
    fc.assert(
      fc.property(anySent, (sent) => {
        const all = sent as SentAnswers[];
        const figures = scaleFigures(scale, all);
        const marks = sent.map(({ answers }) => Number(answers.a ?? 0)).filter((mark) => mark > 0);
        expect(figures.count).toBe(marks.length);
        expect(figures.counts).toEqual(
          [1, 2, 3, 4, 5].map((mark) => marks.filter((one) => one === mark).length),
        );
        const sum = marks.reduce((total, mark) => total + mark, 0);
        expect(figures.mean).toBe(marks.length > 0 ? sum / marks.length : undefined);
        const texts = textsOf(text, all, mixOf);
        expect([...texts].sort()).toEqual(
          sent.flatMap(({ answers }) => (answers.b ? [answers.b] : [])).sort(),
        );
      }),
    );
  });

  test('the texts to two questions stand in orders of their own, the same each time', () => {
    const sent = Array.from({ length: 20 }, (_, at) => ({
      key: `key-${at}`,
      answers: { b: `t${at}`, c: `t${at}` },
    }));
    const one = textsOf(text, sent, mixOf);
    expect(textsOf(text, [...sent].reverse(), mixOf)).toEqual(one);
    expect(textsOf({ ...text, id: 'c' }, sent, mixOf)).not.toEqual(one);
  });

  test('a survey is open from its first instant to before its last', () => {
    const period = { opensAt: 10, closesAt: 20 };
    expect([9, 10, 19, 20].map((now) => stateAt(period, now, undefined))).toEqual([
      'not-yet',
      'open',
      'open',
      'closed',
    ]);
    expect(stateAt(undefined, 15, undefined)).toBe('not-yet');
    expect(stateAt(period, 15, 12)).toBe('closed');
  });
});

test('administrators see figures from five answers on, in groups, and never who', async () => {
  const scene = await scenes.begin();
  const { admin, other, clock, minute, survey } = scene;
  const deps = { ...scene, outbox: { ledger: createLedger(scenes.client, scene.keys) } };
  const rows = () => surveyRows(deps);
  await admin.say('/khaosat');
  expect(admin.last.text).toContain('hiện chưa có kết quả nào được công bố');
  const people = [];
  for (let n = 0; n < 7; n += 1) people.push(await scene.member(`Người ${n}`));
  await scene.open();
  const [first, ...rest] = people;
  if (!first) throw new Error('nobody');
  for (const [at, user] of [first, ...rest.slice(0, 3)].entries()) {
    await scene.answerStraight(user, String(at + 2), `Ý kiến <${at}>`);
  }
  await admin.say('/khaosat');
  expect(admin.last.text).toContain('Đã mời 7 người (đã nhận tin: 7). Đã trả lời: 4.');
  expect(admin.last.text).toContain('Kết quả hiện khi có từ 5 người trả lời');
  expect(admin.last.text).not.toContain('trung bình');
  expect(admin.buttons().join()).not.toContain('💬');
  await pressFresh(admin, 'si:improve:0');
  expect(admin.last.text).toContain('Chưa có ý kiến nào');
  expect(await rows()).toEqual([]);

  for (const user of rest.slice(3, 4)) await scene.answerStraight(user, '5');
  await pressFresh(admin, 'sh');
  expect(admin.last.text).toContain(
    [
      'Thông tin: trung bình 3,8/5 (5 lượt cho điểm)',
      '5 █████ 2',
      '4 ███ 1',
      '3 ███ 1',
      '2 ███ 1',
      '1 0',
    ].join('\n'),
  );
  expect(admin.last.text).toContain('không phải mẫu chính thức');
  expect(admin.last.text).not.toMatch(/Người \d/);
  await admin.press('💬 Cần cải tiến (4)');
  for (let n = 0; n < 4; n += 1) expect(admin.last.text).toContain(`• Ý kiến <${n}>`);
  await admin.press('◀ Số liệu khảo sát');
  // One more can't be told from the figures before it: it waits for others, or for the end.
  await scene.answer(rest[4] ?? first, '1', 'Một mình');
  await other.say('/survey');
  expect(other.last.text).toContain('Đã trả lời: 6.');
  expect(other.last.text).toContain('Chưa tính 1 người trả lời mới');
  expect(other.last.text).toContain('3,8/5');
  expect(JSON.stringify(await rows())).not.toContain('Một mình');

  clock.set(OVER_AT);
  await minute();
  await other.say('/khaosat');
  expect(other.last.text).toContain('Đã kết thúc');
  expect(other.last.text).toContain('trung bình 3,33/5 (6 lượt cho điểm)');
  expect(await scenes.client.exists(scene.keys.surveyAnswered, scene.keys.surveyWaiting)).toBe(0);
  const [question] = scene.contest.survey.questions;
  expect((await rows()).slice(0, 5)).toEqual(
    [1, 1, 1, 1, 2].map((count, at) => ({
      question: question?.question.vi,
      type: 'scale',
      answer: String(at + 1),
      count,
    })),
  );
  expect((await rows()).filter(({ type }) => type === 'text')).toHaveLength(10);
  // For anyone else the figures do not exist.
  await pressFresh(first, 'sh');
  await pressFresh(first, 'si:improve:0');
  expect(first.messages.map((message) => message.text ?? '').join()).not.toContain('trung bình');
  expect((await survey.counts()).shown).toBe(6);
});

test('too few answers are never shown, also after the end', async () => {
  const scene = await scenes.begin();
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.open();
  await scene.answerStraight(mai, '5', 'Một mình');
  scene.clock.set(OVER_AT);
  await scene.minute();
  await scene.admin.say('/khaosat');
  expect(scene.admin.last.text).toContain('Không đủ 5 người trả lời nên kết quả không hiển thị');
  expect(await scene.survey.answers()).toEqual([]);
});
