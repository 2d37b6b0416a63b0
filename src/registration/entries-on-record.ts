import type { Contest } from '../contest/contest.js';
import { type Member, unitName } from '../people/member.js';
import type { MemberStore } from '../people/member-store.js';
import { type Entry, type Submission, TITLE_STEP } from './entry.js';
import type { EntryStore } from './entry-store.js';

/** An entry that was submitted and not withdrawn, as it was last submitted. */
export interface EntryOnRecord {
  entry: Entry;
  code: string;
  submission: Submission;
  title: string;
  /** For which agency it counts; nothing when its unit belongs to none that we know. */
  agencyId: string | undefined;
  /** The owner's unit and agency, by name. */
  unitName: string | undefined;
}

interface Deps {
  contest: Contest;
  entries: EntryStore;
  members: MemberStore;
}

/** Records read together; others get their turn in between. */
const AT_ONCE = 200;

/** Every entry on record, by its code. */
export async function entriesOnRecord(deps: Deps): Promise<EntryOnRecord[]> {
  const ids = await deps.entries.submittedIds();
  const found: EntryOnRecord[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await Promise.all(
      ids.slice(from, from + AT_ONCE).map((id) => entryOnRecord(deps, id)),
    );
    found.push(...some.filter((one) => one !== undefined));
  }
  return found.sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** One of them; nothing for a draft, a withdrawn entry or none. */
export async function entryOnRecord(deps: Deps, id: string): Promise<EntryOnRecord | undefined> {
  const entry = await deps.entries.find(id);
  if (entry?.state !== 'submitted' || entry.code === undefined) return undefined;
  const submission = (await deps.entries.submissions(id)).at(-1);
  if (!submission) return undefined;
  const unit = await unitOf(deps, submission.content.owner);
  return {
    entry,
    code: entry.code,
    submission,
    title: submission.content.answers[TITLE_STEP] ?? '',
    agencyId: unit.agencyId,
    unitName: unitName(unit, deps.contest),
  };
}

/** Entries of the time before the agency went on record count for the agency that their owner has now. */
async function unitOf(
  { members }: Deps,
  owner: Submission['content']['owner'],
): Promise<Pick<Member, 'agencyId' | 'unit'>> {
  return owner.agencyId === undefined && owner.unit === undefined
    ? members.find(owner.userId)
    : owner;
}
