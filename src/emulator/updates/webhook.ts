import type { UpdateLog } from './update-log.js';
import { type DeliveryOptions, WebhookDelivery, type WebhookSettings } from './webhook-delivery.js';

export interface WebhookError {
  last_error_date: number;
  last_error_message: string;
}

/** The webhook that is set, if any, with its delivery. */
export class Webhook {
  lastError: WebhookError | undefined;
  /** Executes a Bot API call that a webhook's answer contains. */
  onReply: (body: string) => Promise<void> = async () => {};
  #delivery: WebhookDelivery | undefined;

  constructor(
    readonly log: UpdateLog,
    readonly options: DeliveryOptions,
    readonly now: () => number,
  ) {}

  get settings(): WebhookSettings | undefined {
    return this.#delivery?.settings;
  }

  /** Replaces the webhook; nothing removes it. Updates that the old one did not answer go to the new one. */
  configure(settings: WebhookSettings | undefined): void {
    void this.#delivery?.stop();
    this.lastError = undefined;
    this.#delivery =
      settings &&
      new WebhookDelivery(this.log, settings, this.options, {
        onReply: (body) => this.onReply(body),
        onFailure: (reason) => {
          this.lastError = {
            last_error_date: Math.floor(this.now() / 1000),
            last_error_message: reason,
          };
        },
      });
  }

  async stop(): Promise<void> {
    await this.#delivery?.stop();
    this.#delivery = undefined;
  }
}
