import { BotApi } from './api/bot-api.js';
import { replyCall } from './api/webhook-reply.js';
import { type ApiCall, CallLog } from './call-log.js';
import { EmulatedChannel } from './client/emulated-channel.js';
import { EmulatedGroup } from './client/emulated-group.js';
import { EmulatedUser } from './client/emulated-user.js';
import { Directory } from './directory.js';
import { type FaultRule, Faults } from './faults.js';
import { FileStore } from './files/file-store.js';
import type { EmulatorOptions } from './options.js';
import { createPageApi } from './page-api/page-api.js';
import { type LimitOptions, SendLimits } from './send-limits.js';
import type { Server } from './server-parts.js';
import type { Snapshot, UncheckedSnapshot } from './snapshot/schema.js';
import { checkSnapshot, putBack, takeSnapshot } from './snapshot/snapshot.js';
import { confirmed } from './updates/confirmation.js';
import { Polling } from './updates/polling.js';
import { UpdateLog } from './updates/update-log.js';
import { Webhook } from './updates/webhook.js';
import { collectWords } from './updates/words.js';
import { BotRoutes } from './wire/bot-routes.js';
import { listen, stopListening } from './wire/http-server.js';
import { Line } from './wire/line.js';
import { BotProfile } from './world/bot-profile.js';
import { CallbackQueries, type CallbackRecord } from './world/callback-queries.js';
import type { ChangeListener } from './world/changes.js';
import { CommandLists } from './world/command-lists.js';
import { InlineMessages } from './world/inline-messages.js';
import { InlineQueries } from './world/inline-queries.js';
import type { Profile } from './world/people.js';
import { type ChannelProfile, World } from './world/world.js';

export type { ApiCall, CallAnswer } from './call-log.js';
export type { EmulatedChannel } from './client/emulated-channel.js';
export type { EmulatedGroup } from './client/emulated-group.js';
export type { EmulatedUser } from './client/emulated-user.js';
export type { InlineFound, InlineOptions } from './client/inline.js';
export type { ButtonChoice, Pressed } from './client/pressing.js';
export type { ChatEntry } from './directory.js';
export type { FaultRule } from './faults.js';
export type { BotIdentity, EmulatorOptions } from './options.js';
export type { LimitOptions } from './send-limits.js';
export type { Snapshot, UncheckedSnapshot } from './snapshot/schema.js';
export { SnapshotError } from './snapshot/snapshot.js';

