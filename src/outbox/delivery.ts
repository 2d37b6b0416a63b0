import { z } from 'zod';

/**
 * What became of one recipient's copy:
 * - `pending`: still to be sent, not before `notBefore`;
 * - `sending`: handed to Telegram, the answer not yet on record;
 * - `sent`, `failed` (and why), `blocked`: Telegram's answer;
 * - `uncertain`: it was handed over, and nobody knows whether it arrived. Telegram has no key by which
 *   a repeat would be recognised, so this is said rather than guessed;
 * - `dropped`: there was nothing left to say when its turn came.
 */
export const deliveryStates = [
  'pending',
  'sending',
  'sent',
  'failed',
  'blocked',
  'uncertain',
  'dropped',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Settled, and not known to have arrived: what may be sent again. */
export type UnreachedState = Exclude<DeliveryState, 'pending' | 'sending' | 'sent'>;

export interface Delivery {
  state: DeliveryState;
  /**
   * Epoch milliseconds. For `pending` the earliest time, for `sending` when it was handed over (both
   * by the store's own clock); for all others when it was settled, by the app's clock.
   */
  at: number;
  /**
   * Of a sent copy the ids of its messages (see `messageIdsOf`), of a failed or dropped one the reason,
   * of one in flight its claim.
   */
  detail: string;
  /** How often it was handed to Telegram. */
  tries: number;
  /** An earlier try is uncertain: this copy may have arrived twice. */
  repeated: boolean;
}

/** The first letter of a row; scripts tell states apart by it. */
export const LETTERS: Record<DeliveryState, string> = {
  pending: 'p',
  sending: 'x',
  sent: 's',
  failed: 'f',
  blocked: 'b',
  uncertain: 'u',
  dropped: 'd',
};

const STATES = Object.fromEntries(
  Object.entries(LETTERS).map(([state, letter]) => [letter, state as DeliveryState]),
);

const NONE = '-';

/**
 * A row of the ledger as it is stored: "s 1579050000000 4711 1 0". Short, because a contest may have a
 * hundred thousand of them, and at most 64 bytes, so that Redis keeps small hashes in one piece; only
 * an album whose messages are not numbered one after the other takes more.
 */
const row = z
  .string()
  .regex(/^[pxsfbud]( \d+ [^ ]{1,120} \d+ [01])?$/)
  .transform((text): Delivery => {
    const [letter = '', at = '0', detail = NONE, tries = '0', repeated = '0'] = text.split(' ');
    return {
      state: STATES[letter] ?? 'pending',
      at: Number(at),
      detail: detail === NONE ? '' : detail,
      tries: Number(tries),
      repeated: repeated === '1',
    };
  });

export function parseDelivery(text: string): Delivery {
  return row.parse(text);
}

export function formatDelivery({ state, at, detail, tries, repeated }: Delivery): string {
  return [LETTERS[state], Math.round(at), detail || NONE, tries, repeated ? 1 : 0].join(' ');
}

/** Messages one after the other as "4711-4713", others as "4711,4720". */
export function formatMessageIds(ids: readonly number[]): string {
  const first = ids[0] ?? 0;
  const inRow = ids.length > 1 && ids.every((id, index) => id === first + index);
  return inRow ? `${first}-${first + ids.length - 1}` : ids.join(',');
}

/** The messages of a sent copy, in the recipient's chat; none of any other. */
export function messageIdsOf({ state, detail }: Delivery): number[] {
  if (state !== 'sent' || detail === '') return [];
  const [first = 0, last] = detail.split('-').map(Number);
  if (last === undefined) return detail.split(',').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A reason as a code of at most 40 letters, so that failures can be counted by it. */
export function reasonCode(description: string): string {
  const code = description
    .toLowerCase()
    .replace(/^(bad request|forbidden|unauthorized|conflict): /, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return code.slice(0, 40) || 'unknown';
}
