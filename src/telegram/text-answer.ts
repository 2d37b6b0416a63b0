import { countCharacters, normalizeText } from '../text/vietnamese.js';
import type { ChatContext } from './context.js';

export interface TextLimits {
  /** Code points of the normalised text, both inclusive. */
  min?: number;
  max: number;
  /** Line breaks become spaces. */
  singleLine?: boolean;
}

/** Messages that a client cut out of one paste come with the same second or the next. */
const SAME_PASTE_SECONDS = 2;
/** A client cuts at 4096 characters; a shorter message was not cut. */
const CUT_LENGTH = 4_000;

/**
 * The text of a message as an answer, normalised; `undefined` when it cannot be one, and then the
 * person has been told why and the question stays open.
 */
export async function readAnswer(
  ctx: ChatContext,
  limits: TextLimits,
): Promise<string | undefined> {
  const message = ctx.msg;
  const { min = 1, max, singleLine = false } = limits;
  if (message?.text === undefined) {
    await sayOnce(ctx, ctx.t.html('answer-text-wanted'));
    return undefined;
  }
  // A long paste arrives in pieces. The first was refused; taken for an answer, the rest would
  // stand in the form as a text that nobody wrote.
  const refused = ctx.session.refused;
  delete ctx.session.refused;
  if (
    refused &&
    message.message_id === refused.messageId + 1 &&
    message.date - refused.date <= SAME_PASTE_SECONDS
  ) {
    ctx.session.refused = { messageId: message.message_id, date: message.date };
    return undefined;
  }
  const normal = normalizeText(message.text);
  const text = singleLine ? normal.replace(/\s+/g, ' ') : normal;
  const length = countCharacters(text);
  if (length > max) {
    if (message.text.length >= CUT_LENGTH) {
      ctx.session.refused = { messageId: message.message_id, date: message.date };
    }
    await ctx.reply(ctx.t.html('answer-too-long', { length, max, over: length - max }));
    return undefined;
  }
  if (length < min) {
    await ctx.reply(
      ctx.t.html(length === 0 ? 'answer-empty' : 'answer-too-short', { length, min }),
    );
    return undefined;
  }
  return text;
}

/** Replies to a message, and to an album only once: its parts come as messages of their own. */
export async function sayOnce(ctx: ChatContext, html: string): Promise<void> {
  const album = ctx.message?.media_group_id;
  if (album !== undefined && ctx.session.album === album) return;
  if (album !== undefined) ctx.session.album = album;
  await ctx.reply(html);
}
