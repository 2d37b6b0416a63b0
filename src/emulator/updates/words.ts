import type { Update } from 'grammy/types';

/** Where in an update stands what a person is called, or what a person said. */
const FIELDS = new Set([
  ...['first_name', 'last_name', 'username', 'title'],
  ...['text', 'caption', 'query', 'file_name', 'phone_number'],
]);

/** Adds the words of people in an update. A message under a press is the bot's own. */
export function collectWords(
  { callback_query: press, ...update }: Update,
  into: Set<string>,
): void {
  collect(press ? press.from : update, into);
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isOfABot(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string') {
      if (FIELDS.has(name)) into.add(inner);
    } else collect(inner, into);
  }
}

/** A message that somebody answers may be the bot's. */
function isOfABot(value: object): boolean {
  const { is_bot: isBot, from } = value as { is_bot?: boolean; from?: { is_bot?: boolean } };
  return isBot === true || from?.is_bot === true;
}
