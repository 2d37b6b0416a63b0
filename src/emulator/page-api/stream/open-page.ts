import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Server } from '../../server-parts.js';
import type { WorldChange } from '../../world/changes.js';
import { commandsView, listedView, userView } from '../views.js';
import { type ChatChange, changeEvent, chatIdOf } from './change-event.js';
import type { Place } from './place.js';

/** A page that has fallen so far behind (bytes) is let go: it connects again and fetches what is there then. */
const MOST_BEHIND = 4 * 1024 * 1024;

/** So far (ms) the clock may be from where the page believes it to be. */
const CLOCK_SLACK = 900;

/**
 * One page that follows the events. Of the chats it has open it hears everything at once; of those
 * it lists, a summary from time to time; of the others nothing but how many people there are. So
 * what it costs depends on what is looked at, not on how many chats there are.
 */
export class OpenPage {
  readonly id = randomUUID();
  #places: readonly Place[] = [];
  #open = new Set<number>();
  #listed = new Set<number>();
  /** Chats that have changed since the page was told, with how many messages it hasn't heard. */
  readonly #stale = new Map<number, number>();
  /** As they were told last, for each place. */
  readonly #commands = new Map<string, string>();
  #commandsStale = false;
  #peopleStale = false;
  #clockOffset = Number.NaN;

  constructor(
    readonly server: Server,
    readonly response: ServerResponse,
  ) {
    this.send({ type: 'hello', stream: this.id });
  }

  /** From now on the page hears of these. */
  watch(places: readonly Place[], listed: readonly number[]): void {
    this.#places = places;
    this.#open = new Set(places.map(({ chatId }) => chatId));
    this.#listed = new Set(listed);
    this.#commandsStale = true;
    for (const chatId of this.#open) this.#stale.delete(chatId);
  }

  hear(change: WorldChange): void {
    switch (change.type) {
      case 'inline':
        // The page gets it as the answer to what it has asked.
        return;
      case 'commands':
        this.#commandsStale = true;
        return;
      case 'person': {
        const { id } = change.person.user;
        this.#peopleStale = true;
        // Another language means other commands.
        this.#commandsStale = true;
        if (this.#places.some(({ userId }) => userId === id))
          this.send({ type: 'user', user: userView(change.person) });
        else this.#stale.set(id, this.#stale.get(id) ?? 0);
        return;
      }
      case 'cleared':
        this.#stale.clear();
        this.#commands.clear();
        this.send({ type: 'cleared' });
        return;
      default:
        this.#hearOfChat(change);
    }
  }

  #hearOfChat(change: ChatChange): void {
    const id = chatIdOf(change);
    if (this.#open.has(id)) this.send(changeEvent(change));
    else if (change.type === 'chat' && change.record.kind !== 'private')
      this.send(changeEvent(change));
    else if (change.type === 'message')
      this.#stale.set(id, (this.#stale.get(id) ?? 0) + (change.stored.fromBot ? 1 : 0));
    else if (change.type === 'edited' || change.type === 'deleted')
      this.#stale.set(id, this.#stale.get(id) ?? 0);
  }

  /** Tells what is told only from time to time. */
  flush(): void {
    this.#tellClock();
    if (this.#commandsStale) this.#tellCommands();
    const chats = this.#staleInSight();
    if (chats.length === 0 && !this.#peopleStale) return;
    const { people } = this.server.world;
    this.#peopleStale = false;
    this.send({ type: 'summary', people: people.size, chats });
  }

  #staleInSight(): object[] {
    const told: object[] = [];
    for (const id of this.#listed) {
      const heard = this.#stale.get(id);
      if (heard === undefined) continue;
      this.#stale.delete(id);
      const listed = listedView(this.server, id);
      if (listed) told.push({ ...listed, heard });
    }
    return told;
  }

  #tellCommands(): void {
    this.#commandsStale = false;
    for (const { chatId, userId } of this.#places) {
      const commands = commandsView(this.server, chatId, userId);
      const key = `${chatId}/${userId}`;
      const json = JSON.stringify(commands);
      if (this.#commands.get(key) === json) continue;
      this.#commands.set(key, json);
      this.send({ type: 'commands', chat_id: chatId, user_id: userId, commands });
    }
  }

  #tellClock(): void {
    const now = this.server.world.now();
    const offset = now - Date.now();
    if (Math.abs(offset - this.#clockOffset) < CLOCK_SLACK) return;
    this.#clockOffset = offset;
    this.send({ type: 'clock', now });
  }

  send(event: object): void {
    this.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  write(text: string): void {
    this.response.write(text);
    if (this.response.writableLength > MOST_BEHIND) this.response.destroy();
  }
}
