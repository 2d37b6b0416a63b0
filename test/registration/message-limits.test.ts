import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Contest } from '../../src/contest/contest.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { parseHtml } from '../../src/emulator/formatting/html.js';
import { cardView } from '../../src/registration/card-view.js';
import type { Entry, Submission } from '../../src/registration/entry.js';
import { stepsOf } from '../../src/registration/form.js';
import { questionView } from '../../src/registration/question-view.js';
import { receiptView, unreachedView } from '../../src/registration/receipts.js';
import { pagesOf } from '../../src/telegram/long-text.js';
import type { View } from '../../src/telegram/screen.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { entryWith, file, ID } from './entry-sample.js';

const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});
let shipped: Contest;

beforeAll(async () => {
  shipped = await loadContest();
});

const texts = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', ' ', '🎓', '<b>&', 'ặ')), {
    maxLength: 60,
  })
  .chain((parts) => fc.integer({ min: 1, max: 200 }).map((times) => parts.join('').repeat(times)));

test('a long text is cut into pages that fit a message, and nothing but white space is lost', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const pages = pagesOf(text).map(unescapeHtml);
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(4096);
        expect(LONE_SURROGATE.test(page)).toBe(false);
      }
      const bare = (value: string) => value.replace(/\s+/g, '');
      expect(bare(pages.join(''))).toBe(bare(text));
    }),
    { numRuns: 300 },
  );
});

const LONE_SURROGATE = /\p{Surrogate}/u;

function unescapeHtml(html: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return html.replace(/&(lt|gt|quot|amp);/g, (name) => signs[name] ?? name);
}

/** Throws unless Telegram would take the view, with a line above it. */
function expectSendable({ text, buttons = [] }: View): void {
  const { length } = [...parseHtml(text).text];
  expect(length).toBeLessThanOrEqual(4096 - 200);
  const all = buttons.flat();
  expect(all.length).toBeLessThanOrEqual(100);
  for (const button of all) {
    expect(button.text.trim()).not.toBe('');
    if ('callback_data' in button) {
      expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(64);
    }
  }
}

test.each(['Ặ', '&', '🎓', '<', 'W '])(
  'with the longest answers, all of "%s", every view still fits a message',
  (filler) => {
    const long = (length: number) => filler.repeat(length).slice(0, length);
    const contest = structuredClone(shipped);
    const answers: Entry['answers'] = {};
    for (const step of contest.form.steps) {
      if (step.type === 'text') answers[step.id] = { value: long(step.maxLength) };
      if (step.type === 'authors') step.maxAuthors = 50;
      if (step.type === 'files') step.maxFiles = 45;
    }
    Object.assign(answers, {
      kind: { value: 'team' },
      field: { value: 'staff' },
      pledge: { value: 'yes' },
    });
    const entry = entryWith({
      answers,
      state: 'submitted',
      code: 'SK-2019-123456',
      version: 20,
      submittedAt: 0,
      authors: Array.from({ length: 50 }, (_, index) => ({
        key: `u${5_000_000_000 + index}`,
        name: long(100),
        position: long(150),
        unit: long(400),
        userId: index,
        addedAt: index,
      })),
      files: Array.from({ length: 45 }, (_, index) => file(`${'k'.repeat(30)}${index}`, long(120))),
    });
    for (const t of Object.values(translators)) {
      for (const step of stepsOf(contest, entry)) {
        expectSendable(questionView({ contest, entry, step, t, prefill: long(600) }));
      }
      for (const viewer of [1, 2]) expectSendable(cardView({ contest, entry, viewer, now: 0, t }));
      const content: Submission['content'] = {
        owner: { userId: 1, name: long(100) },
        answers: Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value])),
        authors: entry.authors,
        files: entry.files,
      };
      const submission = { at: 0, sha256: 'f'.repeat(64), content };
      const receipt = { entryId: ID, code: 'SK-2019-123456', version: 20, submission };
      expectSendable(receiptView({ contest }, receipt, t, 'author'));
      expectSendable(
        unreachedView(
          receipt,
          entry.authors.map(({ name }) => name),
          t,
        ),
      );
    }
  },
);

test('ids as long as a contest may have them fit a button', () => {
  const contest = structuredClone(shipped);
  const id = 'x'.repeat(24);
  const choices = [
    { id, label: { vi: 'Một', en: 'One' } },
    { id: 'b', label: { vi: 'Hai', en: 'Two' } },
  ];
  const step = contest.form.steps.find((one) => one.type === 'choice');
  if (!step) throw new Error('The form has no choice');
  const long = { ...step, id, choices };
  contest.form.steps = [long, ...contest.form.steps];
  expectSendable(questionView({ contest, entry: entryWith({}), step: long, t: translators.vi }));
});
