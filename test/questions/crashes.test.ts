import { describe, expect, test } from 'vitest';
import { reopenThread, sendDraft, stopThread } from '../../src/questions/carry.js';
import type { QuestionDeps } from '../../src/questions/deps.js';
import { forgetQuestions } from '../../src/questions/forget-person.js';
import { barAsker, closeReport, endThread, findCase } from '../../src/questions/moderate.js';
import { createModerationStore } from '../../src/questions/moderation-store.js';
import { reportThread } from '../../src/questions/report.js';
import { ownThread } from '../../src/questions/take-part.js';
import { Crash, crashAt } from '../support/crashes.js';
import { ADMIN } from '../support/progress.js';
import {
  ANSWER,
  MODEL,
  QUESTION,
  type QuestionScene,
  useQuestionScenes,
} from '../support/questions.js';

const scenes = useQuestionScenes();

/** Dependencies of which the nth call that writes ends in a crash: before it was done, or after. */
function crashing(deps: QuestionDeps, nth: number, when: 'before' | 'after'): QuestionDeps {
  const wrap = crashAt(nth, when);
  const writes = ['append', 'stop', 'reopen', 'end', 'concern', 'erase', 'silence', 'forget'];
  const moderating = ['report', 'closeReport', 'bar', 'eraseReports', 'forgetReporter'];
  return {
    ...deps,
    audit: wrap(deps.audit, ['record']),
    outbox: wrap(deps.outbox, ['post']),
    questions: wrap(deps.questions, writes),
    moderation: wrap(deps.moderation, moderating),
    drafts: wrap(deps.drafts, ['forget']),
  };
}

