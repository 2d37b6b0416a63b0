import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { ALLOWED_UPDATES, type UpdateSource, type UpdateSourceOptions } from './update-source.js';

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** Telegram gives up on an answer after about a minute; an update still open by then is kept. */
const ANSWER_WITHIN_MS = 25_000;
const updateSchema = z.looseObject({ update_id: z.number().int().nonnegative() });

export interface Webhook extends UpdateSource {
  /** The path of `WEBHOOK_URL`, where the HTTP server takes updates in. */
  readonly path: string;
  handle(request: Request): Promise<Response>;
}

/** A 2xx tells Telegram to forget the update, so it is answered only when the update is handled. */
export function createWebhook(
  { api, intake, logger }: UpdateSourceOptions,
  webhook: { url: string; secret: string },
  answerWithinMs = ANSWER_WITHIN_MS,
): Webhook {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(webhook.secret);
  let stopped = false;

  return {
    path: new URL(webhook.url).pathname,
    async handle(request) {
      // Digests have one length, so the comparison tells nothing of the secret's.
      if (!timingSafeEqual(digest(request.headers.get(SECRET_HEADER) ?? ''), expected)) {
        logger.warn('A webhook call without the right secret was refused');
        return new Response(null, { status: 401 });
      }
      if (stopped) return new Response(null, { status: 503 });
      const body = updateSchema.safeParse(await request.json().catch(() => undefined));
      if (!body.success) return new Response(null, { status: 400 });
      const late = new AbortController();
      const outcome = await Promise.race([
        intake.process(body.data as unknown as Update),
        sleep(answerWithinMs, 'again' as const, { signal: late.signal, ref: false }),
      ]);
      late.abort();
      return new Response(null, { status: outcome === 'again' ? 503 : 200 });
    },
    async start() {
      await api.setWebhook(webhook.url, {
        secret_token: webhook.secret,
        allowed_updates: ALLOWED_UPDATES,
        max_connections: 100,
      });
    },
    async stop() {
      stopped = true;
      await intake.idle();
    },
    // Telegram calls when there is something to tell: silence says nothing.
    trouble: () => undefined,
  };
}
