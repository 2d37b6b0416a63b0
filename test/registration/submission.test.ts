import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { entryCode } from '../../src/contest/entry-code.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { connectRedis } from '../../src/redis/client.js';
import {
  askStep,
  discard,
  readVersion,
  resumeEntry,
  sendReceipts,
  showCard,
  showVersions,
  startEntry,
  submit,
  withdraw,
} from '../../src/registration/buttons.js';
import type { Submission } from '../../src/registration/entry.js';
import { createEntryStore } from '../../src/registration/entry-store.js';
import { submitEntry } from '../../src/registration/submit-entry.js';
import { ANSWERS } from '../support/conversation.js';
import { COMPLETE, onlyOne, type Scene, useScenes } from '../support/registration.js';

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

async function join(scene: Scene, id: string, name: string, language = 'vi') {
  const author = await scene.member(name, { languageCode: language });
  const token = await scene.invitations.create(id, scene.clock.now());
  await author.open(`i_${token}`);
  await author.press(language === 'en' ? 'Accept' : 'Nhận lời');
  return author;
}

async function team(scene: Scene): Promise<{ owner: EmulatedUser; id: string }> {
  const owner = await scene.member('Nguyễn Thị Mai');
  const { id } = await scene.completeDraft(owner, 'team');
  return { owner, id };
}

const codeIn = (user: EmulatedUser) => /SK-2019-\d+/.exec(user.last.text ?? '')?.[0];

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
  expect(vietnamese.last.text).toContain('✅ Hồ sơ mà anh/chị là đồng tác giả đã được ghi nhận.');
  expect(english.last.text).toContain('✅ An entry that you co-author is on record.');
  for (const receipt of [vietnamese.last.text, english.last.text]) {
    expect(receipt).toContain('SK-2019-0001');
    for (const name of ['Nguyễn Thị Mai', 'Lê Văn Bình', 'Trần Văn Bình', 'Anna Smith']) {
      expect(receipt).toContain(`• ${name}`);
    }
  }
});

test('who blocked the bot is named to the owner, and sending again reaches only those not yet reached', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const reached = await join(scene, id, 'Trần Văn Bình');
  const blocked = await join(scene, id, 'Phạm Thị Dung');
  await blocked.block();
  await owner.press({ data: submit.data(id) });
  expect(owner.last.text).toBe(
    '⚠️ Hồ sơ SK-2019-0001 đã được ghi nhận, nhưng chưa gửi được biên nhận cho: Phạm Thị Dung.',
  );
  await owner.press('Gửi lại biên nhận');
  expect(owner.last.text).toContain('chưa gửi được biên nhận cho: Phạm Thị Dung');
  await blocked.unblock();
  const before = reached.messages.length;
  await owner.press('Gửi lại biên nhận');
  expect(owner.last.text).toBe(
    '✅ Biên nhận SK-2019-0001 đã đến tất cả đồng tác giả dùng Telegram.',
  );
  expect(blocked.last.text).toContain('SK-2019-0001');
  expect(reached.messages).toHaveLength(before);
});

test('submitting twice gives the same receipt, and no second version', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Trần Văn Bình');
  await owner.press({ data: submit.data(id) });
  const first = owner.last.text;
  const received = author.messages.length;
  scene.clock.advance(60_000);
  await owner.press({ data: submit.data(id) });
  expect(owner.last.text).toBe(first);
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
  scene.emulator.fault({ method: 'sendMessage', kind: 'drop-before', times: 1 });
  await owner.press({ data: submit.data(id) });
  expect(owner.last.text).toContain('SK-2019-0001 (bản 1)');
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
  const expected = Array.from(
    { length: 30 },
    (_, index) => `SK-2019-${String(index + 1).padStart(4, '0')}`,
  );
  expect(codes).toEqual(expected);
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
      stores.map((entries) => submitEntry({ contest, clock, entries }, id, 'Nguyễn Thị Mai')),
    ),
  );
  client.disconnect();
  const codes = results.map((result) => (result.state === 'submitted' ? result.code : result));
  expect(new Set(codes)).toEqual(
    new Set(Array.from({ length: 30 }, (_, index) => entryCode(contest, index + 1))),
  );
  const versions = await Promise.all(drafts.map(({ id }) => scene.entries.submissions(id)));
  expect(versions.map(({ length }) => length)).toEqual(drafts.map(() => 1));
});

