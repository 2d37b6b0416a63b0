import type { z } from 'zod';
import { refused } from '../refusals/refused.js';
import type { CallContext } from './method.js';

/** Telegram's words for some parameters that are missing. */
const MISSING: Record<string, string> = {
  message_id: 'message identifier is not specified',
  message_ids: 'message identifiers are not specified',
  file_id: 'file_id not specified',
  text: 'message text is empty',
  action: 'wrong parameter action in request',
};

/** Of these it is said what they are missing in. */
const FILES = new Set(['photo', 'video', 'animation', 'audio', 'document']);

/**
 * Checks a value against its schema. Unknown fields are refused by name: Telegram ignores them, but
 * then a misspelt parameter is silently lost, and finding it is what this server is for.
 * @param context of the call whose parameters these are; without it they stand in one of them
 */
export function parseParameters<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  context?: Pick<CallContext, 'method'>,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const path = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const where = path === '' ? '' : ` in ${path}`;
    throw refused.parameterUnknown(issue.keys, `${where}${context ? ` of ${context.method}` : ''}`);
  }
  if (issue?.path.length === 1 && isMissing(value, issue.path[0])) {
    if (FILES.has(path)) throw refused.fileMissing(path);
    throw refused.parameterMissing(MISSING[path] ?? `${path} is empty`);
  }
  throw refused.parameterUnreadable(path, issue?.message);
}

function isMissing(value: unknown, key: PropertyKey | undefined): boolean {
  return typeof value === 'object' && value !== null && key !== undefined && !(key in value);
}
