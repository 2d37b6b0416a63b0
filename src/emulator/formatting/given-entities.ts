import type { MessageEntity } from 'grammy/types';
import { cleanCharacters, type FormattedText, trimFormatted } from './clean-text.js';
import { mergeDetected } from './detected-entities.js';
import { fixEntities } from './fix-entities.js';

/** What is found in the text anew each time; of whoever gives these, Telegram doesn't take them. */
const DETECTED = new Set<MessageEntity['type']>([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
]);

/** A text whose entities come beside it, not as markup in it; nothing if one lies outside of it. */
export function withGivenEntities(
  source: string,
  given: readonly MessageEntity[],
): FormattedText | undefined {
  const isOutside = ({ offset, length }: MessageEntity): boolean =>
    offset < 0 || length <= 0 || offset + length > source.length;
  if (given.some(isOutside)) return undefined;
  // Cleaning would shift the offsets; who sends entities of their own sends clean text.
  const text = given.length === 0 ? cleanCharacters(source) : source;
  return { text, entities: fixEntities(given.filter(({ type }) => !DETECTED.has(type))) };
}

/** The last step for every text: blanks at its ends go, and what Telegram finds by itself is added. */
export function finished(formatted: FormattedText): FormattedText {
  const { text, entities } = trimFormatted(formatted);
  return { text, entities: mergeDetected(text, entities) };
}
