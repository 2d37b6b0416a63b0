import { afterEach, expect } from 'vitest';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createMemberStore, type MemberStore } from '../../src/people/member-store.js';
import type { Entry } from '../../src/registration/entry.js';
import { createEntryStore, type EntryStore } from '../../src/registration/entry-store.js';
import {
  createInvitationStore,
  type InvitationStore,
} from '../../src/registration/invitation-store.js';
import type { AttachedFile } from '../../src/telegram/attachment.js';
import type { Question } from '../../src/telegram/session.js';
import type { Stage, StageOptions, Store } from './app.js';
import { ANSWERS } from './conversation.js';
import { useStages } from './stages.js';

/** All answers of an individual's complete entry, by the step's id. */
export const COMPLETE: Record<string, string> = {
  ...ANSWERS,
  field: 'procedures',
  kind: 'individual',
  position: 'Chuyên viên',
  unit: 'Sở Nội vụ',
  cost: '',
  documents: '',
  pledge: 'yes',
};

export interface Scene extends Stage {
  entries: EntryStore;
  invitations: InvitationStore;
  members: MemberStore;
  /** Somebody who has joined, without the conversation that leads there. */
  member(name?: string, profile?: { languageCode?: string }): Promise<EmulatedUser>;
  /** A draft with these answers, put straight into the store. */
  draft(owner: EmulatedUser, answers?: Record<string, string>): Promise<Entry>;
  /** A draft that has everything, for an individual or a team of one more. */
  completeDraft(owner: EmulatedUser, kind?: 'individual' | 'team'): Promise<Entry>;
  /** The entry as it stands now. */
  entry(id: string): Promise<Entry>;
  /** Puts files into an entry. */
  attach(entry: Entry, ...files: (Partial<AttachedFile> & { key: string })[]): Promise<void>;
  /** Everything in Redis of this contest but what handling an update and sending always leave. */
  dump(): Promise<Record<string, unknown>>;
  loseSession(user: EmulatedUser): Promise<void>;
  /** Puts a question into someone's session, as no press of theirs could. */
  openQuestion(user: EmulatedUser, question: Question): Promise<void>;
}

/** A Redis for the file and a scene for each test, which must end without an error in the log. */
export function useScenes(start?: () => Promise<Store>): {
  begin(options?: Partial<StageOptions>): Promise<Scene>;
  /** The file's own Redis. */
  readonly client: Client;
} {
  const stages = start ? useStages(start) : useStages();
  const open: Stage[] = [];
  afterEach(() => {
    const errors = open.splice(0).flatMap(({ logs }) => errorsIn(logs));
    expect(errors).toEqual([]);
  });
  return {
    get client() {
      return stages.store.client;
    },
    async begin(options) {
      const stage = await stages.set(options);
      open.push(stage);
      return createScene(stage, stages.store.client);
    },
  };
}

/** What was logged as an error or worse. */
export function errorsIn(logs: readonly string[]): unknown[] {
  return logs.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
}

type Client = ReturnType<typeof useStages>['store']['client'];

function createScene(stage: Stage, client: Client): Scene {
  const { emulator, keys, contest, clock } = stage;
  const entries = createEntryStore(client, keys);
  const members = createMemberStore(client, keys);
  const scene: Scene = {
    ...stage,
    entries,
    members,
    invitations: createInvitationStore(client, keys),

    async member(name = 'Nguyễn Thị Mai', profile = {}) {
      const user = emulator.user({ firstName: name, ...profile });
      await members.recordConsent(user.id, 'given', contest.privacy.version, clock.now());
      await members.update(user.id, {
        name,
        agencyId: 'so-noi-vu',
        kind: 'civil-servant',
        position: 'Chuyên viên',
        language: profile.languageCode === 'en' ? 'en' : 'vi',
      });
      await user.open();
      return user;
    },

    async draft(owner, answers = {}) {
      const { id } = await entries.create(owner.id, clock.now());
      for (const [step, value] of Object.entries(answers)) {
        await entries.saveAnswer(id, step, { value });
      }
      return scene.entry(id);
    },

    async completeDraft(owner, kind = 'individual') {
      const { id } = await scene.draft(owner, { ...COMPLETE, kind });
      if (kind === 'team') {
        const author = { key: 'n0', name: 'Lê Văn Bình', addedAt: clock.now() };
        await entries.addAuthor(id, author, 9);
      }
      return scene.entry(id);
    },

    async entry(id) {
      const entry = await entries.find(id);
      if (!entry) throw new Error(`There is no entry ${id}`);
      return entry;
    },

    async attach(entry, ...files) {
      for (const [index, file] of files.entries()) {
        const rest = { kind: 'document', fileId: 'x', name: 'x.pdf', size: 1024 } as const;
        await entries.addFile(entry.id, { ...rest, addedAt: index, ...file }, 50);
      }
    },

    async dump() {
      // What is still on its way changes the store when it is settled.
      await stage.app.allSent();
      const passing = ['update:', 'chat-lock:', 'session:', 'queue:', 'pace'].map(
        (family) => `}:${family}`,
      );
      const names = await client.keys(`{skt:${contest.id}}:*`);
      const kept = names.filter((name) => !passing.some((family) => name.includes(family)));
      const values = kept.sort().map(async (name) => [name, await read(client, name)] as const);
      return Object.fromEntries(await Promise.all(values));
    },

    async openQuestion(user, question) {
      await client.set(keys.session(user.id), JSON.stringify({ question }));
    },

    async loseSession(user) {
      await client.del(keys.session(user.id));
    },
  };
  return scene;
}

async function read(client: Client, key: string): Promise<unknown> {
  switch (await client.type(key)) {
    case 'hash':
      return client.hgetall(key);
    case 'set':
      return (await client.smembers(key)).sort();
    case 'zset':
      return client.zrange(key, 0, '-1', 'WITHSCORES');
    case 'list':
      return client.lrange(key, 0, -1);
    default:
      return client.get(key);
  }
}

/** The one message that the bot answered with. */
export function onlyOne<T>(messages: readonly T[]): T {
  expect(messages).toHaveLength(1);
  return messages[0] as T;
}
