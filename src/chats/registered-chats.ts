import type { ChatRecord, ChatStore } from './chat-store.js';

/** Whether announcements go there now. */
export function isOpen({ registeredAt, removedAt, muted }: ChatRecord): boolean {
  return registeredAt !== undefined && removedAt === undefined && !muted;
}

/** Groups and channels that announcements go to; with agencies given, only those of one of them. */
export async function registeredChats(
  store: ChatStore,
  agencies?: ReadonlySet<string>,
): Promise<ChatRecord[]> {
  const chats = (await store.all()).filter(isOpen);
  return agencies ? chats.filter(({ agencyId }) => agencies.has(agencyId ?? '')) : chats;
}
