import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContest } from '../../src/contest/load-contest.js';
import { createLogger } from '../../src/logger.js';
import { createMemberStore } from '../../src/people/member-store.js';
import type { JobDeps } from '../../src/reports/deps.js';
import { defineReportMailings } from '../../src/reports/make-report.js';
import { createProgress } from '../../src/reports/progress-message.js';
import { defineReport, type Report, type ReportContext } from '../../src/reports/report-job.js';
import { FAILURE_KIND, FILE_KIND, formatRun, parseRun, runId } from '../../src/reports/run.js';
import { createReportRunStore } from '../../src/reports/run-store.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type Store, startStore, TOKEN } from '../support/app.js';
import { beginOutbox } from '../support/outbox.js';

const LOCALES = new URL('../../locales/', import.meta.url);

let store: Store;
const http = createHttpClient();
beforeAll(async () => {
  store = await startStore();
});
afterAll(async () => {
  await http.close();
  await store.close();
});

/** The jobs alone, with a report of the test's own. */
async function begin(make: Report['make'], more: Partial<Report> = {}) {
  const report = defineReport({ id: 'tale', name: () => 'Kể chuyện', make, ...more });
  const scene = await beginOutbox({ redisUrl: store.url, kinds: {}, sendRate: 1_000 });
  const { emulator, outbox, keys } = scene;
  const [admin] = scene.people(1);
  if (!admin) throw new Error('Nobody is there');
  const administrators = new Set([admin.id]);
  const contest = await loadContest();
  const api = createPlainApi({ token: TOKEN, apiRoot: emulator.url, http });
  const deps: JobDeps = {
    ...scene,
    contest,
    api,
    outbox,
    deadlines: { contest: async () => contest },
    members: createMemberStore(store.client, keys),
    runs: createReportRunStore(store.client, keys),
    audit: { record: async () => undefined },
    translators: loadTranslations(LOCALES, (problem) => {
      throw problem;
    }),
    logger: createLogger('silent', TOKEN),
    isAdministrator: (userId) => administrators.has(userId),
  };
  defineReportMailings(deps, new Map([[report.id, report]]), 0);
  return {
    ...scene,
    admin,
    administrators,
    /** As a press does; with a message that shows how far it is. */
    async request(updateId: number) {
      const { message_id: messageId } = await api.sendMessage(admin.id, '…');
      await deps.runs.keep(admin.id, report.id, { updateId, at: 0, messageId });
      const run = { reportId: report.id, updateId };
      const to = [admin.id];
      await outbox.post({ id: runId(run), kind: FILE_KIND, subject: formatRun(run), to });
      await outbox.idle();
    },
    /** What came from the bot, oldest first; files by their name. */
    said: () =>
      admin.messages
        .filter(({ from }) => from?.id !== admin.id)
        .map(({ text, document }) => document?.file_name ?? text ?? ''),
    /** All that a message said, one after the other. */
    edits: () =>
      emulator.calls
        .filter(({ method }) => method === 'editMessageText')
        .map(({ payload }) => String(payload.text)),
  };
}

const FILE = { filename: 'x.xlsx', bytes: new Uint8Array([1, 2, 3]) };

