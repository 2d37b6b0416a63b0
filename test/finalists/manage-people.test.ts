import { expect, test } from 'vitest';
import { NotAdministratorError } from '../../src/admin/administrator.js';
import {
  cancelClaimLinks,
  makeClaimLink,
  recordContact,
  removePerson,
} from '../../src/finalists/manage-people.js';
import { attachEntry, promoteEntry } from '../../src/finalists/promote-entry.js';
import { useScenes } from '../support/registration.js';
import { ADMINISTRATOR, beginFinal } from './finalist-scene.js';

const scenes = useScenes();

test('an administrator makes a link, takes back the unused ones, and both are on record', async () => {
  const scene = await beginFinal(scenes);
  const token = await makeClaimLink(scene, 'so-noi-vu', ADMINISTRATOR);
  const mai = await scene.member('Nguyễn Thị Mai');
  await mai.open(`l_${token}`);
  await mai.press('Nhận');
  await makeClaimLink(scene, 'so-noi-vu', { userId: 1, updateId: 2 });
  const actor = { userId: 1, updateId: 3 };
  expect(await cancelClaimLinks(scene, 'so-noi-vu', actor)).toBe(1);
  expect(await scene.peopleOf('so-noi-vu')).toEqual([mai.id]);
  expect((await scene.acts()).map(({ act }) => act)).toEqual([
    'cancel-claim-links',
    'make-claim-link',
    'make-claim-link',
  ]);
});

test('a contact stands in place of the file’s, and its name and number stay out of the audit log', async () => {
  const scene = await beginFinal(scenes);
  const contact = { name: 'Ông Nguyễn Văn Ba', phone: '0258 3 822 222' };
  await recordContact(scene, 'so-noi-vu', contact, ADMINISTRATOR);
  expect(await scene.finalists.find('so-noi-vu')).toMatchObject({ contact });
  const [line] = await scene.acts();
  expect(line).toMatchObject({ act: 'set-contact', facts: { given: 'name phone' } });
  await recordContact(scene, 'so-noi-vu', undefined, { userId: 1, updateId: 2 });
  expect(await scene.finalists.find('so-noi-vu')).not.toHaveProperty('contact');
});

test('somebody whom an administrator takes out of a unit is out, whichever way they came', async () => {
  const scene = await beginFinal(scenes);
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.finalists.claim('so-noi-vu', mai.id, scene.clock.now());
  await removePerson(scene, 'so-noi-vu', mai.id, ADMINISTRATOR);
  expect(await scene.finalists.people('so-noi-vu')).toEqual([]);
  expect(await scene.acts()).toMatchObject([
    { act: 'remove-person', subject: 'so-noi-vu', facts: { user: String(mai.id) } },
  ]);
});

test('each of these acts asks by itself whether it is an administrator’s', async () => {
  const scene = await beginFinal(scenes);
  const stranger = { userId: 2, updateId: 9 };
  // The first look after the start is over.
  await scene.app.sweep();
  const before = await scene.dump();
  for (const act of [
    makeClaimLink(scene, 'so-noi-vu', stranger),
    cancelClaimLinks(scene, 'so-noi-vu', stranger),
    recordContact(scene, 'so-noi-vu', undefined, stranger),
    removePerson(scene, 'so-noi-vu', 7, stranger),
    promoteEntry(scene, { code: 'SK-2019-0001' }, stranger),
    attachEntry(scene, { code: 'SK-2019-0001', finalistId: 'so-noi-vu' }, stranger),
  ]) {
    await expect(act).rejects.toThrow(NotAdministratorError);
  }
  expect(await scene.dump()).toEqual(before);
});

test('a crash before somebody is out loses neither the act nor its record, and makes no second one', async () => {
  const scene = await beginFinal(scenes);
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.finalists.claim('so-noi-vu', mai.id, scene.clock.now());
  const crash = async () => {
    throw new Error('crash');
  };
  const crashing = { ...scene, finalists: { ...scene.finalists, leave: crash } };
  await expect(removePerson(crashing, 'so-noi-vu', mai.id, ADMINISTRATOR)).rejects.toThrow('crash');
  await removePerson(scene, 'so-noi-vu', mai.id, ADMINISTRATOR);
  expect(await scene.finalists.people('so-noi-vu')).toEqual([]);
  expect((await scene.acts()).map(({ act }) => act)).toEqual(['remove-person']);
});
