import type { Message } from 'grammy/types';
import { afterEach } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/emulator.js';

export const TOKEN = '123456:ABC-def';

export interface Reply {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: Record<string, number>;
}

const running: Emulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

/** An emulator that ends with the test. */
export async function start(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const bot = { id: 123456, username: 'thu_bot', firstName: 'Thử' };
  const emulator = await startEmulator({ token: TOKEN, bot, ...options });
  running.push(emulator);
  return emulator;
}

/** Calls a method with a JSON body. */
export async function call(
  emulator: Emulator,
  method: string,
  payload: Record<string, unknown> = {},
): Promise<Reply> {
  const response = await fetch(`${emulator.url}/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return (await response.json()) as Reply;
}

/** The result of a call that must succeed. */
export async function result<Result = Message>(
  emulator: Emulator,
  method: string,
  payload: Record<string, unknown> = {},
): Promise<Result> {
  const reply = await call(emulator, method, payload);
  if (!reply.ok) throw new Error(`${method}: ${reply.description}`);
  return reply.result as Result;
}

/** The description with which a call is refused. */
export async function refusal(
  emulator: Emulator,
  method: string,
  payload: Record<string, unknown> = {},
): Promise<string | undefined> {
  const reply = await call(emulator, method, payload);
  return reply.ok ? 'accepted' : reply.description;
}

/** A person who has pressed Start, with nothing left for the bot to fetch. */
export async function started(emulator: Emulator, firstName = 'Lan') {
  const user = emulator.user({ firstName });
  user.sendText('/start');
  await call(emulator, 'getUpdates', { offset: -1 });
  await confirmAll(emulator);
  return user;
}

export async function confirmAll(emulator: Emulator): Promise<void> {
  const updates = await result<{ update_id: number }[]>(emulator, 'getUpdates');
  const last = updates.at(-1);
  if (last) await call(emulator, 'getUpdates', { offset: last.update_id + 1 });
}
