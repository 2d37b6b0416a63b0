import { chatsMailing, newsAudience, newsMailing, ownAudience, ownMailing } from './audience.js';
import { uploadMissingCard } from './card-upload.js';
import type { ResultDeps } from './deps.js';
import { dueStage } from './publication.js';
import type { Published } from './result.js';
import { type Stage, stages } from './result-store.js';

export const MAILINGS: Record<Stage, { id: (version: number) => string; kind: string }> = {
  own: { id: ownMailing, kind: 'result-own' },
  news: { id: newsMailing, kind: 'results-news' },
  chats: { id: chatsMailing, kind: 'results-chats' },
};

/** Finds who is to be told of the results now, and has them told. Run twice at once, it tells nobody twice. */
export async function sweepResults(deps: ResultDeps): Promise<void> {
  const published = await deps.results.newest();
  if (!published) return;
  // A stage that has nobody is over at once.
  for (const _ of stages) {
    const stage = await dueNow(deps, published);
    if (stage === undefined) return;
    await tell(deps, published, stage);
  }
}

async function dueNow(deps: ResultDeps, published: Published): Promise<Stage | undefined> {
  const { version } = published;
  const begun = await deps.results.begun(version);
  if (begun.chats !== undefined) return undefined;
  const settled = await settledStages(deps, published);
  const contest = await deps.deadlines.contest();
  return dueStage({ contest, now: deps.clock.now(), published, begun, settled });
}

export async function settledStages(
  { outbox }: Pick<ResultDeps, 'outbox'>,
  { version }: Published,
): Promise<Partial<Record<Stage, boolean>>> {
  const settled: Partial<Record<Stage, boolean>> = {};
  for (const stage of stages) {
    const mailing = await outbox.ledger.find(MAILINGS[stage].id(version));
    settled[stage] = (mailing?.pending ?? 0) === 0;
  }
  return settled;
}

/**
 * The message first, then the note that the stage was begun: after a crash in between it is begun
 * again, and the outbox adds only whom it does not have yet.
 */
async function tell(deps: ResultDeps, published: Published, stage: Stage): Promise<void> {
  await uploadMissingCard(deps, published);
  const { version } = published;
  const { id, kind } = MAILINGS[stage];
  const to = await audienceOf(deps, published, stage);
  if (to.length > 0) {
    await deps.outbox.post({ id: id(version), kind, subject: String(version), to });
  }
  await deps.results.begin(version, stage, deps.clock.now());
}

export async function audienceOf(
  deps: ResultDeps,
  published: Published,
  stage: Stage,
): Promise<readonly number[]> {
  if (stage === 'own') return ownAudience(deps, published);
  if (stage === 'chats') return deps.chats();
  const own = await deps.outbox.ledger.deliveries(ownMailing(published.version));
  return newsAudience(deps, new Set(own.keys()));
}
