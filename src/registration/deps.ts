import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { Outbox } from '../outbox/outbox.js';
import type { MemberStore } from '../people/member-store.js';
import type { Translators } from '../telegram/translations.js';
import type { EntryStore } from './entry-store.js';
import type { InvitationStore } from './invitation-store.js';

/** What registration needs from `createApp`. */
export interface RegistrationDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  entries: EntryStore;
  invitations: InvitationStore;
  outbox: Pick<Outbox, 'define' | 'post' | 'resend' | 'ledger'>;
  translators: Translators;
  logger: Logger;
}
