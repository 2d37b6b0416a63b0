import { expect, test } from 'vitest';
import * as buttons from '../../src/registration/buttons.js';
import type { Button } from '../../src/telegram/buttons.js';
import { type Scene, useScenes } from '../support/registration.js';

const scenes = useScenes();

/** Buttons that are about no entry in particular. */
const ELSEWHERE = new Set(['startEntry', 'browseEntries']);

/** Presses of every kind of button there is, on an entry. */
function pressesOn(entry: string, token: string): Record<string, string> {
  const rest: Record<string, string[]> = {
    askStep: ['title'],
    passStep: ['cost'],
    chooseAnswer: ['field', 'staff'],
    usePrefill: ['position'],
    withdraw: ['yes'],
    discard: ['yes'],
    readVersion: ['1'],
    removeAuthor: ['n0'],
    leaveEntry: ['yes'],
    sendFile: ['a'],
    removeFile: ['a'],
  };
  const all = Object.entries(buttons as unknown as Record<string, Button>);
  const onEntries = all.filter(([name]) => !ELSEWHERE.has(name) && name !== 'answerInvitation');
  return {
    ...Object.fromEntries(
      onEntries.map(([name, button]) => [
        name,
        [button.name, entry, ...(rest[name] ?? [])].join(':'),
      ]),
    ),
    answerInvitation: buttons.answerInvitation.data(token, 'accept'),
  };
}

async function someEntries(scene: Scene) {
  const owner = await scene.member('Nguyễn Thị Mai');
  const draft = await scene.completeDraft(owner, 'team');
  const submitted = await scene.completeDraft(owner, 'team');
  const withdrawn = await scene.completeDraft(owner, 'team');
  for (const { id } of [draft, submitted, withdrawn]) {
    await scene.attach(await scene.entry(id), { key: 'a' });
  }
  await owner.press({ data: buttons.submit.data(submitted.id) });
  await owner.press({ data: buttons.submit.data(withdrawn.id) });
  await owner.press({ data: buttons.withdraw.data(withdrawn.id, 'yes') });
  return { draft, submitted, withdrawn };
}

test('the presses forged here are presses of real buttons', () => {
  const forged = pressesOn('a'.repeat(12), 'a'.repeat(22));
  const named = { ...buttons } as unknown as Record<string, Button>;
  const understood = Object.entries(forged).map(([name, data]) => named[name]?.parse(data));
  expect(understood).not.toContain(undefined);
  expect(Object.keys(forged).sort()).toEqual(
    Object.keys(named)
      .filter((name) => !ELSEWHERE.has(name))
      .sort(),
  );
});

test.each(['draft', 'submitted', 'withdrawn'] as const)(
  "no press shows or changes anything of somebody else's %s entry",
  async (state) => {
    const scene = await scenes.begin();
    const { id } = (await someEntries(scene))[state];
    const stranger = await scene.member('Người Lạ');
    const before = await scene.dump();
    const unknown = 'A'.repeat(22);
    for (const [name, data] of Object.entries(pressesOn(id, unknown))) {
      const { answer, messages } = await stranger.press({ data });
      const reason = name === 'answerInvitation' ? 'hết hạn' : 'Không tìm thấy hồ sơ này';
      expect({ name, text: answer?.text, messages }).toEqual({
        name,
        text: expect.stringContaining(reason),
        messages: [],
      });
    }
    expect(await scene.dump()).toEqual(before);
  },
);

test('an entry that does not exist is answered like one of somebody else', async () => {
  const scene = await scenes.begin();
  const { draft } = await someEntries(scene);
  const stranger = await scene.member('Người Lạ');
  const answersFor = async (id: string) => {
    const answers: unknown[] = [];
    for (const data of Object.values(pressesOn(id, 'A'.repeat(22)))) {
      answers.push((await stranger.press({ data })).answer);
    }
    return answers;
  };
  expect(await answersFor('A'.repeat(12))).toEqual(await answersFor(draft.id));
});

