import { mustBeAdministrator } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { ChatDeps } from './deps.js';

type RegisterDeps = Pick<ChatDeps, 'chats' | 'audit' | 'clock' | 'isAdministrator'>;

/**
 * From now on announcements go there.
 * @param agencyId whose it is; nothing for the whole province
 * @returns false when the bot was never brought into such a chat by an administrator
 */
export async function registerChat(
  deps: RegisterDeps,
  chatId: number,
  agencyId: string | undefined,
  actor: Actor,
): Promise<boolean> {
  mustBeAdministrator(deps, actor);
  const { chats, audit, clock } = deps;
  const chat = await chats.find(chatId);
  if (!chat) return false;
  if (chat.registeredAt !== undefined && chat.agencyId === agencyId) return true;
  await audit.record({
    updateId: actor.updateId,
    at: clock.now(),
    by: actor.userId,
    act: 'register-chat',
    subject: String(chatId),
    facts: { agency: agencyId ?? '-' },
  });
  // With another agency it is still registered since then.
  return chats.register(chatId, agencyId, chat.registeredAt ?? clock.now());
}

/** Nothing goes there any more. @returns false when it was not registered */
export async function unregisterChat(
  deps: RegisterDeps,
  chatId: number,
  actor: Actor,
): Promise<boolean> {
  mustBeAdministrator(deps, actor);
  const { chats, audit, clock } = deps;
  if ((await chats.find(chatId))?.registeredAt === undefined) return false;
  await audit.record({
    updateId: actor.updateId,
    at: clock.now(),
    by: actor.userId,
    act: 'unregister-chat',
    subject: String(chatId),
  });
  return chats.unregister(chatId);
}
