import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Message } from 'grammy/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allAgencies } from '../../src/contest/agency-list.js';
import { loadContest } from '../../src/contest/load-contest.js';
import { checkData } from '../../src/operation/check/check.js';
import { enrol } from '../../src/rehearsal/enrol.js';
import { type Rehearsal, startRehearsal } from '../../src/rehearsal/rehearsal.js';
import { announceToAll } from '../support/busy-contest.js';

let rehearsal: Rehearsal;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skt-enrol-'));
  rehearsal = await startRehearsal({
    contest: await loadContest(),
    at: Date.parse('2019-12-02T02:00:00Z'),
    dataDir,
    port: 0,
    logLevel: 'warn',
    sendRate: 5_000,
    parts: [],
  });
});
afterAll(async () => {
  await rehearsal.close();
  await rm(dataDir, { recursive: true, force: true });
});

const findings = () => checkData(rehearsal.redis, rehearsal.keys, rehearsal.contest);

test('people who joined before are asked nothing again, have their offices, and the data is sound', async () => {
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
  expect(await findings()).toEqual([]);
  expect(an.messages).toEqual([]);
  const first = async (messages: Promise<readonly Message[]>) => (await messages)[0]?.text;
  expect(await first(an.say('/register'))).toMatch(/^Register an initiative\n/);
  expect(await first(binh.say('/donvi'))).toMatch(/^🏢 UBND huyện Cam Lâm\n/);
  expect(await first(hoa.say('/kehoach'))).toContain('UBND thành phố Nha Trang (đội 1)');
});

test('the bot may write to each of many who joined before, though they never wrote to it', async () => {
  const { emulator, contest } = rehearsal;
  const agencies = allAgencies(contest);
  const people = Array.from({ length: 600 }, (_, index) => ({
    userId: emulator.user({ firstName: `Người ${index}` }).id,
    name: `Nguyễn Văn ${index}`,
    agencyId: agencies[index % agencies.length]?.id ?? '',
  }));
  const there = await rehearsal.redis.scard(rehearsal.keys.members);
  await enrol(rehearsal, people);
  expect(await rehearsal.redis.scard(rehearsal.keys.members)).toBe(there + people.length);
  expect(await findings()).toEqual([]);
  const administrator = rehearsal.cast.administrators[0];
  if (!administrator) throw new Error('There are administrators');
  await announceToAll(administrator, 'Mời anh/chị dự tập huấn.');
  await rehearsal.bot.ask('allSent');
  const texts = people.map(({ userId }) => emulator.user({ id: userId }).last.text);
  expect(texts.filter((text) => text?.includes('Mời anh/chị dự tập huấn.'))).toHaveLength(600);
});

test('an agency that the contest does not have is refused, and nobody is enrolled', async () => {
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
});
