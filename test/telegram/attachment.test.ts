import fc from 'fast-check';
import type { Message } from 'grammy/types';
import { expect, test } from 'vitest';
import { attachmentOf, obstacleOf } from '../../src/telegram/attachment.js';

function sent(file: { uniqueId?: string; name?: string; size?: number }): Message {
  const { uniqueId = 'AgAD', name, size } = file;
  return {
    message_id: 1,
    date: 0,
    chat: { id: 1, type: 'private', first_name: 'Mai' },
    document: {
      file_id: 'f',
      file_unique_id: uniqueId,
      ...(name !== undefined && { file_name: name }),
      ...(size !== undefined && { file_size: size }),
    },
  } as Message;
}

test('a message without a document or a photo has no attachment', () => {
  const { document: _, ...text } = sent({}) as Message.DocumentMessage;
  expect(attachmentOf({ ...text, text: 'Chào' } as Message, 5)).toBeUndefined();
  expect(attachmentOf(undefined, 5)).toBeUndefined();
});

test('what Telegram leaves out is left open, and the file is taken', () => {
  expect(attachmentOf(sent({}), 5)).toEqual({
    key: 'AgAD',
    kind: 'document',
    fileId: 'f',
    name: '',
    size: 0,
    addedAt: 5,
  });
});

test('a key is always safe in a button, and two files never share one', () => {
  const keyFor = (uniqueId: string) => attachmentOf(sent({ uniqueId }), 0)?.key;
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (one, other) => {
      expect(keyFor(one)).toMatch(/^[A-Za-z0-9_-]{1,32}$/);
      expect(keyFor(one) === keyFor(other)).toBe(one === other);
    }),
  );
});

test('a name is one line of at most 120 characters, and cutting it never changes its type', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'ế', '🎓', ' ', '\n', '.'), maxLength: 300 });
  const ending = fc.constantFrom('.pdf', '.PDF', '.docx', '.exe');
  fc.assert(
    fc.property(name, ending, (begin, end) => {
      const file = attachmentOf(sent({ name: `x${begin}${end}` }), 0);
      expect([...(file?.name ?? '')].length).toBeLessThanOrEqual(120);
      expect(file?.name).not.toMatch(/[\n\t]/);
      expect(file?.name.endsWith(end)).toBe(true);
      const limits = { maxBytes: 10, extensions: ['pdf', 'docx'] };
      expect(file && obstacleOf(file, limits)).toBe(end === '.exe' ? 'wrong-type' : undefined);
    }),
  );
});