test('after submission an answer is edited, sent as a new version, and the earlier one stays readable', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  await owner.press({ data: submit.data(id) });
  scene.clock.advance(60 * 60 * 1000);
  await owner.press('Mở hồ sơ');
  expect(owner.buttons()).not.toContain('📨 Gửi bản mới');
  await owner.press('Sửa câu trả lời');
  await owner.press('Tên sáng kiến');
  await owner.say('Trả kết quả hồ sơ qua bưu chính');
  expect(owner.last.text).toContain('Bản đã gửi vẫn giữ nguyên');
  await owner.press('Gửi bản mới');
  expect(owner.last.text).toContain('SK-2019-0001 (bản 2)');
  await owner.press({ data: showVersions.data(id) });
  expect(owner.last.text).toContain('đã gửi 2 bản');
  expect(owner.buttons().slice(0, 2)).toEqual([
    'Bản 2 – 10:00 ngày 20/11/2019',
    'Bản 1 – 09:00 ngày 20/11/2019',
  ]);
  const read = async (version: string) => {
    const { messages } = await owner.press({ data: readVersion.data(id, version) });
    return messages.map(({ text }) => text).join('\n');
  };
  expect(await read('1')).toContain(`TÊN SÁNG KIẾN\n${ANSWERS.title}\n`);
  expect(await read('2')).toContain('TÊN SÁNG KIẾN\nTrả kết quả hồ sơ qua bưu chính\n');
  const [first, second] = await scene.entries.submissions(id);
  expect(await read('1')).toContain(`SHA-256: ${first?.sha256}`);
  expect(second?.sha256).not.toBe(first?.sha256);
  const { answer } = await owner.press({ data: readVersion.data(id, '3') });
  expect(answer?.text).toContain('không còn dùng được');
});

test('an entry is withdrawn after being asked twice, keeps its code, and is restored as it was', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  await owner.press({ data: submit.data(id) });
  await owner.press('Mở hồ sơ');
  await owner.press('Rút hồ sơ');
  expect(owner.last.text).toContain('Rút hồ sơ SK-2019-0001?');
  expect((await scene.entry(id)).state).toBe('submitted');
  await owner.press('Không, quay lại');
  await owner.press('Rút hồ sơ');
  await owner.press('Rút hồ sơ');
  expect(owner.last.text).toContain('Mã SK-2019-0001 · đã rút');
  for (const data of [submit.data(id), askStep.data(id, 'title'), withdraw.data(id, 'yes')]) {
    expect((await owner.press({ data })).answer?.text).toContain('Hồ sơ này đã rút');
  }
  expect((await owner.press({ data: sendReceipts.data(id) })).answer?.text).toContain('đã rút');
  await owner.press('Khôi phục hồ sơ');
  expect(owner.last.text).toContain('Mã SK-2019-0001 · bản 1');
  expect(await scene.entry(id)).toMatchObject({ state: 'submitted', code: 'SK-2019-0001' });
});

test('a draft is deleted after being asked twice, and nothing of it is left in the store', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Trần Văn Bình');
  const token = await scene.invitations.create(id, scene.clock.now());
  await scene.attach(await scene.entry(id), { key: 'a' });
  await owner.press({ data: showCard.data(id) });
  await owner.press('Xóa bản nháp');
  expect((await scene.entry(id)).state).toBe('draft');
  await owner.press('Xóa hẳn');
  expect(owner.last.text).toContain(`Đã xóa bản nháp “${ANSWERS.title}”`);
  expect(JSON.stringify(await scene.dump())).not.toContain(id);
  const late = await scene.member('Lê Thị Chi');
  await late.open(`i_${token}`);
  expect(late.last.text).toContain('hết hạn');
  await author.say('/hoso');
  expect(author.last.text).toContain('chưa có hồ sơ nào');
});

