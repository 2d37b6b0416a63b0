import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Audience,
  audienceOf,
  choice,
  isForPeople,
  isMeant,
  type Role,
  roles,
} from '../../src/announcements/audience/audience.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { submitEntry } from '../../src/registration/submit-entry.js';
import { useAnnouncementScenes } from '../support/announcements.js';
import { UNIT } from '../support/plans.js';

const scenes = useAnnouncementScenes();

/** Chooses these and nothing else, and says who they are. */
async function begin() {
  const scene = await scenes.begin();
  const { admin, compose, announcements } = scene;
  const { id } = await compose();
  await announcements.choose(id, 'remove', [...(await announcements.choices(id))]);
  const say = async (...choices: string[]) => {
    await announcements.choose(id, 'remove', [...(await announcements.choices(id))]);
    if (choices.length > 0) await announcements.choose(id, 'add', choices);
    await admin.press({ data: `bo:${id}` });
    const line = admin.last.text?.split('\n').find((one) => one.startsWith('Người nhận:')) ?? '';
    return Number(/– (\d+) người/.exec(line)?.[1] ?? -1);
  };
  return { ...scene, id, say };
}

test('each role stands for its people, and several roles for all of them together', async () => {
  const scene = await begin();
  const { say, member, completeDraft, entries, contest, clock, colleague, sendPlan } = scene;
  const owner = await member('Tác giả');
  const draft = await completeDraft(owner);
  await member('Chỉ có nháp').then((user) => completeDraft(user));
  await submitEntry({ contest, clock, entries }, draft.id, { name: 'Tác giả' });
  const mai = await colleague('Chung khảo');
  const head = await member('Đầu mối');
  await createCoordinatorStore(scenes.client, scene.keys).add('nha-trang', head.id);
  expect(await say(choice.role('everyone'))).toBe(4);
  expect(await say(choice.role('entrants'))).toBe(1);
  expect(await say(choice.role('finalists'))).toBe(1);
  expect(await say(choice.role('owing'))).toBe(1);
  await sendPlan(mai, UNIT);
  expect(await say(choice.role('owing'))).toBe(0);
  expect(await say(choice.role('coordinators'))).toBe(1);
  expect(await say(choice.role('entrants'), choice.role('finalists'))).toBe(2);
  expect(await say()).toBe(-1);
});

test('agencies and groups of them narrow it, and those without an agency fall out then', async () => {
  const scene = await begin();
  const { say, people, members } = scene;
  await people(2);
  await people(3, 'so-y-te');
  const [free] = await people(1);
  if (free) await members.update(free.id, { agencyId: undefined, unit: 'Tổ tự quản' });
  expect(await say(choice.role('everyone'))).toBe(6);
  expect(await say(choice.role('everyone'), choice.agency('so-y-te'))).toBe(3);
  expect(await say(choice.agency('so-y-te'))).toBe(3);
  const group = scene.contest.agencyGroups.find(({ agencies }) =>
    agencies.some(({ id }) => id === 'so-y-te'),
  );
  expect(await say(choice.agencyGroup(group?.id ?? ''))).toBe(5);
});

test('it is chosen by tapping, with the count at each tap, and pressed twice it is the same', async () => {
  const { admin, people, id, say } = await begin();
  await people(2);
  await people(1, 'so-y-te');
  await say();
  await admin.press('👥 Người nhận');
  await admin.press('⬜ Mọi người');
  expect(admin.last.text).toContain('mọi người – 3 người');
  await admin.press({ data: `br:${id}:everyone:on` });
  expect(admin.last.text).toContain('mọi người – 3 người');
  await admin.press('🏛 Theo cơ quan: tất cả');
  await admin.press('⬜ Sở, ban, ngành');
  await admin.press(admin.buttons().find((text) => text.endsWith('▶')) ?? '');
  await admin.press(admin.buttons().find((text) => text.endsWith('▶')) ?? '');
  await admin.press('⬜ Sở Y tế');
  expect(admin.last.text).toContain('mọi người – 1 người');
  expect(admin.last.text).toContain('Chỉ thuộc: Sở Y tế');
});

