import type { Logger } from 'pino';
import { createChatStore } from './chats/chat-store.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { Contest } from './contest/contest.js';
import type { Forecasting } from './feature-forecast.js';
import { installFeatures } from './features.js';
import { createMetrics, measure } from './http/metrics.js';
import { startHttpServer } from './http/server.js';
import { readStoreState } from './http/store-state.js';
import { botClientName, mustNotBeRestored } from './operation/running-bots.js';
import { createOutbox, type OutboxOptions } from './outbox/outbox.js';
import type { BotContext } from './people/context.js';
import { createCoordinatorStore } from './people/coordinators.js';
import { createMemberStore } from './people/member-store.js';
import { createRoleStore } from './people/role-store.js';
import { createRoles } from './people/roles.js';
import { isRedisUnavailable } from './redis/client.js';
import { createKeys } from './redis/keys.js';
import { openStore } from './redis/open-store.js';
import { createSweep } from './sweep.js';
import type { Audience } from './telegram/audience.js';
import { createBot, createPlainApi } from './telegram/bot.js';
import { createBoundary } from './telegram/boundary.js';
import { publishMenus } from './telegram/commands.js';
import { createHttpClient } from './telegram/http-client.js';
import { createIntake } from './telegram/intake.js';
import { onceTelegramAnswers } from './telegram/once-telegram-answers.js';
import { createPolling } from './telegram/polling.js';
import { SessionExchange } from './telegram/session.js';
import { loadTranslations } from './telegram/translations.js';
import { createUpdateLedger } from './telegram/update-ledger.js';
import { createTelegramHealth, watchCalls } from './telegram/watch-calls.js';
import { createWebhook } from './telegram/webhook.js';

export interface AppOptions {
  config: Config;
  contest: Contest;
  clock: Clock;
  logger: Logger;
  /** The bot cannot go on, as when its token is revoked while it runs. */
  onFatal: (error: unknown) => void;
  /** How often it looks for what is due, in milliseconds of real time; a minute. */
  sweepEveryMs?: number;
  /** How often it shows what changes by itself, in milliseconds of real time; three seconds. */
  tickEveryMs?: number;
  /** For tests: how long a copy or a part that a dead instance had in hand is left to it. */
  patience?: Pick<OutboxOptions, 'inFlightMs' | 'lockMs'>;
}

export interface App {
  readonly username: string;
  /** Of the HTTP server. */
  readonly port: number;
  /** Does now what is done every minute: for rehearsals and tests, whose clock is moved. */
  sweep(): Promise<void>;
  /** Does now what is done every few seconds. */
  tick(): Promise<void>;
  /** Resolves when everything that was to be sent unasked by now is settled. */
  allSent(): Promise<void>;
  /** What the bot will do by itself, and when: for rehearsals and tests. */
  forecasting: Forecasting;
  /** Ends what was begun, in the reverse order of the start. Safe to call twice. */
  close(): Promise<void>;
}

type OnClose = (closer: () => unknown) => void;

/** The texts stand at the project's root, beside `src/` and `dist/`. */
const LOCALES = new URL('../locales/', import.meta.url);

/**
 * Builds everything, in order, and starts it: store, bot, features, HTTP, updates. What was
 * started is ended again when a later step fails.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const closers: (() => unknown)[] = [];
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closeAll(closers.reverse(), options.logger);
    return closing;
  };
  try {
    return { ...(await start(options, (closer) => closers.push(closer))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One part that does not end well must not keep the others, the store above all, from ending. */
async function closeAll(closers: (() => unknown)[], logger: Logger): Promise<void> {
  for (const closer of closers) {
    try {
      await closer();
    } catch (error) {
      logger.error({ err: error }, 'A part did not end cleanly');
    }
  }
}

