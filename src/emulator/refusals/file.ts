import { badRequest } from './api-error.js';

/** Of files and albums. */
export const fileRefusals = {
  attachedNotFound: (name: string) => badRequest(`attached file "${name}" not found`),
  fileMissing: (kind: string) => badRequest(`there is no ${kind} in the request`),
  urlNotFetched: () => badRequest('failed to get HTTP URL content'),
  fileIdWrong: () => badRequest('wrong file identifier/HTTP URL specified'),
  fileOfOtherType: (is: string, as: string) => badRequest(`can't use file of type ${is} as ${as}`),
  fileEmpty: () => badRequest('file must be non-empty'),
  photoTooBig: (size: number, most: number) =>
    badRequest(
      `file of size ${size} bytes is too big for a photo; the maximum size is ${most} bytes`,
    ),
  photoUnreadable: () => badRequest('IMAGE_PROCESS_FAILED'),
  photoDimensionsInvalid: () => badRequest('PHOTO_INVALID_DIMENSIONS'),
  fileUnavailable: () => badRequest('wrong file_id or the file is temporarily unavailable'),
  fileTooBig: () => badRequest('file is too big'),
  albumTooLong: () => badRequest('too many messages to send as an album'),
  albumTooShort: () => badRequest('an album must have 2-10 items'),
  albumWithAnimation: () =>
    badRequest(`can't parse InputMedia: type "animation" can't be used in sendMediaGroup`),
  albumCaptionsDiffer: () =>
    badRequest('parameter show_caption_above_media must be the same for all messages'),
  albumMixed: (kind: string) => badRequest(`${kind} can't be mixed with other media types`),
  albumMediaOfOtherType: () => badRequest("can't use the media of the specified type in the album"),
  albumTypeUnusable: () => badRequest("message content type can't be used in an album"),
  albumTypeFixed: () => badRequest("can't change media type in the album"),
};
