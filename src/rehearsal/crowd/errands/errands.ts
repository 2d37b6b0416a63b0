import { acknowledgeNews, fetchKit, lookAround, readKit, readResults } from './read.js';
import { reportDissemination } from './report.js';
import type { Errand, Step } from './step.js';
import { askSomething, registerIdea, sendUnitPlan } from './write.js';

/** Everything that people of the crowd do, each a list of steps from its first to its last. */
export const ERRANDS = {
  acknowledge: acknowledgeNews,
  results: readResults,
  kit: fetchKit,
  'read-kit': readKit,
  report: reportDissemination,
  look: lookAround,
  register: registerIdea,
  ask: askSomething,
  plan: sendUnitPlan,
  block: (): Step[] => [{ do: 'block' }],
  unblock: (): Step[] => [{ do: 'unblock' }],
} satisfies Record<string, (errand: Errand) => Step[]>;

export type ErrandName = keyof typeof ERRANDS;
