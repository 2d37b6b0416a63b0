import { z } from 'zod';
import type { Server } from '../server-parts.js';
import type { UploadedFile } from '../wire/uploaded-file.js';
import { parseParameters } from './parse-parameters.js';

/** What a call brings beside its parameters. */
export interface CallContext {
  /** The method that is called, in the Bot API's spelling. */
  method: string;
  /** Files of the form, by field name; `attach://name` refers to them. */
  files: ReadonlyMap<string, UploadedFile>;
  /** Calls back if the client hangs up before the answer. */
  onDisconnect: (listener: () => void) => void;
}

/** A method of the Bot API: the parameters that it takes, and what it does. */
export interface Method<Shape extends z.ZodRawShape = z.ZodRawShape, Result = unknown> {
  readonly shape: Shape;
  run(server: Server, payload: Record<string, unknown>, context: CallContext): Result;
}

/** The types of the parameters and of the result stay known: they are checked against grammY's. */
export function method<
  const Shape extends z.ZodRawShape,
  Result extends true | object | Promise<object>,
>(
  shape: Shape,
  run: (
    server: Server,
    parameters: z.output<z.ZodObject<Shape, z.core.$strict>>,
    context: CallContext,
  ) => Result,
): Method<Shape, Result> {
  const schema = z.strictObject(shape);
  return {
    shape,
    run: (server, payload, context) => {
      const whole = { ...attached(shape, context), ...payload };
      return run(server, parseParameters(schema, whole, context), context);
    },
  };
}

/** A file in the field of a parameter is that parameter, as one is that the parameter names. */
function attached(shape: z.ZodRawShape, { files }: CallContext): Record<string, string> {
  const given: Record<string, string> = {};
  for (const field of files.keys()) {
    if (Object.hasOwn(shape, field)) given[field] = `attach://${field}`;
  }
  return given;
}
