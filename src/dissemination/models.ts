import type { Catalogue } from '../catalogue/model.js';
import type { ResultRow } from '../results/result.js';
import { fold } from '../text/vietnamese.js';

/** A model that an agency may say it will apply: all of it is public. */
export interface ReportModel {
  id: string;
  title: string;
  unitName: string;
}

/** Where models are found. */
export interface ModelSource {
  find(id: string): Promise<ReportModel | undefined>;
  all(): Promise<ReportModel[]>;
  /** Best first. */
  search(query: string): Promise<ReportModel[]>;
}

/**
 * The models of the catalogue, and those that stand in the results that everyone may read, whose
 * authors need not have agreed to more: both go by the same ids.
 */
export function reportModels(
  catalogue: Pick<Catalogue, 'find' | 'all' | 'search'>,
  publicRows: () => Promise<readonly ResultRow[]>,
): ModelSource {
  const fromResults = async (): Promise<ReportModel[]> =>
    (await publicRows()).map(({ id, title, unitName }) => ({
      id,
      title: title ?? unitName,
      unitName,
    }));
  const together = (first: readonly ReportModel[], rest: readonly ReportModel[]): ReportModel[] => {
    const known = new Set(first.map(({ id }) => id));
    return [...first, ...rest.filter(({ id }) => !known.has(id))];
  };
  return {
    all: async () => together(await catalogue.all(), await fromResults()),
    find: async (id) =>
      (await catalogue.find(id)) ?? (await fromResults()).find((model) => model.id === id),
    async search(query) {
      const words = fold(query).split(/\s+/).filter(Boolean);
      const found = (await fromResults()).filter(({ title, unitName }) => {
        const text = fold(`${title} ${unitName}`);
        return words.length > 0 && words.every((word) => text.includes(word));
      });
      return together(await catalogue.search(query), found);
    },
  };
}
