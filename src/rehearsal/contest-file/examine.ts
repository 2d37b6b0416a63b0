import { type Contest, contestSchema, type LocalText } from '../../contest/contest.js';
import { findProblems } from '../../contest/contest-problems.js';
import { lineOfJsonError } from '../../contest/json-position.js';
import { reasonInVietnamese } from '../../contest/problem-words.js';
import { lineAt, nearest, type Path, treeOf } from '../page/contest/json-tree.js';

/** A problem of a contest file, with the place where it is mended. */
export interface PlacedProblem {
  /** Empty: the file as a whole. */
  path: Path;
  /** 1-based: of the value, or where it is missing, of what it is missing in. */
  line: number;
  reason: LocalText;
}

/** The contest that a text is, or everything that keeps it from being one. */
export function examine(
  text: string,
): { contest: Contest; problems: [] } | { contest?: undefined; problems: PlacedProblem[] } {
  const tree = treeOf(text);
  if (!tree) {
    const line = lineOfJsonError(text);
    return {
      problems: [{ path: [], line, reason: inWords(`is not valid JSON, look at line ${line}`) }],
    };
  }
  const content: unknown = JSON.parse(text);
  const result = contestSchema.safeParse(content);
  if (result.success) return { contest: result.data, problems: [] };
  const problems = findProblems(result.error, content).map(({ path: keys, reason }) => {
    const path = keys.map((key) => (typeof key === 'number' ? key : String(key)));
    return { path, line: lineAt(text, nearest(tree, path).at), reason: inWords(reason) };
  });
  return { problems: problems.sort((one, other) => one.line - other.line) };
}

function inWords(en: string): LocalText {
  return { vi: reasonInVietnamese(en) ?? en, en };
}
