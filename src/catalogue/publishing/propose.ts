import { isDeepStrictEqual } from 'node:util';
import { isOwner } from '../../registration/entry.js';
import { originOf, sourceIdOf } from '../model.js';
import {
  type ModelConsent,
  type ModelContent,
  type ModelRecord,
  PUBLICATION_TEXT,
  type Standing,
  standingOf,
  type TypedContent,
} from '../publication.js';
import { readSpeakers, type Speakers } from '../read-model.js';
import type { PublishDeps } from './deps.js';
import { isNoField } from './typed-fields.js';

/** Where a model stands on its way into the catalogue. */
export interface Desk {
  id: string;
  record: ModelRecord | undefined;
  speakers: Speakers;
  /** What would be proposed now; nothing while something is lacking. */
  content: ModelContent | undefined;
  standing: Standing;
}

export async function readDesk(deps: PublishDeps, id: string): Promise<Desk> {
  const [record, speakers] = await Promise.all([deps.models.find(id), readSpeakers(deps, id)]);
  const content = await contentNow(deps, id, record);
  const before = record?.proposal?.content ?? record?.publication?.content;
  const differs = content !== undefined && !isDeepStrictEqual(content, before);
  const standing = record ? standingOf(record, speakers.missing, differs) : 'draft';
  return { id, record, speakers, content, standing };
}

async function contentNow(
  deps: PublishDeps,
  id: string,
  record: ModelRecord | undefined,
): Promise<ModelContent | undefined> {
  if (originOf(id) !== 'entry') return typedContentNow(deps, id, record);
  const entry = await deps.entries.find(sourceIdOf(id));
  if (entry?.state !== 'submitted') return undefined;
  const hasFiles = (await deps.entries.submissions(entry.id)).at(-1)?.content.files.length;
  return {
    kind: 'entry',
    version: entry.version,
    documents: Boolean(hasFiles) && record?.documents === 'yes',
  };
}

/** What is written for the catalogue, once everything that it needs is there. */
async function typedContentNow(
  deps: PublishDeps,
  id: string,
  record: ModelRecord | undefined,
): Promise<TypedContent | undefined> {
  const finalist =
    originOf(id) === 'finalist' ? await deps.finalists.find(sourceIdOf(id)) : undefined;
  const title = record?.title ?? finalist?.title;
  const unitName = finalist?.unitName ?? record?.unitName;
  const year = finalist ? deps.contest.edition.year : record?.year;
  const { field, summary, sourceName: name, sourceUrl: url } = record ?? {};
  if (title === undefined || unitName === undefined || summary === undefined) return undefined;
  if (year === undefined) return undefined;
  // What comes from elsewhere is shown with where it can be read, or not at all.
  if (!finalist && (name === undefined || url === undefined)) return undefined;
  return {
    kind: 'typed',
    title,
    ...(field !== undefined && !isNoField(field) && { field }),
    ...(finalist?.agencyId !== undefined && { agencyId: finalist.agencyId }),
    unitName,
    year,
    summary,
    ...(!finalist && name !== undefined && url !== undefined && { source: { name, url } }),
  };
}

/** Whether somebody decides for the model, and not only for their own part in it. */
export async function leads(deps: PublishDeps, id: string, userId: number): Promise<boolean> {
  if (originOf(id) !== 'entry') return true;
  const entry = await deps.entries.find(sourceIdOf(id));
  return entry !== undefined && isOwner(entry, userId);
}

/** Records what somebody agrees to, and what they do not, beside what they chose before. */
export async function choose(
  { models, clock }: PublishDeps,
  id: string,
  userId: number,
  choice: Partial<Pick<ModelConsent, 'agreed' | 'named'>>,
): Promise<void> {
  const before = (await models.consents(id)).get(userId);
  const { agreed = false, named = false } = before ?? {};
  const consent = { agreed, named, ...choice, at: clock.now(), text: PUBLICATION_TEXT };
  await models.setConsent(id, userId, consent);
}

/**
 * Agrees to publication; whoever leads also proposes what there is now. Co-authors are asked, and the
 * administrators once everybody has agreed.
 */
export async function agree(
  deps: PublishDeps,
  id: string,
  userId: number,
  updateId: number,
): Promise<Desk> {
  const { models, clock } = deps;
  await choose(deps, id, userId, { agreed: true });
  const before = await readDesk(deps, id);
  const { content, record } = before;
  if (content && (await leads(deps, id, userId)) && isNew(before, content)) {
    if (!record) await models.write(id, {}, clock.now(), userId);
    await models.propose(id, { content, at: clock.now(), updateId });
  }
  await models.touch(id);
  const desk = await readDesk(deps, id);
  await askOthers(deps, desk);
  return desk;
}

function isNew({ record }: Desk, content: ModelContent): boolean {
  const { proposal, publication } = record ?? {};
  return !isDeepStrictEqual(content, (proposal ?? publication)?.content);
}

/** Those whose word a proposal waits for: first its authors, then the administrators. */
async function askOthers({ outbox, administrators }: PublishDeps, desk: Desk): Promise<void> {
  const { id, record, speakers } = desk;
  if (!record?.proposal) return;
  const subject = proposalSubject(id, record.proposal.updateId);
  if (speakers.missing === 0) {
    const mailing = { id: `model-review.${subject}`, kind: 'model-review', subject };
    const to = administrators();
    if (to.length > 0) await outbox.post({ ...mailing, to });
    return;
  }
  const to = speakers.ids.filter((userId) => !speakers.consents.get(userId)?.agreed);
  if (to.length === 0) return;
  await outbox.post({ id: `model-consent.${subject}`, kind: 'model-consent', subject, to });
}

/** What a mailing about a proposal is about. */
export function proposalSubject(id: string, updateId: number): string {
  return `${id}.${updateId}`;
}

export function readProposalSubject(subject: string): { id: string; updateId: number } {
  const at = subject.lastIndexOf('.');
  return { id: subject.slice(0, at), updateId: Number(subject.slice(at + 1)) };
}

/** Takes one's word back, at any time. Whoever leads takes the model out with it. */
export async function disagree(deps: PublishDeps, id: string, userId: number): Promise<Desk> {
  await choose(deps, id, userId, { agreed: false, named: false });
  if (await leads(deps, id, userId)) await deps.models.takeOut(id);
  return readDesk(deps, id);
}
