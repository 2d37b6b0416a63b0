import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import * as planButtons from '../../src/plans/buttons.js';
import { LINE_FORM, PLAN_FORM } from '../../src/plans/filling.js';
import { openCard, type PlanScene, UNIT, usePlanScenes } from '../support/plans.js';
import { anyText, buttonsOf, canBeSent } from '../support/random-input.js';

const scenes = usePlanScenes();
const buttons = buttonsOf(planButtons);
const LINE = 'line0001';

/** A press of each kind that fits what `writePlan` writes. */
const PRESSES = [
  planButtons.openPlanButton.data(UNIT),
  planButtons.askKind.data(UNIT),
  planButtons.chooseKind.data(UNIT, 'plan'),
  planButtons.askPart.data(UNIT, 'solution'),
  planButtons.removeText.data(UNIT, 'solution', 'yes'),
  planButtons.sendPlanFile.data(UNIT, '0', 'file1'),
  planButtons.removePlanFile.data(UNIT, '0', 'file1'),
  planButtons.turnBudget.data(UNIT, '0'),
  planButtons.addLine.data(UNIT),
  planButtons.openLine.data(UNIT, LINE),
  planButtons.askColumn.data(UNIT, LINE, 'price'),
  planButtons.removeLine.data(UNIT, LINE),
  planButtons.chooseUnit.data(UNIT, LINE, '1'),
  planButtons.chooseSource.data(UNIT, LINE, 'unit'),
  planButtons.chooseSourceOfAll.data(UNIT, 'unit'),
  planButtons.readReturn.data(UNIT),
  planButtons.sendPlan.data(UNIT, 'yes'),
  planButtons.readPlan.data(UNIT),
  planButtons.showPlanVersions.data(UNIT),
  planButtons.readPlanVersion.data(UNIT, '1'),
  planButtons.sendVersionFile.data(UNIT, '1', '1'),
  planButtons.showDigests.data(UNIT, '1'),
  planButtons.reportPaperButton.data(UNIT),
  planButtons.answerPaperClaim.data(UNIT, '1', 'yes'),
];

async function sentPlan() {
  const scene = await scenes.begin();
  const mai = await scene.colleague();
  await scene.writePlan();
  const file = { key: 'file1', part: 'solution', kind: 'document', fileId: 'x' } as const;
  await scene.plans.addFile(UNIT, { ...file, name: 'x.pdf', size: 1, addedAt: 1 }, 20);
  await openCard(mai);
  await mai.press('📨 Gửi');
  await scene.settled();
  return { scene, mai };
}

async function pressAll(scene: PlanScene, user: EmulatedUser) {
  const before = await scene.dump();
  const messages = user.messages.length;
  for (const data of PRESSES) {
    const { answer } = await user.press({ data });
    expect([data, answer]).toEqual([data, { text: expect.any(String), showAlert: true }]);
  }
  expect(user.messages).toHaveLength(messages);
  expect(await scene.dump()).toEqual(before);
}

test('every kind of button is among the presses that strangers try', () => {
  const pressed = buttons.filter((button) => PRESSES.some((data) => button.parse(data)));
  expect(pressed.map(({ name }) => name)).toEqual(buttons.map(({ name }) => name));
});

test('a stranger’s press of any button is refused, shows nothing and changes nothing', async () => {
  const { scene } = await sentPlan();
  const stranger = await scene.member('Người Lạ');
  await pressAll(scene, stranger);
});

test('somebody of another unit is a stranger here', async () => {
  const { scene } = await sentPlan();
  const other = await scene.colleague('Lê Hoa', {}, 'cam-lam');
  await pressAll(scene, other);
});

