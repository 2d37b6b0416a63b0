import type { Redis } from 'ioredis';
import { nameOf } from '../../announcements/announcement.js';
import { createAnnouncementStore } from '../../announcements/announcement-store.js';
import { findAgency } from '../../contest/agency-list.js';
import type { Contest, LocalText } from '../../contest/contest.js';
import { createFinalistStore } from '../../finalists/finalist-store.js';
import type { Mailing } from '../../outbox/mailing.js';
import { createMemberStore } from '../../people/member-store.js';
import type { Keys } from '../../redis/keys.js';
import { createEntryStore } from '../../registration/entry-store.js';

type Kind = 'agency' | 'unit' | 'entry' | 'announcement' | 'publication';

/** What a mailing is about, as a person would name it: the code of an entry, the number of a publication. */
export interface Subject {
  about: Kind;
  name: string | LocalText;
}

/** The kinds of mailings whose subject begins with the id of something that has a name. */
const FAMILIES: readonly [Kind, RegExp][] = [
  ['announcement', /^announcement/],
  ['entry', /^(entry-|receipt-outcome$)/],
  ['unit', /^(reminder$|plan-|paper-|revision-)/],
  ['agency', /^(coordinator-note$|dissemination-(kit|nudge)$)/],
  ['publication', /^(result-own|results-(news|chats|approved))$/],
];

/** @returns what gives a name for what a mailing is about; nothing where none is known */
export function createSubjects(
  redis: Redis,
  keys: Keys,
  contest: Contest,
): (mailing: Pick<Mailing, 'kind' | 'subject'>) => Promise<Subject | undefined> {
  const entries = createEntryStore(redis, keys);
  const members = createMemberStore(redis, keys);
  const finalists = createFinalistStore(redis, keys, { contest, entries, members });
  const announcements = createAnnouncementStore(redis, keys);
  const names: Record<Kind, (id: string) => Promise<Subject['name'] | undefined>> = {
    agency: async (id) => findAgency(contest, id)?.name,
    unit: async (id) => (await finalists.find(id))?.unitName,
    entry: async (id) => (await entries.find(id))?.code,
    announcement: async (id) => {
      const announcement = await announcements.find(id);
      return announcement && nameOf(announcement);
    },
    publication: async (id) => id,
  };
  return async ({ kind, subject }) => {
    const about = FAMILIES.find(([, kinds]) => kinds.test(kind))?.[0];
    const [id = ''] = subject.split(/[ .]/);
    const name = about && id !== '' ? await names[about](id) : undefined;
    return about && name ? { about, name } : undefined;
  };
}
