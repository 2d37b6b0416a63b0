import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { inOrder, readRecords } from '../redis/json-hash.js';
import type { Keys } from '../redis/keys.js';
import { removeField, type WriteOutcome, writeField } from '../redis/record-fields.js';
import { type SubmitOutcome, submitVersion } from '../redis/record-versions.js';
import { execute } from '../redis/transaction.js';
import { type AttachedFile, attachedFileRecord } from '../telegram/attachment.js';
import {
  type Answer,
  type Author,
  answerRecord,
  authorRecord,
  type Entry,
  entryRecord,
  invitedKey,
  isAuthor,
  type Submission,
  submissionRecord,
} from './entry.js';
import { discardScript, markScript, restoreScript, withdrawScript } from './entry-scripts.js';
import { rewriteEntry } from './rewrite-entry.js';

export interface EntryStore {
  find(id: string): Promise<Entry | undefined>;
  /** By the code that people see, "SK-2019-0001". */
  findByCode(code: string): Promise<Entry | undefined>;
  /** Entries that someone owns or is a co-author of, oldest first. */
  listFor(userId: number): Promise<Entry[]>;
  create(owner: number, at: number): Promise<Entry>;
  saveAnswer(id: string, step: string, answer: Answer): Promise<WriteOutcome>;
  /** Keeps a file once, however often it is sent. */
  addFile(id: string, file: AttachedFile, most: number): Promise<WriteOutcome>;
  removeFile(id: string, key: string): Promise<WriteOutcome>;
  addAuthor(id: string, author: Author, most: number): Promise<WriteOutcome>;
  removeAuthor(id: string, author: Author): Promise<WriteOutcome>;
  /** Takes someone's own name out, at any time: nobody is kept in an entry against their will. */
  leave(id: string, userId: number): Promise<WriteOutcome>;
  submit(
    entry: Entry,
    submission: Submission,
    code: { prefix: string; digits: number },
  ): Promise<SubmitOutcome>;
  withdraw(id: string, at: number): Promise<void>;
  /** Takes a withdrawal back. */
  restore(id: string): Promise<void>;
  /** Only a draft that was never submitted is deleted. */
  discard(entry: Entry): Promise<boolean>;
  /** Deletes an entry in any state, with its code, for its owner's erasure. */
  erase(entry: Entry): Promise<void>;
  /** Rewrites every text of an entry, and of what was submitted of it: its seal stays that of the receipt. */
  rewrite(id: string, text: (text: string) => string): Promise<void>;
  /** Notes that something happened to an entry. @returns whether it is the first time */
  markOnce(id: string, mark: string): Promise<boolean>;
  submissions(id: string): Promise<Submission[]>;
  count(): Promise<number>;
  /** Ids of all entries that have a code: those that were submitted at least once. */
  submittedIds(): Promise<string[]>;
}

const entryId = z.string().regex(/^[A-Za-z0-9_-]{12}$/);

