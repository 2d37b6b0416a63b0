import type { MenuButton } from 'grammy/types';
import type { SnapshotState } from '../snapshot/schema.js';

export type ProfileField = 'name' | 'description' | 'short_description';

/** What people see of the bot before they write to it, and its menu button. */
export class BotProfile {
  readonly #texts = new Map<string, string>();
  readonly #menuButtons = new Map<number | 'default', MenuButton>();

  constructor(readonly botName: string) {}

  /** An empty text removes the one of that language. */
  setText(field: ProfileField, language: string, text: string): void {
    if (text === '') this.#texts.delete(`${field}/${language}`);
    else this.#texts.set(`${field}/${language}`, text);
  }

  /** The text in that language, or the one for all others. */
  text(field: ProfileField, language: string): string {
    const fallback = field === 'name' ? this.botName : '';
    return this.#texts.get(`${field}/${language}`) ?? this.#texts.get(`${field}/`) ?? fallback;
  }

  clear(): void {
    this.#texts.clear();
    this.#menuButtons.clear();
  }

  get state(): SnapshotState['profile'] {
    return { texts: [...this.#texts], menuButtons: [...this.#menuButtons] };
  }

  restore({ texts, menuButtons }: SnapshotState['profile']): void {
    this.clear();
    for (const [place, text] of texts) this.#texts.set(place, text);
    for (const [chat, button] of menuButtons) this.#menuButtons.set(chat, button);
  }

  setMenuButton(chatId: number | undefined, button: MenuButton): void {
    if (chatId === undefined) this.#menuButtons.set('default', button);
    else if (button.type === 'default') this.#menuButtons.delete(chatId);
    else this.#menuButtons.set(chatId, button);
  }

  menuButton(chatId: number | undefined): MenuButton {
    const own = chatId === undefined ? undefined : this.#menuButtons.get(chatId);
    return own ?? this.#menuButtons.get('default') ?? { type: 'commands' };
  }
}
