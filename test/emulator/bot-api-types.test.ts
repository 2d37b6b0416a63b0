import type { Message } from 'grammy/types';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { BOT_API } from '../../src/emulator/api/bot-api-names.js';
import type { Unlike } from '../../src/emulator/api/bot-api-types.js';
import { method } from '../../src/emulator/api/method.js';
import { findMethod, type table } from '../../src/emulator/api/method-table.js';
import { chatId, int, json } from '../../src/emulator/api/parameters.js';

/** A table as the emulator's, in which much is not as in the Bot API. */
const wrong = {
  sendTelepathy: method({}, () => true),
  getMe: method({ verbose: z.boolean() }, () => ({ id: 1 })),
  leaveChat: method({}, () => true),
  deleteMessages: method({ chat_id: chatId, message_ids: json(z.array(z.string())) }, () => true),
  getFile: method({ file_id: int }, () => ({ file_id: '1', file_unique_id: '2' })),
  setMyCommands: method(
    {
      commands: json(z.array(z.strictObject({ command: z.string(), describtion: z.string() }))),
      scope: json(z.strictObject({ type: z.literal('chat') })).optional(),
    },
    () => true,
  ),
  setChatMenuButton: method(
    { menu_button: json(z.looseObject({ type: z.literal('default') })).optional() },
    () => true,
  ),
  sendChatAction: method({ chat_id: chatId, action: z.enum(['typing', 'yawning']) }, () => true),
  sendMessage: method({ chat_id: chatId, text: z.unknown() }, () => ({}) as Message),
};

type Found = Unlike<typeof wrong>;
type Expected =
  | 'sendTelepathy: no method of the Bot API'
  | 'getMe.verbose: not in the Bot API'
  | 'getMe: gives something else in the Bot API'
  | 'leaveChat.chat_id: required in the Bot API'
  | 'deleteMessages.message_ids[]: no text in the Bot API'
  | 'getFile.file_id: of another type in the Bot API'
  | 'setMyCommands.commands[].describtion: not in the Bot API'
  | 'setMyCommands.commands[].description: required in the Bot API'
  | 'setMyCommands.scope.chat_id: required in the Bot API'
  | 'setChatMenuButton.menu_button: takes any field here'
  | 'sendChatAction.action: of another type in the Bot API'
  | 'sendMessage.text: of an unknown type here'
  | 'sendMessage.text: required in the Bot API'
  | 'sendMessage: gives something else in the Bot API';

test('the compiler names what is not as in the Bot API, and where', () => {
  expectTypeOf<Unlike<typeof table>>().toEqualTypeOf<never>();
  // Both ways round: nothing else is found, and nothing is overlooked.
  expectTypeOf<Exclude<Found, Expected>>().toEqualTypeOf<never>();
  expectTypeOf<Exclude<Expected, Found>>().toEqualTypeOf<never>();
});

test('every method of the Bot API is either done or refused by name', () => {
  const refusals = Object.keys(BOT_API).flatMap((name) => {
    try {
      expect(findMethod(name.toUpperCase()).method).toBe(name);
      return [];
    } catch (error) {
      return [error];
    }
  });
  expect(refusals.length).toBeGreaterThan(100);
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({
      code: 400,
      message: expect.stringMatching(/^Bad Request: method \w+ is not supported by this emulator$/),
    });
  }
});
