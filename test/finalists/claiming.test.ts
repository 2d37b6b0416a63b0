import { expect, test } from 'vitest';
import { answerClaimLink, leaveFinalist } from '../../src/finalists/buttons.js';
import { useScenes } from '../support/registration.js';
import { post } from '../support/webhook.js';
import { beginFinal } from './finalist-scene.js';

const scenes = useScenes();
const DAY = 24 * 60 * 60 * 1000;

test('somebody who never joined sees what the link is, consents, tells who they are, and takes the unit on', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.claimLink();
  const mai = scene.emulator.user({ firstName: 'Mai' });
  await mai.open(`l_${token}`);
  expect(mai.last.text).toBe(
    [
      'Nhận việc của đơn vị vào Vòng chung khảo',
      'Đơn vị: Sở Nội vụ',
      '',
      'Nếu nhận, anh/chị:',
      '• được hệ thống nhắc thời hạn gửi phương án, đề án, kế hoạch;',
      '• soạn và gửi phương án, đề án, kế hoạch của đơn vị trong trò chuyện này;',
      '• cùng xem, cùng sửa một bản với những người khác của đơn vị (nếu có).',
      '',
      'Anh/chị có thể thôi nhận bất cứ lúc nào.',
    ].join('\n'),
  );
  expect(mai.buttons()).toEqual(['Nhận', 'Không phải tôi']);
  await mai.press('Nhận');
  await mai.press('Đồng ý');
  await mai.say('Nguyễn Thị Mai');
  await mai.say('snv');
  await mai.press('Sở Nội vụ');
  await mai.press('Công chức');
  await mai.say('Chuyên viên');
  expect(mai.last.text).toContain('Nhận việc của đơn vị vào Vòng chung khảo');
  expect(await scene.finalists.people('so-noi-vu')).toEqual([]);

  scene.clock.advance(1000);
  const { messages } = await mai.press('Nhận');
  expect(messages.map(({ text }) => text?.split('\n')[0])).toEqual([
    '✅ Anh/chị đã nhận đơn vị Sở Nội vụ. Khi đơn vị chưa gửi đủ, hệ thống nhắc anh/chị về thời hạn.',
    'Đơn vị gửi loại văn bản nào?',
  ]);
  expect(await scene.finalists.people('so-noi-vu')).toEqual([
    { userId: mai.id, since: scene.clock.now(), via: 'link' },
  ]);
  expect((await scene.finalists.unitsOf(mai.id)).map(({ id }) => id)).toEqual(['so-noi-vu']);
});

test('of two people who race for one link, one gets the unit and the other hears why not', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.claimLink();
  const racers = await Promise.all([scene.member('Trần Văn Bình'), scene.member('Lê Thị Chi')]);
  await Promise.all(racers.map((racer) => racer.open(`l_${token}`)));
  const presses = await Promise.all(racers.map((racer) => racer.press('Nhận')));
  const refused = presses.flatMap(({ answer }) => answer?.text ?? []);
  expect(refused).toEqual([expect.stringContaining('Liên kết này đã được dùng')]);
  const people = await scene.peopleOf('so-noi-vu');
  expect(people).toHaveLength(1);
  const loser = racers.find(({ id }) => !people.includes(id));
  await loser?.open(`l_${token}`);
  expect(loser?.last.text).toContain('Liên kết này đã được dùng');
});

test('a link that has run out says so, when it is opened and when it is pressed', async () => {
  const scene = await beginFinal(scenes);
  const [early, late] = [await scene.claimLink(), await scene.claimLink()];
  const binh = await scene.member('Trần Văn Bình');
  const chi = await scene.member('Lê Thị Chi');
  await chi.open(`l_${late}`);
  scene.clock.advance(14 * DAY - 1);
  await binh.open(`l_${early}`);
  await binh.press('Nhận');
  scene.clock.advance(1);
  const { answer, messages } = await chi.press('Nhận');
  expect(answer).toEqual({ text: expect.stringContaining('đã hết hạn'), showAlert: true });
  expect(messages).toEqual([]);
  await chi.open(`l_${late}`);
  expect(chi.last.text).toContain('đã hết hạn');
  expect(await scene.peopleOf('so-noi-vu')).toEqual([binh.id]);
});

test('a link that was cancelled says so', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.claimLink();
  const binh = await scene.member('Trần Văn Bình');
  await binh.open(`l_${token}`);
  await scene.links.cancelOpen('claim-finalist', 'so-noi-vu', scene.clock.now());
  expect((await binh.press('Nhận')).answer?.text).toContain('đã bị hủy');
  await binh.open(`l_${token}`);
  expect(binh.last.text).toContain('đã bị hủy');
  expect(await scene.peopleOf('so-noi-vu')).toEqual([]);
});

