import type { ResultDeps } from '../results/deps.js';
import { publicVersions } from '../results/visible-results.js';
import { fold } from '../text/vietnamese.js';

/** A model that an agency may say it will apply: all of it is public. */
export interface ReportModel {
  id: string;
  title: string;
  unitName: string;
}

/** Where models are found; the catalogue is one. */
export interface ModelSource {
  find(id: string): Promise<ReportModel | undefined>;
  all(): Promise<ReportModel[]>;
  /** Best first. */
  search(query: string): Promise<ReportModel[]>;
}

/** The models of the results that everyone may read. */
export function publishedModels(
  deps: Pick<ResultDeps, 'deadlines' | 'clock' | 'results'>,
): ModelSource {
  const all = async (): Promise<ReportModel[]> => {
    const rows = (await publicVersions(deps)).at(-1)?.published.rows ?? [];
    return rows.map(({ id, title, unitName }) => ({ id, title: title ?? unitName, unitName }));
  };
  return {
    all,
    find: async (id) => (await all()).find((model) => model.id === id),
    async search(query) {
      const words = fold(query).split(/\s+/).filter(Boolean);
      return (await all()).filter(({ title, unitName }) => {
        const text = fold(`${title} ${unitName}`);
        return words.length > 0 && words.every((word) => text.includes(word));
      });
    },
  };
}
