import type { Message, UserFromGetMe } from 'grammy/types';
import type { ChatRecord } from '../world/chat-record.js';

/**
 * Whether the bot hears of a message. In a channel it hears everything; in a group a bot in privacy mode gets service messages,
 * commands that are not for another bot, replies to itself, mentions of itself and what was sent via itself.
 */
export function isMeantForBot(bot: UserFromGetMe, record: ChatRecord, message: Message): boolean {
  if (record.kind === 'private') return true;
  if (record.kind === 'channel') return record.botStatus === 'administrator';
  if (record.botStatus !== 'member') return false;
  if (bot.can_read_all_group_messages) return true;
  if (message.new_chat_members || message.left_chat_member || message.new_chat_title) return true;
  if (message.reply_to_message?.from?.id === bot.id || message.via_bot) return true;
  const text = (message.text ?? message.caption ?? '').toLowerCase();
  const own = `@${bot.username.toLowerCase()}`;
  return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length }) => {
    const part = text.slice(offset, offset + length);
    if (type === 'mention') return part === own;
    return type === 'bot_command' && (!part.includes('@') || part.endsWith(own));
  });
}
