const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\r\n\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The 1-based line of the first error in a text that isn't JSON; for a text cut short, its last line.
 *
 * `JSON.parse` of Node 20 names a position for some errors only, and people who edit a contest file
 * by hand need the line for all of them.
 */
export function lineOfJsonError(text: string): number {
  let at = 0;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const take = (character: string): boolean => {
    skip(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const list = (item: () => boolean, end: string): boolean => {
    if (take(end)) return true;
    while (item()) {
      if (take(end)) return true;
      if (!take(',')) return false;
    }
    return false;
  };
  const member = (): boolean => skip(SPACE) && skip(STRING) && take(':') && value();
  const value = (): boolean => {
    if (take('{')) return list(member, '}');
    if (take('[')) return list(value, ']');
    return skip(STRING) || skip(SCALAR);
  };

  value();
  skip(SPACE);
  return text.slice(0, at).split('\n').length;
}
