import { badRequest } from './api-error.js';

/** Of keyboards. */
export const keyboardRefusals = {
  markupNotAnObject: () => badRequest("can't parse reply keyboard markup JSON object"),
  markupOfNoKind: () => badRequest("can't parse reply markup: it has none of the known kinds"),
  keyTextEmpty: () => badRequest('keyboard button text must be non-empty'),
  onlyInlineInEdits: () =>
    badRequest("can't parse inline keyboard: only an inline keyboard can be edited in"),
  inlineKeyboardExpected: () => badRequest('inline keyboard expected'),
  markupTooLong: () => badRequest('reply markup is too long'),
  buttonTextEmpty: () => badRequest('inline keyboard button text must be non-empty'),
  buttonOfNoKind: () =>
    badRequest(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
  buttonOfManyKinds: (kinds: string[]) =>
    badRequest(
      `can't parse inline keyboard button: exactly one of the fields ${kinds.join(', ')} must be used`,
    ),
  buttonUrlInvalid: (url: string) =>
    badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`),
  buttonDataInvalid: () => badRequest('BUTTON_DATA_INVALID'),
  webAppUrlInvalid: (where: 'inline keyboard button' | 'inline query button', url: string) =>
    badRequest(`${where} Web App URL '${url}' is invalid: Only HTTPS links are allowed`),
};
