import { z } from 'zod';
import { chatPlaceView } from './chat-agency-views.js';
import type { ChatDeps } from './deps.js';

const KIND = 'chat-added';
const subject = z.coerce.number().int();

export function defineChatMailings(deps: ChatDeps): void {
  deps.outbox.define(KIND, {
    lane: 'urgent',
    repeatsUncertain: true,
    async compose(mailing, recipient) {
      const chat = await deps.chats.find(subject.parse(mailing.subject));
      // Out of it again, or registered meanwhile: nothing is left to ask.
      if (!chat || chat.removedAt !== undefined || chat.registeredAt !== undefined)
        return undefined;
      if (!deps.isAdministrator(recipient)) return undefined;
      const { language = 'vi' } = await deps.members.find(recipient);
      return chatPlaceView(chat, deps.contest, deps.translators[language]);
    },
  });
}

/** Asks the administrator who brought the bot in, in their own chat, for which agency it is. */
export async function askWhose(
  { outbox }: ChatDeps,
  chatId: number,
  administrator: number,
  updateId: number,
): Promise<void> {
  await outbox.post({
    id: `chat-added.${chatId}.${updateId}`,
    kind: KIND,
    subject: String(chatId),
    to: [administrator],
  });
}
