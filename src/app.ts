import { performance } from 'node:perf_hooks';
import { GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { createStatus } from './admin/status.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { createAgencySearch } from './contest/agency-search.js';
import type { Contest } from './contest/contest.js';
import { createMetrics } from './http/metrics.js';
import { startHttpServer } from './http/server.js';
import { createGroups } from './menu/groups.js';
import { createGuidance } from './menu/guidance.js';
import { createMenu } from './menu/menu.js';
import type { BotContext } from './people/context.js';
import { identify } from './people/identify.js';
import { createMemberStore } from './people/member-store.js';
import { createPeople } from './people/people.js';
import { checkRedis, connectRedis, isRedisUnavailable } from './redis/client.js';
import { startEmbeddedRedis } from './redis/embedded.js';
import { createKeys } from './redis/keys.js';
import type { RegistrationDeps } from './registration/deps.js';
import { createEntryStore } from './registration/entry-store.js';
import { openInvitationLink } from './registration/invitation-handlers.js';
import { createInvitationStore } from './registration/invitation-store.js';
import { createReceiptStore } from './registration/receipt-store.js';
import {
  createRegistration,
  discardDrafts,
  listEntries,
  register,
} from './registration/registration.js';
import { createBot, usePressAnswers } from './telegram/bot.js';
import { createBoundary } from './telegram/boundary.js';
import { publishMenus } from './telegram/commands.js';
import { classify, describeError } from './telegram/errors.js';
import { createHttpClient } from './telegram/http-client.js';
import { createIntake, type Intake } from './telegram/intake.js';
import { createPolling } from './telegram/polling.js';
import { SessionExchange, sessionMiddleware } from './telegram/session.js';
import { loadTranslations } from './telegram/translations.js';
import { createUpdateLedger } from './telegram/update-ledger.js';
import { createWebhook } from './telegram/webhook.js';

export interface AppOptions {
  config: Config;
  contest: Contest;
  clock: Clock;
  logger: Logger;
  /** The bot cannot go on, as when its token is revoked while it runs. */
  onFatal: (error: unknown) => void;
}

export interface App {
  readonly username: string;
  /** Of the HTTP server. */
  readonly port: number;
  /** Ends what was begun, in the reverse order of the start. Safe to call twice. */
  close(): Promise<void>;
}

/** The token is not one that Telegram knows. */
export class TokenRefusedError extends Error {
  override readonly name = 'TokenRefusedError';
}

/** Locales stand at the project's root, two levels up from here in `src/` as in `dist/`. */
const LOCALES = new URL('../locales/', import.meta.url);

/**
 * Builds everything, in order, and starts it: store, bot, features, HTTP, updates. What was
 * started is ended again when a later step fails.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const closers: (() => Promise<unknown> | unknown)[] = [];
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      for (const closer of closers.reverse()) await closer();
    })();
    return closing;
  };
  try {
    return { ...(await start(options, (closer) => closers.push(closer))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  { config, contest, clock, logger, onFatal }: AppOptions,
  onClose: (closer: () => Promise<unknown> | unknown) => void,
): Promise<Omit<App, 'close'>> {
  const redis = await openStore(config, logger, onClose);
  const keys = createKeys(contest.id);

  const translators = loadTranslations(LOCALES, (problem) =>
    logger.error({ err: problem }, 'A text is broken'),
  );
  const http = createHttpClient();
  onClose(() => http.close());
  const bot = createBot<BotContext>({
    token: config.botToken,
    apiRoot: config.telegramApiRoot,
    http,
  });

  const members = createMemberStore(redis, keys);
  const entries = createEntryStore(redis, keys);
  const isAdministrator = (userId: number) => config.adminIds.includes(userId);
  const registration: RegistrationDeps = {
    contest,
    clock,
    members,
    entries,
    invitations: createInvitationStore(redis, keys),
    receipts: createReceiptStore(redis, keys),
    translators,
    logger,
  };
  /** What a link into the bot points at, or what somebody wanted before they had to join. */
  const openLink = async (ctx: BotContext, payload: string): Promise<boolean> => {
    if (payload === 'register') await register(ctx, registration);
    else if (payload === 'entries') await listEntries(ctx, registration);
    else return openInvitationLink(ctx, registration, payload);
    return true;
  };
  const menu = createMenu({
    contest,
    clock,
    members,
    translators,
    isAdministrator,
    register: (ctx) => register(ctx, registration),
    listEntries: (ctx) => listEntries(ctx, registration),
    openLink,
  });

  const exchange = new SessionExchange();
  usePressAnswers(bot);
  bot.use(createGroups(translators));
  bot.use(sessionMiddleware(exchange, keys.session));
  bot.use(identify(members, translators));
  bot.use(
    // Commands first: they work in the middle of a form.
    menu,
    createStatus({ contest, clock, members, entries, isAdministrator, startedAt: clock.now() }),
    createPeople({
      contest,
      clock,
      members,
      agencySearch: createAgencySearch(contest),
      discardDrafts: (userId) => discardDrafts(userId, registration),
      resume: async (ctx, payload) => {
        if (!(await openLink(ctx, payload))) await menu.showMenu(ctx);
      },
    }),
    createRegistration(registration),
    // Last: it answers whatever nobody took.
    createGuidance(),
  );

  await meetTelegram(bot, logger);
  await publishMenus(bot.api, translators, config.adminIds);

  const boundary = createBoundary({
    api: bot.api,
    logger,
    translators,
    isStoreDown: isRedisUnavailable,
  });
  const ledger = createUpdateLedger(redis, keys);
  onClose(() => ledger.close());
  const metrics = createMetrics();
  const intake = createIntake({
    ledger,
    exchange,
    sessionKey: keys.session,
    handle: (update) => boundary.run(update, () => bot.handleUpdate(update)),
    onStoreError: (error, update) => {
      logger.warn(
        { err: error, update: update.update_id },
        'The store did not answer; the update waits',
      );
      void boundary.tellWaiting(update);
    },
  });
  const measured = measure(intake, metrics.updateHandled);
  const sourceOptions = { api: bot.api, intake: measured, logger, onFatal };
  const webhook =
    config.updates.mode === 'webhook' ? createWebhook(sourceOptions, config.updates) : undefined;
  const source = webhook ?? createPolling(sourceOptions);

  const server = await startHttpServer({
    host: config.host,
    port: config.port,
    registry: metrics.registry,
    webhook,
    trouble: async () => {
      const pong = await redis.ping().catch(() => undefined);
      return pong === 'PONG' ? undefined : 'Redis does not answer';
    },
  });
  onClose(() => server.close());
  onClose(() => source.stop());
  await source.start();
  logger.info(
    {
      bot: bot.botInfo.username,
      updates: config.updates.mode,
      port: server.port,
      contest: contest.id,
    },
    'The bot is running',
  );
  return { username: bot.botInfo.username, port: server.port };
}

