import type { Message } from 'grammy/types';
import { z } from 'zod';
import { newAlbumId, UNMIXED } from './albums.js';
import { badRequest } from './api-error.js';
import { kindOf } from './content.js';
import { type InputMedia, inputMedia, inputMediaMessage } from './input-media.js';
import { type MethodTable, method } from './method.js';
import { chatId, delivery, json } from './parameters.js';
import { send } from './sending.js';

function checkAlbum(media: InputMedia[]): void {
  if (media.length > 10) throw badRequest('too many messages to send as an album');
  if (media.length < 2) throw badRequest('an album must have 2-10 items');
  const kinds = new Set(media.map(({ type }) => type));
  if (kinds.has('animation')) {
    throw badRequest(`can't parse InputMedia: type "animation" can't be used in sendMediaGroup`);
  }
  if (new Set(media.map(isCaptionAbove)).size > 1) {
    throw badRequest('parameter show_caption_above_media must be the same for all messages');
  }
  const unmixed = [...kinds].find((kind) => UNMIXED.has(kind));
  if (unmixed && kinds.size > 1) {
    throw badRequest(`${unmixed} can't be mixed with other media types`);
  }
}

function isCaptionAbove(item: InputMedia): boolean {
  return 'show_caption_above_media' in item && item.show_caption_above_media === true;
}

/** A file named by its id may be of another kind than the item that names it. */
function checkKind(content: Partial<Message>, { type }: InputMedia): Partial<Message> {
  if (kindOf(content) === type) return content;
  throw badRequest("can't use the media of the specified type in the album");
}

export const albumMethods: MethodTable = {
  sendMediaGroup: method(
    { chat_id: chatId, media: json(z.array(inputMedia)), ...delivery },
    (server, parameters, context) => {
      const { media } = parameters;
      checkAlbum(media);
      // All are made before the first is posted: an album comes whole or not at all.
      const media_group_id = newAlbumId();
      let contents: Partial<Message>[] | undefined;
      return media.map((_, index) =>
        send(server, parameters, () => {
          contents ??= media.map((item) =>
            checkKind(inputMediaMessage(server, context, item), item),
          );
          return { ...contents[index], media_group_id };
        }),
      );
    },
  ),
};
