import { expect, test } from 'vitest';
import { answerRequest, sendRequest } from '../../src/agencies/buttons.js';
import { MOST_A_DAY } from '../../src/agencies/request.js';
import { createRequestStore } from '../../src/agencies/request-store.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { useAgencyScenes } from '../support/agencies.js';
import { auditedActs } from '../support/audit.js';
import { post, pressUpdate } from '../support/webhook.js';

const scenes = useAgencyScenes();

async function begin(options = {}) {
  const scene = await scenes.begin(options);
  const requests = createRequestStore(scenes.client, scene.keys);
  return {
    ...scene,
    requests,
    /** Sends a request; gives its id. */
    async asked(user: EmulatedUser, agencyId = 'so-y-te'): Promise<string> {
      await user.press({ data: sendRequest.data(agencyId) });
      await scene.app.allSent();
      const open = await requests.openOf(user.id);
      return open.find((one) => one.agencyId === agencyId)?.id ?? '';
    },
  };
}

const told = (user: EmulatedUser, text: string): number =>
  user.messages.filter((message) => message.text?.includes(text)).length;

test.each([1, 2, 3])('of two administrators at the same moment, one decides (%i)', async () => {
  const { admin, other, official, app, asked, requests, coordinators, acts } = await begin();
  const hoa = await official('Trần Thị Hoa');
  const id = await asked(hoa);
  await Promise.all([
    admin.press({ data: answerRequest.data(id, 'yes') }),
    other.press({ data: answerRequest.data(id, 'no') }),
  ]);
  await app.allSent();
  const isAccepted = (await requests.find(id))?.state === 'accepted';
  expect(await coordinators.of('so-y-te')).toEqual(isAccepted ? [hoa.id] : []);
  expect(await acts()).toEqual([`${isAccepted ? 'accept' : 'refuse'}-coordinator so-y-te`]);
  expect([
    told(hoa, 'Quản trị viên đã xác nhận'),
    told(hoa, 'Quản trị viên chưa xác nhận'),
  ]).toEqual(isAccepted ? [1, 0] : [0, 1]);
  const late = isAccepted ? other : admin;
  expect(late.last.text).toContain('Đề nghị này đã được giải quyết trước đó.');
});

test('whoever has moved to another agency since they asked is confirmed only by a second yes', async () => {
  const { admin, official, asked, members, coordinators, acts } = await begin();
  const hoa = await official('Trần Thị Hoa');
  await asked(hoa);
  expect(admin.last.text).not.toContain('khác với cơ quan được đề nghị');
  await members.update(hoa.id, { agencyId: 'so-noi-vu' });
  await admin.press('✅ Xác nhận');
  expect(admin.last.text).toContain('Người đề nghị: Trần Thị Hoa, Chuyên viên, Sở Nội vụ');
  expect(admin.last.text).toContain('Làm đầu mối của: Sở Y tế');
  expect(await coordinators.of('so-y-te')).toEqual([]);
  await admin.press('◀ Đề nghị');
  expect(admin.last.text).toContain('⚠️ Cơ quan trong thông tin của người này khác');
  await admin.press('✅ Xác nhận');
  await admin.press('✅ Vẫn xác nhận');
  expect(await coordinators.of('so-y-te')).toEqual([hoa.id]);
  expect(await acts()).toEqual(['accept-coordinator so-y-te']);
});

test('administrators read at once that somebody asks for an agency that is not theirs', async () => {
  const { admin, official, asked, acts } = await begin();
  await asked(await official('Trần Thị Hoa'), 'nha-trang');
  expect(admin.last.text).toContain('Cơ quan: UBND thành phố Nha Trang');
  expect(admin.last.text).toContain('⚠️ Cơ quan trong thông tin của người này khác');
  await admin.press('✖ Từ chối');
  expect(await acts()).toEqual(['refuse-coordinator nha-trang']);
});

test('a request handled again is one, is told of once, and makes no other once it was answered', async () => {
  const { admin, official, app, keys, requests } = await begin({ mode: 'webhook' });
  const hoa = await official('Trần Thị Hoa');
  const press = pressUpdate(hoa, sendRequest.data('so-y-te'));
  const handle = async () => {
    await scenes.client.del(keys.update(press.update_id));
    await hoa.after(() => post(app, press));
    await app.allSent();
  };
  await handle();
  await handle();
  expect((await requests.open()).map(({ id }) => id)).toEqual([String(press.update_id)]);
  expect(told(admin, '✋ Đề nghị làm đầu mối')).toBe(1);
  await admin.after(() =>
    post(app, pressUpdate(admin, answerRequest.data(String(press.update_id), 'no'))),
  );
  await handle();
  expect(await requests.open()).toEqual([]);
  expect((await requests.find(String(press.update_id)))?.state).toBe('refused');
});

