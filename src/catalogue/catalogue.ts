import { findAgency } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import { isRedisUnavailable } from '../redis/client.js';
import { describeError } from '../telegram/errors.js';
import type { ModelDeps } from './deps.js';
import { type Catalogue, modelId, type PublicModel } from './model.js';
import { prizesByModel, readPublic, readSpeakers } from './read-model.js';
import { createModelIndex, type SearchableModel } from './search/model-index.js';

/** Of what fits, so many at most are looked at: whoever gets more asks more narrowly. */
const MOST_FOUND = 200;
/** Models read together, when the index is filled; each takes about a millisecond, and others their turn in between. */
const AT_ONCE = 10;

/**
 * The catalogue of one instance. What may be seen is kept in memory beside its index, and brought up
 * to date by the log of changes that every instance writes; a model that is about to be shown on its
 * own is nevertheless read anew (`find`), so that nothing is shown by a memory that is late.
 */
export function createCatalogue(deps: ModelDeps): Catalogue {
  const { contest, models } = deps;
  const seen = new Map<string, PublicModel>();
  const index = createModelIndex();
  let count = 0;
  let refreshing: Promise<void> | undefined;

  const take = (id: string, model: PublicModel | undefined): void => {
    if (model) {
      seen.set(id, model);
      index.put(searchable(contest, model));
    } else if (seen.delete(id)) index.remove(id);
  };

  /** A record that can't be read is not shown, and keeps no other from being shown. */
  const readSafely = async (id: string): Promise<PublicModel | undefined> => {
    try {
      return await readPublic(deps, id);
    } catch (error) {
      if (isRedisUnavailable(error)) throw error;
      deps.logger.error({ error: describeError(error), model: id }, 'A model could not be read');
      return undefined;
    }
  };

  const refresh = async (): Promise<void> => {
    const changes = await models.changesSince(count);
    for (let from = 0; from < changes.ids.length; from += AT_ONCE) {
      const ids = changes.ids.slice(from, from + AT_ONCE);
      const found = await Promise.all(ids.map(readSafely));
      for (const [at, id] of ids.entries()) take(id, found[at]);
    }
    count = changes.count;
  };

  /** One at a time: two at once would read the same changes twice. */
  const upToDate = async (): Promise<void> => {
    // One that has begun may have asked before this caller's own change.
    await refreshing;
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
    });
    await refreshing;
  };

  const withPrizes = async (found: readonly PublicModel[]): Promise<PublicModel[]> => {
    if (found.length === 0) return [];
    const prizes = prizesByModel(await deps.publicRows());
    return found.map((model) => {
      const prize = prizes.get(model.id);
      return prize === undefined ? model : { ...model, prize };
    });
  };

  const findAll = async (ids: readonly string[]): Promise<PublicModel[]> => {
    const known = ids.filter((id) => modelId.safeParse(id).success);
    const found = await Promise.all(known.map((id) => readPublic(deps, id)));
    // The results, in which the prizes stand, are read once for all of them.
    return withPrizes(found.filter((model) => model !== undefined));
  };

  return {
    find: async (id) => (await findAll([id]))[0],
    findAll,

    async all() {
      await upToDate();
      const all = [...seen.values()].sort(
        (one, other) => other.publishedAt - one.publishedAt || (one.id < other.id ? -1 : 1),
      );
      return withPrizes(all);
    },

    async search(query) {
      await upToDate();
      const found = index.search(query, MOST_FOUND);
      return withPrizes(found.flatMap((id) => seen.get(id) ?? []));
    },

    authorsOf: async (id) => (await readSpeakers(deps, id)).ids,
  };
}

/** What a model is found by. Authors are not searched for: the catalogue is of models, not of people. */
function searchable(contest: Contest, model: PublicModel): SearchableModel {
  const { id, title, unitName, year } = model;
  const agency = model.agencyId === undefined ? undefined : findAgency(contest, model.agencyId);
  const field = contest.fields.find((one) => one.id === model.field)?.label;
  return {
    id,
    title,
    unitName,
    agencyNames: agency
      ? [agency.name, ...agency.shortNames, ...agency.formerNames, agency.nameEn ?? '']
      : [],
    fieldName: field ? `${field.vi} ${field.en}` : '',
    year,
    text: model.sections.map(({ text }) => text).join('\n'),
  };
}
