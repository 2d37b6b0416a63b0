import { z } from 'zod';
import { documentContent, photoContent } from '../files/media.js';
import { albumMethods } from './album-method.js';
import { badRequest } from './api-error.js';
import { formatCaption } from './formatted-text.js';
import { type MethodTable, method } from './method.js';
import { captionMarkup, chatId, delivery, flag } from './parameters.js';
import { replyMarkup } from './reply-markup.js';
import { send } from './sending.js';
import { resolveFile } from './upload.js';

const MAX_DOWNLOAD = 20 * 1024 * 1024;

const sending = {
  chat_id: chatId,
  ...captionMarkup,
  ...delivery,
  reply_markup: replyMarkup.optional(),
};

export const fileMethods: MethodTable = {
  ...albumMethods,

  sendDocument: method(
    {
      ...sending,
      document: z.string().optional(),
      disable_content_type_detection: flag.optional(),
    },
    (server, parameters, context) =>
      send(server, parameters, () => {
        const { document: value, caption, parse_mode, caption_entities: entities } = parameters;
        const file = resolveFile(server, context, { field: 'document', kind: 'document', value });
        return { ...documentContent(file), ...formatCaption(caption, { parse_mode, entities }) };
      }),
  ),

  sendPhoto: method(
    { ...sending, photo: z.string().optional(), has_spoiler: flag.optional() },
    (server, parameters, context) =>
      send(server, parameters, () => {
        const { photo: value, caption, parse_mode, caption_entities: entities } = parameters;
        const file = resolveFile(server, context, { field: 'photo', kind: 'photo', value });
        return {
          ...photoContent(server.files, file),
          ...formatCaption(caption, { parse_mode, entities }),
        };
      }),
  ),

  getFile: method({ file_id: z.string() }, ({ files }, { file_id }) => {
    const file = files.get(file_id);
    if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
    if (file.size > MAX_DOWNLOAD) throw badRequest('file is too big');
    const { fileId, uniqueId, size, path } = file;
    return { file_id: fileId, file_unique_id: uniqueId, file_size: size, file_path: path };
  }),
};
