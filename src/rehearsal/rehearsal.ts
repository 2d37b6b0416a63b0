import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import type { AppOptions } from '../app.js';
import type { Contest } from '../contest/contest.js';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { connectRedis } from '../redis/client.js';
import { type EmbeddedRedis, startEmbeddedRedis } from '../redis/embedded.js';
import { createKeys, type Keys } from '../redis/keys.js';
import { BotProcess } from './bot/bot-process.js';
import { type Cast, Company, enterCast, phonesOf } from './cast.js';
import { oneAtATime } from './one-at-a-time.js';
import type { RehearsalPart } from './part.js';
import { PARTS } from './parts.js';
import { Phones } from './phones/phones.js';
import { createSite } from './site.js';
import { botAgenda } from './time/bot-agenda.js';
import { createSettle } from './time/settle.js';
import { Time } from './time/time.js';

export interface RehearsalOptions {
  contest: Contest;
  /** Where the contest stands, for who edits it on the page; absent for the shipped edition. It may be broken. */
  contestFile?: string | undefined;
  /** When it begins, epoch milliseconds. */
  at: number;
  dataDir: string;
  /** Who is there when it begins; few. */
  company?: CompanySize;
  /** 0: any free one. */
  port: number;
  logLevel: string;
  /** Messages in a second; the real pace where it isn't given. */
  sendRate?: number;
  /** For tests: see the app's. */
  patience?: AppOptions['patience'];
  parts?: readonly ((rehearsal: Rehearsal) => RehearsalPart)[];
}

/** Whether only those are there without whom nothing can be rehearsed, or one of each kind. */
export type CompanySize = 'few' | 'whole';

/** A contest on stage: Telegram is the emulator, time is moved, and the bot can be killed. */
export interface Rehearsal {
  readonly url: string;
  /** Where what lasts is kept; absolute or from the working directory. */
  readonly dataDir: string;
  /** The one that is rehearsed; `begin` may bring another. */
  readonly contest: Contest;
  /** Where the contest's file is; undefined for the shipped edition. */
  readonly contestFile: string | undefined;
  readonly cast: Cast;
  readonly emulator: Emulator;
  readonly time: Time;
  readonly phones: Phones;
  readonly bot: Pick<BotProcess, 'state' | 'lastWords' | 'ask'>;
  readonly redis: Redis;
  /** The server behind `redis`, which can be taken away for a while. */
  readonly store: Pick<EmbeddedRedis, 'pause' | 'resume'>;
  readonly keys: Keys;
  /** Starts the bot that was killed, or that ended by itself. */
  startBot(): Promise<void>;
  /** As a machine that goes down: what it was doing is left as it is. */
  killBot(): Promise<void>;
  /** Ends the bot as an operator would: what it has begun comes to its end first. */
  endBot(): Promise<void>;
  /** What the page offers beside the clock, the phones among it. */
  readonly parts: readonly RehearsalPart[];
  /**
   * Puts something else on the stage: what is there ends, `set` brings what comes, each part enters,
   * and the bot starts. Resolves when the pages have been told.
   */
  restage(
    when: { at: number; pace: 'stand' | 'real' },
    contest: Contest,
    set: () => Promise<Cast>,
    enter: (part: RehearsalPart) => void | Promise<void>,
  ): Promise<void>;
  /** Messages in a second from now on, the real pace where none is given; the bot is started again with it. */
  setSendRate(rate: number | undefined): Promise<void>;
  /**
   * Empties the stage: nobody is there but the cast, and nothing has happened.
   *
   * @param company `whole`: one of each kind more, some of whom joined before
   */
  begin(at: number, contest?: Contest, company?: CompanySize): Promise<void>;
  /** Tells the pages that are open what has changed of a part. */
  tell(part: string, state: unknown): void;
  close(): Promise<void>;
}

/** A new one each time: with a known one, any web page open on this machine could listen in. */
const createToken = () => `1000000:${randomBytes(24).toString('base64url')}`;

/** Nobody wants to wait a minute for what is due. */
const SWEEP_EVERY_MS = 2_000;

/** Starts everything and empties the stage. What was started is ended again when a later step fails. */
export async function startRehearsal(options: RehearsalOptions): Promise<Rehearsal> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return await assemble(options, close, (closer) => closers.push(closer));
  } catch (error) {
    await close();
    throw error;
  }
}

