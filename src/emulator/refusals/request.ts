import { ApiError, badRequest } from './api-error.js';

/** Of a call as such, whatever its method. */
export const requestRefusals = {
  pathNotFound: () => new ApiError(404, 'Not Found'),
  wrongToken: () => new ApiError(401, 'Unauthorized'),
  bodyTooLarge: () => new ApiError(413, 'Request Entity Too Large'),
  tooManyRequests: (seconds: number) =>
    new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds }),
  /** What a proxy says in place of a server that it can't reach. */
  badGateway: () => new ApiError(502, 'Bad Gateway'),
  internalError: (details = '') => new ApiError(500, `Internal Server Error${details}`),
  /** The Bot API itself has no such method. */
  methodNotFound: (method: string) => new ApiError(404, `Not Found: method not found: ${method}`),
  methodNotEmulated: (method: string) =>
    badRequest(`method ${method} is not supported by this emulator`),
  noBoundary: () => badRequest("can't find the boundary of the multipart body"),
  unknownContentType: (contentType: string) =>
    badRequest(`unsupported content type "${contentType}"`),
  notJson: () => badRequest("can't parse JSON object"),
  notAnObject: () => badRequest('JSON object expected'),
  /** As Telegram says it of some, or with the parameter's name. */
  parameterMissing: (words: string) => badRequest(words),
  parameterUnreadable: (path: string, why: string | undefined) =>
    badRequest(`can't parse parameter "${path}": ${why}`),
  parameterUnknown: (names: readonly string[], where: string) =>
    badRequest(`unknown parameter "${names.join('", "')}"${where}`),
};
