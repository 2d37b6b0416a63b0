import type { InlineKeyboardButton } from 'grammy/types';
import type { AnnouncementStore } from '../../announcements/announcement-store.js';
import type { Clock } from '../../clock.js';
import type { Contest } from '../../contest/contest.js';
import type { DisseminationStore } from '../../dissemination/dissemination-store.js';
import type { FinalistStore } from '../../finalists/finalist-store.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { MemberStore } from '../../people/member-store.js';
import type { DeadlineStore } from '../../plans/deadline-store.js';
import type { PlanStore } from '../../plans/plan-store.js';
import type { EntryStore } from '../../registration/entry-store.js';
import type { ResultStore } from '../../results/result-store.js';
import type { Translator } from '../../telegram/translations.js';

/** What the charts are drawn from. */
export interface ChartDeps {
  /** As the file has it; the deadline in force is `deadlines`' to say. */
  contest: Contest;
  clock: Clock;
  entries: EntryStore;
  members: MemberStore;
  finalists: Pick<FinalistStore, 'all'>;
  plans: Pick<PlanStore, 'find' | 'versions'>;
  deadlines: DeadlineStore;
  dissemination: DisseminationStore;
  results: ResultStore;
  announcements: AnnouncementStore;
  outbox: Pick<Outbox, 'ledger'>;
  /** What else administrators may have of these figures: rows of buttons. */
  ways: (t: Translator) => InlineKeyboardButton[][];
}