test('a coordinator sees which other agencies they wait for, and takes that back', async () => {
  const { coordinator, asked, requests } = await begin();
  const hoa = await coordinator('Trần Thị Hoa', 'so-y-te');
  await hoa.say('/donvi');
  await hoa.press('◀ Các cơ quan');
  await hoa.press('➕ Làm đầu mối cơ quan khác');
  await hoa.say('so y te');
  await hoa.press('Sở Y tế');
  expect(hoa.last.text).toBe('Anh/chị đang là đầu mối của Sở Y tế.');
  for (const agencyId of ['so-noi-vu', 'nha-trang', 'cam-lam']) await asked(hoa, agencyId);
  await hoa.press({ data: sendRequest.data('so-tu-phap') });
  expect(hoa.last.text).toContain('đang có 3 đề nghị chờ trả lời');
  expect(hoa.last.text).toContain('Đang chờ quản trị viên xác nhận:\n');
  expect(hoa.last.text).toContain('• Sở Nội vụ');
  await hoa.press('↩️ Rút đề nghị: Sở Nội vụ');
  expect(hoa.last.text).toContain('✅ Đã rút đề nghị.');
  expect(await requests.openCount()).toBe(2);
});

test('who asks and takes back all day long is asked to wait a day', async () => {
  const { admin, official, asked, requests, clock } = await begin();
  const hoa = await official('Trần Thị Hoa');
  for (let time = 0; time < MOST_A_DAY; time += 1) {
    await asked(hoa);
    await hoa.press('↩️ Rút đề nghị: Sở Y tế');
  }
  expect(await asked(hoa)).toBe('');
  expect(hoa.last.text).toContain(`Trong 24 giờ qua, anh/chị đã gửi ${MOST_A_DAY} đề nghị.`);
  expect(told(admin, '✋ Đề nghị làm đầu mối')).toBe(MOST_A_DAY);
  // It is the person who waits, and not everybody.
  expect(await asked(await official('Lê Văn Bình'))).not.toBe('');
  clock.advance(24 * 60 * 60 * 1_000);
  await asked(hoa);
  expect(await requests.openOf(hoa.id)).toHaveLength(1);
});

test('of somebody who became the coordinator by a link meanwhile, administrators read so', async () => {
  const { admin, official, asked, app, requests, coordinators } = await begin();
  const hoa = await official('Trần Thị Hoa');
  const id = await asked(hoa);
  await coordinators.add('so-y-te', hoa.id);
  await admin.press({ data: `ox:${id}` });
  expect(admin.last.text).toContain('ℹ️ Người này đang là đầu mối của cơ quan.');
  await admin.press('✖ Từ chối');
  await app.allSent();
  // What the link made stands: they are not told that they are none.
  expect(told(hoa, 'Quản trị viên chưa xác nhận')).toBe(0);
  expect((await requests.find(id))?.state).toBe('refused');
  expect(await coordinators.of('so-y-te')).toEqual([hoa.id]);
});

test('erased while it is being accepted, a request makes nobody a coordinator', async () => {
  const { admin, official, asked, clock, requests, coordinators } = await begin();
  const hoa = await official('Trần Thị Hoa');
  const request = await requests.find(await asked(hoa));
  if (!request) throw new Error('There is no request');
  await hoa.press({ data: 'pw:yes' });
  const how = { state: 'accepted', at: clock.now(), by: admin.id, order: '1' } as const;
  expect(await requests.settle(request, how)).toBe('gone');
  expect(await coordinators.of('so-y-te')).toEqual([]);
  expect(await coordinators.agenciesOf(hoa.id)).toEqual([]);
});

test('an administrator who takes consent back is named no more as who answered', async () => {
  const { admin, other, official, asked, members, requests, contest, clock } = await begin();
  await members.recordConsent(other.id, 'given', contest.privacy.version, clock.now());
  await members.update(other.id, { name: 'Quản trị Hai' });
  const hoa = await official('Trần Thị Hoa');
  const id = await asked(hoa);
  await other.press({ data: answerRequest.data(id, 'yes') });
  await admin.press({ data: `ox:${id}` });
  expect(admin.last.text).toContain('✅ Quản trị Hai đã xác nhận lúc');
  await other.press({ data: 'pw:yes' });
  expect(await requests.find(id)).toMatchObject({ state: 'accepted', userId: hoa.id });
  expect((await requests.find(id))?.decidedBy).toBeUndefined();
  await admin.press({ data: `ox:${id}` });
  expect(admin.last.text).toContain('✅ Quản trị viên đã xác nhận lúc');
});

test('every answer is on record with whom it was about', async () => {
  const { admin, other, official, asked, keys } = await begin();
  const hoa = await official('Trần Thị Hoa');
  const binh = await official('Lê Văn Bình');
  await admin.press({ data: answerRequest.data(await asked(hoa), 'yes') });
  await other.press({ data: answerRequest.data(await asked(binh), 'no') });
  const acts = await auditedActs(scenes.client, keys);
  expect(acts.map(({ act, by, subject, facts }) => [act, by, subject, facts])).toEqual([
    ['refuse-coordinator', other.id, 'so-y-te', { user: String(binh.id) }],
    ['accept-coordinator', admin.id, 'so-y-te', { user: String(hoa.id) }],
  ]);
});