async function start(
  {
    config,
    contest,
    clock,
    logger,
    onFatal,
    sweepEveryMs = 60_000,
    tickEveryMs = 3_000,
    patience = {},
  }: AppOptions,
  onClose: OnClose,
): Promise<Omit<App, 'close'>> {
  const store = await openStore(config, logger, botClientName(contest.id));
  onClose(store.close);
  const redis = store.client;
  const keys = createKeys(contest.id);
  await mustNotBeRestored(redis, keys);

  const translators = loadTranslations(LOCALES, (problem) =>
    logger.error({ err: problem }, 'A text is broken'),
  );
  const telegram = createTelegramHealth();
  const metrics = createMetrics(() => readStoreState({ redis, keys, clock, outbox }));
  const http = watchCalls(createHttpClient(), (call) => {
    telegram.heard(call);
    metrics.called(call);
  });
  onClose(http.close);
  const { botToken: token, telegramApiRoot: apiRoot, adminIds } = config;
  const bot = createBot<BotContext>({ token, apiRoot, http });
  const roleStore = createRoleStore(redis, keys);
  const coordinators = createCoordinatorStore(redis, keys);
  const roles = createRoles({ store: roleStore, coordinators, configuredOwners: adminIds });
  await roles.refresh();
  const exchange = new SessionExchange();
  const members = createMemberStore(redis, keys);
  const chats = createChatStore(redis, keys);
  const outbox = createOutbox({
    redis,
    redisUrl: store.url,
    keys,
    api: createPlainApi({ token, apiRoot, http }),
    clock,
    logger,
    sendRate: config.sendRate,
    ...patience,
    onSettled: async (recipient, state, kind) => {
      // One that was put back is settled later.
      if (state !== 'pending') metrics.copySettled(kind, state);
      // What Telegram says is a state, never a reason to forget somebody.
      if (state === 'blocked') await members.setBlocked(recipient, clock.now());
      if (state === 'sent') await members.setBlocked(recipient, undefined);
    },
    onMoved: chats.migrate,
    onFatal,
  });
  const { sweeps, ticks, forecasting } = installFeatures(bot, {
    outbox,
    files: { api: bot.api, token, apiRoot, http },
    redis,
    keys,
    members,
    chats,
    contest,
    clock,
    logger,
    translators,
    exchange,
    roles,
    roleStore,
    coordinators,
    sendRate: config.sendRate,
  });
  await onceTelegramAnswers(() => bot.init(), logger);
  const withRoles = [...new Set([...roles.administrators(), ...roles.appraisers()])];
  const menus = await Promise.all(
    withRoles.map(async (id) => ({
      id,
      language: (await members.find(id)).language ?? 'vi',
      mayUse: (audience: Audience) => roles.mayUse(id, audience),
    })),
  );
  await publishMenus(bot.api, translators, menus).catch((error) => {
    // Telegram limits how often menus are set; yesterday's menu is no reason not to start.
    logger.warn({ err: error }, 'The command menus could not be set; the old ones stay');
  });

  const isStoreDown = isRedisUnavailable;
  const boundary = createBoundary({ api: bot.api, logger, translators, isStoreDown });
  const ledger = createUpdateLedger(redis, keys);
  onClose(ledger.close);
  const intake = createIntake({
    ledger,
    exchange,
    sessionKey: keys.session,
    handle: (update) => boundary.run(update, () => bot.handleUpdate(update)),
    onStoreError: (error, update) => {
      const facts = { err: error, update: update.update_id };
      logger.warn(facts, 'The store did not answer; the update waits');
      void boundary.tellWaiting(update);
    },
  });

  const { updates } = config;
  const sourceOptions = { api: bot.api, intake: measure(intake, metrics), logger, onFatal };
  const webhook = updates.mode === 'webhook' ? createWebhook(sourceOptions, updates) : undefined;
  const source = webhook ?? createPolling(sourceOptions);
  const server = await startHttpServer({
    host: config.host,
    port: config.port,
    registry: metrics.registry,
    webhook,
    health: async () => {
      const answer = await redis.ping().catch(() => undefined);
      const isUp = answer === 'PONG';
      return {
        redis: isUp ? undefined : 'Redis does not answer',
        telegram: source.trouble() ?? telegram.trouble(),
        queue: isUp ? await outbox.trouble() : undefined,
      };
    },
  });
  onClose(server.close);
  await outbox.start();
  onClose(outbox.close);
  const sweep = createSweep([...sweeps, outbox.reconcile], sweepEveryMs, logger, (seconds) =>
    metrics.swept('minute', seconds),
  );
  onClose(sweep.stop);
  const tick = createSweep(ticks, tickEveryMs, logger, (seconds) => metrics.swept('tick', seconds));
  onClose(tick.stop);
  onClose(source.stop);
  await onceTelegramAnswers(source.start, logger);
  // What came due while the bot was away waits no longer.
  void sweep.run();

  const { username } = bot.botInfo;
  const { port } = server;
  logger.info(
    { bot: username, updates: updates.mode, port, contest: contest.id },
    'The bot is running',
  );
  const { run: look } = sweep;
  return { username, port, sweep: look, tick: tick.run, allSent: outbox.idle, forecasting };
}