test.each(['', 'x', 'A'.repeat(13), '../../../etc', 'Ặ'.repeat(6), '*', '{skt:x}', '0 OR 1=1'])(
  'presses with the malformed id "%s" are answered politely and change nothing',
  async (id) => {
    const scene = await scenes.begin();
    const stranger = await scene.member('Người Lạ');
    const before = await scene.dump();
    for (const data of Object.values(pressesOn(id, 'A'.repeat(22)))) {
      if (Buffer.byteLength(data) > 64) continue;
      const { answer, messages } = await stranger.press({ data });
      expect(answer?.text).toMatch(/không còn dùng được|hết hạn/);
      expect(messages).toEqual([]);
    }
    expect(await scene.dump()).toEqual(before);
  },
);

test('steps, choices, files, authors and versions that an entry does not have change nothing of it', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const { id } = await scene.completeDraft(owner);
  const before = await scene.dump();
  const forged = [
    buttons.askStep.data(id, 'authors'),
    buttons.askStep.data(id, 'no-such-step'),
    buttons.passStep.data(id, 'no-such-step'),
    buttons.chooseAnswer.data(id, 'field', 'no-such-field'),
    buttons.chooseAnswer.data(id, 'title', 'staff'),
    buttons.chooseAnswer.data(id, 'no-such-step', 'staff'),
    buttons.usePrefill.data(id, 'title'),
    buttons.usePrefill.data(id, 'field'),
    buttons.inviteAuthor.data(id),
    buttons.removeAuthor.data(id, 'n123'),
    buttons.sendFile.data(id, 'nothing'),
    buttons.removeFile.data(id, 'nothing'),
    buttons.sendReceipts.data(id),
    buttons.readVersion.data(id, '0'),
    buttons.readVersion.data(id, '9999'),
  ];
  for (const data of forged) {
    const { answer, messages } = await owner.press({ data });
    expect({ data, answer, messages }).toEqual({
      data,
      answer: { text: expect.any(String), showAlert: true },
      messages: [],
    });
  }
  expect(await scene.dump()).toEqual(before);
});

test("an open question about somebody else's entry takes no answer", async () => {
  const scene = await scenes.begin();
  const { draft } = await someEntries(scene);
  const stranger = await scene.member('Người Lạ');
  await scene.openQuestion(stranger, { form: 'entry', step: 'title', subject: draft.id });
  const before = await scene.dump();
  await stranger.say('Tên sáng kiến do người lạ đặt');
  expect(stranger.last.text).toContain('Không tìm thấy hồ sơ');
  await stranger.after(() => stranger.sendDocument({ name: 'a.pdf' }));
  expect(await scene.dump()).toEqual(before);
});

test('somebody without consent is asked for it, and starts nothing', async () => {
  const scene = await scenes.begin();
  const user = scene.emulator.user({ firstName: 'Mới' });
  await user.open();
  const before = await scene.dump();
  await user.press({ data: buttons.startEntry.data() });
  expect(user.last.text).toContain('Anh/chị có đồng ý');
  expect(await scene.dump()).toEqual(before);
});

test('nobody has to agree to anything to take away what is theirs', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const { id } = await scene.completeDraft(owner);
  await owner.press({ data: buttons.submit.data(id) });
  await owner.say('/quyenriengtu');
  await owner.press('Rút lại sự đồng ý');
  await owner.press('Rút lại và xóa');
  await owner.press({ data: buttons.withdraw.data(id, 'ask') });
  await owner.press('Rút hồ sơ');
  expect((await scene.entry(id)).state).toBe('withdrawn');
});

test('a refusal that can no longer be shown at the press is said in the chat', async () => {
  const scene = await scenes.begin();
  const user = await scene.member();
  // Telegram takes a second answer to the same press no more.
  scene.emulator.fault({ method: 'answerCallbackQuery', kind: 'drop-after', times: 1 });
  const { messages } = await user.press({ data: buttons.showCard.data('AAAAAAAAAAAA') });
  expect(messages.map(({ text }) => text)).toEqual([
    expect.stringContaining('Không tìm thấy hồ sơ này'),
  ]);
});
