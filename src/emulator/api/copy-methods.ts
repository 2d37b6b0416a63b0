import type { Message } from 'grammy/types';
import { z } from 'zod';
import { ApiError } from '../refusals/api-error.js';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import { newAlbumId } from './albums.js';
import { contentOf, hasContent, withoutCaption } from './content.js';
import { formatCaption } from './formatted-text.js';
import { method } from './method.js';
import { captionMarkup, chatId, delivery, flag, int, json } from './parameters.js';
import { replyMarkup } from './reply-markup.js';
import { send } from './sending.js';
import { findChat, postableChat } from './targets.js';

const MAX_IDS = 100;

type Verb = 'copy' | 'forward';

/** The message to repeat, or why it can't be. */
function source(server: Server, chat: number | string, id: number, verb: Verb): Message | ApiError {
  const message = findChat(server, chat).messages.get(id)?.message;
  if (!message) return refused.repeatedNotFound(verb);
  if (message.has_protected_content) return refused.contentProtected();
  if (!hasContent(message)) return refused.cantRepeat(verb);
  return message;
}

function onlySource(server: Server, chat: number | string, id: number, verb: Verb): Message {
  const message = source(server, chat, id, verb);
  if (message instanceof ApiError) throw message;
  return message;
}

/** In a channel it is the channel that has said it. */
function forwarded(server: Server, original: Message): Partial<Message> {
  const { chat, message_id, date } = original;
  const origin =
    chat.type === 'channel'
      ? ({ type: 'channel', chat, message_id, date } as const)
      : ({ type: 'user', sender_user: original.from ?? server.world.botUser, date } as const);
  return { ...contentOf(original), forward_origin: original.forward_origin ?? origin };
}

const several = {
  chat_id: chatId,
  from_chat_id: chatId,
  message_ids: json(z.array(z.int())),
  disable_notification: flag.optional(),
  protect_content: flag.optional(),
};

interface Several {
  chat_id: number | string;
  from_chat_id: number | string;
  message_ids: number[];
  protect_content?: boolean | undefined;
}

/** Messages that are missing or protected are passed over; albums stay albums. */
function repeat(
  server: Server,
  parameters: Several,
  verb: Verb,
  contentFor: (original: Message) => Partial<Message>,
): { message_id: number }[] {
  const { chat_id, from_chat_id, message_ids } = parameters;
  if (message_ids.length === 0) throw refused.noMessageIds();
  if (message_ids.length > MAX_IDS) throw refused.tooManyMessageIds();
  if (message_ids.some((id, index) => id <= (message_ids[index - 1] ?? 0))) {
    throw refused.messageIdsUnordered();
  }
  postableChat(server, chat_id);
  const originals = message_ids
    .map((id) => source(server, from_chat_id, id, verb))
    .filter((found): found is Message => !(found instanceof ApiError));
  if (originals.length === 0) throw refused.nothingToForward();
  const albums = new Map<string, string>();
  return originals.map((original) => {
    const { media_group_id: old } = original;
    if (old !== undefined && !albums.has(old)) albums.set(old, newAlbumId());
    const album = old === undefined ? {} : { media_group_id: albums.get(old) ?? old };
    const content = { ...contentFor(original), ...album };
    const { message_id } = send(server, parameters, () => content);
    return { message_id };
  });
}

export const copyMethods = {
  copyMessage: method(
    {
      chat_id: chatId,
      from_chat_id: chatId,
      message_id: int,
      video_start_timestamp: int.optional(),
      ...captionMarkup,
      ...delivery,
      reply_markup: replyMarkup.optional(),
    },
    (server, parameters) => {
      const { from_chat_id, message_id: id, caption } = parameters;
      const original = onlySource(server, from_chat_id, id, 'copy');
      const { message_id } = send(server, parameters, () => {
        const content = contentOf(original);
        if (caption === undefined || content.text !== undefined) return content;
        return { ...withoutCaption(content), ...formatCaption(parameters) };
      });
      return { message_id };
    },
  ),

  copyMessages: method({ ...several, remove_caption: flag.optional() }, (server, parameters) =>
    repeat(server, parameters, 'copy', (original) => {
      const content = contentOf(original);
      return parameters.remove_caption ? withoutCaption(content) : content;
    }),
  ),

  forwardMessage: method(
    {
      chat_id: chatId,
      from_chat_id: chatId,
      message_id: int,
      disable_notification: flag.optional(),
      protect_content: flag.optional(),
    },
    (server, parameters) => {
      const { from_chat_id, message_id } = parameters;
      const original = onlySource(server, from_chat_id, message_id, 'forward');
      return send(server, parameters, () => forwarded(server, original));
    },
  ),

  forwardMessages: method(several, (server, parameters) =>
    repeat(server, parameters, 'forward', (original) => forwarded(server, original)),
  ),
};
