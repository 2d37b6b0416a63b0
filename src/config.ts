import { z } from 'zod';

/** Every problem of the environment at once, in words a person can act on; never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`The configuration can't be used:\n${problems.map((line) => `- ${line}`).join('\n')}`);
  }
}

/** pino's levels, and none at all. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const environment = z.object({
  BOT_TOKEN: z
    .string(
      'BOT_TOKEN is missing: get one from @BotFather in Telegram, or run "npm run rehearse" to try the bot without one.',
    )
    .regex(
      /^\d+:[\w-]{30,}$/,
      'BOT_TOKEN is not a bot token: it looks like 123456789:AA… and comes from @BotFather.',
    ),
  TELEGRAM_API_ROOT: z
    .string()
    .refine(
      (value) => urlOf(value, ['http:', 'https:']) !== undefined,
      'TELEGRAM_API_ROOT must be a web address that starts with https:// or http://.',
    )
    .transform((value) => value.replace(/\/+$/, ''))
    .default('https://api.telegram.org'),
  REDIS_URL: z
    .string()
    .refine(
      isRedisUrl,
      'REDIS_URL must look like redis://host:6379, rediss://host:6379, unix:///path/to/socket or /path/to/socket. Leave it out to use the built-in Redis.',
    )
    .optional(),
  DATA_DIR: z.string().default('.data'),
  CONTEST_FILE: z.string().optional(),
  ADMIN_IDS: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .refine(
      (parts) => parts.every(isUserId),
      'ADMIN_IDS must be Telegram user ids separated by commas, such as 123456789, 987654321 (numbers, not @names).',
    )
    .transform((parts) => [...new Set(parts.map(Number))])
    .default([]),
  WEBHOOK_URL: z
    .string()
    .refine(
      isWebhookUrl,
      'WEBHOOK_URL must be a web address that starts with https:// (http:// only for this machine itself, such as http://127.0.0.1:8080).',
    )
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(
      // Telegram takes 1 to 256 of these. We ask for 16, because nothing else guards the webhook.
      /^[A-Za-z0-9_-]{16,256}$/,
      'WEBHOOK_SECRET must be 16 to 256 characters of A-Z, a-z, 0-9, "_" and "-" (make one with: openssl rand -hex 32).',
    )
    .optional(),
  PORT: wholeNumber(0, 65_535, 'PORT must be a whole number from 0 to 65535.').default(8080),
  HOST: z.string().default('127.0.0.1'),
  SEND_RATE: wholeNumber(
    1,
    30,
    'SEND_RATE must be a whole number from 1 to 30 (messages in a second).',
  ).default(25),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`)
    .default('info'),
});

const configuration = environment.transform((env) => ({
  botToken: env.BOT_TOKEN,
  /** Without a slash at its end. */
  telegramApiRoot: env.TELEGRAM_API_ROOT,
  /** Undefined: the embedded server. */
  redisUrl: env.REDIS_URL,
  dataDir: env.DATA_DIR,
  /** Undefined: the edition of 2019, which is shipped. */
  contestFile: env.CONTEST_FILE,
  adminIds: env.ADMIN_IDS,
  updates: updatesOf(env.WEBHOOK_URL, env.WEBHOOK_SECRET),
  /** 0: any free one. */
  port: env.PORT,
  host: env.HOST,
  /** Messages in a second, over all instances together. */
  sendRate: env.SEND_RATE,
  logLevel: env.LOG_LEVEL,
}));

export type Config = z.output<typeof configuration>;
export type LogLevel = Config['logLevel'];

/** How Telegram's updates come in; neither half of a webhook's settings can stand alone. */
export type UpdatesConfig =
  | { mode: 'polling' }
  | {
      mode: 'webhook';
      url: string;
      /** Telegram sends it with each update (X-Telegram-Bot-Api-Secret-Token). */
      secret: string;
    };

/**
 * Reads the environment. An empty or blank value counts as unset, as in `BOT_TOKEN=` of an env file.
 * @throws ConfigError with all problems
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = configuration.safeParse(given);
  // Asked apart from the schema, which looks at no second field while a first one is wrong.
  const problems = [
    ...(parsed.error?.issues.map((issue) => issue.message) ?? []),
    ...halfWebhook(given),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return parsed.data;
}

function halfWebhook(given: Record<string, string | undefined>): string[] {
  const [url, secret] = ['WEBHOOK_URL', 'WEBHOOK_SECRET'].map((name) => given[name] !== undefined);
  if (url === secret) return [];
  const [set, unset] = url ? ['WEBHOOK_URL', 'WEBHOOK_SECRET'] : ['WEBHOOK_SECRET', 'WEBHOOK_URL'];
  return [`${set} is set but ${unset} is not: set both, or neither for polling.`];
}

function updatesOf(url: string | undefined, secret: string | undefined): UpdatesConfig {
  return url === undefined || secret === undefined
    ? { mode: 'polling' }
    : { mode: 'webhook', url, secret };
}

function wholeNumber(min: number, max: number, message: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}

function isUserId(text: string): boolean {
  return /^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text));
}

function isRedisUrl(text: string): boolean {
  if (text.startsWith('unix:')) return /^unix:\/\/\/./.test(text);
  if (text.startsWith('/')) return /^\/[^/]/.test(text);
  return urlOf(text, ['redis:', 'rediss:']) !== undefined;
}

/** Telegram calls https only; the rehearsal's own server is called without it on this machine. */
function isWebhookUrl(text: string): boolean {
  if (urlOf(text, ['https:']) !== undefined) return true;
  const { hostname = '' } = urlOf(text, ['http:']) ?? {};
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** The URL, if it is one, has a host and one of these protocols. */
function urlOf(text: string, protocols: readonly string[]): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return protocols.includes(url.protocol) && url.hostname !== '' ? url : undefined;
}
