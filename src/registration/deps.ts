import type { InlineKeyboardButton } from 'grammy/types';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import type { Contest, FormStep } from '../contest/contest.js';
import type { Outbox } from '../outbox/outbox.js';
import type { BotContext } from '../people/context.js';
import type { MemberStore } from '../people/member-store.js';
import type { Translator, Translators } from '../telegram/translations.js';
import type { Entry } from './entry.js';
import type { EntryStore } from './entry-store.js';
import type { InvitationStore } from './invitation-store.js';

/** What its messages need, which are sent unasked. */
export interface RegistrationMailDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  invitations: InvitationStore;
  outbox: Pick<Outbox, 'define' | 'post' | 'resend' | 'ledger'>;
  translators: Translators;
  logger: Logger;
}

/** What registration needs from `createApp`. */
export interface RegistrationDeps extends RegistrationMailDeps {
  /** What else an author may do with an entry that is on record: rows of its card. */
  cardActions: (entry: Entry, t: Translator) => InlineKeyboardButton[][];
  /** Told after an answer was saved and the next question asked; what it says stands under that. */
  onAnswered: (ctx: BotContext, entry: Entry, step: FormStep) => Promise<void>;
}