/** Redis as configured, or a private one with its data in `DATA_DIR`. */
async function openStore(
  { redisUrl, dataDir }: Config,
  logger: Logger,
  onClose: (closer: () => Promise<unknown> | unknown) => void,
) {
  let url = redisUrl;
  if (url === undefined) {
    const embedded = await startEmbeddedRedis(dataDir, {
      onEvent: (event) => logger.info({ redis: event }, 'Embedded Redis'),
    });
    onClose(() => embedded.close());
    url = embedded.url;
  }
  const client = await connectRedis(url, {
    name: 'sang-kien-tre',
    onEvent: (event) => logger.debug({ redis: event }, 'Redis connection'),
  });
  onClose(() => client.disconnect());
  const { version, warnings } = await checkRedis(client);
  for (const warning of warnings) logger.warn(warning);
  logger.debug({ version }, 'Redis is fit');
  return client;
}

/** Learns who the bot is. A wrong token ends the start; anything else is waited out. */
async function meetTelegram(
  bot: ReturnType<typeof createBot<BotContext>>,
  logger: Logger,
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await bot.init();
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        throw new TokenRefusedError(
          'Telegram does not know this BOT_TOKEN: take the current one from @BotFather.',
        );
      }
      if (classify(error, () => false) !== 'transient') throw error;
      logger.warn({ error: describeError(error) }, 'Telegram does not answer; trying again');
      await new Promise((resolve) => setTimeout(resolve, Math.min(500 * 2 ** attempt, 15_000)));
    }
  }
}

function measure(
  intake: Intake,
  observe: ReturnType<typeof createMetrics>['updateHandled'],
): Intake {
  return {
    idle: intake.idle,
    async process(update: Update) {
      const from = performance.now();
      const outcome = await intake.process(update);
      observe(outcome, (performance.now() - from) / 1000);
      return outcome;
    },
  };
}
