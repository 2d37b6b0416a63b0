import type { Message } from 'grammy/types';
import { acknowledge } from '../../announcements/buttons.js';
import { deadlineInstant } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import { getKit } from '../../dissemination/buttons.js';
import { openResults } from '../../results/buttons.js';
import { buttonsOf } from './act.js';
import { type Chance, chanceOf } from './chance.js';
import type { ErrandName } from './errands/errands.js';
import type { KnownButton } from './errands/step.js';
import { COME_BACK, HABITS, PATIENCE } from './habits.js';
import { awake, DAY, MINUTE, workingTime } from './hours.js';
import type { Person } from './people.js';

/** Something that somebody will do, and when. */
export interface Occasion {
  at: number;
  name: ErrandName;
  about?: readonly string[];
}

/** What chance decides for one errand of one person. */
export type ChanceFor = (person: Person, name: ErrandName) => Chance;

export interface Moment {
  contest: Contest;
  now: number;
  chanceFor: ChanceFor;
}

/** What a message can be an occasion for, by the buttons under it. */
const BY_BUTTON: readonly (readonly [button: KnownButton, name: ErrandName])[] = [
  [acknowledge, 'acknowledge'],
  [getKit, 'kit'],
  [openResults, 'results'],
];

/** What somebody will do about a message that came unasked. */
export function reactionsTo(message: Message, person: Person, moment: Moment): Occasion[] {
  const { contest, now, chanceFor } = moment;
  const habit = HABITS[person.habit];
  const likely: Partial<Record<ErrandName, number>> = {
    acknowledge: habit.acknowledges,
    kit: habit.acknowledges,
    results: habit.opensResults,
  };
  return occasionsIn(message).flatMap(({ name, about }) => {
    const chance = chanceFor(person, name);
    const does = chance.happens(likely[name] ?? 0);
    const [least, most] = habit.delay;
    const at = awake(contest, now, chance.between(least, most) * MINUTE, chance);
    return does ? [{ at, name, about }] : [];
  });
}

function occasionsIn(message: Message): Pick<Required<Occasion>, 'name' | 'about'>[] {
  const buttons = buttonsOf(message);
  const found = BY_BUTTON.flatMap(([button, name]) => {
    const about = buttons.map(({ data }) => button.parse(data)).find((values) => values);
    return about ? [{ name, about }] : [];
  });
  return found;
}

/** Some colleagues hear of a kit's link from their coordinator, and the coordinator reports on it. */
export function passedOn(
  coordinator: Person,
  colleagues: readonly Person[],
  { contest, now, chanceFor }: Moment,
): { person: Person; occasion: Occasion }[] {
  const { agencyId } = coordinator;
  const about = [coordinator.coordinatorOf ?? agencyId];
  const readers = colleagues.flatMap((person) => {
    const chance = chanceFor(person, 'read-kit');
    const { opensResults, delay } = HABITS[person.habit];
    if (!chance.happens(opensResults)) return [];
    const heard = chance.between(1, 8 * 60) * MINUTE;
    const at = awake(contest, now, heard + chance.between(...delay) * MINUTE, chance);
    return [{ person, occasion: { at, name: 'read-kit' as const, about } }];
  });
  const chance = chanceFor(coordinator, 'report');
  const at = workingTime(contest, now + DAY, coordinator.habit === 'quick' ? 1 : 6, chance);
  return [...readers, { person: coordinator, occasion: { at, name: 'report', about } }];
}

/** What somebody will do of their own accord. */
export function ownIdeas(person: Person, { contest, now, chanceFor }: Moment): Occasion[] {
  const habit = HABITS[person.habit];
  const likely = { look: habit.looksAround, register: habit.registers, ask: habit.asks } as const;
  const ideas = (['look', 'register', 'ask'] as const).flatMap((name): Occasion[] => {
    const chance = chanceFor(person, name);
    if (!chance.happens(likely[name])) return [];
    return [{ at: workingTime(contest, now, 13, chance), name }];
  });
  return [...ideas, ...planTime(person, { contest, now, chanceFor })];
}

function planTime(person: Person, { contest, now, chanceFor }: Moment): Occasion[] {
  const { plan } = HABITS[person.habit];
  if (!plan || person.finalistUnit === undefined) return [];
  const left = deadlineInstant(contest) - now;
  if (left < DAY) return [];
  const [least, most] = plan;
  const chance = chanceFor(person, 'plan');
  const after = left * (least + (most - least) * chance.number());
  return [{ at: awake(contest, now, after, chance), name: 'plan' }];
}

/** When somebody who blocks bots has had enough: after so many messages. */
export function isEnough(person: Person, messages: number, seed: string): boolean {
  if (person.habit !== 'blocking') return false;
  return messages === chanceOf(seed, 'patience', person.index).between(1, PATIENCE);
}

/** Blocks the bot, and perhaps comes back. */
export function blocking(person: Person, { contest, now, chanceFor }: Moment): Occasion[] {
  const chance = chanceFor(person, 'block');
  const at = awake(contest, now, chance.between(5, 2 * 24 * 60) * MINUTE, chance);
  const comesBack = chance.happens(COME_BACK);
  const back = awake(contest, at, chance.between(1, 7) * DAY, chance);
  return [{ at, name: 'block' }, ...(comesBack ? [{ at: back, name: 'unblock' as const }] : [])];
}