async function assemble(
  options: RehearsalOptions,
  close: () => Promise<void>,
  onClose: (closer: () => Promise<void>) => void,
): Promise<Rehearsal> {
  let { contest, sendRate } = options;
  let keys = createKeys(contest.id);
  let cast: Cast;
  const token = createToken();
  const store: EmbeddedRedis = await startEmbeddedRedis(join(options.dataDir, 'rehearsal'));
  onClose(store.close);
  const redis = await connectRedis(store.url);
  onClose(async () => redis.disconnect());

  const bot = new BotProcess((state) => tell('bot', { state, lastWords: bot.lastWords }));
  onClose(() => bot.end('SIGTERM'));
  const time = new Time({
    at: options.at,
    onSetting: (setting) => bot.setClock(setting),
    onState: (state) => tell('time', state),
    settle: (signal, waitsFor) => settle(signal, waitsFor),
  });
  time.add(botAgenda(bot));
  const phones = new Phones((shown) => tell('phones', shown));
  const parts: RehearsalPart[] = [phones];
  const emulator = await startEmulator({
    token,
    now: time.clock.now,
    port: options.port,
    line: true,
    bot: { id: 1_000_000, username: 'sang_kien_tre_bot', firstName: 'Sáng Kiến Trẻ' },
    site: createSite(() => rehearsal, parts),
  });
  onClose(emulator.close);
  const settle = createSettle({ bot, emulator });
  onClose(() => time.close());

  const tell = (part: string, state: unknown) => emulator.tell({ type: 'rehearsal', part, state });
  const startBot = () =>
    bot.start({
      env: {
        BOT_TOKEN: token,
        TELEGRAM_API_ROOT: emulator.apiUrl,
        REDIS_URL: store.url,
        DATA_DIR: options.dataDir,
        PORT: '0',
        LOG_LEVEL: options.logLevel,
        ADMIN_IDS: cast.administrators.map(({ id }) => id).join(','),
      },
      contest,
      clock: time.setting,
      sweepEveryMs: SWEEP_EVERY_MS,
      ...(options.patience && { patience: options.patience }),
      ...(sendRate !== undefined && { sendRate }),
    });
  const clear = async () => {
    for (const part of parts) await part.clear?.();
  };
  const restage: Rehearsal['restage'] = async ({ at, pace }, other, set, enter) => {
    await clear();
    await time.begin(at, pace);
    await bot.end('SIGKILL');
    contest = other;
    keys = createKeys(contest.id);
    cast = await set();
    for (const part of parts) await enter(part);
    await startBot();
    emulator.tell({ type: 'rehearsal', part: 'begun' });
  };
  // Two who begin anew at once would start two bots.
  const inOrder = oneAtATime();
  /** What keeps a bot from starting ends first: while Telegram is away, the work before this one would go on and on. */
  const anew = async (work: () => Promise<void>) => {
    await clear();
    await inOrder(work);
  };
  const rehearsal: Rehearsal = {
    url: emulator.url,
    dataDir: options.dataDir,
    get contest() {
      return contest;
    },
    contestFile: options.contestFile,
    get cast() {
      return cast;
    },
    get keys() {
      return keys;
    },
    emulator,
    time,
    phones,
    bot,
    redis,
    store,
    // Asked for twice it starts once.
    startBot: () => inOrder(async () => (bot.state === 'down' ? startBot() : undefined)),
    killBot: () => bot.end('SIGKILL'),
    async setSendRate(rate) {
      sendRate = rate;
      // The next start has it. A part that loads asks for it in the middle of `restage`, and can't wait for its end.
      if (bot.state === 'down') return;
      await inOrder(async () => {
        if (bot.state === 'down') return;
        await bot.end('SIGTERM');
        await startBot();
      });
    },
    endBot: () => bot.end('SIGTERM'),
    parts,
    restage: (...how) => anew(() => restage(...how)),
    begin: (at, other, size = 'few') =>
      anew(async () => {
        let company: Company | undefined;
        const empty = async () => {
          await redis.flushall();
          emulator.clear();
          const entered = enterCast(emulator);
          phones.show(phonesOf(entered));
          if (size === 'whole') company = new Company(rehearsal, entered);
          await company?.join();
          return entered;
        };
        const when = { at, pace: 'real' } as const;
        await restage(when, other ?? contest, empty, (part) => part.begin?.());
        await company?.gather();
      }),
    tell,
    close,
  };
  parts.push(...(options.parts ?? PARTS).map((create) => create(rehearsal)));
  for (const part of parts) if (part.close) onClose(part.close);
  await rehearsal.begin(options.at, contest, options.company);
  return rehearsal;
}
