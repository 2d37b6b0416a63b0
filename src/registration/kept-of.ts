import type { Contest } from '../contest/contest.js';
import type { Json } from '../personal-data/json-people.js';
import type { KeptRecord, KeptSource } from '../personal-data/kept.js';
import { type Entry, invitedKey, isOwner, type Submission } from './entry.js';
import type { EntryStore } from './entry-store.js';

interface Deps {
  contest: Contest;
  entries: EntryStore;
}

/** Entries that somebody owns, whole; of those they are a co-author of, only what is about them. */
export function keptEntries({ contest, entries }: Deps): KeptSource {
  return {
    section: 'entries',
    families: [
      'memberEntries',
      'entry',
      'entryAnswers',
      'entryFiles',
      'entryAuthors',
      'entryVersions',
    ],
    async keptOf(userId) {
      const all = await entries.listFor(userId);
      return Promise.all(
        all.map(async (entry) => {
          const versions = await entries.submissions(entry.id);
          return isOwner(entry, userId)
            ? ownEntry(contest, entry, versions)
            : coAuthored(entry, versions, userId);
        }),
      );
    },
  };
}

function ownEntry(contest: Contest, entry: Entry, versions: readonly Submission[]): KeptRecord {
  const answers = Object.fromEntries(
    Object.entries(entry.answers).map(([step, { value }]) => [step, value]),
  );
  return {
    ...standing(entry),
    answers: labelled(contest, answers),
    files: entry.files.map(({ name, size, addedAt }) => ({ name, size, addedAt })),
    authors: entry.authors.map(authorOf),
    versions: versions.map(({ at, sha256, content }) => ({
      at,
      sha256,
      name: content.owner.name,
      ...(content.owner.agencyId !== undefined && { agencyId: content.owner.agencyId }),
      answers: labelled(contest, content.answers),
      files: content.files.map(({ name, size }) => ({ name, size })),
      authors: content.authors.map(authorOf),
    })),
  };
}

function coAuthored(entry: Entry, versions: readonly Submission[], userId: number): KeptRecord {
  const own = entry.authors.find(({ key }) => key === invitedKey(userId));
  return {
    ...standing(entry),
    ...(own && { author: { ...authorOf(own), addedAt: own.addedAt } }),
    versions: versions.flatMap(({ at, content }) =>
      content.authors
        .filter((author) => author.userId === userId)
        .map((author) => ({ at, author: authorOf(author) })),
    ),
  };
}

function standing({ code, state, createdAt, submittedAt }: Entry): KeptRecord {
  return {
    ...(code !== undefined && { code }),
    state,
    createdAt,
    ...(submittedAt !== undefined && { submittedAt }),
  };
}

function authorOf(author: {
  name: string;
  position?: string | undefined;
  unit?: string | undefined;
}): KeptRecord {
  const { name, position, unit } = author;
  return { name, ...(position !== undefined && { position }), ...(unit !== undefined && { unit }) };
}

/** Answers under the form's own questions, in its order; what an older form asked comes last. */
function labelled(contest: Contest, answers: Record<string, string>): Json {
  const steps = contest.form.steps.map(({ id, label }) => [id, label.vi] as const);
  const known = new Map(steps);
  const given = Object.keys(answers).filter((step) => !known.has(step));
  return Object.fromEntries(
    [...steps, ...given.map((step) => [step, step] as const)].flatMap(([step, label]) => {
      const value = answers[step];
      return value === undefined ? [] : [[label, value] as const];
    }),
  );
}
