import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { connectRedis } from '../../src/redis/client.js';
import { showCard, submit, withdraw } from '../../src/registration/buttons.js';
import type { Submission } from '../../src/registration/entry.js';
import { createEntryStore } from '../../src/registration/entry-store.js';
import { submitEntry } from '../../src/registration/submit-entry.js';
import { ANSWERS } from '../support/conversation.js';
import { type Scene, useScenes } from '../support/registration.js';
import { join, team } from './authors-scene.js';

const scenes = useScenes();

/** The seal as README and receipt promise it, written out a second time. */
function seal({ owner, answers, authors, files }: Submission['content']): string {
  const content = {
    owner: owner.name,
    answers: Object.entries(answers),
    authors: authors.map(({ name, position, unit, userId }) => ({
      name,
      position,
      unit,
      confirmed: userId !== undefined,
    })),
    files: files.map(({ key, name, size }) => ({ key, name, size })),
  };
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

const codeIn = (user: EmulatedUser) => /SK-2019-\d+/.exec(user.last.text ?? '')?.[0];

const FIRST_CODES = Array.from(
  { length: 30 },
  (_, index) => `SK-2019-${String(index + 1).padStart(4, '0')}`,
);

test('the receipt has code, version, time in Vietnam, all names, and the seal of what is stored', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  scene.clock.set('2019-12-31T17:05:00Z');
  await owner.press({ data: showCard.data(id) });
  await owner.press('Gửi hồ sơ');
  const [submission] = await scene.entries.submissions(id);
  if (!submission) throw new Error('Nothing was submitted');
  expect(submission.sha256).toBe(seal(submission.content));
  expect(owner.last.text).toBe(
    [
      '✅ Hồ sơ của anh/chị đã được ghi nhận.',
      '',
      'Mã hồ sơ: SK-2019-0001 (bản 1)',
      `Sáng kiến: ${ANSWERS.title}`,
      'Thời gian (giờ Việt Nam): 00:05 ngày 01/01/2020',
      'Tác giả:',
      '• Nguyễn Thị Mai',
      '• Lê Văn Bình',
      'Số tệp kèm theo: 0',
      '',
      'SHA-256 của nội dung:',
      submission.sha256,
      '',
      'Đây là xác nhận của hệ thống, không phải văn bản của cơ quan có thẩm quyền.',
    ].join('\n'),
  );
  expect(await scene.entry(id)).toMatchObject({ state: 'submitted', code: 'SK-2019-0001' });
});

test('every co-author who can be reached gets the receipt, in their language', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const vietnamese = await join(scene, id, 'Trần Văn Bình');
  const english = await join(scene, id, 'Anna Smith', 'en');
  await owner.press({ data: submit.data(id) });
  await scene.app.allSent();
  expect(vietnamese.last.text).toContain('✅ Hồ sơ mà anh/chị là đồng tác giả đã được ghi nhận.');
  expect(english.last.text).toContain('✅ An entry that you co-author is on record.');
  for (const receipt of [vietnamese.last.text, english.last.text]) {
    expect(receipt).toContain('SK-2019-0001');
    for (const name of ['Nguyễn Thị Mai', 'Lê Văn Bình', 'Trần Văn Bình', 'Anna Smith']) {
      expect(receipt).toContain(`• ${name}`);
    }
  }
});

/** Who was reached and who blocks the bot, after their entry was submitted. */
async function partlyReached(scene: Scene) {
  const { owner, id } = await team(scene);
  const reached = await join(scene, id, 'Trần Văn Bình');
  const blocked = await join(scene, id, 'Phạm Thị Dung');
  await blocked.block();
  await owner.press({ data: submit.data(id) });
  await scene.app.allSent();
  return { owner, id, reached, blocked };
}

const UNREACHED =
  '⚠️ Hồ sơ SK-2019-0001 đã được ghi nhận, nhưng chưa chắc đã gửi được biên nhận cho: Phạm Thị Dung.';
const ALL_SENT = '✅ Biên nhận SK-2019-0001 đã đến tất cả đồng tác giả dùng Telegram.';

test('who blocked the bot is named to the owner, and sending again reaches only those not yet reached', async () => {
  const scene = await scenes.begin();
  const { owner, reached, blocked } = await partlyReached(scene);
  expect(owner.last.text).toBe(UNREACHED);
  const before = reached.messages.length;
  const { answer } = await owner.press('Gửi lại biên nhận');
  expect(answer?.text).toBe('Hệ thống đang gửi lại biên nhận và sẽ báo kết quả cho anh/chị.');
  await scene.app.allSent();
  expect(owner.messages.filter(({ text }) => text === UNREACHED)).toHaveLength(2);
  await blocked.unblock();
  await owner.press('Gửi lại biên nhận');
  await scene.app.allSent();
  expect(owner.last.text).toBe(ALL_SENT);
  expect(blocked.last.text).toContain('SK-2019-0001');
  expect(reached.messages).toHaveLength(before);
  // Pressed once more on an old message, there is nobody left.
  const received = [reached, blocked].map(({ messages }) => messages.length);
  expect((await owner.press('Gửi lại biên nhận')).answer?.text).toBe(ALL_SENT);
  await scene.app.allSent();
  expect([reached, blocked].map(({ messages }) => messages.length)).toEqual(received);
});

test('a receipt of which nobody knows whether it arrived is told to the owner, too', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Phạm Thị Dung');
  const lost = { method: 'sendMessage', chatId: author.id, kind: 'drop-before' } as const;
  // Sent, and once more.
  scene.emulator.fault({ ...lost, times: 2 });
  await owner.press({ data: submit.data(id) });
  await scene.app.allSent();
  expect(owner.last.text).toBe(UNREACHED);
  await owner.press('Gửi lại biên nhận');
  await scene.app.allSent();
  expect(owner.last.text).toBe(ALL_SENT);
  expect(author.last.text).toContain('SK-2019-0001');
});

