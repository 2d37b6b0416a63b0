import { badRequest } from './api-error.js';

/** Of texts and captions. */
export const textRefusals = {
  textMissing: () => badRequest('message text is empty'),
  textEmpty: () => badRequest('text must be non-empty'),
  textTooLong: () => badRequest('message is too long'),
  captionTooLong: () => badRequest('message caption is too long'),
  entityOutside: () => badRequest("can't parse entities: entity is out of the text"),
  parseModeUnsupported: (mode: string) =>
    badRequest(`parse_mode ${mode} is not supported by this emulator; use HTML`),
  parseModeUnknown: () => badRequest('unsupported parse_mode'),
  htmlUnreadable: (reason: string) => badRequest(`can't parse entities: ${reason}`),
};
