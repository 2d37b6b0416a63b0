import { Hono } from 'hono';
import { z } from 'zod';
import type { LocalText } from '../../contest/contest.js';
import { body, refuse } from '../../emulator/page-api/refusal.js';
import type { RehearsalPart } from '../part.js';

/** A phone on the stage: who holds it, and which chat is open on it. */
export interface Phone {
  userId: number;
  /** The same as `userId` for the person's own chat with the bot. */
  chatId: number;
  /** What the person is in this contest, where the name doesn't say it. */
  role?: LocalText | undefined;
}

const localText = z.strictObject({ vi: z.string(), en: z.string() });
const place = z.strictObject({ userId: z.int(), chatId: z.int() });
const phone = place.extend({ role: localText.optional() });

/** More would be too small to read. */
export const MOST_PHONES = 12;

/** Which phones stand side by side, in the same order on every page that is open. */
export class Phones implements RehearsalPart {
  readonly name = 'phones';
  readonly routes = new Hono();
  #shown: readonly Phone[] = [];

  constructor(private readonly tell: (phones: readonly Phone[]) => void) {
    this.routes.put('/', async (context) => {
      this.show(await body(context, z.array(phone).max(MOST_PHONES)));
      return context.json(this.#shown);
    });
    // One at a time, so that two who change the stage at once don't undo each other's change.
    this.routes.post('/', async (context) => {
      const { beside, ...added } = await body(context, phone.extend({ beside: place.optional() }));
      if (!this.add(added, beside)) throw refuse(409, `no more than ${MOST_PHONES} phones`);
      return context.json(this.#shown);
    });
    this.routes.post('/remove', async (context) => {
      this.remove(await body(context, place));
      return context.json(this.#shown);
    });
    this.routes.post('/replace', async (context) => {
      const { of, by } = await body(context, z.strictObject({ of: place, by: phone }));
      this.replace(of, by);
      return context.json(this.#shown);
    });
  }

  get shown(): readonly Phone[] {
    return this.#shown;
  }

  /** These and no others. */
  show(phones: readonly Phone[]): void {
    this.#shown = phones;
    this.tell(phones);
  }

  /**
   * One more, after another where one is named. One that is there stays where it is.
   *
   * @returns false where there is no room for it
   */
  add(added: Phone, beside?: Pick<Phone, 'userId' | 'chatId'>): boolean {
    if (this.#find(added) >= 0) return true;
    if (this.#shown.length >= MOST_PHONES) return false;
    const at = beside ? this.#find(beside) : -1;
    const end = at < 0 ? this.#shown.length : at + 1;
    this.show(this.#shown.toSpliced(end, 0, added));
    return true;
  }

  remove(removed: Pick<Phone, 'userId' | 'chatId'>): void {
    const at = this.#find(removed);
    if (at >= 0) this.show(this.#shown.toSpliced(at, 1));
  }

  /** Another in its place, as when somebody else takes the word in a group. */
  replace(of: Pick<Phone, 'userId' | 'chatId'>, by: Phone): void {
    const at = this.#find(of);
    if (at < 0) return;
    const there = this.#find(by);
    if (there >= 0 && there !== at) this.remove(of);
    else this.show(this.#shown.with(at, by));
  }

  #find({ userId, chatId }: Pick<Phone, 'userId' | 'chatId'>): number {
    return this.#shown.findIndex((each) => each.userId === userId && each.chatId === chatId);
  }

  state(): readonly Phone[] {
    return this.#shown;
  }

  save(): readonly Phone[] {
    return this.#shown;
  }

  load(saved: unknown): void {
    this.show(z.array(phone).parse(saved));
  }
}