test('the silent of an earlier announcement can be written to again', async () => {
  const scene = await scenes.begin();
  const { app, admin, people, announce, compose } = scene;
  const [one, two] = await people(2);
  await announce('Thông báo trước');
  await app.allSent();
  await one?.press('☑️ Đã nắm thông tin');
  await people(1);
  await compose();
  await admin.press('👥 Người nhận');
  await admin.press('⬜ Chưa xác nhận thông báo trước');
  await admin.press('⬜ Thông báo trước');
  expect(admin.last.text).toContain('– 1 người');
  expect(admin.last.text).toContain('chưa xác nhận “Thông báo trước”');
  expect(two).toBeDefined();
});

test('people who block the bot are counted as such before it is sent', async () => {
  const { people, admin, id, say } = await begin();
  const [one] = await people(2);
  await one?.block();
  await say(choice.role('everyone'));
  await admin.press({ data: `bo:${id}` });
  expect(admin.last.text).toContain('2 người, trong đó 1 người đang chặn hệ thống');
});

test('news leaves out who has switched it off; a service message does not', async () => {
  const { people, members, announcements, admin, id, say } = await begin();
  const [one] = await people(3);
  if (one) await members.update(one.id, { newsContest: 'off' });
  expect(await say(choice.role('everyone'))).toBe(2);
  expect(admin.last.text).toContain('1 người đã tắt loại tin này nên không nhận.');
  await announcements.setFact(id, 'category', 'service');
  expect(await say(choice.role('everyone'))).toBe(3);
});

const anyAudience: fc.Arbitrary<Audience> = fc
  .record({
    roles: fc.uniqueArray(fc.constantFrom(...roles)).map((some) => new Set<Role>(some)),
    agencies: fc.uniqueArray(fc.constantFrom('a', 'b')).map((some) => new Set(some)),
    agencyGroups: fc.constant(new Set<string>()),
    silent: fc.boolean(),
    chats: fc.boolean(),
  })
  .map(({ silent, ...rest }) => ({ ...rest, ...(silent && { silentOf: 'x' }) }));

test('nobody is meant who is not in every narrowing and in one of the roles', () => {
  const member = fc.record({
    id: fc.integer({ min: 1, max: 5 }),
    agencyId: fc.constantFrom('a', 'b', 'c'),
  });
  const people = fc.record({
    byRole: fc
      .array(fc.tuple(fc.constantFrom(...roles), fc.uniqueArray(fc.integer({ min: 1, max: 5 }))))
      .map((pairs) => new Map(pairs.map(([role, ids]) => [role, new Set(ids)]))),
    silent: fc.uniqueArray(fc.integer({ min: 1, max: 5 })).map((ids) => new Set(ids)),
  });
  fc.assert(
    fc.property(anyAudience, member, people, (audience, one, rolePeople) => {
      const agencies = audience.agencies.size > 0 ? audience.agencies : undefined;
      const meant = isMeant(one, audience, agencies, rolePeople);
      const inRole =
        audience.roles.size === 0 ||
        audience.roles.has('everyone') ||
        [...audience.roles].some((role) => rolePeople.byRole.get(role)?.has(one.id));
      const isIn =
        isForPeople(audience) &&
        inRole &&
        (agencies === undefined || agencies.has(one.agencyId)) &&
        (audience.silentOf === undefined || rolePeople.silent.has(one.id));
      expect(meant).toBe(isIn);
    }),
  );
});

test('choices are stored as words and read back', () => {
  const choices = new Set([
    choice.role('owing'),
    choice.agency('so-y-te'),
    choice.agencyGroup('districts'),
    choice.silentOf('abc'),
    choice.chats,
  ]);
  expect(audienceOf(choices)).toEqual({
    roles: new Set(['owing']),
    agencies: new Set(['so-y-te']),
    agencyGroups: new Set(['districts']),
    silentOf: 'abc',
    chats: true,
  });
});
