import { Hono } from 'hono';
import { z } from 'zod';
import type { LocalText } from '../../contest/contest.js';
import { body } from '../../emulator/page-api/refusal.js';
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
const phone = z.strictObject({ userId: z.int(), chatId: z.int(), role: localText.optional() });

/** More would be too small to read. */
const MOST = 12;

/** Which phones stand side by side, in the same order on every page that is open. */
export class Phones implements RehearsalPart {
  readonly name = 'phones';
  readonly routes = new Hono();
  #shown: readonly Phone[] = [];

  constructor(private readonly tell: (phones: readonly Phone[]) => void) {
    this.routes.put('/', async (context) => {
      this.show(await body(context, z.array(phone).max(MOST)));
      return context.json(this.#shown);
    });
  }

  get shown(): readonly Phone[] {
    return this.#shown;
  }

  show(phones: readonly Phone[]): void {
    this.#shown = phones;
    this.tell(phones);
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
