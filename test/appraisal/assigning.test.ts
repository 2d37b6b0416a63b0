import { expect, test } from 'vitest';
import {
  assignEvenly,
  chooseAppraisers,
  openAppraisal,
  openAppraisals,
  setAppraiser,
} from '../../src/appraisal/buttons.js';
import { OTHER_UNIT, UNIT, useAppraisalScenes } from '../support/appraisal.js';
import { textsSince } from '../support/progress.js';
import { pressFresh } from '../support/results.js';

const scenes = useAppraisalScenes();

test('administrators assign by hand, and each appraiser hears of all their plans in one message', async () => {
  const scene = await scenes.begin();
  const { admin, clock } = scene;
  const lan = await scene.appraiser('Trần Thị Lan');
  await admin.say('/thamdinh');
  expect(admin.last.text).toContain('Đã gửi qua hệ thống: 0');
  expect(admin.last.text).toContain('công văn không quy định');
  await scene.sent(UNIT);
  await scene.sent(OTHER_UNIT);
  await admin.say('/appraisal');
  await admin.press('📋 Đơn vị (2)');
  expect(admin.last.text).toContain('⬜ Sở Khoa học và Công nghệ (bản 1) – chưa phân công');
  await admin.press('Sở Khoa học và Công nghệ');
  expect(admin.last.text).toContain('Chưa phân công ai thẩm định.');
  await admin.press('👥 Phân công (0)');
  expect(admin.last.text).toContain('▫️ Trần Thị Lan, Sở Tư pháp – đang nhận 0 bản');
  await admin.press('▫️ Trần Thị Lan (0)');
  expect(admin.last.text).toContain('✅ Trần Thị Lan, Sở Tư pháp – đang nhận 1 bản');
  await pressFresh(admin, setAppraiser.data(OTHER_UNIT, String(lan.id), 'on', '0'));
  // Pressed twice, it is the same.
  await pressFresh(admin, setAppraiser.data(OTHER_UNIT, String(lan.id), 'on', '0'));
  expect(await scene.appraisals.assignedTo(OTHER_UNIT)).toEqual([lan.id]);

  const before = lan.messages.length;
  await scene.minute();
  expect(textsSince(lan, before)).toEqual([]);
  clock.advance(2 * 60_000);
  await scene.minute();
  await scene.minute();
  const letters = textsSince(lan, before);
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain('được phân công thẩm định, còn 2 phiếu cần chấm');
  expect(letters[0]).toContain('• Sở Khoa học và Công nghệ (bản 1), hạn: hết ngày 04/12/2019');
  expect(letters[0]).toContain('• UBND huyện Cam Lâm (bản 1)');
  await lan.press('⚖️ Mở phần thẩm định');
  expect(lan.last.text).toContain('Được phân công: 2. Đã gửi phiếu: 0.');

  await pressFresh(admin, setAppraiser.data(OTHER_UNIT, String(lan.id), 'off', '0'));
  await pressFresh(lan, openAppraisals.data());
  expect(lan.last.text).toContain('Được phân công: 1.');
  const { answer } = await lan.press({ data: openAppraisal.data(OTHER_UNIT) });
  expect(answer?.text).toContain('không được phân công cho anh/chị');
  expect(await scene.acts()).toEqual([
    `assign-appraiser ${UNIT}`,
    `assign-appraiser ${OTHER_UNIT}`,
    `unassign-appraiser ${OTHER_UNIT}`,
  ]);
});

test('nobody is assigned to their own house, by hand or evenly', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const own = await scene.appraiser('Người Cùng Sở', 'so-khoa-hoc');
  const coordinator = await scene.appraiser('Người Đầu Mối');
  await scene.coordinators.add('so-khoa-hoc', coordinator.id);
  const author = await scene.appraiser('Người Tác Giả');
  const { id: entryId } = await scene.submitted(author);
  await scene.finalists.attachEntry(UNIT, entryId, 1, scene.clock.now());
  // An author stays one when they leave the unit.
  await scene.finalists.leave(UNIT, author.id);
  const free = await scene.appraiser('Người Vô Tư');
  await scene.sent(UNIT);

  const set = async (user: { id: number }) =>
    (await admin.press({ data: setAppraiser.data(UNIT, String(user.id), 'on', '0') })).answer?.text;
  expect(await set(own)).toContain('cùng cơ quan với đơn vị');
  expect(await set(coordinator)).toContain('là đầu mối của cơ quan, đơn vị này');
  expect(await set(author)).toContain('thuộc đơn vị hoặc là tác giả');
  expect(await set(admin)).toContain('không có vai trò thẩm định');
  await pressFresh(admin, chooseAppraisers.data(UNIT, '0'));
  expect(admin.last.text).toContain('🚫 Người Cùng Sở');
  expect(admin.last.text).toContain('▫️ Người Vô Tư');

  await pressFresh(admin, assignEvenly.data());
  expect(admin.last.text).toContain('Đã phân công thêm 1 lượt thẩm định. Còn 1 bản chưa đủ 3');
  expect(await scene.appraisals.assignedTo(UNIT)).toEqual([free.id]);

  // Who changes to the unit's agency afterwards appraises its plan no more, and is not told of it.
  await scene.members.update(free.id, { agencyId: 'so-khoa-hoc' });
  const { answer } = await free.press({ data: openAppraisal.data(UNIT) });
  expect(answer?.text).toContain('không thẩm định được bản này nữa');
  const before = free.messages.length;
  scene.clock.advance(10 * 60_000);
  await scene.minute();
  expect(textsSince(free, before)).toEqual([]);
  await pressFresh(admin, openAppraisal.data(UNIT));
  expect(admin.last.text).toContain('🚫 không chấm được: cùng cơ quan với đơn vị');
});