/** Lets an act crash at each of its writes, and handles its update again as Telegram's repeat would. */
async function throughCrashes<T>(
  act: (deps: QuestionDeps) => Promise<T>,
  deps: QuestionDeps,
): Promise<T> {
  for (let nth = 1; nth < 20; nth += 1) {
    for (const when of ['before', 'after'] as const) {
      try {
        return await act(crashing(deps, nth, when));
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
    }
  }
  throw new Error('It crashed for ever');
}

async function draft(scene: QuestionScene, userId: number, key: string, side: 'asker' | 'authors') {
  const about = side === 'asker' ? MODEL : await scene.questions.idFor(userId, MODEL);
  const text = side === 'asker' ? QUESTION : ANSWER;
  const at = scene.clock.now();
  await scene.deps.drafts.keep(userId, key, { side, about, text, messageId: 1, at });
}

describe('handled again after a crash', () => {
  test('sends, stops, opens again, reports, bars and ends once, and tells whoever was to be told', async () => {
    const scene = await scenes.begin();
    const { deps, questions, posted } = scene;
    const { mai, binh, lan } = await scene.people();
    const id = await scene.thread(lan);
    const own = async (it: QuestionDeps, userId: number) => {
      const found = await ownThread(it, id, userId);
      if (!found) throw new Error(`${userId} takes no part`);
      return found;
    };
    const found = async (it: QuestionDeps) => {
      const one = await findCase(it, '804');
      if (!one) throw new Error('There is no report');
      return one;
    };
    await draft(scene, lan.id, '801', 'asker');
    await throughCrashes((it) => sendDraft(it, lan.id, '801', false), deps);
    await throughCrashes(async (it) => stopThread(it, await own(it, mai.id), '802'), deps);
    await throughCrashes(async (it) => reopenThread(it, await own(it, binh.id), '803'), deps);
    const by = { userId: mai.id, updateId: 804 };
    await throughCrashes(async (it) => reportThread(it, await own(it, mai.id), 'Vì sao', by), deps);
    const admin = (updateId: number) => ({ userId: ADMIN, updateId });
    await throughCrashes(async (it) => barAsker(it, await found(it), admin(805)), deps);
    await throughCrashes(async (it) => endThread(it, await found(it), admin(806)), deps);
    await throughCrashes(async (it) => closeReport(it, await found(it), admin(807)), deps);

    expect(await questions.messages(id)).toHaveLength(1);
    const authors = [mai.id, binh.id].sort().join();
    expect([...new Set(posted)].map((line) => line.replaceAll(id, '<thread>'))).toEqual([
      `question.<thread>.801: ${authors}`,
      `question-stopped.<thread>.802: ${lan.id}`,
      `question-reopened.<thread>.803: ${lan.id}`,
      `question-report.804: ${[...deps.administrators()].sort().join()}`,
      `question-barred.805: ${lan.id}`,
      `question-ended.<thread>.806: ${[mai.id, binh.id, lan.id].sort().join()}`,
    ]);
    expect(await scene.acts()).toEqual([
      `bar-asker ${lan.id}`,
      `end-questions ${id}`,
      'close-question-report 804',
    ]);
    expect(
      (await scene.moderation.reports()).map(({ closedAt }) => closedAt !== undefined),
    ).toEqual([true]);
  });

  test('erases an asker with all that was said and reported, and tells the authors', async () => {
    const scene = await scenes.begin();
    const { deps, posted } = scene;
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    await scene.answer(mai);
    const id = await scene.thread(lan);
    await mai.press({ data: `hr:${id}:ask` });
    await mai.say('Chị Lan hỏi điều không nên hỏi');
    await throughCrashes((it) => forgetQuestions(it, lan.id), deps);
    expect(await scene.moderation.reports()).toEqual([]);
    expect(await scene.questions.find(id)).toBeUndefined();
    expect(await scene.questions.messages(id)).toEqual([]);
    expect(await scene.questions.threadsOf(lan.id)).toEqual([]);
    expect([...new Set(posted)]).toEqual([
      `question-erased.${id}: ${[mai.id, binh.id].sort().join()}`,
    ]);
  });

  test('erases what the last author said and reported, and tells the asker that it is over', async () => {
    const scene = await scenes.begin();
    const { deps, posted } = scene;
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    await scene.answer(mai);
    const id = await scene.thread(lan);
    await mai.press({ data: `hr:${id}:ask` });
    await mai.say('Lời lẽ của tác giả');
    await scene.finalists.forget(binh.id);
    await throughCrashes((it) => forgetQuestions(it, mai.id), deps);
    expect((await scene.questions.find(id))?.ended).toBe('no-author');
    const [question, answer] = await scene.questions.messages(id);
    expect(question?.text).toBe(QUESTION);
    expect([answer?.side, answer?.text, answer?.userId]).toEqual(['authors', undefined, undefined]);
    const [report] = await scene.moderation.reports();
    expect([report?.thread, report?.by, report?.reason]).toEqual([id, undefined, undefined]);
    expect(new Set(posted).size).toBe(1);
    expect(posted[0]).toContain(`question-ended.${id}`);
  });
});

describe('what is erased at the same moment', () => {
  test.each(['its thread', 'its reporter'] as const)(
    'stays so: %s, while an administrator closes the report',
    async (what) => {
      const scene = await scenes.begin();
      const { moderation, keys } = scene;
      const report = { key: '7', thread: 'A'.repeat(12), side: 'asker', by: 9, at: 1 } as const;
      await moderation.report({ ...report, reason: 'Lý do riêng' });
      let reads = 0;
      /** Reads a report, and has it erased before anything can be written. */
      const late = new Proxy(scenes.client, {
        get(target, name) {
          const value = Reflect.get(target, name);
          if (name !== 'hget' && name !== 'hgetall') {
            return typeof value === 'function' ? value.bind(target) : value;
          }
          return async (...args: unknown[]) => {
            const read = await value.apply(target, args);
            reads += 1;
            if (reads > 1) return read;
            if (what === 'its thread') await moderation.eraseReports(report.thread);
            else await moderation.forgetReporter(report.by);
            return read;
          };
        },
      });
      await createModerationStore(late, keys).closeReport('7', 5);
      const rest = { key: '7', thread: report.thread, side: 'asker', at: 1, closedAt: 5 };
      expect(await moderation.reports()).toEqual(what === 'its thread' ? [] : [rest]);
    },
  );

  test('a thread does not come back by an author’s emptied message', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await scene.ask(lan);
    await scene.answer(mai);
    const id = await scene.thread(lan);
    const thread = await scene.questions.find(id);
    if (!thread) throw new Error('There is no thread');
    await Promise.all([scene.questions.silence(id, mai.id), scene.questions.erase(thread)]);
    expect(await scene.questions.messages(id)).toEqual([]);
  });
});