test('whoever left is a stranger, also in the middle of a question', async () => {
  const { scene, mai } = await sentPlan();
  await mai.press({ data: planButtons.askPart.data(UNIT, 'solution') });
  await scene.finalists.leave(UNIT, mai.id);
  const before = await scene.dump();
  const [reply] = await mai.say('Viết thêm vào phần này.');
  expect(reply?.text).toContain('không thuộc đơn vị này');
  const [stray] = await mai.say('Và thêm nữa.');
  expect(stray?.text).toContain('chưa rõ tin này trả lời cho câu hỏi nào');
  expect(await scene.dump()).toEqual(before);
  await pressAll(scene, mai);
});

test.each([
  ['a part that there is not', { form: PLAN_FORM, step: 'no-part', subject: UNIT }],
  ['no unit', { form: PLAN_FORM, step: 'solution' }],
  ['a line that there is not', { form: LINE_FORM, step: 'nolineno.price', subject: UNIT }],
  ['a column that there is not', { form: LINE_FORM, step: `${LINE}.colour`, subject: UNIT }],
])('a question about %s is closed with a word', async (_, question) => {
  const { scene, mai } = await sentPlan();
  await scene.openQuestion(mai, question);
  const before = await scene.dump();
  const replies = await mai.say('15.000');
  expect(replies.length).toBeGreaterThan(0);
  expect(await scene.dump()).toEqual(before);
});

/** Callback data that is nearly right: a real name, codes that may or may not fit, too many or too few. */
const anyData = fc.oneof(
  anyText,
  fc.constantFrom(...PRESSES),
  fc
    .tuple(
      fc.constantFrom(...buttons.map(({ name }) => name)),
      fc.array(
        fc.oneof(
          anyText,
          fc.constantFrom(
            UNIT,
            'cam-lam',
            LINE,
            'solution',
            'budget',
            'yes',
            'ask',
            'no',
            '0',
            '99',
          ),
          fc.constantFrom('price', 'source', 'unit', 'province', 'scheme', 'file1', 'x'.repeat(24)),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([name, codes]) => [name, ...codes].join(':')),
);

test('100,000 random data at the buttons: each is parsed into codes that make the same data, or refused', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      for (const button of buttons) {
        const values = button.parse(data);
        if (values && [button.name, ...values].join(':') !== data) throw new Error(data);
      }
    }),
    { numRuns: 100_000 },
  );
});

type Act = { text: string } | { data: string };

const acts = fc.oneof(
  anyText.map((text): Act => ({ text })),
  fc
    .constantFrom('12', '4,5 triệu', 'Máy | cái | 2 | 5k', '15/11/2019', '0')
    .map((text): Act => ({ text })),
  anyData.map((data): Act => ({ data })),
);

/** Somebody of the unit who does as chance has it. */
async function dabble(user: EmulatedUser, todo: readonly Act[]): Promise<void> {
  for (const act of todo) {
    const before = user.messages.length;
    if ('data' in act) {
      if (act.data === '' || Buffer.byteLength(act.data) > 64) continue;
      const { answer } = await user.press({ data: act.data });
      if (!answer) throw new Error(`Unanswered: ${JSON.stringify(act.data)}`);
    } else if (canBeSent(act.text)) {
      const replies = await user.say(act.text);
      const heard = replies.length + user.messages.length - before - 1;
      if (heard < 1) throw new Error(`No reply to ${JSON.stringify(act.text)}`);
    }
  }
}

test('hundreds of random texts and presses of people of one unit: none unanswered, no error', {
  timeout: 120_000,
}, async () => {
  const { scene, mai } = await sentPlan();
  const people = [mai, await scene.colleague('Bình'), await scene.colleague('Hoa')];
  const todo = fc.sample(acts, { seed: 2020, numRuns: 450 });
  await Promise.all(
    people.map((user, part) =>
      dabble(
        user,
        todo.filter((_, index) => index % 3 === part),
      ),
    ),
  );
  await scene.settled();
  expect(scene.emulator.unansweredCallbacks).toEqual([]);
  // What is shown already may be asked for again, and one file of the plan Telegram never had.
  const refused = scene.emulator.calls.filter(
    ({ ok, error }) => !ok && !/message is not modified|file/.test(error ?? ''),
  );
  expect(refused).toEqual([]);
});
