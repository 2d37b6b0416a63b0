import { Hono } from 'hono';
import { z } from 'zod';
import {
  addBotToChannel,
  changeBotRights,
  removeBotFromChannel,
} from '../acts/channel-membership.js';
import { addBot, removeBot } from '../acts/group-membership.js';
import type { Server } from '../server-parts.js';
import type { ChannelRecord } from '../world/chat-record.js';
import type { PersonRecord } from '../world/people.js';
import { body, refuse } from './refusal.js';
import { chatView } from './views.js';
import { writerIn } from './writer-in.js';

const newChat = z.strictObject({ title: z.string().trim().min(1).max(128) });

const botFields = z.strictObject({
  from: z.int(),
  member: z.boolean(),
  /** In a channel: whether the bot may post. */
  can_post: z.boolean().optional(),
});

function changeChannel(
  server: Server,
  record: ChannelRecord,
  person: PersonRecord,
  { member, can_post }: { member: boolean; can_post: boolean | undefined },
): void {
  const rights = can_post === undefined ? {} : { can_post_messages: can_post };
  if (!member) removeBotFromChannel(server, record, person);
  else if (record.botStatus === 'administrator') changeBotRights(server, record, person, rights);
  else addBotToChannel(server, record, person, rights);
}

/** Groups and channels, and the bot as their member. */
export function sharedChatRoutes(server: Server): Hono {
  const { world } = server;
  const routes = new Hono();

  routes.post('/groups', async (context) => {
    return context.json(chatView(world.group(await body(context, newChat))));
  });

  routes.post('/channels', async (context) => {
    return context.json(chatView(world.channel(await body(context, newChat))));
  });

  routes.post('/chats/:chatId/bot', async (context) => {
    const { from, member, can_post } = await body(context, botFields);
    const { person, record } = writerIn(server, context, from);
    if (record.kind === 'private') throw refuse(400, 'the bot is always in a private chat');
    if (record.kind === 'group') (member ? addBot : removeBot)(server, record, person);
    else changeChannel(server, record, person, { member, can_post });
    return context.json(chatView(record));
  });

  return routes;
}
