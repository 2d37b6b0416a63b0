import type { Bot } from 'grammy';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { createStatus } from './admin/status.js';
import type { Clock } from './clock.js';
import { createAgencySearch } from './contest/agency-search.js';
import type { Contest } from './contest/contest.js';
import { createGroups } from './menu/groups.js';
import { createGuidance } from './menu/guidance.js';
import { createMenu } from './menu/menu.js';
import type { Outbox } from './outbox/outbox.js';
import type { BotContext } from './people/context.js';
import { identify } from './people/identify.js';
import type { MemberStore } from './people/member-store.js';
import { createPeople } from './people/people.js';
import type { Keys } from './redis/keys.js';
import type { RegistrationDeps } from './registration/deps.js';
import { createEntryStore } from './registration/entry-store.js';
import { openInvitationLink } from './registration/invitation-handlers.js';
import { createInvitationStore } from './registration/invitation-store.js';
import { createReceiptStore } from './registration/receipt-store.js';
import {
  createRegistration,
  forgetPerson,
  listEntries,
  register,
} from './registration/registration.js';
import { usePressAnswers } from './telegram/bot.js';
import { type SessionExchange, sessionMiddleware } from './telegram/session.js';
import type { Translators } from './telegram/translations.js';

export interface FeatureOptions {
  redis: Redis;
  keys: Keys;
  outbox: Outbox;
  members: MemberStore;
  contest: Contest;
  clock: Clock;
  logger: Logger;
  translators: Translators;
  exchange: SessionExchange;
  adminIds: readonly number[];
}

/** Everything that the bot does, as one ordered list. */
export function installFeatures(bot: Bot<BotContext>, options: FeatureOptions): void {
  const { redis, keys, members, contest, clock, logger, translators, exchange, adminIds } = options;
  const entries = createEntryStore(redis, keys);
  const invitations = createInvitationStore(redis, keys);
  const receipts = createReceiptStore(redis, keys);
  const isAdministrator = (userId: number) => adminIds.includes(userId);
  const base = { contest, clock, members, entries, translators, logger, isAdministrator };
  const registration: RegistrationDeps = { ...base, invitations, receipts };

  /** What a link into the bot points at, or what somebody wanted before they had to join. */
  const openLink = async (ctx: BotContext, payload: string): Promise<boolean> => {
    if (payload === 'register') await register(ctx, registration);
    else if (payload === 'entries') await listEntries(ctx, registration);
    else return openInvitationLink(ctx, registration, payload);
    return true;
  };
  const menu = createMenu({
    ...base,
    register: (ctx) => register(ctx, registration),
    listEntries: (ctx) => listEntries(ctx, registration),
    openLink,
  });

  usePressAnswers(bot);
  // Groups have neither a session nor a person: what is said there goes no further.
  bot.use(createGroups(translators));
  bot.use(sessionMiddleware(exchange, keys.session));
  bot.use(identify(members, translators));
  bot.use(
    // Commands come first: they work in the middle of a form.
    menu,
    createStatus({ ...base, startedAt: clock.now() }),
    createPeople({
      ...base,
      agencySearch: createAgencySearch(contest),
      forget: (userId) => forgetPerson(userId, registration),
      resume: async (ctx, payload) => {
        if (!(await openLink(ctx, payload))) await menu.showMenu(ctx);
      },
    }),
    createRegistration(registration),
    // The last one answers whatever nobody took.
    createGuidance(),
  );
}
