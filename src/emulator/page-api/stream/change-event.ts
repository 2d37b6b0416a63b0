import type { WorldChange } from '../../world/changes.js';
import { chatView, messageView } from '../views.js';

/** A change that concerns one chat. */
export type ChatChange = Exclude<
  WorldChange,
  { type: 'person' } | { type: 'commands' } | { type: 'cleared' } | { type: 'inline' }
>;

export function chatIdOf(change: ChatChange): number {
  return change.type === 'callback' ? change.chatId : change.record.chat.id;
}

/** What a page that has the chat open is told of the change. */
export function changeEvent(change: ChatChange): object {
  const chat_id = chatIdOf(change);
  switch (change.type) {
    case 'message':
    case 'edited':
      return { type: change.type, chat_id, message: messageView(change.stored) };
    case 'deleted':
      return { type: 'deleted', chat_id, message_ids: change.messageIds };
    case 'action':
      return { type: 'action', chat_id, action: change.action };
    case 'callback': {
      const { showAlert, ...answer } = change.answer;
      const alert = showAlert ? { show_alert: true } : {};
      const { queryId: id, userId: user_id } = change;
      return { type: 'callback', id, chat_id, user_id, ...answer, ...alert };
    }
    case 'chat':
      return { type: 'chat', chat: chatView(change.record) };
  }
}
