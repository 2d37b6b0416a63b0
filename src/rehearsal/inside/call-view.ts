import type { ApiCall, ChatEntry } from '../../emulator/emulator.js';

/**
 * How a call ended for the bot:
 * - `ok`, `refused`: by Telegram's answer;
 * - `lost`: Telegram did it, or refused it, and its answer did not arrive;
 * - `broken`: the connection broke before anything was done.
 */
export type CallOutcome = 'ok' | 'refused' | 'lost' | 'broken';

export interface CallLine {
  id: number;
  method: string;
  /** When it came, on the rehearsal's clock. */
  at: number;
  /** Milliseconds of real time. */
  ms: number;
  outcome: CallOutcome;
  /** Telegram's, of a call that it refused. */
  code?: number;
  description?: string;
  /** A fault of the rehearsal struck it. */
  struck?: true;
  chatId?: number;
  /** Missing where nobody of that id is known. */
  chat?: string;
  /** The first words of what it says. */
  says?: string;
}

const LONGEST_WORDS = 120;

export function outcomeOf({ answer, fault, unheard }: ApiCall): CallOutcome {
  if (!answer) return 'broken';
  if (fault?.kind === 'drop-after' || unheard) return 'lost';
  return answer.ok ? 'ok' : 'refused';
}

export function lineOf(call: ApiCall, find: (id: number) => ChatEntry | undefined): CallLine {
  const { id, method, at, ms, answer, fault, chatId } = call;
  const chat = chatId === undefined ? undefined : find(chatId)?.name;
  const says = wordsOf(call);
  return {
    ...{ id, method, at, ms: Math.round(ms), outcome: outcomeOf(call) },
    ...(answer?.ok === false && { code: answer.code, description: answer.description }),
    ...(fault && { struck: true }),
    ...(chatId !== undefined && { chatId }),
    ...(chat !== undefined && { chat }),
    ...(says !== undefined && { says }),
  };
}

function wordsOf({ payload }: ApiCall): string | undefined {
  const words = payload.text ?? payload.caption ?? payload.action ?? payload.file_id;
  if (typeof words !== 'string' || words === '') return undefined;
  const plain = words
    .slice(0, 4 * LONGEST_WORDS)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > LONGEST_WORDS ? `${plain.slice(0, LONGEST_WORDS).trimEnd()}…` : plain;
}
