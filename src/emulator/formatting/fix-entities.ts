import type { MessageEntity } from 'grammy/types';

type Type = MessageEntity['type'];

/** Looks that may overlap each other and anything but code. */
const LOOKS = new Set<Type>(['bold', 'italic', 'underline', 'strikethrough', 'spoiler']);
const QUOTES = new Set<Type>(['blockquote', 'expandable_blockquote']);
const CODE = new Set<Type>(['code', 'pre']);

export const byPlace = (a: MessageEntity, b: MessageEntity): number =>
  a.offset - b.offset || b.length - a.length;

const endOf = ({ offset, length }: MessageEntity): number => offset + length;

/**
 * Brings entities into the form in which Telegram gives them: the same look side by side is one
 * entity, links and code don't lie in each other, and code has no looks. (Telegram also cuts looks
 * at the borders of commands and links that they contain; nobody sees that, so it isn't done here.)
 */
export function fixEntities(entities: MessageEntity[]): MessageEntity[] {
  if (entities.length < 2) return entities;
  const sorted = [...entities].sort(byPlace);
  const quotes = apart(sorted.filter(({ type }) => QUOTES.has(type)));
  const solid = apart(sorted.filter(({ type }) => !LOOKS.has(type) && !QUOTES.has(type)));
  const code = solid.filter(({ type }) => CODE.has(type));
  const looks = joined(sorted.filter(({ type }) => LOOKS.has(type)));
  const visible = code.reduce((left, one) => left.flatMap((look) => without(look, one)), looks);
  return [...quotes, ...solid, ...visible].sort(byPlace);
}

/** Of entities that overlap, the first stays. */
function apart(sorted: MessageEntity[]): MessageEntity[] {
  let end = 0;
  return sorted.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

function joined(sorted: MessageEntity[]): MessageEntity[] {
  const result: MessageEntity[] = [];
  for (const entity of sorted) {
    const index = result.findLastIndex(({ type }) => type === entity.type);
    const before = result[index];
    if (!before || endOf(before) < entity.offset) result.push(entity);
    else {
      const length = Math.max(endOf(before), endOf(entity)) - before.offset;
      result[index] = { ...before, length };
    }
  }
  return result;
}

/** What is left of an entity when a hole is cut into it. */
function without(entity: MessageEntity, hole: MessageEntity): MessageEntity[] {
  if (endOf(hole) <= entity.offset || endOf(entity) <= hole.offset) return [entity];
  const before = { ...entity, length: hole.offset - entity.offset };
  const after = { ...entity, offset: endOf(hole), length: endOf(entity) - endOf(hole) };
  return [before, after].filter(({ length }) => length > 0);
}
