import type { Message } from 'grammy/types';
import { enrol } from '../enrol.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Agenda } from '../time/time.js';
import { type Acted, act } from './act.js';
import { type Chance, chanceOf } from './chance.js';
import { ERRANDS, type ErrandName } from './errands/errands.js';
import type { Step } from './errands/step.js';
import { HABITS, SITTING } from './habits.js';
import { awake, MINUTE } from './hours.js';
import { inTurn } from './in-turn.js';
import {
  blocking,
  isEnough,
  type Moment,
  type Occasion,
  ownIdeas,
  passedOn,
  reactionsTo,
} from './occasions.js';
import { makePeople, type Person } from './people.js';
import { type Due, Queue } from './queue.js';
import type { CrowdSettings } from './settings.js';
import { type Deed, newStanding, type Standing } from './standing.js';

/** Something that somebody of the crowd has done, or could not do. */
export interface Done extends Acted {
  /** When it was due, epoch milliseconds. */
  at: number;
  person: Person;
  errand: ErrandName;
}

export interface GatheringOptions {
  /** Told of what was done together, in an order that is the same in each run. */
  onDone(done: readonly Done[]): void;
  onChange(): void;
}

/** People who do something at the same moment; more would only wait in line at the bot's. */
const AT_ONCE = 40;
/** Who is in the middle of something looks at other things later. */
const LATER = 10 * MINUTE;

