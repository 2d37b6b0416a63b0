import { defineButton } from '../telegram/buttons.js';
import { modelId } from './model.js';

/** The card of a model. */
export const openModel = defineButton('vm', [modelId]);

/** What a payload of `/start` begins with when it opens a model. */
export const MODEL_PREFIX = 'm_';

/** A link into the bot that opens a model. Telegram allows no dot in a payload. */
export function modelLink(botUsername: string, id: string): string {
  return `https://t.me/${botUsername}?start=${MODEL_PREFIX}${id.replace('.', '_')}`;
}

/** The model that a payload points at. */
export function modelOfPayload(payload: string): string | undefined {
  if (!payload.startsWith(MODEL_PREFIX)) return undefined;
  const id = modelId.safeParse(payload.slice(MODEL_PREFIX.length).replace('_', '.'));
  return id.success ? id.data : undefined;
}
