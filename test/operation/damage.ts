import type { Redis } from 'ioredis';
import type { BusyContest } from '../support/busy-contest.js';

/** One thing broken that the code relies on. */
export interface Damage {
  /** What is broken, and how. */
  act(redis: Redis, scene: BusyContest): Promise<unknown>;
  /** What the check says: "rule key text". */
  says: RegExp;
  /** What is not repaired is put back by this. */
  mend?(redis: Redis, scene: BusyContest): Promise<unknown>;
}
