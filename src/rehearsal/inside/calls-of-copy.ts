import type { ApiCall } from '../../emulator/emulator.js';
import { type Delivery, messageIdsOf } from '../../outbox/delivery.js';
import { outcomeOf } from './call-view.js';

/** Of a copy that isn't known to have arrived, so many of the last calls that may have been its own. */
const MOST = 10;

/**
 * The calls by which a copy went out, newest first: of one that was sent those that made, or changed,
 * its messages; of any other the last ones to its recipient that did not go well, of which nobody can
 * say for certain that they were its own.
 */
export function callsOfCopy(
  calls: readonly ApiCall[],
  recipient: number,
  delivery: Delivery,
): { certain: boolean; calls: ApiCall[] } {
  const to = calls.filter(({ chatId }) => chatId === recipient).reverse();
  const ids = new Set(messageIdsOf(delivery));
  if (delivery.state === 'sent') {
    return {
      certain: true,
      calls: to.filter((call) => messagesOf(call).some((id) => ids.has(id))),
    };
  }
  const missed = to.filter((call) => outcomeOf(call) !== 'ok');
  return { certain: false, calls: missed.slice(0, MOST) };
}

/** The messages that a call made or changed, or that it took away. */
function messagesOf({ answer, payload }: ApiCall): number[] {
  if (!answer?.ok) return [];
  const { result } = answer;
  const made = (Array.isArray(result) ? result : [result]).map(idIn);
  const taken = Array.isArray(payload.message_ids) ? payload.message_ids.map(Number) : [];
  return [...made.filter((id) => id !== undefined), ...taken];
}

function idIn(value: unknown): number | undefined {
  const has = typeof value === 'object' && value !== null && 'message_id' in value;
  return has && typeof value.message_id === 'number' ? value.message_id : undefined;
}
