import type { Message } from 'grammy/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatMessageIds, messageIdsOf, parseDelivery } from '../../src/outbox/delivery.js';
import type { Letter } from '../../src/outbox/letter.js';
import { type Content, contentOf, withLineAbove } from '../../src/telegram/content.js';
import { type Store, startStore } from '../support/app.js';
import { beginOutbox } from '../support/outbox.js';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

async function begin() {
  let letter: Letter | undefined;
  const scene = await beginOutbox({
    redisUrl: store.url,
    kinds: { note: { lane: 'bulk', repeatsUncertain: false, compose: async () => letter } },
    sendRate: 1_000,
  });
  let count = 0;
  return {
    ...scene,
    /** Sends one letter to everyone given, and gives what became of it. */
    async send(next: Letter, to: readonly { id: number }[]) {
      letter = next;
      count += 1;
      const id = `n${count}`;
      await scene.outbox.post({ id, kind: 'note', subject: 'a', to: to.map((one) => one.id) });
      await scene.outbox.idle();
      return scene.ledger.deliveries(id);
    },
  };
}

/** What two messages must have in common for the one to be kept exactly in the other. */
function said(message: Message | undefined) {
  if (!message) throw new Error('no message');
  const { text, entities, caption, caption_entities, photo, document } = message;
  const file = photo?.at(-1)?.file_unique_id ?? document?.file_unique_id;
  return { text, entities, caption, caption_entities, file };
}

const contentFrom = (message: Message): Content => {
  const content = contentOf(message);
  if (!content) throw new Error('no content');
  return content;
};

test('a text goes out as it was composed, with a link and what looks like HTML', async () => {
  const { people, send } = await begin();
  const [admin, reader] = people(2);
  if (!admin || !reader) throw new Error('nobody');
  const composed = admin.sendText('Xem <b>kết quả</b> & https://example.org/kq');
  await send({ content: contentFrom(composed) }, [reader]);
  expect(said(reader.last)).toEqual(said(composed));
});

test('a photo and a document go out with their captions', async () => {
  const { people, send } = await begin();
  const [admin, reader] = people(2);
  if (!admin || !reader) throw new Error('nobody');
  for (const composed of [
    admin.sendPhoto({ caption: 'Giải Nhất: <Sở A>' }),
    admin.sendDocument({ name: 'Thông báo.pdf', caption: 'Kèm theo & đọc' }),
    admin.sendPhoto(),
  ]) {
    const buttons = [[{ text: 'Đã nắm', callback_data: 'x' }]];
    await send({ content: contentFrom(composed), buttons }, [reader]);
    expect(said(reader.last)).toEqual(said(composed));
    expect(reader.last.reply_markup?.inline_keyboard).toEqual(buttons);
  }
});

test('an album goes out whole, and its ids are kept', async () => {
  const { people, send } = await begin();
  const [admin, reader] = people(2);
  if (!admin || !reader) throw new Error('nobody');
  const composed = admin.sendAlbum([{ caption: 'Lễ trao giải' }, {}, {}]);
  const items = composed.map((one) => contentFrom(one)) as never;
  const rows = await send({ content: { type: 'album', items } }, [reader]);
  const copies = reader.messages.slice(-3);
  expect(copies.map(said)).toEqual(composed.map(said));
  const row = rows.get(reader.id);
  expect(row && messageIdsOf(row)).toEqual(copies.map(({ message_id }) => message_id));
});

test('copies are edited in words and in media, and the same edit again is no failure', async () => {
  const { people, send } = await begin();
  const [admin, reader] = people(2);
  if (!admin || !reader) throw new Error('nobody');
  await send({ content: contentFrom(admin.sendText('Hạn là 30/1')) }, [reader]);
  const edit = [reader.last.message_id];
  const content = withLineAbove(contentFrom(admin.sendText('Hạn là 31/1')), 'Đính chính');
  for (let time = 0; time < 2; time += 1) {
    const rows = await send({ edit, content }, [reader]);
    expect(rows.get(reader.id)?.state).toBe('sent');
    expect(reader.last.text).toBe('Đính chính\n\nHạn là 31/1');
    expect(reader.last.entities).toContainEqual({ type: 'bold', offset: 0, length: 10 });
  }
});

test('copies are taken away, and one that is gone already is no failure', async () => {
  const { people, send } = await begin();
  const [reader] = people(1);
  if (!reader) throw new Error('nobody');
  const before = reader.messages.length;
  await send({ text: 'Nhầm' }, [reader]);
  const remove = [reader.last.message_id];
  for (let time = 0; time < 2; time += 1) {
    const rows = await send({ remove }, [reader]);
    expect(rows.get(reader.id)?.state).toBe('sent');
    expect(reader.messages.length).toBe(before);
  }
});

test('what is not to be sent on is not taken', async () => {
  const { people } = await begin();
  const [admin] = people(1);
  if (!admin) throw new Error('nobody');
  expect(contentOf(admin.sendSticker('🎉'))).toBeUndefined();
  expect(contentOf(admin.sendLocation(12.2, 109.2))).toBeUndefined();
});

test('ids of messages are written shortly and read back', () => {
  for (const ids of [[4711], [4711, 4712, 4713], [4711, 4713], [9, 8]]) {
    const row = parseDelivery(`s 1579050000000 ${formatMessageIds(ids)} 1 0`);
    expect(messageIdsOf(row)).toEqual(ids);
  }
  expect(messageIdsOf(parseDelivery('f 1579050000000 chat-not-found 1 0'))).toEqual([]);
});