test('the receipts of a later version are sent again by themselves', async () => {
  const scene = await scenes.begin();
  const { owner, id, reached, blocked } = await partlyReached(scene);
  await scene.entries.saveAnswer(id, 'title', { value: 'Trả kết quả qua bưu chính' });
  await owner.press({ data: submit.data(id) });
  await scene.app.allSent();
  expect(reached.last.text).toContain('(bản 2)');
  expect(owner.last.text).toBe(UNREACHED);
  await blocked.unblock();
  await owner.press('Gửi lại biên nhận');
  await scene.app.allSent();
  expect(owner.last.text).toBe(ALL_SENT);
  expect(blocked.messages.filter(({ text }) => text?.includes('(bản 1)'))).toEqual([]);
  expect(blocked.last.text).toContain('(bản 2)');
});

test('who took their consent back gets no receipt, and is not one who was not reached', async () => {
  const scene = await scenes.begin();
  const { owner, id, blocked } = await partlyReached(scene);
  await blocked.unblock();
  await blocked.say('/quyenriengtu');
  await blocked.press('Rút lại sự đồng ý');
  await blocked.press('Rút lại và xóa');
  const received = blocked.messages.length;
  expect((await owner.press('Gửi lại biên nhận')).answer?.text).toBe(ALL_SENT);
  await scene.app.allSent();
  expect(blocked.messages).toHaveLength(received);
  const mailing = await scenes.client.hgetall(scene.keys.mailing(`receipt.${id}.1`));
  expect(mailing).toMatchObject({ total: '1', sent: '1', blocked: '0', pending: '0' });
});

test('an entry that was withdrawn before the receipt could go out sends none', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Trần Văn Bình');
  const received = author.messages.length;
  const limit = { method: 'sendMessage', kind: 'error', code: 429, retryAfter: 1 } as const;
  scene.emulator.fault({ ...limit, chatId: author.id, times: 1 });
  await owner.press({ data: submit.data(id) });
  await owner.press({ data: withdraw.data(id, 'yes') });
  await scene.app.allSent();
  expect(author.messages).toHaveLength(received);
});

test('submitting twice gives the same receipt, and no second version', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Trần Văn Bình');
  await owner.press({ data: submit.data(id) });
  const first = owner.last.text;
  await scene.app.allSent();
  const received = author.messages.length;
  scene.clock.advance(60_000);
  await owner.press({ data: submit.data(id) });
  expect(owner.last.text).toBe(first);
  await scene.app.allSent();
  expect(author.messages).toHaveLength(received);
  expect(await scene.entries.submissions(id)).toHaveLength(1);
});

test('the same press on "submit" twice at once takes one code', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  await owner.press({ data: showCard.data(id) });
  const press = { messageId: owner.last.message_id, data: submit.data(id) };
  await Promise.all([owner.press(press), owner.press(press)]);
  expect(await scene.entries.submissions(id)).toHaveLength(1);
  expect(await scene.entries.count()).toBe(1);
});

test('a receipt that was lost on the way comes after all, under the same code', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Trần Văn Bình');
  const lost = { method: 'sendMessage', chatId: owner.id, kind: 'drop-before' } as const;
  scene.emulator.fault({ ...lost, times: 1 });
  await owner.press({ data: submit.data(id) });
  expect(owner.last.text).toContain('SK-2019-0001 (bản 1)');
  await scene.app.allSent();
  expect(author.messages.filter(({ text }) => text?.includes('(bản 1)'))).toHaveLength(1);
  expect(await scene.entries.submissions(id)).toHaveLength(1);
});

test('30 people who submit at once get 30 codes without a gap or a repeat', async () => {
  const scene = await scenes.begin();
  const people = await Promise.all(
    Array.from({ length: 30 }, async (_, number) => {
      const user = await scene.member(`Người ${number}`);
      return { user, id: (await scene.completeDraft(user)).id };
    }),
  );
  await Promise.all(people.map(({ user, id }) => user.press({ data: submit.data(id) })));
  const codes = people.map(({ user }) => codeIn(user)).sort();
  expect(codes).toEqual(FIRST_CODES);
});

test('two instances that submit the same 30 entries at once make 30 codes and 30 versions', async () => {
  const scene = await scenes.begin();
  const { contest, clock, config, keys } = scene;
  const user = await scene.member();
  const drafts = await Promise.all(Array.from({ length: 30 }, () => scene.completeDraft(user)));
  const client = await connectRedis(config.redisUrl ?? '');
  const stores = [scene.entries, createEntryStore(client, keys)];
  const results = await Promise.all(
    drafts.flatMap(({ id }) =>
      stores.map((entries) =>
        submitEntry({ contest, clock, entries }, id, { name: 'Nguyễn Thị Mai' }),
      ),
    ),
  );
  client.disconnect();
  const codes = results.map((result) => (result.state === 'submitted' ? result.code : result));
  expect(new Set(codes)).toEqual(new Set(FIRST_CODES));
  const versions = await Promise.all(drafts.map(({ id }) => scene.entries.submissions(id)));
  expect(versions.map(({ length }) => length)).toEqual(drafts.map(() => 1));
});

test('when the digits of the codes run out, a code grows longer rather than repeat', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const { id } = await scene.completeDraft(owner);
  await scenes.client.set(scene.keys.entryCounter, 9_999);
  await owner.press({ data: submit.data(id) });
  expect((await scene.entry(id)).code).toBe('SK-2019-10000');
});
