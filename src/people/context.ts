import type { ChatContext } from '../telegram/context.js';
import type { Member } from './member.js';

/** A context in a private chat, with what is known of the person who wrote. */
export type BotContext = ChatContext & { member: Member };
