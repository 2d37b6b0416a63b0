import type { TableFilter } from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { type Replication, type Standing, standingOf } from './replication.js';

/** One line of the organiser's table: an agency and a model. */
export interface TableRow extends Standing {
  replication: Replication;
  /** Nothing once the model may not be seen any more. */
  title: string | undefined;
}

/** By model, and within one as they were registered; what is no longer seen comes last. */
export async function readTable({
  catalogue,
  replications,
}: Pick<ReplicationDeps, 'replications'> & {
  catalogue: Pick<ReplicationDeps['catalogue'], 'all'>;
}): Promise<TableRow[]> {
  const [models, all] = await Promise.all([catalogue.all(), replications.all()]);
  const titles = new Map(models.map(({ id, title }) => [id, title]));
  const { compare } = new Intl.Collator('vi');
  const rows = all.map((replication) => ({
    replication,
    title: titles.get(replication.modelId),
    ...standingOf(replication),
  }));
  return rows.sort((one, other) => {
    if (one.title === undefined || other.title === undefined) {
      return Number(one.title === undefined) - Number(other.title === undefined);
    }
    return compare(one.title, other.title);
  });
}

export function matches({ stage, isSilent }: Standing, filter: TableFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'silent' ? isSilent : stage === filter;
}
