import { expect, test } from 'vitest';
import { checkData } from '../../src/operation/check/check.js';
import { createMemberStore } from '../../src/people/member-store.js';
import { createCrowd } from '../../src/rehearsal/crowd/crowd.js';
import type { Done } from '../../src/rehearsal/crowd/gathering.js';
import type { HabitName } from '../../src/rehearsal/crowd/habits.js';
import type { CrowdSettings } from '../../src/rehearsal/crowd/settings.js';
import type { Crowd } from '../../src/rehearsal/crowd/state.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { announceToAll } from '../support/busy-contest.js';
import { openStage } from '../support/rehearsal.js';
import { publishResults } from '../support/results-day.js';

const AT = Date.parse('2019-12-02T02:00:00Z');
const HOUR = 3_600_000;
const SETTINGS: CrowdSettings = {
  size: 24,
  seed: 'Nha Trang',
  habits: { quick: 50, slow: 10, silent: 20, blocking: 20 },
  coordinators: 80,
};

async function openCrowd() {
  const done: Done[] = [];
  let crowd: Crowd | undefined;
  const create = (rehearsal: Rehearsal) => {
    crowd = createCrowd(rehearsal, (some) => done.push(...some));
    return crowd;
  };
  const rehearsal = await openStage({ sendRate: 5_000, parts: [create] });
  if (!crowd) throw new Error('There is a crowd');
  return { rehearsal, crowd, done };
}

/** An announcement, and results day, until so many hours later. @returns what was done, without ids */
async function run(
  { rehearsal, crowd, done }: Awaited<ReturnType<typeof openCrowd>>,
  seed: string,
  hours: number,
) {
  done.length = 0;
  await rehearsal.begin(AT);
  await rehearsal.time.stop();
  // From the same time on in each run, whatever it took to begin.
  await rehearsal.time.advanceTo(AT + HOUR);
  await crowd.bring({ ...SETTINGS, seed });
  const [administrator] = rehearsal.cast.administrators;
  if (!administrator) throw new Error('There are administrators');
  await announceToAll(administrator, 'Mời anh/chị dự tập huấn.');
  await publishResults(rehearsal);
  // What is still on its way when the clock begins to move would come at another time in each run.
  await rehearsal.bot.ask('sweep');
  await rehearsal.time.advanceTo(AT + HOUR + hours * HOUR);
  return done.map(
    ({ at, person, errand, outcome, text }) =>
      `${at - AT} ${person.index} ${person.name}: ${errand} ${outcome} ${text}`,
  );
}

test('a crowd acts by its habits, repeats itself with its seed, and leaves sound data', async () => {
  const stage = await openCrowd();
  const { rehearsal } = stage;
  const first = await run(stage, SETTINGS.seed, 26);
  expect(await checkData(rehearsal.redis, rehearsal.keys, rehearsal.contest)).toEqual([]);
  await expectHabits(stage);
  const hours = (lines: string[]) => lines.filter((line) => Number.parseInt(line, 10) <= 4 * HOUR);
  const again = await run(stage, SETTINGS.seed, 3);
  expect(again).toEqual(hours(first));
  const other = await run(stage, 'Cam Ranh', 3);
  expect(other).not.toEqual(again);
}, 100_000);

async function expectHabits({ rehearsal, crowd, done }: Awaited<ReturnType<typeof openCrowd>>) {
  const { gathering } = crowd;
  if (!gathering) throw new Error('There is a crowd');
  const of = (habit: HabitName) => gathering.people.filter((person) => person.habit === habit);
  const standingOf = (index: number) => {
    const standing = gathering.standings[index];
    if (!standing) throw new Error('Everybody stands somewhere');
    return standing;
  };
  for (const { index } of of('silent')) {
    expect(standingOf(index)).toMatchObject({ reached: true, acted: false, acknowledged: false });
  }
  expect(of('quick').filter(({ index }) => standingOf(index).acknowledged).length).toBeGreaterThan(
    8,
  );
  const blocked = done.filter(({ errand }) => errand === 'block').map(({ person }) => person.index);
  expect(blocked.length).toBeGreaterThan(0);
  expect(blocked.every((index) => of('blocking').some((person) => person.index === index))).toBe(
    true,
  );
  const members = createMemberStore(rehearsal.redis, rehearsal.keys);
  for (const { index } of gathering.people) {
    const { userId, blocks } = standingOf(index);
    const { blockedAt } = await members.find(userId);
    expect({ index, blocks: blockedAt !== undefined }).toEqual({ index, blocks });
  }
}
