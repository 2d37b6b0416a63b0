import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import { formatText } from './formatted-text.js';
import { method } from './method.js';
import { chatId, delivery, linkPreview, textMarkup } from './parameters.js';
import { replyMarkup } from './reply-markup.js';
import { send } from './sending.js';
import { writableChat } from './targets.js';

const ACTIONS = new Set(
  `typing upload_photo record_video upload_video record_voice upload_voice upload_document
  choose_sticker find_location record_video_note upload_video_note`.split(/\s+/),
);

export const textMethods = {
  sendMessage: method(
    {
      chat_id: chatId,
      text: z.string(),
      ...textMarkup,
      ...delivery,
      link_preview_options: linkPreview.optional(),
      reply_markup: replyMarkup.optional(),
    },
    (server, parameters) =>
      send(server, parameters, () => {
        const { text, entities } = formatText(parameters.text, parameters);
        return { text, ...(entities.length > 0 && { entities }) };
      }),
  ),

  sendChatAction: method({ chat_id: chatId, action: z.string() }, (server, { chat_id, action }) => {
    if (!ACTIONS.has(action)) throw refused.actionUnknown();
    const record = writableChat(server, chat_id);
    server.world.changes.emit({ type: 'action', record, action });
    return true;
  }),
};