/** A crowd that has come: what its people read, and what they do about it, each at their own time. */
export class Gathering implements Agenda {
  readonly people: readonly Person[];
  readonly standings: Standing[] = [];
  readonly #queue = new Queue<Deed>();
  readonly #places = new Map<number, number>();
  readonly #acting = new Set<number>();
  #leaving: (() => void)[] = [];
  #working: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly stage: Rehearsal,
    readonly settings: CrowdSettings,
    private readonly options: GatheringOptions,
  ) {
    this.people = makePeople(settings, stage.contest);
  }

  /** Everybody gets an account, has joined, and thinks of something to do. */
  async come(): Promise<void> {
    const { emulator } = this.stage;
    for (const { name } of this.people) {
      this.standings.push(newStanding(emulator.user({ firstName: name }).id));
    }
    await enrol(
      this.stage,
      this.people.map(({ index, habit: _, ...person }) => ({
        ...person,
        userId: this.#standing(index).userId,
      })),
    );
    const moment = this.#moment();
    for (const person of this.people) {
      for (const occasion of ownIdeas(person, moment)) this.#plan(person, occasion);
    }
    this.#begin();
  }

  /** As it was when it was saved. */
  resume(standings: readonly Standing[], waiting: readonly Due<Deed>[]): void {
    this.standings.push(...standings);
    for (const due of waiting) this.#queue.add(due);
    this.#begin();
  }

  /** Resolves when nobody does anything any more. */
  async leave(): Promise<void> {
    for (const stop of this.#leaving.splice(0)) stop();
    await this.#working;
  }

  /** What is still to be done, in no order. */
  get waiting(): readonly Due<Deed>[] {
    return this.#queue.all;
  }

  async next(after: number): Promise<number | undefined> {
    const first = this.#queue.first?.at;
    if (first === undefined || this.stage.bot.state !== 'running') return undefined;
    // What was left because the bot was down is made up for at the next minute.
    return first > after ? first : after + MINUTE;
  }

  async act(): Promise<boolean> {
    // Who finds nobody to talk to tries again later.
    if (this.stage.bot.state !== 'running' || this.#leaving.length === 0) return false;
    const due = this.#queue.take(this.stage.time.clock.now());
    if (due.length === 0) return false;
    const working = this.#doAll(due);
    this.#working = working;
    await working;
    return true;
  }

  #begin(): void {
    for (const [index, { userId }] of this.standings.entries()) this.#places.set(userId, index);
    this.#leaving = [
      this.stage.time.add(this),
      this.stage.emulator.watch((change) => {
        if (change.type !== 'message' || !change.stored.fromBot) return;
        const place = this.#places.get(change.record.chat.id);
        if (place !== undefined) this.#hear(place, change.stored.message);
      }),
    ];
    this.options.onChange();
  }

  #hear(place: number, message: Message): void {
    const standing = this.#standing(place);
    if (!standing.reached) this.options.onChange();
    standing.reached = true;
    // An answer to what they have just done is no news.
    if (this.#acting.has(place)) return;
    standing.letters += 1;
    const person = this.#person(place);
    const moment = this.#moment();
    for (const occasion of reactionsTo(message, person, moment)) this.#plan(person, occasion);
    if (!isEnough(person, standing.letters, this.settings.seed)) return;
    for (const occasion of blocking(person, moment)) this.#plan(person, occasion);
  }

  async #doAll(due: readonly Due<Deed>[]): Promise<void> {
    const done: Done[][] = due.map(() => []);
    await inTurn(byPerson(due), AT_ONCE, async ([place, own]) => {
      this.#acting.add(place);
      for (const at of own) done[at] = await this.#do(due[at] as Due<Deed>);
      this.#acting.delete(place);
    });
    this.options.onDone(done.flat());
    this.options.onChange();
  }

  async #do({ at, person: place, key, deed }: Due<Deed>): Promise<Done[]> {
    const standing = this.#standing(place);
    if (this.#leaving.length === 0) return [];
    const errand = `${deed.name} ${deed.nth}`;
    // A chat that is blocked is gone from the list of chats.
    if (standing.blocks && deed.name !== 'unblock') {
      if (standing.busy === errand) delete standing.busy;
      return [];
    }
    if (standing.busy !== undefined && standing.busy !== errand) {
      this.#queue.add({ at: this.stage.time.clock.now() + LATER, person: place, key, deed });
      return [];
    }
    const person = this.#person(place);
    const { acts, next } = await this.#sit(person, deed, standing.userId);
    if (next === undefined) delete standing.busy;
    else this.#goOn(person, { ...deed, step: next });
    if (acts.some(({ outcome }) => outcome === 'done')) {
      this.#take(person, deed, next === undefined && acts.at(-1)?.outcome === 'done');
    }
    return acts.map((acted) => ({ at, person, errand: deed.name, ...acted }));
  }

  /** As many steps as somebody does in one sitting, one after the other. */
  async #sit(person: Person, deed: Deed, userId: number) {
    const steps = this.#stepsOf(person, deed);
    const user = this.stage.emulator.user({ id: userId });
    const most = this.#chanceIn('sitting', person, deed).between(...SITTING);
    const acts: Acted[] = [];
    for (const [at, step] of steps.entries()) {
      if (at < deed.step) continue;
      if (acts.length === most) return { acts, next: at };
      const acted = await act(user, step);
      if (acted.outcome === 'passed') continue;
      acts.push(acted);
      if (acted.outcome !== 'done') break;
    }
    return { acts, next: undefined };
  }

  #goOn(person: Person, deed: Deed): void {
    const { contest, time } = this.stage;
    const { index, habit } = person;
    const chance = this.#chanceIn('pause', person, deed);
    const after = chance.between(...HABITS[habit].pause) * MINUTE;
    const key = `${deed.name} ${deed.nth}`;
    this.#standing(index).busy = key;
    this.#queue.add({
      at: awake(contest, time.clock.now(), after, chance),
      person: index,
      key,
      deed,
    });
  }

  /** What it means that something was done. */
  #take(person: Person, { name }: Deed, isLast: boolean): void {
    const standing = this.#standing(person.index);
    standing.acted = true;
    if (name === 'block' || name === 'unblock') standing.blocks = name === 'block';
    if (isLast && (name === 'acknowledge' || name === 'read-kit')) standing.acknowledged = true;
    if (name !== 'kit') return;
    const agencyId = person.coordinatorOf ?? person.agencyId;
    const colleagues = this.people.filter((one) => one.agencyId === agencyId && one !== person);
    for (const { person: one, occasion } of passedOn(person, colleagues, this.#moment())) {
      this.#plan(one, occasion);
    }
  }

  #plan({ index }: Person, { at, name, about = [] }: Occasion): void {
    const nth = this.#standing(index).counts[name] ?? 1;
    const deed: Deed = { name, nth, step: 0, about: [...about] };
    this.#queue.add({ at, person: index, key: `${name} ${nth}`, deed });
  }

  #stepsOf(person: Person, { name, nth, about }: Deed): Step[] {
    const chance = chanceOf(this.settings.seed, 'steps', person.index, name, nth);
    return ERRANDS[name]({ person, contest: this.stage.contest, chance, about });
  }

  #chanceIn(purpose: string, { index }: Person, { name, nth, step }: Deed): Chance {
    return chanceOf(this.settings.seed, purpose, index, name, nth, step);
  }

  #moment(): Moment {
    const { contest, time } = this.stage;
    return {
      contest,
      now: time.clock.now(),
      chanceFor: (person, name) => this.#chanceFor(person, name),
    };
  }

  /** Each occasion has a chance of its own, whatever came in between. */
  #chanceFor({ index }: Person, name: ErrandName): Chance {
    const { counts } = this.#standing(index);
    const nth = (counts[name] ?? 0) + 1;
    counts[name] = nth;
    return chanceOf(this.settings.seed, 'occasion', index, name, nth);
  }

  #standing(place: number): Standing {
    const standing = this.standings[place];
    if (!standing) throw new RangeError(`Nobody at ${place}`);
    return standing;
  }

  #person(place: number): Person {
    const person = this.people[place];
    if (!person) throw new RangeError(`Nobody at ${place}`);
    return person;
  }
}

/** The places in the list that are one person's: what one person does is done one after the other. */
function byPerson(due: readonly Due<Deed>[]): [person: number, places: number[]][] {
  const found = new Map<number, number[]>();
  for (const [at, { person }] of due.entries()) {
    const own = found.get(person);
    if (own) own.push(at);
    else found.set(person, [at]);
  }
  return [...found];
}
