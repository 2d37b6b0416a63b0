import type { Composer } from 'grammy';
import { countCharacters, normalizeText } from '../text/vietnamese.js';
import type { ChatContext } from './context.js';
import { audienceOfForm } from './forms.js';
import { isRefused } from './refuse.js';
import type { Question } from './session.js';

export interface TextLimits {
  /** Code points of the normalised text, both inclusive. */
  min?: number;
  max: number;
  /** Line breaks become spaces. */
  singleLine?: boolean;
  /** What is sent is added to what is there, so the rest of a long paste belongs there too. */
  appended?: boolean;
}

/** Messages that a client cut out of one paste come with the same second or the next. */
const SAME_PASTE_SECONDS = 2;
/** Clients cut a paste at the end of a paragraph in the second half of 4096 characters. */
const SHORTEST_PIECE = 2_048;
/** Update ids of one time are near each other; after a quiet week Telegram begins anew anywhere. */
const NEARBY_UPDATES = 100_000;

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
    if (await isRefused(ctx, audienceOfForm(form))) return;
    if (isOlderThan(question, ctx)) await ctx.reply(ctx.t.html('answer-older'));
    else await handler(ctx, question);
  });
}

/**
 * Whether a message was written before a press opened this question. By webhook Telegram keeps the
 * order of messages and the order of presses, but not of one among the other: a message that had to
 * be delivered again may come after the next press, and was meant for another question.
 */
function isOlderThan({ openedBy }: Question, { update }: ChatContext): boolean {
  if (openedBy === undefined) return false;
  const behind = openedBy - update.update_id;
  return behind > 0 && behind < NEARBY_UPDATES;
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
  const { min = 1, max, singleLine = false, appended = false } = limits;
  if (message?.text === undefined) {
    await sayOnce(ctx, ctx.t.html('answer-text-wanted'));
    return undefined;
  }
  const isFirstRest = ctx.session.longText?.isRest !== true;
  if (continuesPaste(ctx) && !appended) {
    if (isFirstRest) await ctx.reply(ctx.t.html('answer-continues'));
    return undefined;
  }
  const normal = normalizeText(message.text);
  const text = singleLine ? normal.replace(/\s+/g, ' ') : normal;
  const length = countCharacters(text);
  if (length > max) {
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

/**
 * Whether a text is the rest of a paste that the client cut in pieces. Taken for an answer it would
 * stand in the form as a text that nobody wrote. Remembers a long text for those that follow it.
 */
function continuesPaste({ message, session }: ChatContext): boolean {
  if (message?.text === undefined) return false;
  const before = session.longText;
  const continues =
    before !== undefined &&
    message.message_id > before.messageId &&
    message.date - before.date <= SAME_PASTE_SECONDS;
  delete session.longText;
  if (continues || message.text.length >= SHORTEST_PIECE) {
    const { message_id: messageId, date } = message;
    session.longText = { messageId, date, isRest: continues };
  }
  return continues;
}

/** Whether the text that was just read is the rest of a paste, of which the beginning came before it. */
export function isRestOfPaste({ message, session }: ChatContext): boolean {
  const { longText } = session;
  return longText?.isRest === true && longText.messageId === message?.message_id;
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
