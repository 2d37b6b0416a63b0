import type { MessageEntity } from 'grammy/types';
import { byPlace } from './fix-entities.js';

type DetectedType = 'bot_command' | 'mention' | 'hashtag' | 'url' | 'email';

/** One alternative for each type, in an order in which the more specific comes first. */
const PATTERN =
  /(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})|(?<url>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}']|(?<![\w@.])(?:[a-z\d-]+\.)+(?:com|org|net|vn|me|io|gov|edu|info)(?![\w-])(?:\/[^\s<>"]*[^\s<>".,;:!?)\]}'])?)|(?<![\w/@])(?<bot_command>\/[a-z\d_]{1,64}(?:@[a-z\d_]{3,32})?)(?![\w/])|(?<![\w@])(?<mention>@[a-z\d_]{3,32})(?!\w)|(?<![\p{L}\p{N}_#])(?<hashtag>#[\p{N}_]*\p{L}[\p{L}\p{N}_]*)/giu;

const MIGHT_MATCH = /[/@#.]/;

/** Commands, mentions, hashtags and links that Telegram finds in any text by itself. */
export function detectEntities(text: string): MessageEntity[] {
  if (!MIGHT_MATCH.test(text)) return [];
  const found: MessageEntity[] = [];
  for (const match of text.matchAll(PATTERN)) {
    for (const [type, value] of Object.entries(match.groups ?? {})) {
      if (value === undefined) continue;
      found.push({ type: type as DetectedType, offset: match.index, length: value.length });
    }
  }
  return found;
}

const OPAQUE = new Set<MessageEntity['type']>(['code', 'pre', 'text_link', 'text_mention']);

/** Adds what was found to what was written; nothing is looked for inside code and links. */
export function mergeDetected(text: string, written: MessageEntity[]): MessageEntity[] {
  const detected = detectEntities(text);
  if (detected.length === 0) return written;
  const opaque = written.filter(({ type }) => OPAQUE.has(type));
  const free = detected.filter((one) => !opaque.some((other) => overlap(one, other)));
  return [...written, ...free].sort(byPlace);
}

const overlap = (a: MessageEntity, b: MessageEntity): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;
