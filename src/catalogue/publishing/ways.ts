import type { InlineKeyboardButton } from 'grammy/types';
import type { Finalist } from '../../finalists/finalist.js';
import type { BotContext } from '../../people/context.js';
import type { Entry } from '../../registration/entry.js';
import type { Translator } from '../../telegram/translations.js';
import { beginElsewhere, openPublication } from '../buttons.js';
import { entryModelId, finalistModelId } from '../model.js';
import type { PublishDeps } from './deps.js';
import { waitingButton } from './typed-views.js';
import { readWaiting } from './waiting.js';

/** On the card of an entry that is on record. */
export function entryActions({ id, state }: Entry, t: Translator): InlineKeyboardButton[][] {
  return state === 'submitted' ? [[publishButton(entryModelId(id), t)]] : [];
}

/** On the card of a unit's plan. A unit whose entry is on record publishes that. */
export function unitActions({ id, entryId }: Finalist, t: Translator): InlineKeyboardButton[][] {
  return entryId === undefined ? [[publishButton(finalistModelId(id), t)]] : [];
}

function publishButton(id: string, t: Translator): InlineKeyboardButton {
  return openPublication.make(t.plain('publication-entry-button'), id);
}

/** What the catalogue offers administrators beside what it offers everyone. */
export async function catalogueWays(
  ctx: BotContext,
  deps: PublishDeps,
): Promise<InlineKeyboardButton[][]> {
  if (!deps.isAdministrator(ctx.member.id)) return [];
  const waiting = await readWaiting(deps, ctx.t);
  return [
    [beginElsewhere.make(ctx.t.plain('elsewhere-button'))],
    ...(waiting.length > 0 ? [[waitingButton(waiting.length, ctx.t)]] : []),
  ];
}
