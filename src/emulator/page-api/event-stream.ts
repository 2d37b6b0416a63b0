import type { ServerResponse } from 'node:http';
import type { Server } from '../server-parts.js';
import type { WorldChange } from '../world/changes.js';
import { chatView, commandsView, messageView, userView } from './views.js';

const HEARTBEAT_MS = 15_000;

/** Server-sent events: everything that changes, to every page that is open. */
export class EventStream {
  readonly #pages = new Set<ServerResponse>();
  #stop: (() => void) | undefined;

  constructor(readonly server: Server) {}

  add(response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.write(': connected\n\n');
    this.#pages.add(response);
    this.#stop ??= this.#start();
    response.once('close', () => {
      this.#pages.delete(response);
      if (this.#pages.size === 0) this.close();
    });
  }

  /** Tells every page something that isn't of the emulator. */
  tell(event: object): void {
    this.#broadcast(`data: ${JSON.stringify(event)}\n\n`);
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    for (const page of this.#pages) page.end();
    this.#pages.clear();
  }

  /** Listens only while a page is open, so that tests and benchmarks don't pay for it. */
  #start(): () => void {
    const unsubscribe = this.server.world.changes.listen((change) => {
      for (const event of eventsOf(this.server, change)) {
        this.#broadcast(`data: ${JSON.stringify(event)}\n\n`);
      }
    });
    const heartbeat = setInterval(() => this.#broadcast(': still here\n\n'), HEARTBEAT_MS);
    return () => {
      clearInterval(heartbeat);
      unsubscribe();
    };
  }

  #broadcast(text: string): void {
    for (const page of this.#pages) page.write(text);
  }
}

function eventsOf(server: Server, change: WorldChange): object[] {
  switch (change.type) {
    case 'message':
    case 'edited': {
      const { type, record, stored } = change;
      return [{ type, chat_id: record.chat.id, message: messageView(stored) }];
    }
    case 'deleted':
      return [{ type: 'deleted', chat_id: change.record.chat.id, message_ids: change.messageIds }];
    case 'action':
      return [{ type: 'action', chat_id: change.record.chat.id, action: change.action }];
    case 'callback': {
      const { showAlert, ...answer } = change.answer;
      const alert = showAlert ? { show_alert: true } : {};
      return [
        { type: 'callback', id: change.queryId, user_id: change.userId, ...answer, ...alert },
      ];
    }
    case 'inline':
      // The page gets it as the answer to what it has asked.
      return [];
    case 'cleared':
      return [{ type: 'cleared' }];
    case 'chat':
      return [{ type: 'chat', chat: chatView(change.record) }];
    case 'person':
      // A new person, or another language, means other commands.
      return [{ type: 'user', user: userView(change.person) }, commandsEvent(server)];
    case 'commands':
      return [commandsEvent(server)];
  }
}

function commandsEvent(server: Server): object {
  return { type: 'commands', commands: commandsView(server) };
}
