import { expect, test } from 'vitest';
import { answerRequest, sendRequest, takeBackRequest } from '../../src/agencies/buttons.js';
import type { AgencyDeps } from '../../src/agencies/deps.js';
import { defineAgencyMailings } from '../../src/agencies/mailings.js';
import { createRequestStore } from '../../src/agencies/request-store.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { type Mailing, type MailingKind, NotYetError } from '../../src/outbox/mailing.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type AgencyScene, useAgencyScenes } from '../support/agencies.js';
import { auditedActs } from '../support/audit.js';
import { post, pressUpdate } from '../support/webhook.js';

const scenes = useAgencyScenes();

async function begin(options = {}) {
  const scene = await scenes.begin(options);
  const requests = createRequestStore(scenes.client, scene.keys);
  return { ...scene, requests };
}

/** Asks for the agency of one's own profile. @returns the request's id */
async function ask(
  scene: AgencyScene & { requests: ReturnType<typeof createRequestStore> },
  user: EmulatedUser,
) {
  await user.say('/donvi');
  await user.press('✋ Tôi là đầu mối: Sở Y tế');
  await user.press('Gửi đề nghị');
  await scene.app.allSent();
  return (await scene.requests.openOf(user.id))[0]?.id ?? '';
}

const told = (user: EmulatedUser, text: string): number =>
  user.messages.filter((message) => message.text?.includes(text)).length;

test('somebody reads what a coordinator is, asks, is confirmed, and has a board', async () => {
  const scene = await begin();
  const { admin, other, official, app, coordinators } = scene;
  const hoa = await official('Trần Thị Hoa');
  await hoa.say('/donvi');
  expect(hoa.last.text).toContain('Đầu mối là người cơ quan cử để theo dõi cuộc thi.');
  expect(hoa.buttons()).toEqual([
    '✋ Tôi là đầu mối: Sở Y tế',
    'Chọn cơ quan khác',
    '☰ Trình đơn',
  ]);
  await hoa.press('✋ Tôi là đầu mối: Sở Y tế');
  expect(hoa.last.text).toContain('Quản trị viên sẽ thấy: Trần Thị Hoa, Chuyên viên, Sở Y tế.');
  expect(await scene.requests.openCount()).toBe(0);
  await hoa.press('Gửi đề nghị');
  expect(hoa.last.text).toContain('Đã gửi đề nghị làm đầu mối của Sở Y tế');
  await app.allSent();
  for (const one of [admin, other]) {
    expect(one.last.text).toContain('Cơ quan: Sở Y tế');
    expect(one.last.text).toContain('Người đề nghị: Trần Thị Hoa, Chuyên viên, Sở Y tế');
  }
  expect(await coordinators.of('so-y-te')).toEqual([]);
  await admin.press('✅ Xác nhận');
  await app.allSent();
  expect(admin.last.text).toContain('đã xác nhận lúc');
  expect(hoa.last.text).toContain('anh/chị là đầu mối của Sở Y tế');
  expect(await coordinators.agenciesOf(hoa.id)).toEqual(['so-y-te']);
  await hoa.press('🏢 Mở bảng của cơ quan');
  expect(hoa.last.text).toContain('🏢 Sở Y tế');
});

test('of two administrators the first counts, and the other sees what was decided', async () => {
  const scene = await begin();
  const { admin, other, official, app, coordinators, members } = scene;
  await members.update(admin.id, { name: 'Quản trị Một' });
  const hoa = await official('Trần Thị Hoa');
  await ask(scene, hoa);
  await admin.press('✖ Từ chối');
  await other.press('✅ Xác nhận');
  await app.allSent();
  expect(other.last.text).toContain('Đề nghị này đã được giải quyết trước đó.');
  expect(other.last.text).toContain('✖ Quản trị Một đã từ chối lúc');
  expect(await coordinators.of('so-y-te')).toEqual([]);
  expect(told(hoa, 'chưa xác nhận anh/chị là đầu mối')).toBe(1);
  expect(told(hoa, 'đã xác nhận')).toBe(0);
  expect(await scene.acts()).toEqual(['refuse-coordinator so-y-te']);
  await hoa.press('Gửi lại đề nghị');
  await hoa.press('Gửi đề nghị');
  expect(await scene.requests.openCount()).toBe(1);
});

test('asked twice it is one request, and the administrators are told once', async () => {
  const scene = await begin();
  const { admin, official, app, requests } = scene;
  const hoa = await official('Trần Thị Hoa');
  const id = await ask(scene, hoa);
  await Promise.all([
    hoa.press({ data: sendRequest.data('so-y-te') }),
    hoa.press({ data: sendRequest.data('so-y-te') }),
  ]);
  await app.allSent();
  expect((await requests.open()).map((one) => one.id)).toEqual([id]);
  expect(told(admin, 'Đề nghị làm đầu mối')).toBe(1);
});

test('only so many agencies are asked for at a time', async () => {
  const scene = await begin();
  const hoa = await scene.official('Trần Thị Hoa');
  for (const agency of ['so-y-te', 'so-noi-vu', 'nha-trang']) {
    await hoa.press({ data: sendRequest.data(agency) });
  }
  await hoa.press({ data: sendRequest.data('cam-lam') });
  expect(hoa.last.text).toContain('Anh/chị đang có 3 đề nghị chờ trả lời.');
  await hoa.press('↩️ Rút đề nghị: Sở Nội vụ');
  expect(hoa.last.text).toContain('✅ Đã rút đề nghị.');
  await hoa.press({ data: sendRequest.data('cam-lam') });
  expect((await scene.requests.openOf(hoa.id)).map(({ agencyId }) => agencyId).sort()).toEqual([
    'cam-lam',
    'nha-trang',
    'so-y-te',
  ]);
});

