import type { InlineKeyboardButton } from 'grammy/types';
import type { PublicModel } from '../catalogue/model.js';
import type { Member } from '../people/member.js';
import type { Translator } from '../telegram/translations.js';
import { agenciesFor, mayHandle } from './access.js';
import { startReplication } from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { isApplied, stageOf } from './milestones.js';
import { isRegistered, type Replication } from './replication.js';
import { modelPageButton, replicationButton } from './words.js';

type Deps = Pick<ReplicationDeps, 'contest' | 'coordinators' | 'isAdministrator' | 'replications'>;

export function replicateButton(modelId: string, t: Translator): InlineKeyboardButton {
  return startReplication.make(t.plain('replication-start'), modelId);
}

/** What a reader may do about replication on a model's card. */
export function replicationActions(deps: Deps) {
  return async (
    model: Pick<PublicModel, 'id'>,
    member: Member,
    t: Translator,
  ): Promise<InlineKeyboardButton[][]> => {
    const all = await deps.replications.ofModel(model.id);
    const shown = all.some(isRegistered) ? [modelPageButton(model.id, t)] : [];
    return [...(await ownAction(deps, model.id, all, member, t)), shown].filter(
      (row) => row.length > 0,
    );
  };
}

/** To register it for an agency that has not, or to open what they handle. */
export async function ownAction(
  deps: Deps,
  modelId: string,
  all: readonly Replication[],
  member: Member,
  t: Translator,
): Promise<InlineKeyboardButton[][]> {
  const agencies = await agenciesFor(deps, member);
  const own = all.filter(({ agencyId }) => agencies.some(({ id }) => id === agencyId));
  const handled: Replication[] = [];
  for (const one of own) if (await mayHandle(deps, one, member)) handled.push(one);
  const isLeft = agencies.length === 0 || own.length < agencies.length;
  return [
    ...handled.slice(0, 1).map(({ id }) => [replicationButton(id, t)]),
    ...(isLeft ? [[replicateButton(modelId, t)]] : []),
  ];
}

/** On a model's card: that its idea lives. */
export function replicationLinesOfModel({ replications }: Pick<Deps, 'replications'>) {
  return async (model: Pick<PublicModel, 'id'>, t: Translator): Promise<string[]> => {
    const stages = (await replications.ofModel(model.id))
      .filter(isRegistered)
      .map(({ news }) => stageOf(news));
    const applied = stages.filter(isApplied).length;
    const others = stages.filter((stage) => !isApplied(stage) && stage !== 'dropped').length;
    return [
      ...(applied > 0 ? [t.html('replication-card-applied', { count: applied })] : []),
      ...(others > 0 ? [t.html('replication-card-others', { count: others })] : []),
    ];
  };
}
