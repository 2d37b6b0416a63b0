import type { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { z } from 'zod';
import type { Audience, For } from './audience.js';
import type { ChatContext } from './context.js';
import { isRefused } from './refuse.js';

/** Telegram's limit, in bytes. */
const MAX_DATA_BYTES = 64;

export type Codec = z.ZodType<string, string>;
export type Values<Codecs extends readonly Codec[]> = { [I in keyof Codecs]: z.output<Codecs[I]> };

/**
 * A kind of button: its name and the codes it carries. What comes back is the client's word, not
 * ours, so it is parsed like any input, and who presses is authorised by the handler.
 */
export interface Button<Codecs extends readonly Codec[] = readonly Codec[]> {
  readonly name: string;
  /** Who may press it. */
  readonly for: Audience;
  readonly codecs: Codecs;
  /** `name:code:code`, never a person's text. @throws when it is over 64 bytes */
  data(...values: Values<Codecs>): string;
  /** A button for an inline keyboard. */
  make(text: string, ...values: Values<Codecs>): InlineKeyboardButton.CallbackButton;
  parse(data: string): Values<Codecs> | undefined;
}

/** Every kind of button that there is, for the table of permissions. */
export const definedButtons: Pick<Button, 'name' | 'for' | 'codecs'>[] = [];

export function defineButton<const Codecs extends readonly Codec[]>(
  name: string,
  codecs: Codecs,
  { for: audience = 'everyone' }: For = {},
): Button<Codecs> {
  const data = (...values: Values<Codecs>): string => {
    const packed = [name, ...values].join(':');
    if (Buffer.byteLength(packed) > MAX_DATA_BYTES) throw new Error(`Too long: ${packed}`);
    return packed;
  };
  definedButtons.push({ name, for: audience, codecs });
  return {
    name,
    for: audience,
    codecs,
    data,
    make: (text, ...values) => ({ text, callback_data: data(...values) }),
    parse(packed) {
      const [head, ...rest] = packed.split(':');
      if (head !== name || rest.length !== codecs.length) return undefined;
      const values: string[] = [];
      for (const [index, codec] of codecs.entries()) {
        const parsed = codec.safeParse(rest[index]);
        if (!parsed.success) return undefined;
        values.push(parsed.data);
      }
      return values as unknown as Values<Codecs>;
    },
  };
}

/** Buttons side by side, so many to a row. */
export function inRows<T>(buttons: readonly T[], perRow: number): T[][] {
  return Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) =>
    buttons.slice(row * perRow, (row + 1) * perRow),
  );
}

/** Calls the handler for presses of this kind; whatever else was pressed goes on to the next one. */
export function onButton<C extends ChatContext, Codecs extends readonly Codec[]>(
  composer: Composer<C>,
  button: Button<Codecs>,
  handler: (ctx: C, ...values: Values<Codecs>) => Promise<unknown>,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const values = button.parse(ctx.callbackQuery.data);
    if (!values) return next();
    if (await isRefused(ctx as unknown as C, button.for)) return;
    await handler(ctx as unknown as C, ...values);
  });
}
