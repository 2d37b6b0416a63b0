import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEntryStore } from '../../src/registration/entry-store.js';
import { freePort, SECRET, type Stage, setStage, startStore } from '../support/app.js';
import { join } from '../support/conversation.js';
import { leaksIn } from '../support/log-leaks.js';

const QUESTIONS = 20;

let store: Awaited<ReturnType<typeof startStore>>;
let stage: Stage;
let ports: number[];

beforeAll(async () => {
  store = await startStore();
  stage = await setStage({
    redisUrl: store.url,
    mode: 'webhook',
    changeContest(contest) {
      const { steps } = contest.form;
      const title = steps.find((step) => step.id === 'title');
      const files = steps.find((step) => step.type === 'files');
      const pledge = steps.find((step) => step.type === 'pledge');
      if (title?.type !== 'text' || files?.type !== 'files' || !pledge)
        throw new Error('no such step');
      const more = Array.from({ length: QUESTIONS - 1 }, (_, n) => ({
        ...title,
        id: `text-${n + 2}`,
      }));
      contest.form.steps = [title, ...more, { ...files, maxFiles: QUESTIONS }, pledge];
    },
  });
  const second = await freePort();
  await stage.startAnother({
    PORT: String(second),
    WEBHOOK_URL: `http://127.0.0.1:${second}/telegram`,
  });
  ports = [stage.app.port, second];
});
afterAll(async () => {
  await stage.close();
  expect(leaksIn(stage.logs, stage.emulator.words)).toEqual([]);
  await store.close();
});

/** Hands an update to one of the instances, as Telegram would. */
async function deliver(instance: number, update: object): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${ports[instance % ports.length]}/telegram`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify(update),
    });
    if (response.ok) return;
  }
}

test('20 answers of one person that come at once to two instances are all kept, and 20 files', async () => {
  const user = stage.emulator.user({ firstName: 'Mai' });
  await join(user, 'Nguyễn Thị Mai');
  await user.press('Bắt đầu');
  const from = { id: user.id, is_bot: false, first_name: 'Mai', language_code: 'vi' };
  const chat = { id: user.id, type: 'private', first_name: 'Mai' };
  const date = Math.floor(stage.clock.now() / 1000);
  const message = (n: number, content: object) => ({
    update_id: 900_000_000 + n,
    message: { message_id: 10_000 + n, date, from, chat, ...content },
  });

  const texts = Array.from(
    { length: QUESTIONS },
    (_, n) => `Câu trả lời thứ ${n + 1} của một người`,
  );
  await Promise.all(texts.map((text, n) => deliver(n, message(n, { text }))));
  const documents = Array.from({ length: QUESTIONS }, (_, n) => ({
    document: {
      file_id: `file-${n}`,
      file_unique_id: `unique-${n}`,
      file_name: `${n}.pdf`,
      file_size: 10,
    },
  }));
  await Promise.all(documents.map((document, n) => deliver(n, message(100 + n, document))));

  const [entry] = await createEntryStore(store.client, stage.keys).listFor(user.id);
  const kept = Object.values(entry?.answers ?? {}).map(({ value }) => value);
  expect(kept.sort()).toEqual([...texts].sort());
  expect(entry?.files.map(({ name }) => name).sort()).toEqual(
    documents.map(({ document }) => document.file_name).sort(),
  );
});
