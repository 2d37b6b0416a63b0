import { isDeepStrictEqual } from 'node:util';
import type { InlineKeyboardMarkup, Message, Update } from 'grammy/types';
import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import type { ChatRecord, StoredMessage } from '../world/chat-record.js';
import { UNMIXED } from './albums.js';
import { type ContentKind, kindOf, withoutCaption, withoutContent } from './content.js';
import { formatCaption, formatText } from './formatted-text.js';
import { inputMedia, inputMediaMessage } from './input-media.js';
import { method } from './method.js';
import { captionMarkup, chatId, int, json, linkPreview, textMarkup } from './parameters.js';
import { inlineMarkup } from './reply-markup.js';
import { editableMessage, writableChat } from './targets.js';

/** By chat and id; or what was sent via the bot, which it knows by an id without a chat. */
const target = {
  chat_id: chatId.optional(),
  message_id: int.optional(),
  inline_message_id: z.string().optional(),
  reply_markup: inlineMarkup.optional(),
};

interface Target {
  chat_id?: number | string | undefined;
  message_id?: number | undefined;
  inline_message_id?: string | undefined;
  reply_markup?: InlineKeyboardMarkup | undefined;
}

interface Found {
  record: ChatRecord;
  stored: StoredMessage;
  /** The bot must not learn where it stands: it is told that the edit is done, and no more. */
  isInline?: boolean;
}

function find(server: Server, target: Target, what?: 'message' | 'message media'): Found {
  const { chat_id, message_id, inline_message_id } = target;
  if (chat_id === undefined && message_id === undefined)
    return findInline(server, inline_message_id);
  if (chat_id === undefined) throw refused.noChatId();
  if (message_id === undefined) throw refused.noMessageId();
  const record = writableChat(server, chat_id);
  return { record, stored: editableMessage(record, message_id, what) };
}

function findInline({ world, inlineMessages }: Server, id: string | undefined): Found {
  if (!id) throw refused.noMessageId();
  const place = inlineMessages.placeOf(id);
  const record = place && world.chats.get(place.chatId);
  const stored = place && record?.messages.get(place.messageId);
  if (!record || !stored) throw refused.messageIdInvalid();
  return { record, stored, isInline: true };
}

/** Only what people can see counts: a change of anything else is "not modified" too. */
const visible = (message: Message): unknown => [
  message.text,
  message.entities,
  message.caption,
  message.caption_entities,
  message.show_caption_above_media,
  message.has_media_spoiler,
  message.photo?.at(-1)?.file_id,
  (message.video ?? message.animation ?? message.audio ?? message.document)?.file_id,
  message.reply_markup,
];

/** An edit without `reply_markup` takes the keyboard away, as in Telegram. */
function commit<Changed extends Message>(
  server: Server,
  { record, stored, isInline }: Found,
  keyboard: InlineKeyboardMarkup | undefined,
  rest: Changed,
): (Changed & Update.Edited) | true {
  const edited: Changed = keyboard ? { ...rest, reply_markup: keyboard } : rest;
  if (isDeepStrictEqual(visible(edited), visible(stored.message))) {
    throw refused.notModified();
  }
  const message = server.world.edit(record, stored, edited);
  return isInline ? true : message;
}

const MOVABLE_CAPTION: ReadonlySet<ContentKind> = new Set(['photo', 'video', 'animation']);

/** An album stays an album: of photos and videos, of documents, or of sounds. */
function checkAlbumItem(before: ContentKind, after: ContentKind | undefined): void {
  if (before === after) return;
  if (after === 'animation') throw refused.albumTypeUnusable();
  if (UNMIXED.has(before) || UNMIXED.has(after)) {
    throw refused.albumTypeFixed();
  }
}

export const editMethods = {
  editMessageText: method(
    {
      ...target,
      text: z.string().default(''),
      ...textMarkup,
      link_preview_options: linkPreview.optional(),
    },
    (server, parameters) => {
      const found = find(server, parameters);
      const { reply_markup: _, entities: __, ...kept } = found.stored.message;
      if (kept.text === undefined) throw refused.noTextToEdit();
      const { text, entities } = formatText(parameters.text, parameters);
      const changed = { ...kept, text, ...(entities.length > 0 && { entities }) };
      return commit(server, found, parameters.reply_markup, changed);
    },
  ),

  editMessageCaption: method({ ...target, ...captionMarkup }, (server, parameters) => {
    const found = find(server, parameters);
    const { reply_markup: _, ...kept } = withoutCaption(found.stored.message);
    const kind = kindOf(kept);
    if (kind === undefined || kind === 'text') {
      throw refused.noCaptionToEdit();
    }
    // Files and sounds have nothing above which a caption could stand.
    const above = MOVABLE_CAPTION.has(kind) && parameters.show_caption_above_media;
    const caption = formatCaption({ ...parameters, show_caption_above_media: above });
    return commit(server, found, parameters.reply_markup, { ...kept, ...caption });
  }),

  editMessageMedia: method(
    { ...target, media: json(inputMedia) },
    (server, parameters, context) => {
      const found = find(server, parameters, 'message media');
      const { reply_markup: _, ...kept } = found.stored.message;
      const kind = kindOf(kept);
      if (kind === undefined || kind === 'voice') throw refused.cantEdit('message media');
      // Telegram changes it in one step, without time for an upload.
      if (found.isInline && context.files.size > 0) {
        throw refused.contentInvalid();
      }
      const content = inputMediaMessage(server, context, parameters.media);
      if (kept.media_group_id !== undefined) checkAlbumItem(kind, kindOf(content));
      const changed: Message = { ...withoutContent(kept), ...content };
      return commit(server, found, parameters.reply_markup, changed);
    },
  ),

  editMessageReplyMarkup: method(target, (server, parameters) => {
    const found = find(server, parameters);
    const { reply_markup: _, ...kept } = found.stored.message;
    return commit(server, found, parameters.reply_markup, kept);
  }),
};