test.each(['l_', 'l_x', `l_${'A'.repeat(22)}`, `l_${'_'.repeat(60)}`])(
  'a guessed link, "%s", opens nothing and changes nothing',
  async (payload) => {
    const scene = await beginFinal(scenes);
    const user = await scene.member();
    const before = await scene.dump();
    await user.open(payload);
    expect(user.last.text).toContain('Liên kết này không đúng hoặc không còn');
    expect(await scene.dump()).toEqual(before);
  },
);

test('a link about a unit that the contest does not have leads nowhere', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.claimLink('no-such-unit');
  const user = await scene.member();
  await user.open(`l_${token}`);
  expect(user.last.text).toContain('Liên kết này không đúng hoặc không còn');
  const { answer } = await user.press({ data: answerClaimLink.data(token, 'accept') });
  expect(answer?.text).toContain('Liên kết này không đúng hoặc không còn');
});

test('somebody of the unit is told so, and the link stays good for somebody else', async () => {
  const scene = await beginFinal(scenes);
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.finalists.claim('so-noi-vu', mai.id, scene.clock.now());
  const token = await scene.claimLink();
  const [told] = await mai.open(`l_${token}`);
  expect(told?.text).toContain('Anh/chị đã nhận đơn vị Sở Nội vụ từ trước');
  await mai.press({ data: answerClaimLink.data(token, 'accept') });
  expect((await scene.links.find(token))?.state).toBe('open');
  expect(await scene.peopleOf('so-noi-vu')).toEqual([mai.id]);
});

test('whoever says that it is not them leaves the link open, and nothing is kept of them', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.claimLink();
  const before = await scene.dump();
  const stranger = scene.emulator.user({ firstName: 'Lạ' });
  await stranger.open(`l_${token}`);
  await stranger.press('Không phải tôi');
  expect(stranger.last.text).toContain('Hệ thống không ghi gì về anh/chị');
  expect(stranger.buttons()).toEqual(['☰ Trình đơn']);
  expect(await scene.dump()).toEqual(before);
});

test('pressing twice, and a press handled again after its reply got lost, are the same as once', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.claimLink();
  const mai = await scene.member('Nguyễn Thị Mai');
  await mai.open(`l_${token}`);
  const accept = { messageId: mai.last.message_id, data: answerClaimLink.data(token, 'accept') };
  scene.emulator.fault({ method: 'editMessageText', kind: 'drop-after', times: 1 });
  await mai.press(accept);
  const once = await scene.dump();
  expect(await scene.peopleOf('so-noi-vu')).toEqual([mai.id]);
  scene.clock.advance(1000);
  await Promise.all([mai.press(accept), mai.press(accept)]);
  expect(await scene.dump()).toEqual(once);
});

test('a crash between the use of the link and the claim loses nothing: handled again, the press goes on', async () => {
  const scene = await beginFinal(scenes, { mode: 'webhook' });
  const token = await scene.claimLink();
  const mai = await scene.member('Nguyễn Thị Mai');
  await mai.open(`l_${token}`);
  const press = (update_id: number) => ({
    update_id,
    callback_query: {
      id: String(update_id),
      from: mai.person.user,
      chat_instance: '1',
      message: mai.last,
      data: answerClaimLink.data(token, 'accept'),
    },
  });
  const link = await scene.links.find(token);
  if (!link) throw new Error('There is no link');
  // All that the update with this number came to before the crash.
  await scene.links.use(link, mai.id, 900_000_001, scene.clock.now());
  await mai.after(() => post(scene.app, press(900_000_002)));
  expect(await scene.peopleOf('so-noi-vu')).toEqual([]);
  await mai.after(() => post(scene.app, press(900_000_001)));
  expect(await scene.peopleOf('so-noi-vu')).toEqual([mai.id]);
});

test('a press on a link of another purpose, or by a stranger who invents one, changes nothing', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.coordinatorLink();
  const user = await scene.member();
  const before = await scene.dump();
  const { answer, messages } = await user.press({ data: answerClaimLink.data(token, 'accept') });
  expect(answer?.text).toContain('Liên kết này không đúng hoặc không còn');
  expect(messages).toEqual([]);
  for (const data of ['uc:x:accept', `uc:${token}:yes`, 'ul:SO:yes', 'ul:so-noi-vu']) {
    expect((await user.press({ data })).answer?.text).toContain('không còn dùng được');
  }
  expect(await scene.dump()).toEqual(before);
});