export function createEntryStore(client: Redis, keys: Keys): EntryStore {
  const places = (hashOf: (id: string) => string) => (id: string, field: string) => ({
    record: keys.entry(id),
    hash: hashOf(id),
    field,
  });
  const answerPlace = places(keys.entryAnswers);
  const filePlace = places(keys.entryFiles);
  const authorPlace = places(keys.entryAuthors);
  const takeOut = async (
    id: string,
    author: Pick<Author, 'key' | 'userId'>,
    evenWithdrawn: boolean,
  ) => {
    const outcome = await removeField(client, authorPlace(id, author.key), { evenWithdrawn });
    if (author.userId !== undefined && outcome !== 'withdrawn') {
      await client.zrem(keys.memberEntries(author.userId), id);
    }
    return outcome;
  };

  const store: EntryStore = {
    async find(id) {
      // A malformed id comes from a forged button: there is no such entry.
      if (!entryId.safeParse(id).success) return undefined;
      const [facts, answers, files, authors] = await Promise.all([
        client.hgetall(keys.entry(id)),
        client.hgetall(keys.entryAnswers(id)),
        client.hgetall(keys.entryFiles(id)),
        client.hgetall(keys.entryAuthors(id)),
      ]);
      if (facts.state === undefined) return undefined;
      return {
        id,
        ...entryRecord.parse(facts),
        answers: Object.fromEntries(
          readRecords(answerRecord, answers).map(({ key, ...answer }) => [key, answer]),
        ),
        files: inOrder(readRecords(attachedFileRecord, files)),
        authors: inOrder(readRecords(authorRecord, authors)),
      };
    },

    async findByCode(code) {
      const id = await client.hget(keys.entryCodes, code);
      return id === null ? undefined : store.find(id);
    },

    async listFor(userId) {
      const ids = await client.zrange(keys.memberEntries(userId), '0', '-1');
      const entries = await Promise.all(ids.map((id) => store.find(id)));
      // Somebody taken out of an entry must not see it, even if the list was not cleared to its end.
      return entries
        .filter((entry) => entry !== undefined)
        .filter((entry) => isAuthor(entry, userId));
    },

    async create(owner, at) {
      const id = randomBytes(9).toString('base64url');
      await execute(
        client
          .multi()
          .hset(keys.entry(id), { owner, state: 'draft', createdAt: at, revision: 0 })
          .zadd(keys.memberEntries(owner), String(at), id),
      );
      const entry = await store.find(id);
      if (!entry) throw new Error('A draft was not there after it was written');
      return entry;
    },

    saveAnswer: (id, step, answer) => writeField(client, answerPlace(id, step), answer),
    // A file or an author is kept as it first came; an answer is replaced.
    addFile: (id, { key, ...file }, most) =>
      writeField(client, filePlace(id, key), file, { most, keep: true }),
    removeFile: (id, key) => removeField(client, filePlace(id, key)),
    addAuthor: (id, { key, ...author }, most) =>
      writeField(client, authorPlace(id, key), author, { most, keep: true }),

    removeAuthor: (id, author) => takeOut(id, author, false),
    leave: (id, userId) => takeOut(id, { key: invitedKey(userId), userId }, true),

    submit({ id, revision }, submission, code) {
      return submitVersion(
        client,
        {
          record: keys.entry(id),
          versions: keys.entryVersions(id),
          counter: keys.entryCounter,
          codes: keys.entryCodes,
        },
        { id, revision, sha256: submission.sha256, version: submission, at: submission.at, code },
      );
    },

    async withdraw(id, at) {
      await withdrawScript(client, [keys.entry(id)], [at]);
    },

    async restore(id) {
      await restoreScript(client, [keys.entry(id)], []);
    },

    async discard(entry) {
      const { id } = entry;
      const tokens = await client.smembers(keys.entryInvitations(id));
      const discarded = await discardScript(
        client,
        [
          keys.entry(id),
          keys.entryAnswers(id),
          keys.entryFiles(id),
          keys.entryAuthors(id),
          keys.entryVersions(id),
          keys.entryInvitations(id),
          keys.memberEntries(entry.owner),
        ],
        [id],
      );
      if (discarded !== 1) return false;
      await Promise.all([
        ...tokens.map((token) => client.del(keys.invitation(token))),
        ...entry.authors.map(({ userId }) => userId && client.zrem(keys.memberEntries(userId), id)),
      ]);
      return true;
    },

    async erase(entry) {
      const { id, code } = entry;
      const tokens = await client.smembers(keys.entryInvitations(id));
      const write = client.multi();
      for (const token of tokens) write.del(keys.invitation(token));
      for (const userId of [entry.owner, ...entry.authors.map((author) => author.userId)]) {
        if (userId !== undefined) write.zrem(keys.memberEntries(userId), id);
      }
      // A number that is missing for this reason is no loss, and the check of the data can tell.
      if (code !== undefined) write.hdel(keys.entryCodes, code).sadd(keys.erasedEntryCodes, code);
      write.del(
        keys.entryAnswers(id),
        keys.entryFiles(id),
        keys.entryAuthors(id),
        keys.entryVersions(id),
        keys.entryInvitations(id),
        keys.entry(id),
      );
      await execute(write);
    },

    rewrite: (id, text) => rewriteEntry(client, keys, id, text),

    async markOnce(id, mark) {
      return (await markScript(client, [keys.entry(id)], [mark])) === 1;
    },

    async submissions(id) {
      const lines = await client.lrange(keys.entryVersions(id), 0, -1);
      return lines.map((line) => submissionRecord.parse(JSON.parse(line)));
    },

    count: () => client.hlen(keys.entryCodes),

    submittedIds: () => client.hvals(keys.entryCodes),
  };
  return store;
}
