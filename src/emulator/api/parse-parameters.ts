import type { z } from 'zod';
import { badRequest } from './api-error.js';

/** Telegram's words for some parameters that are missing. */
const MISSING: Record<string, string> = {
  message_id: 'message identifier is not specified',
  message_ids: 'message identifiers are not specified',
  file_id: 'file_id not specified',
};

/**
 * Checks a value against its schema. Unknown fields are refused by name: Telegram ignores them, but
 * then a misspelt parameter is silently lost, and finding it is what this server is for.
 */
export function parseParameters<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const where = path === '' ? '' : ` in ${path}`;
    throw badRequest(`unknown parameter "${issue.keys.join('", "')}"${where}`);
  }
  if (issue?.path.length === 1 && isMissing(value, issue.path[0])) {
    throw badRequest(MISSING[path] ?? `${path} is empty`);
  }
  throw badRequest(`can't parse parameter "${path}": ${issue?.message}`);
}

function isMissing(value: unknown, key: PropertyKey | undefined): boolean {
  return typeof value === 'object' && value !== null && key !== undefined && !(key in value);
}