test('what was submitted is not deleted by an old button of its draft', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  await owner.press({ data: submit.data(id) });
  for (const answer of ['ask', 'yes'] as const) {
    await owner.press({ data: discard.data(id, answer) });
    expect(owner.last.text).toContain('Mã SK-2019-0001');
  }
  expect((await scene.entry(id)).state).toBe('submitted');
});

test("a co-author reads the entry and can change nothing but their own name's being there", async () => {
  const scene = await scenes.begin();
  const { owner, id } = await team(scene);
  const author = await join(scene, id, 'Trần Văn Bình');
  await owner.press({ data: submit.data(id) });
  await author.press('Mở hồ sơ');
  expect(author.buttons()).toEqual([
    'Đọc toàn văn',
    'Các bản đã gửi',
    '☰ Trình đơn',
    'Rút tên khỏi hồ sơ này',
  ]);
  const before = await scene.dump();
  for (const data of [
    submit.data(id),
    askStep.data(id, 'title'),
    resumeEntry.data(id),
    withdraw.data(id, 'yes'),
  ]) {
    const { answer } = await author.press({ data });
    expect(answer?.text).toBe('Chỉ người đăng ký được sửa hồ sơ này.');
  }
  expect(await scene.dump()).toEqual(before);
});

test('before registration opens, people are told from when', async () => {
  const scene = await scenes.begin();
  scene.clock.set('2019-11-11T16:59:59Z');
  const user = await scene.member();
  await user.say('/dangky');
  expect(user.last.text).toContain('từ ngày 12/11/2019');
  scene.clock.advance(1000);
  await user.say('/dangky');
  await user.press('Bắt đầu');
  expect(user.last.text).toContain('Câu 1/13');
});

test('after the close nothing is taken, everything is kept and readable, and the word is clear', async () => {
  const scene = await scenes.begin({
    changeContest: ({ calendar }) => {
      calendar.registration.closesOn = '2019-11-25';
    },
  });
  const { owner, id } = await team(scene);
  const token = await scene.invitations.create(id, scene.clock.now());
  await owner.press({ data: submit.data(id) });
  const draft = await scene.draft(owner, { title: 'Một cửa liên thông' });
  await owner.press({ data: askStep.data(draft.id, 'situation') });
  scene.clock.set('2019-11-25T16:59:59Z');
  await owner.say(COMPLETE.situation ?? '');
  await owner.press({ data: askStep.data(draft.id, 'content') });
  scene.clock.advance(1000);
  const before = await scene.dump();
  expect(onlyOne(await owner.say(COMPLETE.content ?? '')).text).toContain(
    'Hiện không trong thời gian đăng ký',
  );
  for (const data of [submit.data(id), withdraw.data(id, 'yes'), discard.data(draft.id, 'yes')]) {
    expect((await owner.press({ data })).answer?.text).toContain('Hiện không trong thời gian');
  }
  for (const act of [() => owner.say('/dangky'), () => owner.press({ data: startEntry.data() })]) {
    await act();
    expect(owner.last.text).toContain('Đã hết thời gian đăng ký (ngày cuối: 25/11/2019)');
  }
  const late = await scene.member('Lê Thị Chi');
  const dumpWithLate = await scene.dump();
  await late.open(`i_${token}`);
  expect(late.last.text).toContain('không còn nhận đồng tác giả');
  await owner.press({ data: showCard.data(id) });
  expect(owner.last.text).toContain('Mã SK-2019-0001');
  expect(owner.buttons()).toEqual(['Đọc toàn văn', 'Các bản đã gửi', '☰ Trình đơn']);
  expect(await scene.dump()).toEqual(dumpWithLate);
  expect(dumpWithLate).toMatchObject(
    Object.fromEntries(Object.entries(before).filter(([key]) => !key.endsWith(':members'))),
  );
});