describe('the job of a report', () => {
  test('shows how far it is, and says when the file is there', async () => {
    const { request, said, edits } = await begin(async ({ progress }: ReportContext) => {
      for (const done of [1, 2, 3]) await progress(done, 3);
      return FILE;
    });
    await request(1);
    expect(said()).toEqual(['✅ Đã lập và gửi báo cáo “Kể chuyện”.', 'x.xlsx']);
    expect(edits()).toEqual([
      '⏳ Đang lập báo cáo “Kể chuyện”… 1/3',
      '⏳ Đang lập báo cáo “Kể chuyện”… 2/3',
      '⏳ Đang lập báo cáo “Kể chuyện”… 3/3',
      '✅ Đã lập và gửi báo cáo “Kể chuyện”.',
    ]);
  });

  test('goes on when the message that shows how far it is has been deleted', async () => {
    const { request, said, emulator } = await begin(async ({ progress }) => {
      await progress(1, 2);
      return FILE;
    });
    const description = 'Bad Request: message to edit not found';
    emulator.fault({ method: 'editMessageText', kind: 'error', code: 400, description });
    await request(1);
    expect(said()).toEqual(['…', 'x.xlsx']);
  });

  test('shows how far it is only every few seconds, and lets others have their turn each time', async () => {
    const shown: number[] = [];
    const progress = createProgress(async (done) => void shown.push(done), 60_000);
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    }, 0);
    for (let done = 0; turns < 3; done += 1) await progress(done, 1);
    clearInterval(others);
    expect(shown).toEqual([]);
  });

  test('that fails says so with a way to try again, and says it once', async () => {
    let tries = 0;
    const { request, said, admin, outbox } = await begin(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no such luck');
      return FILE;
    });
    await request(1);
    expect(said()).toEqual([
      '⚠️ Chưa gửi được báo cáo “Kể chuyện”.',
      expect.stringContaining('Dữ liệu không bị ảnh hưởng.'),
    ]);
    expect(admin.buttons()).toEqual(['🔁 Lập lại', '◀ Báo cáo']);
    // What ended is looked at again after a crash: nothing more comes of it.
    await outbox.reconcile();
    await outbox.idle();
    expect(said()).toHaveLength(2);
    await request(2);
    expect(said().slice(2)).toEqual(['✅ Đã lập và gửi báo cáo “Kể chuyện”.', 'x.xlsx']);
  });

  test('says so when Telegram does not take the file', async () => {
    const { request, said, emulator, ledger } = await begin(async () => FILE);
    const description = 'Request Entity Too Large';
    emulator.fault({ method: 'sendDocument', kind: 'error', code: 413, description });
    await request(1);
    expect(said()).toEqual([
      '⚠️ Chưa gửi được báo cáo “Kể chuyện”.',
      expect.stringContaining('Anh/chị vui lòng lập lại'),
    ]);
    const id = runId({ reportId: 'tale', updateId: 1 });
    expect([...(await ledger.deliveries(`${id}.failed`)).values()]).toEqual([
      expect.objectContaining({ state: 'sent' }),
    ]);
  });

  test('makes nothing for who is no administrator any more', async () => {
    let made = 0;
    const { request, said, administrators, admin, outbox } = await begin(async () => {
      made += 1;
      return FILE;
    });
    administrators.clear();
    await request(1);
    const run = formatRun({ reportId: 'tale', updateId: 1 });
    await outbox.post({ id: 'late', kind: FAILURE_KIND, subject: run, to: [admin.id] });
    await outbox.idle();
    expect(made).toBe(0);
    expect(said()).toEqual(['⚠️ Chưa gửi được báo cáo “Kể chuyện”.']);
  });

  test('of an older version of the bot comes to its end', async () => {
    const { admin, outbox, ledger } = await begin(async () => FILE);
    const subject = formatRun({ reportId: 'of-another-time', updateId: 7 });
    for (const kind of [FILE_KIND, FAILURE_KIND]) {
      await outbox.post({ id: kind, kind, subject, to: [admin.id] });
      await outbox.idle();
      expect((await ledger.find(kind))?.dropped).toBe(1);
    }
  });

  test('makes one at a time', async () => {
    let atWork = 0;
    let most = 0;
    const { admin, outbox, said } = await begin(async ({ progress }) => {
      atWork += 1;
      most = Math.max(most, atWork);
      for (let step = 0; step < 20; step += 1) await progress(step, 20);
      atWork -= 1;
      return FILE;
    });
    const runs = [1, 2, 3, 4].map((updateId) => ({ reportId: 'tale', updateId }));
    await Promise.all(
      runs.map((run) =>
        outbox.post({ id: runId(run), kind: FILE_KIND, subject: formatRun(run), to: [admin.id] }),
      ),
    );
    await outbox.idle();
    expect(said()).toEqual(runs.map(() => 'x.xlsx'));
    expect(most).toBe(1);
  });

  test('has a subject that is read back, and an id that a button can carry', () => {
    expect(parseRun(formatRun({ reportId: 'all', updateId: 12 }))).toEqual({
      reportId: 'all',
      updateId: 12,
    });
    expect(() => parseRun('all')).toThrow();
    expect(() => defineReport({ id: 'Báo cáo', name: () => '', make: async () => FILE })).toThrow(
      RangeError,
    );
  });
});
