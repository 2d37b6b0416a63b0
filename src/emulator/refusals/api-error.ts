import type { ApiError as ApiRefusal, ResponseParameters } from 'grammy/types';

/** A refusal, with the code and words in which Telegram gives it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: number,
    description: string,
    readonly parameters?: ResponseParameters,
  ) {
    super(description);
  }

  /** As it goes over the wire. */
  get answer(): ApiRefusal {
    return {
      ok: false,
      error_code: this.code,
      description: this.message,
      ...(this.parameters && { parameters: this.parameters }),
    };
  }
}

export function badRequest(reason: string, parameters?: ResponseParameters): ApiError {
  return new ApiError(400, `Bad Request: ${reason}`, parameters);
}

export function forbidden(reason: string): ApiError {
  return new ApiError(403, `Forbidden: ${reason}`);
}

export function conflict(reason: string): ApiError {
  return new ApiError(409, `Conflict: ${reason}`);
}
