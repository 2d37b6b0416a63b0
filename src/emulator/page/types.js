/**
 * The shapes that travel between the emulator and this page: the Bot API's own, cut down to what
 * the page reads. Nothing here runs; other files name these types in their JSDoc.
 *
 * @typedef {{ id: number, first_name: string, last_name?: string, username?: string,
 *   language_code: string, blocked: boolean, deactivated?: boolean }} User
 * @typedef {{ id: number, username: string, first_name: string,
 *   supports_inline_queries: boolean }} Bot
 * @typedef {{ id: number, is_bot?: boolean, first_name: string, last_name?: string,
 *   username?: string }} Sender
 *
 * @typedef {{ type: string, offset: number, length: number, url?: string, language?: string,
 *   user?: Sender }} Entity
 * @typedef {{ file_id: string, width: number, height: number, file_size?: number }} PhotoSize
 * @typedef {{ file_id: string, file_name?: string, mime_type?: string, file_size?: number }} Attached
 * @typedef {{ file_id: string, emoji?: string, width?: number, height?: number,
 *   is_animated?: boolean, is_video?: boolean }} Sticker
 *
 * @typedef {{ text: string, callback_data?: string, url?: string, copy_text?: { text: string },
 *   web_app?: { url: string }, login_url?: { url: string },
 *   switch_inline_query_current_chat?: string }} InlineButton
 * @typedef {string | { text: string, request_contact?: boolean, request_location?: boolean,
 *   web_app?: { url: string } }} ReplyButton
 * @typedef {{ inline_keyboard?: InlineButton[][], keyboard?: ReplyButton[][],
 *   one_time_keyboard?: boolean, is_persistent?: boolean, remove_keyboard?: boolean,
 *   force_reply?: boolean, input_field_placeholder?: string }} ReplyMarkup
 *
 * @typedef {{ message_id: number, date: number, from?: Sender, via_bot?: Sender,
 *   sender_chat?: { id: number, title?: string }, chat: { id: number, type: string },
 *   text?: string, entities?: Entity[], caption?: string, caption_entities?: Entity[],
 *   photo?: PhotoSize[], document?: Attached, audio?: Attached & { title?: string, performer?: string }, video?: Attached,
 *   animation?: Attached, voice?: Attached & { duration?: number }, sticker?: Sticker,
 *   reply_markup?: ReplyMarkup, edit_date?: number, reply_to_message?: Message,
 *   media_group_id?: string, forward_origin?: ForwardOrigin, has_media_spoiler?: boolean, show_caption_above_media?: boolean,
 *   new_chat_members?: Sender[], left_chat_member?: Sender, new_chat_title?: string,
 *   group_chat_created?: boolean, pinned_message?: Message }} Message
 * @typedef {{ type: string, sender_user?: Sender, sender_user_name?: string,
 *   sender_chat?: { title?: string }, chat?: { title?: string } }} ForwardOrigin
 *
 * @typedef {{ query_id: string, id: string, title?: string, description?: string,
 *   photo?: PhotoSize[] }} InlineResult
 * @typedef {{ text: string, start_parameter?: string, web_app?: { url: string } }} InlineTopButton
 * @typedef {{ results: InlineResult[], next_offset: string, button?: InlineTopButton }} InlineResults
 *
 * @typedef {{ id: number, type: string, title?: string, user_id?: number,
 *   bot_member?: boolean, bot_can_post?: boolean, messages: Message[], more?: boolean,
 *   loaded?: boolean, last?: Message | undefined }} Chat `messages` only of a chat that is open;
 *   `more`: there are older ones; `last` of one that is listed
 * @typedef {{ command: string, description: string }} Command
 * @typedef {{ id: number, user?: User, chat?: Chat, last?: Message, heard?: number }} Listed a chat
 *   as a line of a list; `heard`: messages of the bot since it was last told
 * @typedef {{ bot: Bot, now: number, people: { people: Listed[], total: number, more: boolean },
 *   shared: Listed[] }} Snapshot
 * @typedef {{ chatId: number, userId: number }} Place a chat as one person has it on the screen
 * @typedef {{ bot: Bot, now: number, user: User, chat: Omit<Chat, 'messages'>, messages: Message[],
 *   more: boolean, commands: Command[] }} ShownPlace
 *
 * @typedef {{ type: 'message', chat_id: number, message: Message }
 *   | { type: 'edited', chat_id: number, message: Message }
 *   | { type: 'deleted', chat_id: number, message_ids: number[] }
 *   | { type: 'action', chat_id: number, action: string }
 *   | { type: 'callback', id: string, chat_id: number, user_id: number, text?: string, show_alert?: boolean, url?: string }
 *   | { type: 'user', user: User }
 *   | { type: 'chat', chat: Omit<Chat, 'messages'> & { messages?: Message[] } }
 *   | { type: 'commands', chat_id: number, user_id: number, commands: Command[] }
 *   | { type: 'summary', people: number, chats: Listed[] }
 *   | { type: 'clock', now: number }} LiveEvent
 */
export {};
