import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Contest, FormStep } from '../../src/contest/contest.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { parseHtml } from '../../src/emulator/formatting/html.js';
import { cardView } from '../../src/registration/card-view.js';
import type { Entry, Submission } from '../../src/registration/entry.js';
import {
  findStep,
  isSettled,
  missingSteps,
  nextStep,
  placeOf,
  previousStep,
  SKIPPED,
  stepsOf,
} from '../../src/registration/form.js';
import { questionView } from '../../src/registration/question-view.js';
import { receiptView, unreachedView } from '../../src/registration/receipts.js';
import { sha256Of } from '../../src/registration/submit-entry.js';
import { pagesOf } from '../../src/telegram/long-text.js';
import type { View } from '../../src/telegram/screen.js';
import { loadTranslations } from '../../src/telegram/translations.js';

const ID = 'A'.repeat(12);
const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});
let shipped: Contest;

beforeAll(async () => {
  shipped = await loadContest();
});

function entryWith(parts: Partial<Entry>): Entry {
  return {
    id: ID,
    owner: 1,
    state: 'draft',
    createdAt: 0,
    revision: 1,
    version: 0,
    answers: {},
    files: [],
    authors: [],
    ...parts,
  };
}

const file = (key: string, name = 'a.pdf') =>
  ({ key, name, kind: 'document', fileId: 'x', size: 1_400_000, addedAt: 0 }) as const;

/** A form of any steps, some of which depend on an earlier choice, and the pledge last. */
const forms: fc.Arbitrary<FormStep[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('text', 'choice', 'authors', 'files'),
      required: fc.boolean(),
      onlyWhen: fc.option(fc.tuple(fc.nat(), fc.constantFrom('a', 'b')), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((drawn) => {
    const steps: Record<string, unknown>[] = [{ id: 'title', type: 'text', required: true }];
    for (const { type, required, onlyWhen } of drawn) {
      if (['authors', 'files'].includes(type) && steps.some((step) => step.type === type)) continue;
      const choices = steps.filter((step) => step.type === 'choice');
      const on = onlyWhen && choices[onlyWhen[0] % Math.max(1, choices.length)];
      steps.push({
        id: `s${steps.length}`,
        type,
        required,
        ...(on && { onlyWhen: { step: on.id, equals: onlyWhen?.[1] } }),
      });
    }
    return [...steps, { id: 'pledge', type: 'pledge', required: true }] as unknown as FormStep[];
  });

/** A contest with such a form, and an entry that may hold anything that can be answered there. */
const filled: fc.Arbitrary<{ contest: Contest; entry: Entry }> = forms.chain((steps) =>
  fc
    .record({
      answers: fc.dictionary(
        fc.constantFrom(...steps.map(({ id }) => id)),
        fc.constantFrom(SKIPPED, 'a', 'b', 'yes').map((value) => ({ value })),
      ),
      hasAuthor: fc.boolean(),
      hasFile: fc.boolean(),
    })
    .map(({ answers, hasAuthor, hasFile }) => ({
      contest: { form: { steps } } as unknown as Contest,
      entry: entryWith({
        answers,
        authors: hasAuthor ? [{ key: 'n0', name: 'A', addedAt: 0 }] : [],
        files: hasFile ? [file('f')] : [],
      }),
    })),
);

/** The entry after a step was answered in the simplest way there is. */
function settle(entry: Entry, step: FormStep): Entry {
  if (step.type === 'authors' && step.required) {
    return { ...entry, authors: [{ key: 'n0', name: 'A', addedAt: 0 }] };
  }
  if (step.type === 'files' && step.required) return { ...entry, files: [file('f')] };
  const value = step.required ? 'a' : SKIPPED;
  return { ...entry, answers: { ...entry.answers, [step.id]: { value } } };
}

test('whatever was answered, the next question is one that the entry has and that is open', () => {
  fc.assert(
    fc.property(filled, fc.nat(), ({ contest, entry }, from) => {
      const steps = contest.form.steps;
      const after = steps[from % (steps.length + 1)]?.id;
      const next = nextStep(contest, entry, after);
      if (!next) {
        expect(missingSteps(contest, entry)).toEqual([]);
        return;
      }
      expect(stepsOf(contest, entry)).toContain(next);
      expect(isSettled(entry, next)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('answering question after question comes to an end, and then nothing is missing', () => {
  fc.assert(
    fc.property(filled, ({ contest, entry: first }) => {
      let entry = first;
      let step = nextStep(contest, entry);
      // A choice may bring steps in, so there are more turns than steps at first, but never without end.
      for (let turn = 0; step && turn < 2 * contest.form.steps.length; turn += 1) {
        entry = settle(entry, step);
        step = nextStep(contest, entry, step.id);
      }
      expect(step).toBeUndefined();
      expect(missingSteps(contest, entry)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('going back reaches the first question, one place at a time', () => {
  fc.assert(
    fc.property(filled, ({ contest, entry }) => {
      const steps = stepsOf(contest, entry);
      let step: FormStep | undefined = steps.at(-1);
      for (let place = steps.length; place >= 1; place -= 1) {
        if (!step) throw new Error('The way back ended early');
        expect(placeOf(contest, entry, step.id)).toEqual({ step: place, total: steps.length });
        expect(findStep(contest, entry, step.id)).toBe(step);
        step = previousStep(contest, entry, step.id);
      }
      expect(step).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

const contents: fc.Arbitrary<Submission['content']> = fc.record({
  owner: fc.record({ userId: fc.nat(), name: fc.string() }),
  answers: fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' })),
  authors: fc.array(fc.record({ name: fc.string(), position: fc.string(), userId: fc.nat() })),
  files: fc.array(
    fc.record({
      key: fc.string(),
      name: fc.string(),
      size: fc.nat(),
      kind: fc.constantFrom('document', 'photo'),
      fileId: fc.string(),
    }),
  ),
});

test('the seal does not depend on what Telegram may rename, and on nothing but the content', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const renamed = {
        owner: { ...content.owner, userId: -1 },
        answers: content.answers,
        authors: content.authors.map((author) => ({ ...author, userId: -1 })),
        files: content.files.map((one) => ({ ...one, fileId: `${one.fileId}x` })),
      };
      expect(sha256Of(content)).toMatch(/^[0-9a-f]{64}$/);
      expect(sha256Of(renamed)).toBe(sha256Of(content));
      const stored = JSON.parse(JSON.stringify(content)) as Submission['content'];
      expect(sha256Of(stored)).toBe(sha256Of(content));
    }),
  );
});

test('any change of the content breaks the seal', () => {
  fc.assert(
    fc.property(contents, fc.string({ minLength: 1 }), (content, extra) => {
      const changed: Submission['content'][] = [
        { ...content, owner: { ...content.owner, name: content.owner.name + extra } },
        { ...content, answers: { ...content.answers, [`new ${extra}`]: extra } },
        { ...content, authors: [...content.authors, { name: extra }] },
        { ...content, files: [...content.files, file(extra)] },
      ];
      const seals = [content, ...changed].map(sha256Of);
      expect(new Set(seals).size).toBe(seals.length);
    }),
  );
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
