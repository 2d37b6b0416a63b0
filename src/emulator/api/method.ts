import { z } from 'zod';
import type { Server } from '../server-parts.js';
import type { UploadedFile } from '../wire/uploaded-file.js';
import { parseParameters } from './parse-parameters.js';

/** What a call brings beside its parameters. */
export interface CallContext {
  /** Files of the form, by field name; `attach://name` refers to them. */
  files: ReadonlyMap<string, UploadedFile>;
  /** Calls back if the client hangs up before the answer. */
  onDisconnect: (listener: () => void) => void;
}

export type Method = (server: Server, payload: unknown, context: CallContext) => unknown;

export type MethodTable = Record<string, Method>;

/** A method of the Bot API: the parameters it takes, and what it does. */
export function method<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (
    server: Server,
    parameters: z.output<z.ZodObject<Shape, z.core.$strict>>,
    context: CallContext,
  ) => unknown,
): Method {
  const schema = z.strictObject(shape);
  return (server, payload, context) => run(server, parseParameters(schema, payload), context);
}
