import type { BotCommand, BotCommandScope, User } from 'grammy/types';
import type { SnapshotState } from '../snapshot/schema.js';
import type { ChatRecord } from './chat-record.js';

/** The bot's commands for each scope and language. */
export class CommandLists {
  readonly #lists = new Map<string, BotCommand[]>();

  set(scope: BotCommandScope, language: string, commands: BotCommand[]): void {
    if (commands.length === 0) this.delete(scope, language);
    else this.#lists.set(key(scope, language), commands);
  }

  delete(scope: BotCommandScope, language: string): void {
    this.#lists.delete(key(scope, language));
  }

  clear(): void {
    this.#lists.clear();
  }

  get state(): SnapshotState['commands'] {
    return [...this.#lists].map(([place, list]) => [place, [...list]]);
  }

  restore(lists: SnapshotState['commands']): void {
    this.clear();
    for (const [place, list] of lists) this.#lists.set(place, list);
  }

  get(scope: BotCommandScope, language: string): BotCommand[] {
    return this.#lists.get(key(scope, language)) ?? [];
  }

  /**
   * What a person's client shows in a chat: the first list that is set, from the narrowest scope to
   * the widest, in the person's language before the list for all languages.
   */
  shownTo(user: User, kind: ChatRecord['kind'], chatId: number): BotCommand[] {
    const scopes: BotCommandScope[] =
      kind === 'private'
        ? [{ type: 'chat', chat_id: chatId }, { type: 'all_private_chats' }, { type: 'default' }]
        : [
            { type: 'chat_member', chat_id: chatId, user_id: user.id },
            { type: 'chat', chat_id: chatId },
            { type: 'all_group_chats' },
            { type: 'default' },
          ];
    const languages = user.language_code ? [user.language_code, ''] : [''];
    for (const scope of scopes) {
      for (const language of languages) {
        const commands = this.#lists.get(key(scope, language));
        if (commands) return commands;
      }
    }
    return [];
  }
}

function key(scope: BotCommandScope, language: string): string {
  const chat = 'chat_id' in scope ? scope.chat_id : '';
  const user = 'user_id' in scope ? scope.user_id : '';
  return `${scope.type}/${chat}/${user}/${language}`;
}
