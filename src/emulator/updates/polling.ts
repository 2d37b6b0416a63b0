import type { Update } from 'grammy/types';
import type { ApiError } from '../refusals/api-error.js';
import { refused } from '../refusals/refused.js';
import type { UpdateLog } from './update-log.js';

export interface PollRequest {
  offset: number;
  limit: number;
  timeoutMs: number;
  /** Calls back when the client hangs up; its long poll is then forgotten. */
  onDisconnect: (listener: () => void) => void;
}

interface WaitingPoll {
  finish(): void;
  fail(error: ApiError): void;
}

/** `getUpdates`: at most one long poll at a time; a new one ends the one before. */
export class Polling {
  #waiting: WaitingPoll | undefined;
  #answering = false;

  constructor(readonly log: UpdateLog) {
    log.onPush(() => this.#wake());
  }

  async poll(request: PollRequest): Promise<Update[]> {
    this.interrupt(refused.otherPoll());
    if (request.offset > 0) this.log.confirmBelow(request.offset);
    else if (request.offset < 0) this.log.confirmAllButLast(-request.offset);
    if (this.log.pending.size > 0 || request.timeoutMs === 0) return this.log.take(request.limit);
    await this.#nextUpdate(request);
    return this.log.take(request.limit);
  }

  /** Ends the waiting poll, if there is one, with this refusal. */
  interrupt(why: ApiError): void {
    this.#waiting?.fail(why);
  }

  /** Lets the waiting poll go with what there is; for the end of the emulator. */
  release(): void {
    this.#waiting?.finish();
  }

  #nextUpdate(request: PollRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        if (this.#waiting === waiting) this.#waiting = undefined;
      };
      const waiting: WaitingPoll = {
        finish: () => {
          settle();
          resolve();
        },
        fail: (error) => {
          settle();
          reject(error);
        },
      };
      const timer = setTimeout(waiting.finish, request.timeoutMs);
      this.#waiting = waiting;
      request.onDisconnect(waiting.finish);
    });
  }

  /** Answers after the running code is done, so that updates made in one go come in one batch. */
  #wake(): void {
    if (this.#answering || !this.#waiting) return;
    this.#answering = true;
    setImmediate(() => {
      this.#answering = false;
      if (this.log.pending.size > 0) this.#waiting?.finish();
    });
  }
}
