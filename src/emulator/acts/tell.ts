import type { Message, Update } from 'grammy/types';
import type { UpdateLog, UpdateType } from '../updates/update-log.js';
import type { ChatRecord } from '../world/chat-record.js';

/** Channels have their own types of update for what is written in any other chat as a message. */
const TYPES = {
  new: { chat: 'message', channel: 'channel_post' },
  edited: { chat: 'edited_message', channel: 'edited_channel_post' },
} as const satisfies Record<string, Record<string, UpdateType>>;

/** Tells the bot of a message that a person wrote or edited. */
export function tell(
  updates: UpdateLog,
  record: ChatRecord,
  message: Message,
  what: keyof typeof TYPES,
): void {
  const type = TYPES[what][record.kind === 'channel' ? 'channel' : 'chat'];
  const update: Partial<Update> = { [type]: message };
  updates.push(type, record.chat.id, update, summary(message));
}

function summary(message: Message): string {
  const text = message.text ?? message.caption ?? message.document?.file_name ?? '';
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
