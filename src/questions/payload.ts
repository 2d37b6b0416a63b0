import { modelId } from '../catalogue/model.js';

/** In `/start`: one's threads. */
export const QUESTIONS_PAYLOAD = 'questions';

const ASK_PREFIX = 'q_';

/** Leads back to asking about a model, once somebody has joined. Telegram allows no dot in a payload. */
export function askPayload(model: string): string {
  return `${ASK_PREFIX}${model.replace('.', '_')}`;
}

/** The model that a payload asks about. */
export function askedModel(payload: string): string | undefined {
  if (!payload.startsWith(ASK_PREFIX)) return undefined;
  const id = modelId.safeParse(payload.slice(ASK_PREFIX.length).replace('_', '.'));
  return id.success ? id.data : undefined;
}
