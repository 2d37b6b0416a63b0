import { agenciesAt } from '../../contest/agency-list.js';
import type { Contest } from '../../contest/contest.js';
import type { Enrolled } from '../enrol.js';
import { type Chance, chanceOf } from './chance.js';
import { type HabitName, habitNames } from './habits.js';
import { makeName } from './names.js';
import type { CrowdSettings } from './settings.js';

/** Somebody of the crowd, known by their place in it. */
export interface Person extends Omit<Enrolled, 'userId'> {
  index: number;
  habit: HabitName;
}

const KINDS = ['official', 'civil-servant', 'civil-servant', 'public-employee', 'union-member'];
const POSITIONS = [
  ...['Chuyên viên', 'Chuyên viên', 'Chuyên viên', 'Văn thư', 'Kế toán', 'Cán sự'],
  ...['Phó Trưởng phòng', 'Bí thư Chi đoàn', 'Công chức Văn phòng - thống kê'],
];

/** Units of the final round have one of the crowd each, but no more than a third of it. */
const FINALISTS = 1 / 3;
const READS_ENGLISH = 0.03;

/** Everybody, in order. */
export function makePeople(settings: CrowdSettings, contest: Contest): Person[] {
  const { size, seed } = settings;
  const units = contest.finalists.units
    .filter(({ agencyId }) => agencyId !== undefined)
    .slice(0, Math.floor(size * FINALISTS));
  const agencies = weighted(contest);
  const people = Array.from({ length: size }, (_, index): Person => {
    const chance = chanceOf(seed, 'person', index);
    const unit = units[index];
    const person: Person = {
      index,
      name: makeName(chance),
      habit: habitOf(settings, chance),
      agencyId: chance.pick(agencies),
      kind: chance.pick(KINDS) as NonNullable<Enrolled['kind']>,
      position: chance.pick(POSITIONS),
      language: chance.happens(READS_ENGLISH) ? 'en' : 'vi',
    };
    if (unit?.agencyId === undefined) return person;
    return { ...person, agencyId: unit.agencyId, finalistUnit: unit.id };
  });
  appointCoordinators(people, settings, contest);
  return people;
}

/** Agencies differ in size, the same way in each run. */
function weighted(contest: Contest): string[] {
  return agenciesAt(contest).flatMap(({ id }) => {
    const weight = chanceOf('agency', id).between(1, 5);
    return Array.from({ length: weight }, () => id);
  });
}

function habitOf({ habits }: CrowdSettings, chance: Chance): HabitName {
  const total = habitNames.reduce((sum, name) => sum + habits[name], 0);
  let left = chance.between(1, total);
  for (const name of habitNames) {
    left -= habits[name];
    if (left <= 0) return name;
  }
  throw new RangeError('Nobody has a habit');
}

/** The first of an agency who isn't of the final round, or else the first. */
function appointCoordinators(
  people: readonly Person[],
  { seed, coordinators }: CrowdSettings,
  contest: Contest,
): void {
  for (const { id } of agenciesAt(contest)) {
    if (!chanceOf(seed, 'coordinator', id).happens(coordinators / 100)) continue;
    const own = people.filter(({ agencyId }) => agencyId === id);
    const one = own.find(({ finalistUnit }) => finalistUnit === undefined) ?? own[0];
    if (one) one.coordinatorOf = id;
  }
}
