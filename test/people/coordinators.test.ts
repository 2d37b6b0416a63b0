import { expect, test } from 'vitest';
import { answerCoordinatorLink, leaveCoordinators } from '../../src/people/buttons.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { createOneTimeLinkStore } from '../../src/people/one-time-links.js';
import { useScenes } from '../support/registration.js';

const scenes = useScenes();

async function begin() {
  const scene = await scenes.begin();
  const links = createOneTimeLinkStore(scenes.client, scene.keys);
  const coordinators = createCoordinatorStore(scenes.client, scene.keys);
  const link = (subject = 'nha-trang') =>
    links.create({ purpose: 'be-coordinator', subject, by: 1 }, scene.clock.now());
  return { ...scene, links, coordinators, link };
}

test('somebody who never joined sees which agency it is, consents, and becomes its coordinator', async () => {
  const scene = await begin();
  const mai = scene.emulator.user({ firstName: 'Mai' });
  await mai.open(`l_${await scene.link()}`);
  expect(mai.last.text).toContain('Làm đầu mối của cơ quan\nCơ quan: UBND thành phố Nha Trang\n');
  expect(mai.last.text).toContain('được hệ thống báo khi gần hết thời hạn');
  expect(mai.buttons()).toEqual(['Nhận làm đầu mối', 'Không phải tôi']);
  await mai.press('Nhận làm đầu mối');
  await mai.press('Đồng ý');
  await mai.say('Nguyễn Thị Mai');
  await mai.say('snv');
  await mai.press('Sở Nội vụ');
  await mai.press('Công chức');
  await mai.say('Chuyên viên');
  expect(await scene.coordinators.of('nha-trang')).toEqual([]);
  await mai.press('Nhận làm đầu mối');
  expect(mai.last.text).toContain('✅ Anh/chị là đầu mối của UBND thành phố Nha Trang.');
  expect(mai.buttons()).toEqual(['Thôi làm đầu mối', '☰ Trình đơn']);
  expect(await scene.coordinators.of('nha-trang')).toEqual([mai.id]);
  expect(await scene.coordinators.agenciesOf(mai.id)).toEqual(['nha-trang']);
});

test('an English reader reads the agency’s name in English', async () => {
  const scene = await begin();
  const mai = await scene.member('Mai', { languageCode: 'en' });
  await mai.open(`l_${await scene.link('so-noi-vu')}`);
  expect(mai.last.text).toContain('Agency: Department of Home Affairs');
});

test('whoever declines leaves the link open, and nothing is kept of them', async () => {
  const scene = await begin();
  const token = await scene.link();
  const before = await scene.dump();
  const stranger = scene.emulator.user({ firstName: 'Lạ' });
  await stranger.open(`l_${token}`);
  await stranger.press('Không phải tôi');
  expect(stranger.last.text).toContain('Liên kết vẫn còn dùng được');
  expect(await scene.dump()).toEqual(before);
});

test('a link works once; pressed twice, or handled twice, it is the same as once', async () => {
  const scene = await begin();
  const token = await scene.link();
  const mai = await scene.member('Nguyễn Thị Mai');
  const binh = await scene.member('Trần Văn Bình');
  await Promise.all([mai.open(`l_${token}`), binh.open(`l_${token}`)]);
  const accept = {
    messageId: mai.last.message_id,
    data: answerCoordinatorLink.data(token, 'accept'),
  };
  scene.emulator.fault({ method: 'sendMessage', kind: 'drop-after', times: 1 });
  await mai.press(accept);
  await mai.press(accept);
  expect((await binh.press('Nhận làm đầu mối')).answer?.text).toContain('đã được dùng');
  await binh.open(`l_${token}`);
  expect(binh.last.text).toContain('đã được dùng');
  expect(await scene.coordinators.of('nha-trang')).toEqual([mai.id]);
});

test('a coordinator who opens another link is told so, and the link stays good', async () => {
  const scene = await begin();
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.coordinators.add('nha-trang', mai.id);
  const token = await scene.link();
  await mai.open(`l_${token}`);
  expect(mai.last.text).toContain('Anh/chị là đầu mối của UBND thành phố Nha Trang');
  await mai.press({ data: answerCoordinatorLink.data(token, 'accept') });
  expect((await scene.links.find(token))?.state).toBe('open');
});

test('leaving is asked twice, ends only this agency, and the old link does not bring back', async () => {
  const scene = await begin();
  const token = await scene.link();
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.coordinators.add('so-noi-vu', mai.id);
  await mai.open(`l_${token}`);
  await mai.press('Nhận làm đầu mối');
  await mai.press('Thôi làm đầu mối');
  expect(mai.last.text).toContain('Thôi làm đầu mối của UBND thành phố Nha Trang?');
  expect(await scene.coordinators.of('nha-trang')).toEqual([mai.id]);
  await mai.press('Thôi làm đầu mối');
  expect(mai.last.text).toBe('Anh/chị không còn là đầu mối của UBND thành phố Nha Trang.');
  expect(await scene.coordinators.agenciesOf(mai.id)).toEqual(['so-noi-vu']);
  await mai.open(`l_${token}`);
  expect(mai.last.text).toContain('đã được dùng');
});

test('foreign and invented presses change nothing', async () => {
  const scene = await begin();
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.coordinators.add('nha-trang', mai.id);
  const ghost = await scene.link('no-such-agency');
  const stranger = await scene.member('Người Lạ');
  const before = await scene.dump();
  await stranger.press({ data: leaveCoordinators.data('nha-trang', 'yes') });
  expect(stranger.last.text).toContain('không còn là đầu mối');
  const answers: unknown[] = [];
  for (const data of [
    leaveCoordinators.data('no-such-agency', 'yes'),
    answerCoordinatorLink.data(ghost, 'accept'),
    answerCoordinatorLink.data('A'.repeat(22), 'accept'),
    'co:x:accept',
  ]) {
    answers.push((await stranger.press({ data })).answer?.text);
  }
  expect(answers).toEqual([
    expect.stringContaining('không còn dùng được'),
    expect.stringContaining('không đúng hoặc không còn'),
    expect.stringContaining('không đúng hoặc không còn'),
    expect.stringContaining('không còn dùng được'),
  ]);
  await stranger.open(`l_${ghost}`);
  expect(stranger.last.text).toContain('không đúng hoặc không còn');
  expect(await scene.dump()).toEqual(before);
});

test('to say “not me” under a link that somebody else has used does not claim that it is still good', async () => {
  const scene = await begin();
  const token = await scene.link();
  const [mai, binh] = [await scene.member('Nguyễn Thị Mai'), await scene.member('Trần Văn Bình')];
  await mai.open(`l_${token}`);
  await binh.open(`l_${token}`);
  await mai.press('Nhận làm đầu mối');
  const { answer, messages } = await binh.press('Không phải tôi');
  expect(answer?.text).toContain('đã được dùng');
  expect(messages).toEqual([]);
  await scene.coordinators.remove('nha-trang', mai.id);
  const again = await mai.press({ data: answerCoordinatorLink.data(token, 'decline') });
  expect(again.answer?.text).toContain('đã được dùng');
});