export interface Emulator {
  /** The API root for the bot, without a slash at its end. The chat page is there too. */
  readonly url: string;
  /** The API root for a bot that may be cut off, with `line`; otherwise the same as `url`. */
  readonly apiUrl: string;
  readonly botUsername: string;
  /** Makes a person, or gives the one with that id. */
  user(profile?: Profile): EmulatedUser;
  group(profile: { title: string; id?: number; type?: 'group' | 'supergroup' }): EmulatedGroup;
  channel(profile: ChannelProfile): EmulatedChannel;
  /** From now on matching calls go wrong. Returns the function that ends it. */
  fault(rule: FaultRule): () => void;
  /** The bot does not reach Telegram any more, and what was under way breaks off; with `line`. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Other limits of sending from now on; none are none. */
  limit(limits: LimitOptions): void;
  /** The last 10,000 calls, oldest first. */
  readonly calls: readonly ApiCall[];
  /** Told of each call when it is over. Returns the function that ends the subscription. */
  onCall(listener: (call: ApiCall) => void): () => void;
  /** Who and which chats there are, by name. */
  readonly directory: Directory;
  /** Calls that were refused with 429 by `limits`; `calls` forgets the oldest, this doesn't. */
  readonly refusedByLimits: number;
  /** Presses that the bot never answered: each leaves a person with a spinning button. */
  readonly unansweredCallbacks: readonly CallbackRecord[];
  /** What people are called, and what they typed and attached: none of it belongs into a log. */
  readonly words: ReadonlySet<string>;
  /** Tells the listener of everything that happens in the chats. Returns the function that ends it. */
  watch(listener: ChangeListener): () => void;
  /** Tells every open page something that isn't of the emulator: an event with a `type` of its own. */
  tell(event: object): void;
  /** Everybody and everything is gone, as in a new emulator; faults and the bot's way of getting updates stay. */
  clear(): void;
  /** Everybody and everything as it is now; not the log of calls, and not how the bot gets its updates. */
  snapshot(): Snapshot;
  /**
   * Puts a snapshot in the place of what is there, as `clear` does; ids count on from it. Users, groups
   * and channels that were given out before are to be asked for again.
   * @throws SnapshotError for what is no snapshot of this bot's; then nothing has changed
   */
  restore(snapshot: UncheckedSnapshot): void;
  /** The same in two steps: all is checked now, and put in its place by the function that is returned. */
  prepareRestore(snapshot: UncheckedSnapshot): () => void;
  /** Resolves when every update that exists now was confirmed. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_PATIENCE_MS = 10_000;
const WEBHOOK_SILENCE_MS = 60_000;

/** Starts a Telegram of its own: a Bot API server for one bot, with people who write to it. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { token, host = '127.0.0.1', patienceMs = DEFAULT_PATIENCE_MS } = options;
  const server = assemble(options);
  const { world, updates, callbacks, polling, webhook } = server;
  const faults = new Faults();
  const words = new Set<string>();
  updates.onPush(({ update }) => collectWords(update, words));
  const log = new CallLog();
  const limits = new SendLimits(options.limits ?? {});
  const api = new BotApi(server, faults, log, options.latencyMs ?? 0, limits);
  webhook.onReply = (body) => replyCall(api, body);
  const routes = new BotRoutes(token, api, server.files);
  const page = createPageApi(server, log, host, options.site);
  const http = await listen(
    { bot: (request, response) => routes.handle(request, response), page: page.handle },
    host,
    options.port ?? 0,
  );
  const line = options.line
    ? await Line.open((request, response) => routes.handle(request, response), host)
    : undefined;
  const prepareRestore = ({ state, contents }: UncheckedSnapshot) => {
    const checked = checkSnapshot(server, state, contents);
    return () => {
      log.clear();
      words.clear();
      for (const word of checked.words) words.add(word);
      putBack(server, checked, contents);
    };
  };
  return {
    url: http.url,
    apiUrl: line?.url ?? http.url,
    botUsername: world.bot.username,
    user: (profile = {}) => new EmulatedUser(server, patienceMs, world.person(profile)),
    group: (profile) => new EmulatedGroup(server, patienceMs, world.group(profile)),
    channel: (profile) => new EmulatedChannel(server, patienceMs, world.channel(profile)),
    fault: (rule) => faults.add(rule),
    cut: async () => line?.cut(),
    mend: async () => line?.mend(),
    limit: (others) => limits.set(others),
    onCall: (listener) => log.listen(listener),
    directory: new Directory(world),
    get calls() {
      return log.calls;
    },
    get refusedByLimits() {
      return limits.refused;
    },
    get unansweredCallbacks() {
      return callbacks.unanswered;
    },
    words,
    watch: (listener) => world.changes.listen(listener),
    tell: page.tell,
    clear: () => {
      updates.dropAll();
      for (const part of [callbacks, server.inlineQueries, server.inlineMessages]) part.clear();
      for (const part of [server.commands, server.profile, server.files, log]) part.clear();
      words.clear();
      world.clear();
    },
    snapshot: () => takeSnapshot(server, words),
    restore: (snapshot) => prepareRestore(snapshot)(),
    prepareRestore,
    idle: () => confirmed(updates, patienceMs),
    close: async () => {
      await webhook.stop();
      page.close();
      polling.release();
      await line?.cut();
      await stopListening(http.server);
      // Nobody will confirm these any more; who still waits for it may go.
      updates.dropAll();
    },
  };
}

function assemble({ token, bot, now = Date.now, redelivery }: EmulatorOptions): Server {
  const identity = bot ?? {
    id: Number(token.split(':')[0]),
    username: 'emulated_bot',
    firstName: 'Bot',
  };
  const world = new World(
    {
      id: identity.id,
      is_bot: true,
      first_name: identity.firstName,
      username: identity.username,
      can_join_groups: true,
      can_read_all_group_messages: identity.readsAllGroupMessages ?? false,
      supports_inline_queries: identity.supportsInlineQueries ?? true,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
    now,
  );
  const updates = new UpdateLog();
  const { firstMs = 500, maxMs = 60_000 } = redelivery ?? {};
  return {
    world,
    updates,
    files: new FileStore(),
    callbacks: new CallbackQueries(now),
    inlineQueries: new InlineQueries(now),
    inlineMessages: new InlineMessages(),
    commands: new CommandLists(),
    profile: new BotProfile(identity.firstName),
    polling: new Polling(updates),
    webhook: new Webhook(updates, { firstMs, maxMs, silenceMs: WEBHOOK_SILENCE_MS }, now),
  };
}