test('leaving is asked twice; afterwards the old link no longer works, and a new one does', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.claimLink();
  const mai = await scene.member('Nguyễn Thị Mai');
  await mai.open(`l_${token}`);
  await mai.press('Nhận');
  await mai.press({ data: leaveFinalist.data('so-noi-vu', 'ask') });
  expect(mai.last.text).toContain('Thôi nhận đơn vị Sở Nội vụ?');
  expect(await scene.peopleOf('so-noi-vu')).toEqual([mai.id]);
  await mai.press('Thôi nhận');
  expect(mai.last.text).toBe(
    'Anh/chị hiện không gắn với đơn vị Sở Nội vụ. Muốn nhận lại, anh/chị vui lòng xin một liên kết mới.',
  );
  expect(await scene.peopleOf('so-noi-vu')).toEqual([]);
  expect(await scene.finalists.unitsOf(mai.id)).toEqual([]);

  await mai.open(`l_${token}`);
  expect(mai.last.text).toContain('Liên kết này đã được dùng');
  const { answer } = await mai.press({ data: answerClaimLink.data(token, 'accept') });
  expect(answer?.text).toContain('Liên kết này đã được dùng');
  expect(await scene.peopleOf('so-noi-vu')).toEqual([]);

  await mai.open(`l_${await scene.claimLink()}`);
  await mai.press('Nhận');
  expect(await scene.peopleOf('so-noi-vu')).toEqual([mai.id]);
});

test('a stranger who presses the button for leaving changes nothing, and no unit is invented', async () => {
  const scene = await beginFinal(scenes);
  const stranger = await scene.member('Người Lạ');
  const before = await scene.dump();
  await stranger.press({ data: leaveFinalist.data('so-noi-vu', 'yes') });
  expect(stranger.last.text).toBe(
    'Anh/chị hiện không gắn với đơn vị Sở Nội vụ. Muốn nhận lại, anh/chị vui lòng xin một liên kết mới.',
  );
  const { answer } = await stranger.press({ data: leaveFinalist.data('no-such-unit', 'yes') });
  expect(answer?.text).toContain('không còn dùng được');
  expect(await scene.dump()).toEqual(before);
});

test('consent taken back takes a person out of every unit and agency, and leaves no trace of them there', async () => {
  const scene = await beginFinal(scenes);
  const mai = await scene.member('Nguyễn Thị Mai');
  const now = scene.clock.now();
  await scene.finalists.claim('so-noi-vu', mai.id, now);
  await scene.finalists.claim('so-thong-tin', mai.id, now);
  await scene.finalists.leave('so-thong-tin', mai.id);
  await scene.coordinators.add('nha-trang', mai.id);
  await mai.say('/quyenriengtu');
  await mai.press('Rút lại sự đồng ý');
  expect(mai.last.text).toContain('không được nhắc thời hạn nữa');
  await mai.press('Rút lại và xóa');
  expect(mai.last.text).toContain('Anh/chị không còn gắn với đơn vị vào Vòng chung khảo');
  expect(await scene.peopleOf('so-noi-vu')).toEqual([]);
  expect(await scene.coordinators.of('nha-trang')).toEqual([]);
  const { keys } = scene;
  const own = [keys.member(mai.id), keys.consents(mai.id), keys.members];
  const left = Object.entries(await scene.dump()).filter(
    ([key, value]) => !own.includes(key) && JSON.stringify([key, value]).includes(String(mai.id)),
  );
  expect(left).toEqual([]);
});

test('to say “not me” under a link that somebody else has used does not claim that it is still good', async () => {
  const scene = await beginFinal(scenes);
  const token = await scene.claimLink();
  const [mai, stranger] = [await scene.member('Nguyễn Thị Mai'), await scene.member('Người Lạ')];
  await mai.open(`l_${token}`);
  await stranger.open(`l_${token}`);
  await mai.press('Nhận');
  const { answer, messages } = await stranger.press('Không phải tôi');
  expect(answer?.text).toContain('Liên kết này đã được dùng');
  expect(messages).toEqual([]);
  // Whoever used it and has left since is told the same.
  await scene.finalists.leave('so-noi-vu', mai.id);
  const again = await mai.press({ data: answerClaimLink.data(token, 'decline') });
  expect(again.answer?.text).toContain('Liên kết này đã được dùng');
});
