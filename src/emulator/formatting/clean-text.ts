import type { MessageEntity } from 'grammy/types';

export interface FormattedText {
  text: string;
  /** In UTF-16 units, ordered by offset. */
  entities: MessageEntity[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Telegram turns into spaces
const AS_SPACE = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g;
/** Carriage returns, direction overrides and the marks that draw vertical lines. */
const REMOVED = /[\r\u2028-\u202e]|\u0333|\u033f|\u030a/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const NEEDS_CLEANING = /[\u0000-\u0009\u000b-\u001f\u2028-\u202e]|\u0333|\u033f|\u030a/;

/** What Telegram does to the characters of any text before anybody sees it. */
export function cleanCharacters(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return text.replace(AS_SPACE, ' ').replace(REMOVED, '');
}

const isBlank = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit === 0x20 || unit === 0x0a;
};

/**
 * Spaces and line breaks go from both ends; at the beginning only as far as the first entity.
 * Entities follow the text, and those that cover nothing but blanks vanish.
 */
export function trimFormatted({ text, entities }: FormattedText): FormattedText {
  let end = text.length;
  while (end > 0 && isBlank(text, end - 1)) end -= 1;
  const kept = entities
    .map((entity) => cut(entity, end))
    .filter((entity) => entity.length > 0 && hasInk(text, entity));
  const firstEntity = kept.reduce((first, { offset }) => Math.min(first, offset), end);
  let start = 0;
  while (start < firstEntity && isBlank(text, start)) start += 1;
  if (start === 0 && end === text.length) return { text, entities: kept };
  return {
    text: text.slice(start, end),
    entities: kept.map((entity) => ({ ...entity, offset: entity.offset - start })),
  };
}

function cut(entity: MessageEntity, end: number): MessageEntity {
  return entity.offset + entity.length <= end
    ? entity
    : { ...entity, length: Math.max(0, end - entity.offset) };
}

function hasInk(text: string, { offset, length }: MessageEntity): boolean {
  for (let index = offset; index < offset + length; index += 1) {
    if (!isBlank(text, index)) return true;
  }
  return false;
}
