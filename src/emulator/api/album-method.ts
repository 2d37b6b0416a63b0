import { randomBytes } from 'node:crypto';
import type { Message } from 'grammy/types';
import { z } from 'zod';
import { documentContent, photoContent } from '../files/media.js';
import type { Server } from '../server-parts.js';
import { badRequest } from './api-error.js';
import { formatCaption } from './formatted-text.js';
import { type CallContext, type MethodTable, method } from './method.js';
import { chatId, delivery, entities, json } from './parameters.js';
import { send } from './sending.js';
import { resolveFile } from './upload.js';

const caption = {
  caption: z.string().optional(),
  parse_mode: z.string().optional(),
  caption_entities: entities.optional(),
};

const item = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('photo'),
    media: z.string(),
    ...caption,
    show_caption_above_media: z.boolean().optional(),
    has_spoiler: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('document'),
    media: z.string(),
    ...caption,
    disable_content_type_detection: z.boolean().optional(),
  }),
]);

type Item = z.infer<typeof item>;

function itemContent(server: Server, context: CallContext, one: Item): Partial<Message> {
  const file = resolveFile(server, context, { field: 'media', kind: one.type, value: one.media });
  const { parse_mode, caption_entities } = one;
  return {
    ...(one.type === 'photo' ? photoContent(server.files, file) : documentContent(file)),
    ...formatCaption(one.caption, { parse_mode, entities: caption_entities }),
  };
}

export const albumMethods: MethodTable = {
  sendMediaGroup: method(
    { chat_id: chatId, media: json(z.array(item)), ...delivery },
    (server, parameters, context) => {
      const { media } = parameters;
      if (media.length > 10) throw badRequest('too many messages to send as an album');
      if (media.length < 2) throw badRequest('an album must have 2-10 items');
      if (new Set(media.map(({ type }) => type)).size > 1) {
        throw badRequest("document can't be mixed with other media types");
      }
      // All are made before the first is posted: an album comes whole or not at all.
      const media_group_id = randomBytes(8).readBigUInt64BE().toString();
      let contents: Partial<Message>[] | undefined;
      return media.map((_, index) =>
        send(server, parameters, () => {
          contents ??= media.map((one) => itemContent(server, context, one));
          return { ...contents[index], media_group_id };
        }),
      );
    },
  ),
};
