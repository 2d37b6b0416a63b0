import { expect, test } from 'vitest';
import {
  askStep,
  discard,
  showCard,
  startEntry,
  submit,
  withdraw,
} from '../../src/registration/buttons.js';
import { COMPLETE, onlyOne, useScenes } from '../support/registration.js';
import { team } from './authors-scene.js';

const scenes = useScenes();

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
  expect(owner.buttons()).toEqual([
    '📚 Đưa vào thư viện mô hình',
    'Đọc toàn văn',
    'Các bản đã gửi',
    '☰ Trình đơn',
  ]);
  expect(await scene.dump()).toEqual(dumpWithLate);
  expect(dumpWithLate).toMatchObject(
    Object.fromEntries(Object.entries(before).filter(([key]) => !key.endsWith(':members'))),
  );
});
