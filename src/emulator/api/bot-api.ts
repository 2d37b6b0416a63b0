import { setTimeout as pause } from 'node:timers/promises';
import type { CallAnswer, CallLog } from '../call-log.js';
import type { FaultRule, Faults } from '../faults.js';
import { ApiError } from '../refusals/api-error.js';
import { refused } from '../refusals/refused.js';
import type { SendLimits } from '../send-limits.js';
import type { Server } from '../server-parts.js';
import type { CallContext } from './method.js';
import { findMethod } from './method-table.js';
import { checkPace } from './pace.js';
import { recipientOf } from './recipient.js';

/** What goes back over the wire; a dropped call gets no answer at all. */
export type Answer =
  | { kind: 'drop' }
  | { kind: 'body'; status: number; type: string; body: string };

type Outcome = { ok: true; result: unknown } | { ok: false; error: ApiError };

/** What comes with a call, whatever its method. */
type CallFiles = Omit<CallContext, 'method'>;

/** Executes calls: the faults they meet, the method itself, the record of it. */
export class BotApi {
  constructor(
    readonly server: Server,
    readonly faults: Faults,
    readonly log: CallLog,
    readonly latencyMs: number,
    readonly limits: SendLimits,
  ) {}

  async call(name: string, payload: Record<string, unknown>, context: CallFiles): Promise<Answer> {
    const started = performance.now();
    const at = this.server.world.now();
    const chatId = recipientOf(this.server, payload);
    const caller = { gone: false };
    context.onDisconnect(() => {
      caller.gone = true;
    });
    const { delayMs, rule } = this.faults.strike(name, payload.chat_id);
    const wait = delayMs + this.latencyMs;
    if (wait > 0) await pause(wait);
    const struck = rule && rule.kind !== 'drop-after';
    const outcome = struck ? faultOutcome(rule) : await this.#run(name, payload, context);
    this.log.add({
      method: name,
      payload: describe(payload, context),
      ...(chatId !== undefined && { chatId }),
      ok: outcome.ok && !rule,
      ...(rule && rule.kind !== 'error' && { error: rule.kind }),
      ...(!outcome.ok && rule?.kind !== 'drop-before' && { error: outcome.error.message }),
      ...(caller.gone && { unheard: true }),
      ...(rule?.kind !== 'drop-before' && { answer: answerOf(outcome) }),
      ...(rule && { fault: { kind: rule.kind, ...(rule.html && { html: true }) } }),
      at,
      ms: performance.now() - started,
    });
    if (rule?.kind === 'drop-before' || rule?.kind === 'drop-after') return { kind: 'drop' };
    if (rule?.html && !outcome.ok) return errorPage(outcome.error);
    return toAnswer(outcome);
  }

  async #run(name: string, payload: Record<string, unknown>, context: CallFiles): Promise<Outcome> {
    try {
      const { method, run } = findMethod(name);
      checkPace(this.server, this.limits, method, payload);
      return { ok: true, result: await run(this.server, payload, { ...context, method }) };
    } catch (error) {
      if (error instanceof ApiError) return { ok: false, error };
      throw error;
    }
  }
}

function answerOf(outcome: Outcome): CallAnswer {
  if (outcome.ok) return outcome;
  const { code, message: description, parameters } = outcome.error;
  return { ok: false, code, description, ...(parameters && { parameters }) };
}

export function toAnswer(outcome: Outcome): Answer {
  if (outcome.ok) {
    return json(200, { ok: true, result: outcome.result });
  }
  return json(outcome.error.code, outcome.error.answer);
}

export function refuse(error: ApiError): Answer {
  return toAnswer({ ok: false, error });
}

function json(status: number, body: unknown): Answer {
  return { kind: 'body', status, type: 'application/json', body: JSON.stringify(body) };
}

function faultOutcome(rule: FaultRule): Outcome {
  const { code, message, parameters } = usualFault(rule);
  return {
    ok: false,
    error: new ApiError(rule.code ?? code, rule.description ?? message, parameters),
  };
}

/** What it is where the rule doesn't say. */
function usualFault({ retryAfter, html }: FaultRule): ApiError {
  if (retryAfter !== undefined) return refused.tooManyRequests(retryAfter);
  return html ? refused.badGateway() : refused.internalError();
}

function errorPage({ code, message }: ApiError): Answer {
  const body = `<html><head><title>${code} ${message}</title></head><body><h1>${code} ${message}</h1></body></html>`;
  return { kind: 'body', status: code, type: 'text/html', body };
}

function describe(payload: Record<string, unknown>, { files }: CallFiles): Record<string, unknown> {
  if (files.size === 0) return payload;
  const described = [...files].map(([field, { name, content }]) => [
    field,
    { name, size: content.length },
  ]);
  return { ...payload, ...Object.fromEntries(described) };
}
