import type { WebhookInfo } from 'grammy/types';
import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import { UPDATE_TYPES } from '../updates/update-types.js';
import { method } from './method.js';
import { flag, int, json } from './parameters.js';

const MAX_POLL_SECONDS = 50;
const DEFAULT_CONNECTIONS = 40;

const allowedUpdates = json(z.array(z.enum(UPDATE_TYPES))).optional();

export const updateMethods = {
  getMe: method({}, ({ world }) => world.bot),

  getUpdates: method(
    {
      offset: int.optional(),
      limit: int.optional(),
      timeout: int.optional(),
      allowed_updates: allowedUpdates,
    },
    (
      { updates, polling, webhook },
      { offset = 0, limit = 100, timeout = 0, allowed_updates },
      context,
    ) => {
      if (webhook.settings) {
        throw refused.webhookActive();
      }
      if (allowed_updates) updates.allowed = allowed_updates;
      return polling.poll({
        offset,
        limit: Math.min(Math.max(limit, 1), 100),
        timeoutMs: Math.min(Math.max(timeout, 0), MAX_POLL_SECONDS) * 1000,
        onDisconnect: context.onDisconnect,
      });
    },
  ),

  setWebhook: method(
    {
      url: z.string(),
      ip_address: z.string().optional(),
      max_connections: int.pipe(z.int().min(1).max(100)).optional(),
      allowed_updates: allowedUpdates,
      drop_pending_updates: flag.optional(),
      secret_token: z.string().optional(),
    },
    ({ updates, polling, webhook }, parameters) => {
      const { url, secret_token: secretToken } = parameters;
      if (url !== '') checkWebhook(url, secretToken);
      if (parameters.allowed_updates) updates.allowed = parameters.allowed_updates;
      if (parameters.drop_pending_updates) updates.dropAll();
      polling.interrupt(refused.webhookSet());
      const maxConnections = parameters.max_connections ?? DEFAULT_CONNECTIONS;
      webhook.configure(url === '' ? undefined : { url, secretToken, maxConnections });
      return true;
    },
  ),

  deleteWebhook: method({ drop_pending_updates: flag.optional() }, (server, parameters) => {
    if (parameters.drop_pending_updates) server.updates.dropAll();
    server.webhook.configure(undefined);
    return true;
  }),

  getWebhookInfo: method(
    {},
    ({ updates, webhook }): WebhookInfo => ({
      url: webhook.settings?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pending.size,
      ...(webhook.settings && { max_connections: webhook.settings.maxConnections }),
      ...(updates.allowed.length > 0 && { allowed_updates: [...updates.allowed] }),
      ...webhook.lastError,
    }),
  ),
};

/** Telegram itself demands HTTPS; plain HTTP is taken as a local Bot API server takes it. */
function checkWebhook(url: string, secretToken: string | undefined): void {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw refused.webhookUrlInvalid();
  }
  if (secretToken === undefined) return;
  if (secretToken.length > 256) throw refused.secretTokenTooLong();
  if (!/^[\w-]*$/.test(secretToken)) throw refused.secretTokenUnallowed();
}
