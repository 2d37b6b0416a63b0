import type { ChatMember, ChatMemberAdministrator, User } from 'grammy/types';
import type { ChannelRights, ChatRecord } from './chat-record.js';
import type { World } from './world.js';

/** The bot as a member of a chat, as `my_chat_member` and `getChatMember` give it. */
export function botMember({ botUser }: World, record: ChatRecord): ChatMember {
  switch (record.kind) {
    case 'private':
      return plain(botUser, record.person.blocked ? 'kicked' : 'member');
    case 'group':
      return plain(botUser, record.botStatus);
    case 'channel':
      return record.botStatus === 'administrator'
        ? administrator(botUser, record.rights)
        : plain(botUser, record.botStatus);
  }
}

function plain(user: User, status: 'member' | 'left' | 'kicked'): ChatMember {
  return status === 'kicked' ? { status, user, until_date: 0 } : { status, user };
}

/** The rights that a client proposes for a bot in a channel; those that nobody here uses stay as they are. */
function administrator(user: User, rights: ChannelRights): ChatMemberAdministrator {
  return {
    status: 'administrator',
    user,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_change_info: true,
    can_invite_users: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_manage_video_chats: true,
    can_post_stories: true,
    can_edit_stories: true,
    can_delete_stories: true,
    can_send_welcome_messages: false,
    ...rights,
  };
}
