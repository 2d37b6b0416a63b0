import { makesMessage } from './api/makes-message.js';

export interface FaultRule {
  /** Only calls of this method. */
  method?: string;
  /** Not calls of this method. */
  except?: string;
  /** Only calls that make a message. */
  sending?: boolean;
  /** Only calls to this chat. */
  chatId?: number;
  /** How many calls it strikes before it is gone; without it, it stays. */
  times?: number;
  /** The probability, 0 to 1, that a matching call is struck; the same `seed` gives the same calls. */
  every?: number;
  seed?: number;
  /**
   * `error`: the call is refused. `drop-before`: the connection breaks and nothing was done.
   * `drop-after`: it breaks when all was done. `delay`: the call takes `ms` longer.
   */
  kind: 'error' | 'drop-before' | 'drop-after' | 'delay';
  code?: number;
  description?: string;
  retryAfter?: number;
  /** The answer is a proxy's error page, not JSON. */
  html?: boolean;
  ms?: number;
  /** Called each time it strikes. */
  onStrike?: () => void;
}

export interface Strike {
  delayMs: number;
  rule: FaultRule | undefined;
}

interface ActiveRule {
  readonly rule: FaultRule;
  left: number;
  readonly random: () => number;
}

const NONE: Strike = { delayMs: 0, rule: undefined };

/** The faults that calls meet. Delays add up; of the others the oldest rule that matches strikes. */
export class Faults {
  readonly #rules = new Set<ActiveRule>();

  add(rule: FaultRule): () => void {
    const active: ActiveRule = {
      rule,
      left: rule.times ?? Number.POSITIVE_INFINITY,
      random: mulberry32(rule.seed ?? 1),
    };
    this.#rules.add(active);
    return () => {
      this.#rules.delete(active);
    };
  }

  strike(method: string, chatId: unknown): Strike {
    if (this.#rules.size === 0) return NONE;
    let delayMs = 0;
    for (const active of this.#rules) {
      if (!matches(active, method, chatId)) continue;
      active.left -= 1;
      if (active.left <= 0) this.#rules.delete(active);
      active.rule.onStrike?.();
      if (active.rule.kind !== 'delay') return { delayMs, rule: active.rule };
      delayMs += active.rule.ms ?? 0;
    }
    return { delayMs, rule: undefined };
  }
}

function matches({ rule, random }: ActiveRule, method: string, chatId: unknown): boolean {
  if (rule.method !== undefined && rule.method.toLowerCase() !== method.toLowerCase()) return false;
  if (rule.except?.toLowerCase() === method.toLowerCase()) return false;
  if (rule.sending && !makesMessage(method)) return false;
  if (rule.chatId !== undefined && rule.chatId !== Number(chatId)) return false;
  return rule.every === undefined || random() < rule.every;
}

/** A small seeded generator (Tommy Ettinger's mulberry32): a failing run can be repeated. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
