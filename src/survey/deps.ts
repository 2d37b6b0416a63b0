import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { Outbox } from '../outbox/outbox.js';
import type { MemberStore } from '../people/member-store.js';
import type { DeadlineStore } from '../plans/deadline-store.js';
import type { ResultStore } from '../results/result-store.js';
import type { Translators } from '../telegram/translations.js';
import type { SurveyStore } from './survey-store.js';

/** What the survey needs from `createApp`. */
export interface SurveyDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  deadlines: DeadlineStore;
  results: ResultStore;
  survey: SurveyStore;
  outbox: Pick<Outbox, 'define' | 'post' | 'ledger'>;
  translators: Translators;
  isAdministrator: (userId: number) => boolean;
}
