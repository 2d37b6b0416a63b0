import type { Context } from 'grammy';
import type { Audience } from './audience.js';
import type { SessionFlavor } from './session.js';
import type { Translator } from './translations.js';

export interface ChatFlavor extends SessionFlavor {
  /** The language of the person who sent this update. */
  t: Translator;
  /**
   * What the person reads when their press is answered: at the top of the chat, or as a box to
   * be closed (`alert`). Plain text, 200 characters at most. The last call counts.
   */
  notify(text: string, options?: { alert?: boolean }): void;
  /** Whether the person is one of these, as things stand now. */
  mayUse(audience: Audience): Promise<boolean>;
}

/** A context as the features get it, but for what they know of the person. */
export type ChatContext = Context & ChatFlavor;
