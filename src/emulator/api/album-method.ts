import type { Message } from 'grammy/types';
import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import { newAlbumId, UNMIXED } from './albums.js';
import { kindOf } from './content.js';
import { type AlbumItem, albumItem, inputMediaMessage } from './input-media.js';
import { method } from './method.js';
import { chatId, delivery, json } from './parameters.js';
import { send } from './sending.js';
import { postableChat } from './targets.js';

function checkAlbum(media: AlbumItem[]): void {
  if (media.length > 10) throw refused.albumTooLong();
  if (media.length < 2) throw refused.albumTooShort();
  const kinds = new Set(media.map(({ type }) => type));
  if (new Set(media.map(isCaptionAbove)).size > 1) {
    throw refused.albumCaptionsDiffer();
  }
  const unmixed = [...kinds].find((kind) => UNMIXED.has(kind));
  if (unmixed && kinds.size > 1) {
    throw refused.albumMixed(unmixed);
  }
}

function isCaptionAbove(item: AlbumItem): boolean {
  return 'show_caption_above_media' in item && item.show_caption_above_media === true;
}

/** A file named by its id may be of another kind than the item that names it. */
function checkKind<Content extends Partial<Message>>(
  content: Content,
  { type }: AlbumItem,
): Content {
  if (kindOf(content) === type) return content;
  throw refused.albumMediaOfOtherType();
}

export const albumMethods = {
  sendMediaGroup: method(
    { chat_id: chatId, media: json(z.array(albumItem)), ...delivery },
    (server, parameters, context) => {
      const { chat_id, media } = parameters;
      checkAlbum(media);
      postableChat(server, chat_id);
      const media_group_id = newAlbumId();
      // All are made before the first is posted: an album comes whole or not at all.
      const contents = media.map((item) =>
        checkKind(inputMediaMessage(server, context, item), item),
      );
      return contents.map((content) =>
        send(server, parameters, () => ({ ...content, media_group_id })),
      );
    },
  ),
};
