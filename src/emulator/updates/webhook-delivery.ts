import { Agent, request } from 'undici';
import type { PendingUpdate, UpdateLog } from './update-log.js';

export interface WebhookSettings {
  url: string;
  secretToken: string | undefined;
  maxConnections: number;
}

export interface DeliveryOptions {
  firstMs: number;
  maxMs: number;
  /** A webhook that says nothing for so long has failed. */
  silenceMs: number;
}

export interface DeliveryEvents {
  /** The body of a 2xx answer; it may be a Bot API call. */
  onReply(body: string): Promise<void>;
  onFailure(reason: string): void;
}

interface ChatQueue {
  readonly entries: PendingUpdate[];
  failures: number;
  timer?: NodeJS.Timeout;
}

/**
 * Delivers pending updates to one webhook until it is stopped: in each queue one after the other,
 * queues side by side on at most `maxConnections` connections. A refused update is sent again at
 * once, then with doubling pauses, and holds up its own queue only.
 */
export class WebhookDelivery {
  readonly #queues = new Map<string, ChatQueue>();
  readonly #ready: ChatQueue[] = [];
  readonly #agent: Agent;
  readonly #headers: Record<string, string>;
  readonly #unsubscribe: () => void;
  #busy = 0;
  #stopped = false;

  constructor(
    readonly log: UpdateLog,
    readonly settings: WebhookSettings,
    readonly options: DeliveryOptions,
    readonly events: DeliveryEvents,
  ) {
    this.#agent = new Agent({
      connections: settings.maxConnections,
      headersTimeout: options.silenceMs,
      bodyTimeout: options.silenceMs,
    });
    this.#headers = {
      'content-type': 'application/json',
      ...(settings.secretToken && { 'x-telegram-bot-api-secret-token': settings.secretToken }),
    };
    this.#unsubscribe = log.onPush((entry) => this.#enqueue(entry));
    for (const entry of log.pending.values()) this.#enqueue(entry);
  }

  /** Nothing more is sent; what is under way is cut off and stays pending. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unsubscribe();
    for (const queue of this.#queues.values()) clearTimeout(queue.timer);
    await this.#agent.destroy();
  }

  #enqueue(entry: PendingUpdate): void {
    const known = this.#queues.get(queueOf(entry));
    if (known) {
      known.entries.push(entry);
      return;
    }
    const queue: ChatQueue = { entries: [entry], failures: 0 };
    this.#queues.set(queueOf(entry), queue);
    this.#makeReady(queue);
  }

  #makeReady(queue: ChatQueue): void {
    this.#ready.push(queue);
    this.#fill();
  }

  #fill(): void {
    while (this.#busy < this.settings.maxConnections && !this.#stopped) {
      const queue = this.#ready.shift();
      if (!queue) return;
      this.#busy += 1;
      void this.#deliverNext(queue).finally(() => {
        this.#busy -= 1;
        this.#fill();
      });
    }
  }

  async #deliverNext(queue: ChatQueue): Promise<void> {
    const entry = this.#firstPending(queue);
    if (!entry) return;
    const failure = await this.#deliver(entry);
    if (this.#stopped) return;
    if (failure === undefined) {
      this.log.confirm(entry.update.update_id);
      queue.failures = 0;
      if (this.#firstPending(queue)) this.#ready.push(queue);
      return;
    }
    this.events.onFailure(failure);
    const { firstMs, maxMs } = this.options;
    const pause = queue.failures === 0 ? 0 : Math.min(maxMs, firstMs * 2 ** (queue.failures - 1));
    queue.failures += 1;
    queue.timer = setTimeout(() => this.#makeReady(queue), pause);
  }

  /** Passes over what was confirmed or dropped meanwhile; a queue without work is forgotten. */
  #firstPending(queue: ChatQueue): PendingUpdate | undefined {
    const { entries } = queue;
    const name = entries[0] && queueOf(entries[0]);
    while (entries[0] && !this.log.pending.has(entries[0].update.update_id)) entries.shift();
    if (!entries[0] && name !== undefined) this.#queues.delete(name);
    return entries[0];
  }

  /** Returns why it failed, in the words of `getWebhookInfo`, or nothing. */
  async #deliver({ update }: PendingUpdate): Promise<string | undefined> {
    try {
      const response = await request(this.settings.url, {
        dispatcher: this.#agent,
        method: 'POST',
        headers: this.#headers,
        body: JSON.stringify(update),
      });
      const body = await response.body.text();
      if (response.statusCode < 200 || response.statusCode > 299) {
        return `Wrong response from the webhook: ${response.statusCode}`;
      }
      if (!this.#stopped) await this.events.onReply(body);
      return undefined;
    } catch (error) {
      return failureReason(error);
    }
  }
}

/** As in Telegram, the messages of a chat are a queue, the presses in it another, and so on. */
function queueOf({ update, chatId }: PendingUpdate): string {
  if (update.callback_query) return `${chatId} presses`;
  if (update.inline_query) return `${chatId} inline queries`;
  return update.chosen_inline_result ? `${chatId} choices` : `${chatId}`;
}

function failureReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ECONNREFUSED') return 'Connection refused';
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return 'Read timeout expired';
  return error instanceof Error ? error.message : String(error);
}
