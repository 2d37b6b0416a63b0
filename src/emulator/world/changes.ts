import type { ChatRecord, StoredMessage } from './chat-record.js';
import type { InlineAnswer } from './inline-queries.js';
import type { PersonRecord } from './people.js';

/** Everything that somebody looking at the chats could notice. */
export type WorldChange =
  | { type: 'message'; record: ChatRecord; stored: StoredMessage }
  | { type: 'edited'; record: ChatRecord; stored: StoredMessage }
  | { type: 'deleted'; record: ChatRecord; messageIds: number[] }
  | { type: 'action'; record: ChatRecord; action: string }
  | { type: 'callback'; queryId: string; chatId: number; userId: number; answer: CallbackAnswer }
  | { type: 'inline'; queryId: string; answer: InlineAnswer }
  | { type: 'person'; person: PersonRecord }
  | { type: 'chat'; record: ChatRecord }
  | { type: 'commands' }
  /** Everybody is gone: who looks on begins anew. */
  | { type: 'cleared' };

export interface CallbackAnswer {
  text?: string;
  showAlert?: boolean;
  url?: string;
}

export type ChangeListener = (change: WorldChange) => void;

/** Tells the waiting user side and the chat page what happened; costs nothing while nobody listens. */
export class Changes {
  readonly #listeners = new Set<ChangeListener>();

  emit(change: WorldChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** Returns the function that ends the subscription. */
  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
