import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import { albumMethods } from './album-method.js';
import { audioFields, filmFields, mediaMessage } from './media.js';
import { method } from './method.js';
import { captionMarkup, chatId, delivery, flag, int } from './parameters.js';
import { replyMarkup } from './reply-markup.js';
import { send } from './sending.js';

const MAX_DOWNLOAD = 20 * 1024 * 1024;

/** A file's id, or `attach://` and the field of the form in which it comes. */
const file = z.string();

const { show_caption_above_media, ...caption } = captionMarkup;
const sending = { chat_id: chatId, ...caption, ...delivery, reply_markup: replyMarkup.optional() };
const visual = { show_caption_above_media, has_spoiler: flag.optional() };

export const fileMethods = {
  ...albumMethods,

  sendPhoto: method({ ...sending, ...visual, photo: file }, (server, parameters, context) => {
    const media = {
      ...parameters,
      kind: 'photo',
      field: 'photo',
      value: parameters.photo,
    } as const;
    return send(server, parameters, () => mediaMessage(server, context, media));
  }),

  sendVideo: method(
    {
      ...sending,
      ...visual,
      ...filmFields,
      video: file,
      thumbnail: file.optional(),
      cover: file.optional(),
      start_timestamp: int.optional(),
      supports_streaming: flag.optional(),
    },
    (server, parameters, context) => {
      const media = {
        ...parameters,
        kind: 'video',
        field: 'video',
        value: parameters.video,
      } as const;
      return send(server, parameters, () => mediaMessage(server, context, media));
    },
  ),

  sendAnimation: method(
    { ...sending, ...visual, ...filmFields, animation: file, thumbnail: file.optional() },
    (server, parameters, context) => {
      const { animation: value } = parameters;
      const media = { ...parameters, kind: 'animation', field: 'animation', value } as const;
      return send(server, parameters, () => mediaMessage(server, context, media));
    },
  ),

  sendAudio: method(
    { ...sending, ...audioFields, audio: file, thumbnail: file.optional() },
    (server, parameters, context) => {
      const media = {
        ...parameters,
        kind: 'audio',
        field: 'audio',
        value: parameters.audio,
      } as const;
      return send(server, parameters, () => mediaMessage(server, context, media));
    },
  ),

  sendDocument: method(
    {
      ...sending,
      document: file,
      thumbnail: file.optional(),
      disable_content_type_detection: flag.optional(),
    },
    (server, parameters, context) => {
      const { document: value } = parameters;
      const media = { ...parameters, kind: 'document', field: 'document', value } as const;
      return send(server, parameters, () => mediaMessage(server, context, media));
    },
  ),

  getFile: method({ file_id: z.string() }, ({ files }, { file_id }) => {
    const found = files.get(file_id);
    if (!found) throw refused.fileUnavailable();
    if (found.size > MAX_DOWNLOAD) throw refused.fileTooBig();
    const { fileId, uniqueId, size, path } = found;
    return { file_id: fileId, file_unique_id: uniqueId, file_size: size, file_path: path };
  }),
};