test('what was taken back can’t be confirmed, and nobody takes back what is another’s', async () => {
  const scene = await begin();
  const { admin, official, coordinators } = scene;
  const hoa = await official('Trần Thị Hoa');
  const id = await ask(scene, hoa);
  const stranger = await official('Người Lạ');
  await stranger.press({ data: takeBackRequest.data(id) });
  expect((await scene.requests.find(id))?.state).toBe('open');
  await stranger.press({ data: answerRequest.data(id, 'yes') });
  expect((await scene.requests.find(id))?.state).toBe('open');
  await hoa.press({ data: takeBackRequest.data(id) });
  await admin.press('✅ Xác nhận');
  expect(admin.last.text).toContain('Người đề nghị đã rút lại lúc');
  expect(await coordinators.of('so-y-te')).toEqual([]);
  expect(await scene.acts()).toEqual([]);
});

test('with consent the request lapses, and nothing of it is left', async () => {
  const scene = await begin();
  const { admin, official } = scene;
  const hoa = await official('Trần Thị Hoa');
  const id = await ask(scene, hoa);
  await hoa.press({ data: 'pw:yes' });
  expect(await scene.requests.find(id)).toBeUndefined();
  expect(await scene.requests.openCount()).toBe(0);
  const { answer } = await admin.press('✅ Xác nhận');
  expect(answer?.text).toContain('Đề nghị này không còn');
});

test('administrators find open requests on the coordinators’ page', async () => {
  const scene = await begin();
  const { admin, official } = scene;
  const hoa = await official('Trần Thị Hoa');
  await ask(scene, hoa);
  await admin.say('/tiendo');
  await admin.press('👤 Đầu mối');
  await admin.press('✋ Đề nghị chờ xác nhận (1)');
  await admin.press(admin.buttons().find((text) => text.startsWith('Trần Thị Hoa')) ?? '');
  await admin.press('✅ Xác nhận');
  expect(await scene.coordinators.of('so-y-te')).toEqual([hoa.id]);
  await admin.press('◀ Đầu mối');
  expect(admin.buttons()).not.toContain('✋ Đề nghị chờ xác nhận (1)');
});

test('neither the request nor its answer is sent at night', async () => {
  const scene = await begin();
  const { admin, official, clock, contest, members, finalists, requests, coordinators } = scene;
  const hoa = await official('Trần Thị Hoa');
  const id = await ask(scene, hoa);
  const kinds = new Map<string, MailingKind>();
  const translators = loadTranslations(new URL('../../locales/', import.meta.url), () => {});
  defineAgencyMailings({
    ...{ contest, clock, members, finalists, requests, coordinators, translators },
    isAdministrator: (userId: number) => userId === admin.id,
    outbox: { define: (kind: string, how: MailingKind) => void kinds.set(kind, how) },
  } as unknown as AgencyDeps);
  const compose = (kind: string, recipient: number) =>
    kinds.get(kind)?.compose({ subject: id } as Mailing, recipient);
  for (const [kind, recipient] of [
    ['coordinator-request', admin.id],
    ['coordinator-answer', hoa.id],
  ] as const) {
    clock.set('2019-11-20T15:00:00Z');
    await expect(compose(kind, recipient)).rejects.toBeInstanceOf(NotYetError);
    clock.set('2019-11-21T02:00:00Z');
    expect(await compose(kind, recipient)).toHaveProperty('text');
    // Whoever it is not for gets nothing.
    expect(await compose(kind, 12_345)).toBeUndefined();
    const request = await requests.find(id);
    const by = { state: 'refused', at: clock.now(), by: admin.id, order: 'test' } as const;
    if (request?.state === 'open') await requests.settle(request, by);
  }
  // Answered before the morning came, it is put to nobody.
  expect(await compose('coordinator-request', admin.id)).toBeUndefined();
});

test('an answer handled again is on record once, is told once, and brings nobody back', async () => {
  const scene = await begin({ mode: 'webhook' });
  const { admin, official, app, coordinators, keys } = scene;
  const hoa = await official('Trần Thị Hoa');
  const id = await ask(scene, hoa);
  const press = pressUpdate(admin, answerRequest.data(id, 'yes'));
  for (let time = 0; time < 2; time += 1) {
    await scenes.client.del(keys.update(press.update_id));
    await admin.after(() => post(app, press));
    await app.allSent();
    if (time === 0) await coordinators.remove('so-y-te', hoa.id);
  }
  expect(await coordinators.of('so-y-te')).toEqual([]);
  expect(told(hoa, 'anh/chị là đầu mối của Sở Y tế')).toBe(1);
  const acts = await auditedActs(scenes.client, keys);
  expect(acts.map(({ act, subject, facts }) => [act, subject, facts])).toEqual([
    ['accept-coordinator', 'so-y-te', { user: String(hoa.id) }],
  ]);
});

test('somebody who never joined is asked to first, and then goes on with their agency', async () => {
  const { emulator } = await begin();
  const mai = emulator.user({ firstName: 'Mai' });
  await mai.say('/donvi');
  await mai.press('Đồng ý');
  await mai.say('Nguyễn Thị Mai');
  await mai.say('syt');
  await mai.press('Sở Y tế');
  await mai.press('Công chức');
  await mai.say('Chuyên viên');
  expect(mai.last.text).toContain('Đầu mối của cơ quan');
  await mai.press('Chọn cơ quan khác');
  await mai.say('cuc thue');
  await mai.press('Cục Thuế tỉnh');
  expect(mai.last.text).toContain('Cơ quan: Cục Thuế tỉnh');
});
