import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import { method } from './method.js';
import { flag, int } from './parameters.js';

const MAX_ANSWER = 200;

export const callbackMethods = {
  answerCallbackQuery: method(
    {
      callback_query_id: z.string(),
      text: z.string().optional(),
      show_alert: flag.optional(),
      url: z.string().optional(),
      cache_time: int.optional(),
    },
    ({ callbacks, world }, { callback_query_id, text, show_alert, url }) => {
      if (text !== undefined && [...text].length > MAX_ANSWER) throw refused.answerTooLong();
      const answer = {
        ...(text && { text }),
        ...(show_alert && { showAlert: true }),
        ...(url && { url }),
      };
      const query = callbacks.answer(callback_query_id, answer);
      if (!query) {
        throw refused.queryTooOld();
      }
      const { id: queryId, chatId, userId } = query;
      world.changes.emit({ type: 'callback', queryId, chatId, userId, answer });
      return true;
    },
  ),
};
