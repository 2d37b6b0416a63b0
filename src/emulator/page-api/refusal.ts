import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { ActError } from '../acts/act-error.js';
import { NotAnsweredError } from '../acts/inline.js';

export function refuse(status: 400 | 403 | 404 | 409 | 413, message: string): HTTPException {
  return new HTTPException(status, { message });
}

/** The body of a request, checked. */
export async function body<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const json: unknown = await context.req.json().catch(() => {
    throw refuse(400, 'the body is not JSON');
  });
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw refuse(400, `${issue?.path.join('.') ?? ''}: ${issue?.message}`);
}

/** Refusals become `{error}`; a bug becomes 500 with its words, for whoever is rehearsing. */
export function toResponse(error: Error, context: Context): Response {
  if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
  if (error instanceof ActError) return context.json({ error: error.message }, 400);
  if (error instanceof NotAnsweredError) return context.json({ error: error.message }, 504);
  return context.json({ error: error.stack ?? error.message }, 500);
}
