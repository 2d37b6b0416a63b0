import type { Message } from 'grammy/types';
import { expect, test } from 'vitest';
import { allAgencies } from '../../src/contest/agency-list.js';
import { checkData } from '../../src/operation/check/check.js';
import { enrol } from '../../src/rehearsal/enrol.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { announceToAll } from '../support/busy-contest.js';
import { openStage } from '../support/rehearsal.js';

test('people who joined before have their offices, can be written to, and the data is sound', async () => {
  const rehearsal = await openStage({ sendRate: 5_000, parts: [] });
  await joinWithOffices(rehearsal);
  await joinInNumbers(rehearsal);
  await joinAnUnknownAgency(rehearsal);
});

const findingsOf = ({ redis, keys, contest }: Rehearsal) => checkData(redis, keys, contest);

async function joinWithOffices(rehearsal: Rehearsal) {
  const { emulator } = rehearsal;
  const [an, binh, hoa] = ['An', 'Bình', 'Hòa'].map((firstName) => emulator.user({ firstName }));
  if (!an || !binh || !hoa) throw new Error('There are three');
  await enrol(rehearsal, [
    { userId: an.id, name: 'Trần Văn An', agencyId: 'so-noi-vu', language: 'en' },
    { userId: binh.id, name: 'Lê Thị Bình', agencyId: 'cam-lam', coordinatorOf: 'cam-lam' },
    {
      userId: hoa.id,
      name: 'Phạm Thị Hòa',
      agencyId: 'nha-trang',
      unit: 'Phòng Nội vụ',
      finalistUnit: 'nha-trang-doi-1',
    },
  ]);
  expect(await findingsOf(rehearsal)).toEqual([]);
  expect(an.messages).toEqual([]);
  const first = async (messages: Promise<readonly Message[]>) => (await messages)[0]?.text;
  expect(await first(an.say('/register'))).toMatch(/^Register an initiative\n/);
  expect(await first(binh.say('/donvi'))).toMatch(/^🏢 UBND huyện Cam Lâm\n/);
  expect(await first(hoa.say('/kehoach'))).toContain('UBND thành phố Nha Trang (đội 1)');
}

/** The bot may write to each of them, though they never wrote to it. */
async function joinInNumbers(rehearsal: Rehearsal) {
  const { emulator, contest } = rehearsal;
  const agencies = allAgencies(contest);
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      userId: emulator.user({ firstName: `Người ${index}` }).id,
      name: `Nguyễn Văn ${index}`,
      agencyId: agencies[index % agencies.length]?.id ?? '',
    }));
  const some = people(10);
  await enrol(rehearsal, some);
  const administrator = rehearsal.cast.administrators[0];
  if (!administrator) throw new Error('There are administrators');
  await announceToAll(administrator, 'Mời anh/chị dự tập huấn.');
  await rehearsal.bot.ask('allSent');
  const texts = some.map(({ userId }) => emulator.user({ id: userId }).last.text);
  expect(texts.filter((text) => text?.includes('Mời anh/chị dự tập huấn.'))).toHaveLength(10);

  const there = await rehearsal.redis.scard(rehearsal.keys.members);
  await enrol(rehearsal, people(600));
  expect(await rehearsal.redis.scard(rehearsal.keys.members)).toBe(there + 600);
  expect(await findingsOf(rehearsal)).toEqual([]);
}

/** It is refused, and nobody is enrolled. */
async function joinAnUnknownAgency(rehearsal: Rehearsal) {
  const { id } = rehearsal.emulator.user({ firstName: 'Lan' });
  const before = await rehearsal.redis.scard(rehearsal.keys.members);
  const person = { userId: id, name: 'Lan', agencyId: 'so-noi-vu' };
  const wrong = [
    { ...person, agencyId: 'so-la' },
    { ...person, coordinatorOf: 'so-la' },
    { ...person, finalistUnit: 'doi-la' },
  ];
  for (const one of wrong) await expect(enrol(rehearsal, [person, one])).rejects.toThrow('No ');
  expect(await rehearsal.redis.scard(rehearsal.keys.members)).toBe(before);
}
