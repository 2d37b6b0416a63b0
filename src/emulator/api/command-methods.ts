import type { BotCommandScope } from 'grammy/types';
import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import { method } from './method.js';
import { json } from './parameters.js';
import { findChat } from './targets.js';

const MAX_COMMANDS = 100;

const chatScope = { chat_id: z.union([z.int(), z.string()]) };

const scope = json(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('default') }),
    z.strictObject({ type: z.literal('all_private_chats') }),
    z.strictObject({ type: z.literal('all_group_chats') }),
    z.strictObject({ type: z.literal('all_chat_administrators') }),
    z.strictObject({ type: z.literal('chat'), ...chatScope }),
    z.strictObject({ type: z.literal('chat_administrators'), ...chatScope }),
    z.strictObject({ type: z.literal('chat_member'), ...chatScope, user_id: z.int() }),
  ]),
);

const place = { scope: scope.optional(), language_code: z.string().optional() };

interface Place {
  scope?: z.infer<typeof scope> | undefined;
  language_code?: string | undefined;
}

/** A scope with a chat must name one that the bot knows. */
function readPlace(
  server: Server,
  { scope, language_code = '' }: Place,
): [BotCommandScope, string] {
  if (!/^([a-z]{2})?$/.test(language_code)) throw refused.languageInvalid();
  if (!scope || !('chat_id' in scope)) return [scope ?? { type: 'default' }, language_code];
  const chatId = findChat(server, scope.chat_id).chat.id;
  return [{ ...scope, chat_id: chatId }, language_code];
}

const commands = json(z.array(z.strictObject({ command: z.string(), description: z.string() })));

function checkCommands(list: z.infer<typeof commands>): z.infer<typeof commands> {
  if (list.length > MAX_COMMANDS) throw refused.tooManyCommands();
  return list.map(({ command, description }) => ({
    command: checkName(command.trim().replace(/^\//, '')),
    description: checkLength('command description', description.trim(), 256),
  }));
}

function checkName(name: string): string {
  checkLength('command', name, 32);
  if (!/^[a-z\d_]+$/.test(name)) throw refused.commandInvalid();
  return name;
}

function checkLength(what: string, text: string, limit: number): string {
  if (text === '') throw refused.wordsEmpty(what);
  if ([...text].length > limit) throw refused.wordsTooLong(what, limit);
  return text;
}

export const commandMethods = {
  setMyCommands: method({ ...place, commands }, (server, parameters) => {
    server.commands.set(...readPlace(server, parameters), checkCommands(parameters.commands));
    server.world.changes.emit({ type: 'commands' });
    return true;
  }),

  deleteMyCommands: method(place, (server, parameters) => {
    server.commands.delete(...readPlace(server, parameters));
    server.world.changes.emit({ type: 'commands' });
    return true;
  }),

  getMyCommands: method(place, (server, parameters) =>
    server.commands.get(...readPlace(server, parameters)),
  ),
};
