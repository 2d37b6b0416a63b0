import type { World } from './world/world.js';

/** A chat by its name: a person's own one with the bot, whether they have opened it or not, or a shared one. */
export interface ChatEntry {
  id: number;
  name: string;
  kind: 'person' | 'group' | 'channel';
  /** Who can look into it: the person themselves, or somebody who is in it; nobody for an empty group. */
  holder?: number;
}

/** Who and which chats there are, by name. */
export class Directory {
  constructor(private readonly world: World) {}

  find(id: number): ChatEntry | undefined {
    const person = this.world.people.get(id);
    if (person) {
      const { first_name, last_name } = person.user;
      const name = last_name === undefined ? first_name : `${first_name} ${last_name}`;
      return { id, name, kind: 'person', holder: id };
    }
    const record = this.world.chats.get(id);
    if (!record || record.kind === 'private') return undefined;
    const { kind, chat } = record;
    const [holder] = record.kind === 'group' ? record.members : record.administrators;
    return { id, name: chat.title, kind, ...(holder !== undefined && { holder }) };
  }

  /** People first, in the order in which they came. */
  *all(): Iterable<ChatEntry> {
    for (const { user } of this.world.people.all()) yield* this.#entry(user.id);
    for (const [id, { kind }] of this.world.chats) if (kind !== 'private') yield* this.#entry(id);
  }

  *#entry(id: number): Iterable<ChatEntry> {
    const entry = this.find(id);
    if (entry) yield entry;
  }
}
