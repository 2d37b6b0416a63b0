import { fieldStepId } from '../contest/contest.js';
import { NO_PRIZE } from '../contest/results-data.js';
import { writersOf } from '../finalists/finalist.js';
import { unitName } from '../people/member.js';
import { type Entry, type Submission, TITLE_STEP } from '../registration/entry.js';
import type { ResultRow } from '../results/result.js';
import type { ModelDeps } from './deps.js';
import { originOf, type PublicModel, sourceIdOf } from './model.js';
import type {
  EntryContent,
  ModelConsent,
  ModelContent,
  ModelRecord,
  TypedContent,
} from './publication.js';

/** Those who speak for a model, and what they have agreed to. */
export interface Speakers {
  /** User ids: the authors of the entry who have an account; the people of the finalist. */
  ids: number[];
  /** Of these: whose personal data may be processed at all, and their choice about this model. */
  consents: Map<number, ModelConsent>;
  /** How many more of them must agree before it may be published. */
  missing: number;
}

/**
 * Of an entry each author with an account must agree; who has none is spoken for by the owner, and is
 * never named. Of a unit one person is enough: they act for the unit. One from elsewhere has nobody.
 */
export async function readSpeakers(deps: ModelDeps, id: string): Promise<Speakers> {
  const origin = originOf(id);
  if (origin === 'elsewhere') return { ids: [], consents: new Map(), missing: 0 };
  const [ids, all] = await Promise.all([speakerIds(deps, id), deps.models.consents(id)]);
  const members = await Promise.all(ids.map((userId) => deps.members.find(userId)));
  const consents = new Map(
    members
      .filter(({ consent }) => consent === 'given')
      .flatMap((member) => {
        const consent = all.get(member.id);
        return consent ? [[member.id, consent] as const] : [];
      }),
  );
  const agreed = [...consents.values()].filter((consent) => consent.agreed).length;
  const needed = origin === 'entry' ? ids.length : 1;
  return { ids, consents, missing: Math.max(0, needed - agreed) };
}

async function speakerIds({ entries, finalists }: ModelDeps, id: string): Promise<number[]> {
  const source = sourceIdOf(id);
  if (originOf(id) === 'finalist') {
    return (await finalists.people(source)).map(({ userId }) => userId);
  }
  const entry = await entries.find(source);
  return entry ? writersOf(entry, 0).map(({ userId }) => userId) : [];
}

/**
 * A model that anybody may see now, or nothing. It is asked anew each time something of it is shown:
 * what was withdrawn a moment ago is gone.
 */
export async function readPublic(deps: ModelDeps, id: string): Promise<PublicModel | undefined> {
  const record = await deps.models.find(id);
  if (!record?.publication) return undefined;
  const speakers = await readSpeakers(deps, id);
  if (speakers.missing > 0) return undefined;
  const { content, at } = record.publication;
  return compose(deps, record, content, speakers, at);
}

/** As it would stand in the catalogue with this content; nothing when its source is no longer there. */
export async function compose(
  deps: ModelDeps,
  { id }: Pick<ModelRecord, 'id'>,
  content: ModelContent,
  { consents }: Pick<Speakers, 'consents'>,
  publishedAt: number,
): Promise<PublicModel | undefined> {
  if (content.kind === 'entry') return composeEntry(deps, id, content, consents, publishedAt);
  if (originOf(id) === 'finalist' && !(await standsAlone(deps, sourceIdOf(id)))) return undefined;
  return composeTyped(id, content, publishedAt);
}

/** A unit whose entry is on record is in the catalogue by that entry, or not at all. */
async function standsAlone({ finalists }: ModelDeps, finalistId: string): Promise<boolean> {
  const finalist = await finalists.find(finalistId);
  return finalist !== undefined && finalist.entryId === undefined;
}

async function composeEntry(
  deps: ModelDeps,
  id: string,
  { version, documents }: EntryContent,
  consents: ReadonlyMap<number, ModelConsent>,
  publishedAt: number,
): Promise<PublicModel | undefined> {
  const { contest, entries } = deps;
  const entry = await entries.find(sourceIdOf(id));
  if (entry?.state !== 'submitted') return undefined;
  const submission = (await entries.submissions(entry.id))[version - 1];
  if (!submission) return undefined;
  const { answers, files, owner } = submission.content;
  const field = answers[fieldStepId(contest) ?? ''];
  const unitStep = contest.form.steps.find(
    (step) => step.type === 'text' && step.prefill === 'unit',
  );
  return {
    id,
    title: answers[TITLE_STEP] ?? '',
    ...(field !== undefined && { field }),
    ...(owner.agencyId !== undefined && { agencyId: owner.agencyId }),
    unitName: answers[unitStep?.id ?? ''] ?? unitName(owner, contest) ?? '',
    year: contest.edition.year,
    names: namesOf(entry, submission, consents),
    sections: contest.catalogue.sections.flatMap((stepId) => {
      const label = contest.form.steps.find((step) => step.id === stepId)?.label;
      const text = answers[stepId];
      return label && text ? [{ label, text }] : [];
    }),
    files: documents ? files.map((file) => ({ ...file, addedAt: submission.at })) : [],
    publishedAt,
  };
}

/** As each is called in what was submitted; whoever has left the entry since is not named. */
function namesOf(
  entry: Entry,
  { content }: Submission,
  consents: ReadonlyMap<number, ModelConsent>,
): string[] {
  const authors = [content.owner, ...content.authors];
  const present = new Set(writersOf(entry, 0).map(({ userId }) => userId));
  return authors.flatMap(({ userId, name }) =>
    userId !== undefined && present.has(userId) && consents.get(userId)?.named ? [name] : [],
  );
}

function composeTyped(
  id: string,
  { title, field, agencyId, unitName: unit, year, summary, source }: TypedContent,
  publishedAt: number,
): PublicModel {
  return {
    id,
    title,
    ...(field !== undefined && { field }),
    ...(agencyId !== undefined && { agencyId }),
    unitName: unit,
    year,
    names: [],
    sections: [{ label: SUMMARY_LABEL, text: summary }],
    files: [],
    ...(source && { source }),
    publishedAt,
  };
}

/** Of what is written for the catalogue, which has no form. */
const SUMMARY_LABEL = { vi: 'Nội dung chính', en: 'Summary' };

/** Which prize each model was given, by the results that anybody may read. */
export function prizesByModel(rows: readonly ResultRow[]): Map<string, string> {
  return new Map(
    rows.flatMap(({ id, entryId, prize }) => {
      if (prize === undefined || prize === NO_PRIZE) return [];
      return [id, ...(entryId === undefined ? [] : [`e.${entryId}`])].map(
        (modelId) => [modelId, prize] as const,
      );
    }),
  );
}
