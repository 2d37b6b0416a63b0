import { createHash } from 'node:crypto';

export interface MessagePlace {
  readonly chatId: number;
  readonly messageId: number;
}

/**
 * Messages with buttons that people have sent via the bot. The bot doesn't know in which chat they
 * stand; it knows them by an id of their own, in presses and in edits.
 */
export class InlineMessages {
  readonly #places = new Map<string, MessagePlace>();
  readonly #ids = new Map<string, string>();

  add(place: MessagePlace): string {
    const key = keyOf(place);
    const id = createHash('sha256').update(key).digest('base64url').slice(0, 27);
    this.#places.set(id, place);
    this.#ids.set(key, id);
    return id;
  }

  clear(): void {
    this.#places.clear();
    this.#ids.clear();
  }

  get state(): MessagePlace[] {
    return [...this.#places.values()].map((place) => ({ ...place }));
  }

  /** The ids are made of the places. */
  restore(places: readonly MessagePlace[]): void {
    this.clear();
    for (const { chatId, messageId } of places) this.add({ chatId, messageId });
  }

  placeOf(id: string): MessagePlace | undefined {
    return this.#places.get(id);
  }

  idOf(place: MessagePlace): string | undefined {
    return this.#ids.get(keyOf(place));
  }
}

function keyOf({ chatId, messageId }: MessagePlace): string {
  return `${chatId}/${messageId}`;
}
