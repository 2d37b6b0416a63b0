import { badRequest } from './api-error.js';

/** Of answers to inline queries. */
export const inlineRefusals = {
  inlineButtonFields: () =>
    badRequest(
      "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
    ),
  inlineButtonTextEmpty: () => badRequest('SWITCH_PM_TEXT_EMPTY'),
  startParameterEmpty: () => badRequest("can't use empty start_parameter"),
  startParameterTooLong: () => badRequest('too long start_parameter specified'),
  startParameterUnallowed: () => badRequest('unallowed characters in start_parameter are used'),
  tooManyResults: () => badRequest('too many inline query results specified'),
  nextOffsetInvalid: () => badRequest('NEXT_OFFSET_INVALID'),
  photoUrlUnsupported: () =>
    badRequest('photo_url is not supported by this emulator; use photo_file_id'),
  resultTypeUnsupported: (type: string) =>
    badRequest(`inline query results of type "${type}" are not supported by this emulator`),
  resultIdInvalid: () => badRequest('RESULT_ID_INVALID'),
  resultIdTwice: () => badRequest('RESULT_ID_DUPLICATE'),
  articleTitleEmpty: () => badRequest('ARTICLE_TITLE_EMPTY'),
  resultUrlInvalid: () => badRequest('URL_INVALID'),
  thumbnailUrlInvalid: () => badRequest('WEBDOCUMENT_URL_INVALID'),
  resultContentMissing: () =>
    badRequest("can't parse inline query result: Input message content is not specified"),
  buttonTypeInvalid: () => badRequest('BUTTON_TYPE_INVALID'),
};
