import type { CoordinatorStore } from '../people/coordinators.js';
import type { ResultDeps } from '../results/deps.js';
import type { DisseminationStore } from './dissemination-store.js';
import type { ModelSource } from './models.js';
import type { ReportStore } from './report-store.js';

/** What dissemination needs from `createApp`: what the results need, and stores of its own. */
export interface DisseminationDeps extends Omit<ResultDeps, 'api' | 'files' | 'chats'> {
  coordinators: CoordinatorStore;
  dissemination: DisseminationStore;
  reports: ReportStore;
  models: ModelSource;
}
