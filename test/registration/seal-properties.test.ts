import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Submission } from '../../src/registration/entry.js';
import { sha256Of } from '../../src/registration/submit-entry.js';
import { file } from './entry-sample.js';

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
