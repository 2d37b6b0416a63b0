import { SECRET, TOKEN } from './app.js';

/** What a bot's token looks like. */
const ANY_TOKEN = /\d{5,}:[\w-]{30,}/;
/** Logs are in English: a letter with a mark is of a person's name or text. */
const MARKED_LETTER = /[^\p{ASCII}\P{L}]/u;

/**
 * Lines of a log that hold a token, a secret, a name, or what a person said.
 * @param words what people are called and have typed, see `Emulator.words`
 */
export function leaksIn(logs: readonly string[], words: Iterable<string> = []): string[] {
  const said = [...words].filter(isTelling).map(patternOf);
  // Mostly nothing is found: so all lines are looked at together first.
  const all = logs.join('\n');
  const isClean =
    !isSecret(all) && !MARKED_LETTER.test(all) && !said.some((pattern) => pattern.test(all));
  if (isClean) return [];
  return logs.filter(
    (line) =>
      isSecret(line) || MARKED_LETTER.test(line) || said.some((pattern) => pattern.test(line)),
  );
}

function isSecret(text: string): boolean {
  return text.includes(TOKEN) || text.includes(SECRET) || ANY_TOKEN.test(text);
}

/**
 * Whether a line that holds this can hold it only because it was logged. Words with a marked letter
 * are found by that. A command is a word of the bot's own; so may be anything very short.
 */
function isTelling(words: string): boolean {
  return !MARKED_LETTER.test(words) && !/^\/\w+$/.test(words) && words.trim().length >= 4;
}

/** As it stands in a line of JSON, from its beginning: a log may cut it off. */
function patternOf(words: string): RegExp {
  const text = JSON.stringify(words.trim().slice(0, 24)).slice(1, -1);
  return new RegExp(`(?<![\\w-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
}
