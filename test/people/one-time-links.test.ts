import { expect, test } from 'vitest';
import {
  createOneTimeLinkStore,
  obstacleTo,
  oneTimeLink,
} from '../../src/people/one-time-links.js';
import { useScenes } from '../support/registration.js';

const scenes = useScenes();
const DAY = 24 * 60 * 60 * 1000;
const ABOUT = { purpose: 'claim-finalist', subject: 'so-noi-vu', by: 1 } as const;

async function begin() {
  const { clock, keys } = await scenes.begin();
  const links = createOneTimeLinkStore(scenes.client, keys);
  const make = async () => {
    const token = await links.create(ABOUT, clock.now());
    const link = await links.find(token);
    if (!link) throw new Error('There is no link');
    return link;
  };
  const openCount = () => links.openCount('claim-finalist', 'so-noi-vu', clock.now());
  return { clock, keys, links, make, openCount };
}

test('a link is 128 random bits that fit the payload of a deep link, and is kept as it was made', async () => {
  const { clock, make } = await begin();
  const [one, other] = [await make(), await make()];
  expect(one).toEqual({
    ...ABOUT,
    token: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
    state: 'open',
    expiresAt: clock.now() + 14 * DAY,
  });
  expect(one.token).not.toBe(other.token);
  expect(oneTimeLink('skt_bot', one.token)).toBe(`https://t.me/skt_bot?start=l_${one.token}`);
});

test('of many people at once, one uses a link; the same person hears "same", the others "used"', async () => {
  const { clock, links, make } = await begin();
  const link = await make();
  const people = Array.from({ length: 20 }, (_, index) => index + 100);
  const outcomes = await Promise.all(
    people.map((userId) => links.use(link, userId, userId, clock.now())),
  );
  expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'used')).toHaveLength(19);
  const winner = people[outcomes.indexOf('accepted')] ?? 0;
  expect((await links.find(link.token))?.usedBy).toBe(winner);
  expect(await links.use(link, winner, 999, clock.now())).toBe('same');
});

test('the update that used a link, handled again, is told what it was told first', async () => {
  const { clock, links, make } = await begin();
  const link = await make();
  expect(await links.use(link, 5, 70, clock.now())).toBe('accepted');
  clock.advance(15 * DAY);
  expect(await links.use(link, 5, 70, clock.now())).toBe('accepted');
  // The number of an update says nothing of another person.
  expect(await links.use(link, 6, 70, clock.now())).toBe('used');
});

test('a link runs out after 14 days by the app’s clock, and is still known then', async () => {
  const { clock, links, make, openCount } = await begin();
  const link = await make();
  clock.advance(14 * DAY - 1);
  expect(obstacleTo(link, 5, clock.now())).toBeUndefined();
  expect(await openCount()).toBe(1);
  clock.advance(1);
  expect(obstacleTo(link, 5, clock.now())).toBe('expired');
  expect(await links.use(link, 5, 70, clock.now())).toBe('expired');
  expect((await links.find(link.token))?.state).toBe('open');
  expect(await openCount()).toBe(0);
});

test('cancelling takes back the open links of one purpose and subject, and no other', async () => {
  const { clock, links, make, openCount } = await begin();
  const used = await make();
  await links.use(used, 5, 70, clock.now());
  const old = await make();
  clock.advance(14 * DAY);
  const open = await make();
  const elsewhere = [
    await links.create({ ...ABOUT, subject: 'so-thong-tin' }, clock.now()),
    await links.create({ ...ABOUT, purpose: 'be-coordinator' }, clock.now()),
  ];
  expect(await openCount()).toBe(1);
  expect(await links.cancelOpen('claim-finalist', 'so-noi-vu', clock.now())).toBe(1);
  expect(await openCount()).toBe(0);
  expect(await links.use(open, 6, 71, clock.now())).toBe('cancelled');
  expect(await links.use(old, 6, 71, clock.now())).toBe('expired');
  expect((await links.find(used.token))?.state).toBe('used');
  for (const token of elsewhere) expect((await links.find(token))?.state).toBe('open');
  expect(await links.cancelOpen('claim-finalist', 'so-noi-vu', clock.now())).toBe(0);
});

test.each(['', 'x', 'A'.repeat(22), '../../x', '}:{skt', 'Ặ'.repeat(22)])(
  'the token "%s" was never made and is unknown',
  async (token) => {
    const { links } = await begin();
    expect(await links.find(token)).toBeUndefined();
  },
);

test('a link and the list of open ones pass, a while after the link has run out', async () => {
  const { keys, make } = await begin();
  const { token } = await make();
  for (const key of [keys.oneTimeLink(token), keys.openLinks('claim-finalist.so-noi-vu')]) {
    expect(await scenes.client.ttl(key)).toBeGreaterThan((14 * DAY) / 1000);
  }
});
