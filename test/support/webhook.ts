import type { Update } from 'grammy/types';
import type { App } from '../../src/app.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { SECRET } from './app.js';

/** Posts to the bot's webhook as Telegram does; without a header where the secret is `null`. */
export function post(app: App, body: unknown, secret: string | null = SECRET): Promise<Response> {
  return fetch(`http://127.0.0.1:${app.port}/telegram`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(secret !== null && { 'x-telegram-bot-api-secret-token': secret }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

let lastId = 900_000_000;

/** An update about a message of this person, with an id of its own. */
export function messageUpdate(user: EmulatedUser, content: Record<string, unknown>): Update {
  lastId += 1;
  const { id, first_name, username } = user.person.user;
  const message = {
    message_id: lastId,
    date: 1_574_215_200,
    from: user.person.user,
    chat: { id, type: 'private', first_name, ...(username && { username }) },
    ...content,
  };
  return { update_id: lastId, message } as unknown as Update;
}

export function commandUpdate(user: EmulatedUser, command: string): Update {
  const entities = [{ type: 'bot_command', offset: 0, length: command.length }];
  return messageUpdate(user, { text: command, entities });
}

/** An update about a press under the newest message of this person's chat, with an id of its own. */
export function pressUpdate(user: EmulatedUser, data: string): Update {
  lastId += 1;
  const press = { id: String(lastId), from: user.person.user, chat_instance: '1', data };
  return {
    update_id: lastId,
    callback_query: { ...press, message: user.last },
  } as unknown as Update;
}
