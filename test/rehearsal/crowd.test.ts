import { expect, test } from 'vitest';
import { createReportStore } from '../../src/dissemination/report-store.js';
import { checkData } from '../../src/operation/check/check.js';
import { createMemberStore } from '../../src/people/member-store.js';
import { createPlanStore } from '../../src/plans/plan-store.js';
import { createEntryStore } from '../../src/registration/entry-store.js';
import { createCrowd } from '../../src/rehearsal/crowd/crowd.js';
import type { ErrandName } from '../../src/rehearsal/crowd/errands/errands.js';
import type { Done } from '../../src/rehearsal/crowd/gathering.js';
import type { Person } from '../../src/rehearsal/crowd/people.js';
import type { CrowdSettings } from '../../src/rehearsal/crowd/settings.js';
import type { Crowd } from '../../src/rehearsal/crowd/state.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { announceToAll } from '../support/busy-contest.js';
import { openStage } from '../support/rehearsal.js';
import { publishResults } from '../support/results-day.js';

const AT = Date.parse('2019-12-02T02:00:00Z');
const MINUTE = 60_000;
const START = 5 * MINUTE;
const SETTINGS: CrowdSettings = {
  size: 12,
  seed: 'Nha Trang',
  habits: { quick: 60, slow: 15, silent: 25, blocking: 0 },
  coordinators: 100,
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

type Stage = Awaited<ReturnType<typeof openCrowd>>;

/** An announcement, and results day, until so many minutes later. @returns what was done, without ids */
async function run({ rehearsal, crowd, done }: Stage, seed: string, minutes: number) {
  done.length = 0;
  await rehearsal.begin(AT);
  await rehearsal.time.stop();
  // From the same time on in each run, whatever it took to begin.
  await rehearsal.time.advanceTo(AT + START);
  await crowd.bring({ ...SETTINGS, seed });
  const [administrator] = rehearsal.cast.administrators;
  if (!administrator) throw new Error('There are administrators');
  await announceToAll(administrator, 'Mời anh/chị dự tập huấn.');
  await publishResults(rehearsal);
  // What is still on its way when the clock begins to move would come at another time in each run.
  await rehearsal.bot.ask('sweep');
  await rehearsal.time.advanceTo(AT + START + minutes * MINUTE);
  return done.map(
    ({ at, person, errand, outcome, text }) =>
      `${at - AT} ${person.index} ${person.name}: ${errand} ${outcome} ${text}`,
  );
}

test('a crowd acts by its habits, repeats itself with its seed, and leaves sound data', async () => {
  const stage = await openCrowd();
  const first = await run(stage, SETTINGS.seed, 20);
  expectHabits(stage);
  await runErrands(stage);
  const { redis, keys, contest } = stage.rehearsal;
  expect(await checkData(redis, keys, contest)).toEqual([]);

  expect(await run(stage, SETTINGS.seed, 20)).toEqual(first);
  expect(await run(stage, 'Cam Ranh', 5)).not.toEqual(
    first.filter((line) => Number.parseInt(line, 10) <= START + 5 * MINUTE),
  );
}, 90_000);

function expectHabits({ crowd, done }: Stage) {
  const { people, standings } = gatheringOf(crowd);
  for (const { index, habit } of people) {
    const standing = standings[index];
    expect(standing?.reached).toBe(true);
    if (habit === 'silent') expect(standing).toMatchObject({ acted: false, acknowledged: false });
  }
  const quick = people.filter(({ habit }) => habit === 'quick').map(({ index }) => index);
  const acknowledged = done.filter(({ errand }) => errand === 'acknowledge');
  expect(acknowledged.length).toBeGreaterThan(quick.length / 4);
  expect(acknowledged.filter(({ person }) => !quick.includes(person.index))).toEqual([]);
}

/** What takes days otherwise, at once: saved, and brought back with something to do. */
async function runErrands({ rehearsal, crowd, done }: Stage) {
  const { people, standings } = gatheringOf(crowd);
  const [one, other] = people.filter(({ habit }) => habit === 'silent');
  const others = people.filter(({ habit }) => habit === 'quick');
  const finalist = others.find(({ finalistUnit }) => finalistUnit !== undefined);
  const coordinator = others.find(
    ({ coordinatorOf, finalistUnit }) => coordinatorOf && finalistUnit === undefined,
  );
  if (!one || !other || !finalist || !coordinator) throw new Error('The seed gives all of them');
  const saved = JSON.parse(JSON.stringify(crowd.save?.()));
  const now = rehearsal.time.clock.now();
  const due = ({ index }: Person, name: ErrandName, about: string[] = []) => ({
    at: now + 2 * MINUTE,
    person: index,
    key: `${name} 90`,
    deed: { name, nth: 90, step: 0, about },
  });
  for (const standing of saved.standings) delete standing.busy;
  saved.waiting = [
    due(one, 'block'),
    due(other, 'register'),
    due(finalist, 'plan'),
    due(coordinator, 'kit', [coordinator.agencyId]),
    { ...due(coordinator, 'report', [coordinator.agencyId]), at: now + 5 * MINUTE },
  ];
  await crowd.load?.(saved);
  done.length = 0;
  await rehearsal.time.advanceTo(now + 100 * MINUTE);

  const last = (person: Person) => done.filter((act) => act.person.index === person.index).at(-1);
  expect(done.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
  const { redis, keys } = rehearsal;
  const { blockedAt } = await createMemberStore(redis, keys).find(
    standings[one.index]?.userId ?? 0,
  );
  expect(blockedAt).toBeGreaterThan(now);
  expect(crowd.state().figures?.blocked).toBe(1);
  const [code] = await createEntryStore(redis, keys).submittedIds();
  expect({ code: typeof code, last: last(other)?.errand }).toEqual({
    code: 'string',
    last: 'register',
  });
  const plan = await createPlanStore(redis, keys).find(finalist.finalistUnit ?? '');
  expect(plan.version).toBe(1);
  const reports = await createReportStore(redis, keys).versions(coordinator.agencyId);
  expect(reports).toHaveLength(1);
}

function gatheringOf({ gathering }: Crowd) {
  if (!gathering) throw new Error('There is a crowd');
  return gathering;
}
