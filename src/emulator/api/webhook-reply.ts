import type { BotApi } from './bot-api.js';

/** A webhook may answer with one call, `{"method": "sendMessage", …}`; Telegram does not tell how it went. */
export async function replyCall(api: BotApi, body: string): Promise<void> {
  if (!body.includes('"method"')) return;
  const parsed: unknown = parse(body);
  if (typeof parsed !== 'object' || parsed === null || !('method' in parsed)) return;
  const { method, ...payload } = parsed;
  if (typeof method === 'string')
    await api.call(method, payload, { files: new Map(), onDisconnect: () => {} });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
