import type { Translator } from '../../telegram/translations.js';
import { originOf } from '../model.js';
import { compose, readSpeakers } from '../read-model.js';
import type { PublishDeps } from './deps.js';
import type { Waiting } from './review-views.js';

/** What waits for an administrator: proposals of which everybody has agreed, and drafts from elsewhere. */
export async function readWaiting(deps: PublishDeps, t: Translator): Promise<Waiting[]> {
  const ids = (await deps.models.proposed()).sort();
  const found = await Promise.all(ids.map((id) => readOne(deps, id, t)));
  return found.filter((one) => one !== undefined);
}

async function readOne(deps: PublishDeps, id: string, t: Translator): Promise<Waiting | undefined> {
  const record = await deps.models.find(id);
  if (!record) return undefined;
  const { proposal } = record;
  if (originOf(id) === 'elsewhere') {
    return { id, title: record.title ?? t.plain('elsewhere-untitled'), proposal: undefined };
  }
  const speakers = await readSpeakers(deps, id);
  if (!proposal || speakers.missing > 0) return undefined;
  const model = await compose(deps, record, proposal.content, speakers, proposal.at);
  return model && { id, title: model.title, proposal };
}