test('one press assigns evenly, keeps what is assigned, and fills up what comes later', async () => {
  const scene = await scenes.begin();
  const { admin, other } = scene;
  const people: Awaited<ReturnType<typeof scene.appraiser>>[] = [];
  for (const name of ['Một', 'Hai', 'Ba', 'Bốn']) people.push(await scene.appraiser(name));
  const [first] = people;
  if (!first) throw new Error('There are appraisers');
  await scene.sent(UNIT);
  await scene.sent(OTHER_UNIT);
  await scene.assigned(UNIT, first);
  // Two at once do what one would.
  await Promise.all([
    pressFresh(admin, assignEvenly.data()),
    pressFresh(other, assignEvenly.data()),
  ]);
  const loads = async () => {
    const { list } = await scene.appraisals.assignments();
    return people.map(({ id }) => list.filter(({ userId }) => userId === id).length).sort();
  };
  expect(await loads()).toEqual([1, 1, 2, 2]);
  expect((await scene.appraisals.assignedTo(UNIT))[0]).toBe(first.id);
  for (const unit of [UNIT, OTHER_UNIT]) {
    expect(await scene.appraisals.assignedTo(unit)).toHaveLength(3);
  }
  await scene.sent('kho-bac-nha-nuoc');
  await pressFresh(admin, assignEvenly.data());
  expect(admin.last.text).toContain('Đã phân công thêm 3 lượt thẩm định. Mọi bản đã gửi đều đủ 3');
  expect(await loads()).toEqual([2, 2, 2, 3]);
  await admin.press('👥 Người thẩm định (4)');
  expect(admin.last.text).toContain('1. Một – ');
  await admin.press('Một');
  expect(admin.last.text).toContain('⬜ chưa chấm, hạn: hết ngày 04/12/2019');
});

test('a plan on paper is not scored, and has its page all the same', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const lan = await scene.appraiser('Trần Thị Lan');
  const paper = { number: '125/SKHCN-VP', date: '2019-11-15', at: 1, by: admin.id };
  await scene.plans.setPaper(UNIT, paper);
  await admin.say('/thamdinh');
  expect(admin.last.text).toContain('Đã gửi qua hệ thống: 0. Chỉ có bản giấy: 1');
  await admin.press('📋 Đơn vị (1)');
  expect(admin.last.text).toContain('1. 📄 Sở Khoa học và Công nghệ – bản giấy số 125/SKHCN-VP');
  await admin.press('Sở Khoa học và Công nghệ');
  expect(admin.last.text).toContain('Bản giấy được thẩm định ngoài hệ thống');
  for (const data of [
    setAppraiser.data(UNIT, String(lan.id), 'on', '0'),
    chooseAppraisers.data(UNIT, '0'),
    openAppraisal.data(OTHER_UNIT),
  ]) {
    expect((await admin.press({ data })).answer?.text).toContain('chưa gửi phương án');
  }
  expect(await scene.appraisals.assignedTo(UNIT)).toEqual([]);
});

test('nothing of the appraisal is for anybody else', async () => {
  const scene = await scenes.begin();
  const mai = await scene.sent(UNIT);
  const lan = await scene.appraiser('Trần Thị Lan');
  const before = await scene.appraisals.assignments();
  for (const data of [openAppraisals.data(), openAppraisal.data(UNIT)]) {
    expect((await mai.press({ data })).answer?.text).toContain('người thẩm định');
  }
  for (const user of [mai, lan]) {
    for (const data of [
      assignEvenly.data(),
      setAppraiser.data(UNIT, String(lan.id), 'on', '0'),
      chooseAppraisers.data(UNIT, '0'),
    ]) {
      expect((await user.press({ data })).answer?.text).toContain('quản trị viên');
    }
  }
  await mai.say('/thamdinh');
  expect(mai.last.text).toContain('người thẩm định');
  expect(await scene.appraisals.assignments()).toEqual(before);
});
