import { registeredChats } from '../../chats/registered-chats.js';
import { wantsNews } from '../../people/news.js';
import { owes, planStanding } from '../../plans/standing.js';
import { type Category, mailingIds } from '../announcement.js';
import type { AnnouncementDeps } from '../deps.js';
import { type Audience, agenciesIn, isMeant, type Role, type RolePeople } from './audience.js';

/** Whom it goes to as things stand now, and who of those meant does not get it. */
export interface Reach {
  /** User ids. */
  people: number[];
  /** Of these: who blocks the bot now. They are tried all the same, and counted as what Telegram says. */
  blocked: number;
  /** Meant, but they have switched such news off. */
  unwilling: number;
  /** Chat ids of groups and channels. */
  chats: number[];
}

/** Nobody who has not agreed, or took that back, is written to. */
export async function readReach(
  deps: AnnouncementDeps,
  audience: Audience,
  category: Category,
): Promise<Reach> {
  const agencies = agenciesIn(deps.contest, audience);
  const [members, rolePeople] = await Promise.all([deps.members.all(), readRoles(deps, audience)]);
  const meant = members
    .filter(({ consent }) => consent === 'given')
    .filter((member) => isMeant(member, audience, agencies, rolePeople));
  const willing = meant.filter((member) => category === 'service' || wantsNews(member, category));
  const chats = audience.chats ? await registeredChats(deps.chats, agencies) : [];
  return {
    people: willing.map(({ id }) => id),
    blocked: willing.filter(({ blockedAt }) => blockedAt !== undefined).length,
    unwilling: meant.length - willing.length,
    chats: chats.map(({ id }) => id),
  };
}

async function readRoles(deps: AnnouncementDeps, audience: Audience): Promise<RolePeople> {
  const read: Record<Role, () => Promise<Iterable<number>>> = {
    everyone: async () => [],
    entrants: () => readEntrants(deps),
    finalists: () => readFinalists(deps, false),
    owing: () => readFinalists(deps, true),
    coordinators: () => readCoordinators(deps),
    administrators: async () => deps.administrators(),
  };
  const byRole = new Map(
    await Promise.all(
      [...audience.roles].map(async (role) => [role, new Set(await read[role]())] as const),
    ),
  );
  const { silentOf } = audience;
  return silentOf === undefined ? { byRole } : { byRole, silent: await readSilent(deps, silentOf) };
}

/** Owners and co-authors of entries that were submitted and not withdrawn. */
async function readEntrants({ entries }: AnnouncementDeps): Promise<number[]> {
  const all = await Promise.all((await entries.submittedIds()).map((id) => entries.find(id)));
  return all
    .filter((entry) => entry !== undefined)
    .filter(({ state }) => state !== 'withdrawn')
    .flatMap(({ owner, authors }) => [owner, ...authors.flatMap(({ userId }) => userId ?? [])]);
}

async function readFinalists(deps: AnnouncementDeps, owingOnly: boolean): Promise<number[]> {
  const contest = await deps.deadlines.contest();
  const people = await Promise.all(
    (await deps.finalists.all()).map(async ({ id }) => {
      if (owingOnly && !owes(await planStanding(contest, deps.plans, id))) return [];
      return (await deps.finalists.people(id)).map(({ userId }) => userId);
    }),
  );
  return people.flat();
}

async function readCoordinators({ contest, coordinators }: AnnouncementDeps): Promise<number[]> {
  const agencies = contest.agencyGroups.flatMap((group) => group.agencies);
  return (await Promise.all(agencies.map(({ id }) => coordinators.of(id)))).flat();
}

/** Who got an announcement for certain and has not acknowledged it. Groups can't. */
export async function readSilent(
  { outbox, announcements }: Pick<AnnouncementDeps, 'outbox' | 'announcements'>,
  announcementId: string,
): Promise<Set<number>> {
  const [rows, acknowledged] = await Promise.all([
    outbox.ledger.deliveries(mailingIds.copies(announcementId)),
    announcements.acknowledgements(announcementId),
  ]);
  const got = [...rows].filter(([id, { state }]) => id > 0 && state === 'sent');
  return new Set(got.map(([id]) => id).filter((id) => !acknowledged.has(id)));
}
