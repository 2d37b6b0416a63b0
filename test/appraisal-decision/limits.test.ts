import { expect, test } from 'vitest';
import * as buttons from '../../src/appraisal/decision/buttons.js';
import { DECISION_FORM } from '../../src/appraisal/decision/draft-views.js';
import { openPlanButton, readReturn } from '../../src/plans/buttons.js';
import { UNIT, useDecisionScenes } from '../support/decision.js';
import { buttonsOf } from '../support/random-input.js';
import { pressFresh } from '../support/results.js';

const scenes = useDecisionScenes();

const PRESSES = [
  buttons.openRecords.data('d', UNIT),
  buttons.continueDraft.data(`r.${UNIT}`),
  buttons.askDraftStep.data(`r.${UNIT}`, 'p.solution'),
  buttons.setOutcome.data(`d.${UNIT}`, 'apply'),
  buttons.setSource.data(`f.${UNIT}`, 'province'),
  buttons.setDay.data(`d.${UNIT}`, '2019-11-19'),
  buttons.answerNone.data(`d.${UNIT}`, 'number'),
  buttons.confirmDraft.data(`d.${UNIT}`, '1'),
  buttons.discardDraft.data(`d.${UNIT}`, 'yes'),
  buttons.withdrawRecord.data('d', UNIT, '1', 'yes'),
  buttons.removeFunding.data(UNIT, 'province', '1', 'yes'),
];

test('nobody but administrators does any of it, by press or by typing', async () => {
  const scene = await scenes.begin();
  const mai = await scene.sentPlan();
  const pressed = buttonsOf(buttons).filter((button) => PRESSES.some((data) => button.parse(data)));
  expect(pressed).toHaveLength(PRESSES.length);
  const before = await scene.dump();
  for (const data of PRESSES) {
    const { answer } = await mai.press({ data });
    expect([data, answer]).toEqual([data, { text: expect.any(String), showAlert: true }]);
  }
  const question = { form: DECISION_FORM, step: 'reasons', subject: `d.${UNIT}` };
  await scene.openQuestion(mai, question);
  await mai.say('Tự kết luận.');
  expect(await scene.dump()).toEqual(before);
  // And what a plan is to be mended in is read by its own unit only.
  await scene.giveBack();
  const stranger = await scene.member('Trần Người Lạ');
  const { answer } = await stranger.press({ data: readReturn.data(UNIT) });
  expect(answer?.text).toContain('không thuộc đơn vị này');
});

test('the longest texts fit every message, in both languages', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const mai = await scene.colleague('Mai', { languageCode: 'en' });
  await scene.sendPlan(mai, UNIT);
  const long = (length: number) => '<&>'.repeat(length / 3).padEnd(length, 'ộ');
  await scene.begin(admin, 'r');
  for (let part = 0; part < 3; part += 1) await admin.say(long(1_000));
  await admin.say('29/11/2019');
  await admin.press('✅ Gửi yêu cầu hoàn thiện');
  expect(admin.last.text).toContain('✅ Đã ghi nhận yêu cầu hoàn thiện.');
  await scene.minute();
  expect(mai.last.text).toContain('asks you to revise your plan');
  await pressFresh(mai, openPlanButton.data(UNIT));
  expect(mai.last.text).toContain('Please send the revision on 29/11/2019 at the latest.');
  await mai.press('↩️ Read what to revise');
  await scene.decide('Cần bổ sung', long(1_500));
  await scene.minute();
  expect(mai.last.text).toContain('Decision: Needs more\nReasons: <&>');
  expect(await scene.page(admin, 'd')).toContain('Cần bổ sung (về bản 1)');
});
