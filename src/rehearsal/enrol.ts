import { findAgency } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import { createFinalistStore } from '../finalists/finalist-store.js';
import { createCoordinatorStore } from '../people/coordinators.js';
import type { Member } from '../people/member.js';
import { createMemberStore } from '../people/member-store.js';
import { createEntryStore } from '../registration/entry-store.js';
import type { Rehearsal } from './rehearsal.js';

/** Somebody with an account in the emulator, as if they had joined in the chat. */
export interface Enrolled {
  userId: number;
  name: string;
  agencyId: string;
  /** A unit below the agency, as typed. */
  unit?: string;
  kind?: NonNullable<Member['kind']>;
  position?: string;
  language?: 'vi' | 'en';
  /** An agency. */
  coordinatorOf?: string;
  /** A unit of the final round in the contest file. */
  finalistUnit?: string;
}

type Stage = Pick<Rehearsal, 'redis' | 'keys' | 'contest' | 'emulator' | 'time'>;

/** Written together: enough to fill the connection, few enough that others get their turn. */
const AT_ONCE = 500;

/**
 * Lets people have joined before: they have agreed to the privacy text in force and filled in their
 * profile, and the bot may write to them. Nothing of it is in their chats. Ten thousand take a few
 * seconds; the bot may run meanwhile.
 *
 * @param at when they agreed, epoch milliseconds; now, unless it is given
 * @throws RangeError when the contest doesn't have an agency or a unit; then nobody was enrolled
 */
export async function enrol(
  stage: Stage,
  people: readonly Enrolled[],
  at = stage.time.clock.now(),
): Promise<void> {
  const { emulator } = stage;
  for (const person of people) mustBeKnown(person, stage.contest);
  const join = createJoin(stage, at);
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    await Promise.all(some.map(join));
    for (const { userId } of some) emulator.user({ id: userId }).startBefore();
  }
}

function createJoin({ redis, keys, contest }: Stage, at: number) {
  const members = createMemberStore(redis, keys);
  const coordinators = createCoordinatorStore(redis, keys);
  const entries = createEntryStore(redis, keys);
  const finalists = createFinalistStore(redis, keys, { contest, entries, members });
  return async ({ userId, coordinatorOf, finalistUnit, ...profile }: Enrolled): Promise<void> => {
    const { kind = 'civil-servant', position = 'Chuyên viên', language = 'vi' } = profile;
    await Promise.all([
      members.recordConsent(userId, 'given', contest.privacy.version, at),
      members.update(userId, { ...profile, kind, position, language }),
    ]);
    if (coordinatorOf !== undefined) await coordinators.add(coordinatorOf, userId);
    if (finalistUnit !== undefined) await finalists.claim(finalistUnit, userId, at);
  };
}

function mustBeKnown({ agencyId, coordinatorOf, finalistUnit }: Enrolled, contest: Contest): void {
  for (const id of [agencyId, coordinatorOf]) {
    if (id !== undefined && !findAgency(contest, id)) throw new RangeError(`No agency ${id}`);
  }
  if (finalistUnit !== undefined && !contest.finalists.units.some(({ id }) => id === finalistUnit))
    throw new RangeError(`No unit ${finalistUnit} in the final round`);
}
