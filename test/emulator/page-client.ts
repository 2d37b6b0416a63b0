import { expect } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { start } from './client.js';

/** Asks as the page does. */
export async function ask<Answer = Record<string, unknown>>(
  emulator: Emulator,
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<{ status: number; answer: Answer }> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${emulator.url}/_/${path}`, {
    method,
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    ...(!isForm && body !== undefined && { headers: { 'content-type': 'application/json' } }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

export interface InSight {
  places?: [chatId: number, userId: number][];
  listed?: number[];
}

const EVENT = /^data: (.*)\n\n/m;

/** Follows the events until the test ends; `next` gives them one after the other, but for the clock's. */
export async function follow(emulator: Emulator, inSight: InSight = {}) {
  const response = await fetch(`${emulator.url}/_/events`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const nextOfAll = async (): Promise<Record<string, unknown>> => {
    let found = EVENT.exec(text);
    while (!found) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) throw new Error('the stream has ended');
      text += chunk.value;
      found = EVENT.exec(text);
    }
    text = text.slice(found.index + found[0].length);
    return JSON.parse(found[1] ?? '');
  };
  const next = async () => {
    let event = await nextOfAll();
    while (event.type === 'clock') event = await nextOfAll();
    return event;
  };
  const { stream } = await next();
  const watch = async ({ places = [], listed = [] }: InSight) => {
    const { status } = await ask(emulator, `events/${stream}/watch`, {
      places: places.map(([chat_id, user_id]) => ({ chat_id, user_id })),
      listed,
    });
    expect(status).toBe(200);
  };
  await watch(inSight);
  return { next, watch };
}

export async function withLan() {
  const emulator = await start();
  const { answer } = await ask<{ id: number }>(emulator, 'users', {
    first_name: 'Lan',
    language_code: 'vi',
  });
  return { emulator, id: answer.id };
}
