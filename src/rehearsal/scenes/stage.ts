import { instantOf } from '../../contest/calendar.js';
import type { Contest, LocalText } from '../../contest/contest.js';
import type { EmulatedUser } from '../../emulator/emulator.js';
import type { Cast } from '../cast.js';
import { type Enrolled, enrol } from '../enrol.js';
import type { Rehearsal } from '../rehearsal.js';
import { type Act, Acts } from './acts.js';
import type { Gate } from './gate.js';
import { SceneTrouble } from './trouble.js';

/** Somebody whose phone is to be seen, and what they are. */
export type Seen = [user: EmulatedUser, vi: string, en: string];

export interface StageTold {
  caption(text: LocalText): void;
  /** What is being done at the moment. */
  act(act: Act): void;
  /** The script holds: whoever moved the clock is to say when it goes on. */
  hold(): void;
  /** It is the script itself that empties the stage. */
  beginning(is: boolean): void;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * What a scene's script has in its hands: the clock, the phones on the page, captions, and people
 * who do what they would do in Telegram (`Acts`). Each act waits for the pace, for whoever has
 * paused the scene, and for what the bot does about it.
 */
export class Stage extends Acts {
  #passing = false;

  constructor(
    private readonly rehearsal: Rehearsal,
    gate: Gate,
    private readonly told: StageTold,
  ) {
    super(rehearsal, gate, (act) => told.act(act));
  }

  /** It is the script that lets the time pass at the moment. */
  get passing(): boolean {
    return this.#passing;
  }

  get contest(): Contest {
    return this.rehearsal.contest;
  }

  get cast(): Cast {
    return this.rehearsal.cast;
  }

  /** Empties the stage: `2019-11-20T08:30` in the contest's zone. Nothing passes until the script says so. */
  async begin(at: string): Promise<void> {
    await this.gate.pass('press');
    this.told.beginning(true);
    try {
      await this.rehearsal.begin(this.#instant(at));
    } finally {
      this.told.beginning(false);
    }
    await this.rehearsal.time.stop('stand');
    this.since = this.rehearsal.time.clock.now();
  }

  /** Somebody with a phone who has never opened the bot. */
  newcomer(firstName: string): EmulatedUser {
    return this.rehearsal.emulator.user({ firstName });
  }

  /** Somebody who joined before the story begins, by the chat, of which the story doesn't tell. */
  async joined(person: Omit<Enrolled, 'userId'>): Promise<EmulatedUser> {
    const user = this.newcomer(person.name);
    await enrol(this.rehearsal, [{ userId: user.id, ...person }]);
    return user;
  }

  /** Which phones are on the page. */
  show(...seen: Seen[]): void {
    const phones = seen.map(([{ id }, vi, en]) => ({ userId: id, chatId: id, role: { vi, en } }));
    this.rehearsal.phones.show(phones);
  }

  /** Tells whoever watches what happens next. */
  async caption(vi: string, en: string): Promise<void> {
    await this.gate.pass('press');
    this.told.caption({ vi, en });
    await this.gate.pass('read');
  }

  /** Lets the time pass, through all that is due on the way. `2020-01-20T07:55` in the contest's zone. */
  async until(at: string): Promise<void> {
    const target = this.#instant(at);
    const { time } = this.rehearsal;
    this.#checkNotPast(at, target);
    this.since = time.clock.now();
    const when = said(at);
    if (time.clock.now() < target) {
      this.tell({ vi: `Thời gian trôi đến ${when}`, en: `Time passes until ${when}` });
    }
    while (time.clock.now() < target) {
      await this.gate.pass('day');
      const now = time.clock.now();
      if (now >= target) return this.#checkNotPast(at, target);
      // Seen day by day, unless nobody watches.
      const step = this.gate.pace === 'at-once' ? target : Math.min(target, now + DAY);
      this.#passing = true;
      await time.advanceTo(step);
      this.#passing = false;
      // Somebody else has taken the clock: the script waits until it is told to go on.
      if (time.clock.now() < step && !this.gate.over) this.told.hold();
    }
  }

  #checkNotPast(at: string, target: number): void {
    const now = this.rehearsal.time.clock.now();
    if (now <= target + HOUR) return;
    const when = said(at);
    throw new SceneTrouble({
      act: { vi: `Chờ đến ${when}`, en: `Waiting until ${when}` },
      expected: { vi: `Đồng hồ chưa qua ${when}`, en: `a clock that has not passed ${when}` },
      stood: { vi: 'Đồng hồ đã bị chỉnh qua thời điểm đó', en: 'a clock that was moved past it' },
    });
  }

  #instant(at: string): number {
    const [day = '', time = ''] = at.split('T');
    return instantOf(this.contest, day, time);
  }
}

/** "08:01 29/11/2019" */
function said(at: string): string {
  const [day = '', time = ''] = at.split('T');
  return `${time} ${day.split('-').reverse().join('/')}`;
}
