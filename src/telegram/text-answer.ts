import type { Composer } from 'grammy';
import { countCharacters, normalizeText } from '../text/vietnamese.js';
import type { ChatContext } from './context.js';
import type { Question } from './session.js';

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
 * Calls the handler for messages that answer an open question of this form. A command is never an
 * answer, not even a mistyped one: it goes on to whoever knows it.
 */
export function onAnswer<C extends ChatContext>(
  composer: Composer<C>,
  form: string,
  handler: (ctx: C, question: Question) => Promise<unknown>,
): void {
  composer.on('message', async (ctx, next) => {
    const { question } = ctx.session;
    if (question?.form !== form || isCommand(ctx)) return next();
    await handler(ctx, question);
  });
}

/** Whether a message begins with a command, known to the bot or not. */
export function isCommand({ message }: ChatContext): boolean {
  return message?.entities?.some((it) => it.type === 'bot_command' && it.offset === 0) ?? false;
}

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

/** Replies to a message, and to an album only once. */
export async function sayOnce(ctx: ChatContext, html: string): Promise<void> {
  if (!isRestOfAlbum(ctx)) await ctx.reply(html);
}

/** Whether this is another part of the album that was replied to: its parts come as messages of their own. */
export function isRestOfAlbum({ message, session }: ChatContext): boolean {
  const album = message?.media_group_id;
  if (album === undefined) return false;
  const isRest = session.album === album;
  session.album = album;
  return isRest;
}
