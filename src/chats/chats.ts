import { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { agencyGroupsAt } from '../contest/agency-list.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { send, show, withHeading } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import {
  askAgency,
  askAgencyName,
  leaveUnregistered,
  openAgencyGroup,
  openChat,
  openChats,
  registerChatButton,
  unregisterChatButton,
} from './buttons.js';
import { defineChatMailings } from './chat-added.js';
import {
  agencyGroupView,
  agencyNameView,
  CHAT_FORM,
  chatPlaceView,
  foundAgenciesView,
} from './chat-agency-views.js';
import type { ChatRecord } from './chat-store.js';
import { chatsView, chatView, unregisterView } from './chat-views.js';
import type { ChatDeps } from './deps.js';
import { registerChat, unregisterChat } from './register-chat.js';

/** Characters of an agency's name, as typed. */
const LONGEST_NAME = 200;

/** One that the bot is out of and that was never registered, or no longer is, is nobody's business. */
function isListed({ registeredAt, removedAt }: ChatRecord): boolean {
  return registeredAt !== undefined || removedAt === undefined;
}

/**
 * Groups and channels that announcements go to, as administrators keep them. For anyone else none of
 * it exists.
 */
export function createChats(deps: ChatDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineChatMailings(deps);
  const { chats, contest } = deps;

  const asked = async (ctx: BotContext, id: string): Promise<ChatRecord | undefined> => {
    const chat = await chats.find(Number(id));
    if (!chat) await refuse(ctx, 'chat-gone');
    return chat;
  };
  const showAll = async (ctx: BotContext, page: number, heading?: string) =>
    show(ctx, withHeading(heading, chatsView((await chats.all()).filter(isListed), page, ctx.t)));
  const showOne = async (ctx: BotContext, id: string, heading?: string) => {
    const chat = await asked(ctx, id);
    if (chat) await show(ctx, withHeading(heading, chatView(chat, contest, ctx.t)));
  };

  onButton(composer, openChats, (ctx, page) => showAll(ctx, Number(page)));
  onButton(composer, openChat, (ctx, id) => showOne(ctx, id));

  onButton(composer, askAgency, async (ctx, id) => {
    const chat = await asked(ctx, id);
    if (chat) await show(ctx, chatPlaceView(chat, contest, ctx.t));
  });

  onButton(composer, openAgencyGroup, async (ctx, id, groupId, page) => {
    const chat = await asked(ctx, id);
    const group = agencyGroupsAt(contest).find((one) => one.id === groupId);
    if (!chat) return;
    if (!group) return refuse(ctx, 'button-outdated');
    await show(ctx, agencyGroupView(chat, group, Number(page), ctx.t));
  });

  onButton(composer, askAgencyName, async (ctx, id) => {
    const chat = await asked(ctx, id);
    if (chat) await show(ctx, agencyNameView(chat, ctx.t));
  });

  onAnswer(composer, CHAT_FORM, async (ctx, { subject = '' }) => {
    const query = await readAnswer(ctx, { max: LONGEST_NAME, singleLine: true });
    const chat = query === undefined ? undefined : await asked(ctx, subject);
    if (query === undefined || !chat) return;
    await send(ctx, foundAgenciesView(chat, query, deps.agencySearch.search(query), ctx.t));
  });

  onButton(composer, registerChatButton, async (ctx, id, agencyId) => {
    const known = agencyGroupsAt(contest).some(({ agencies }) =>
      agencies.some((agency) => agency.id === agencyId),
    );
    if (agencyId !== '-' && !known) return refuse(ctx, 'button-outdated');
    const agency = agencyId === '-' ? undefined : agencyId;
    const done = await registerChat(deps, Number(id), agency, actorOf(ctx));
    await showOne(ctx, id, done ? ctx.t.html('chat-registered') : undefined);
  });

  onButton(composer, leaveUnregistered, async (ctx, id) => {
    // Registered meanwhile, by somebody else perhaps: then that is what is so.
    if ((await chats.find(Number(id)))?.registeredAt !== undefined) return showOne(ctx, id);
    await showAll(ctx, 0, ctx.t.html('chat-left-unregistered'));
  });

  onButton(composer, unregisterChatButton, async (ctx, id, step) => {
    const chat = await asked(ctx, id);
    if (!chat) return;
    if (step === 'ask') return show(ctx, unregisterView(chat, ctx.t));
    const done = await unregisterChat(deps, chat.id, actorOf(ctx));
    await showOne(ctx, id, done ? ctx.t.html('chat-unregistered') : undefined);
  });
  return composer;
}
