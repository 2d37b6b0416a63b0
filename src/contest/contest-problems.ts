import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** zod's names of kinds, and JavaScript's, in plain words. */
const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return (Array.isArray(value) ? KINDS.array : KINDS[typeof value]) ?? typeof value;
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  let value = file;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' items' : '';
}

function reason(issue: Issue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(value)}`;
    case 'invalid_value':
      return issue.message.startsWith('Invalid')
        ? `must be ${issue.values.length > 1 ? 'one of ' : ''}${quoted(issue.values)}`
        : issue.message;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'is empty'
        : `must be at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be one of ${quoted(issue.options)}`
        : issue.message;
    default:
      return issue.message;
  }
}

/**
 * Of the ways in which a thing can be written, the issues of the one that was meant: the only one
 * with which all keys are there and none is unknown.
 */
function issuesOfMeant(issue: Issue, file: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [];
  const isSlip = ({ code, path }: Issue) =>
    path.length > 0 &&
    code !== 'unrecognized_keys' &&
    valueAt(file, [...issue.path, ...path]) !== undefined;
  const meant = issue.errors.filter((issues) => issues.length > 0 && issues.every(isSlip));
  const [issues = []] = meant.length === 1 ? meant : [];
  return issues.map((slip) => ({ ...slip, path: [...issue.path, ...slip.path] }));
}

/** One problem of a contest file: where it is, and why it is one, in English. */
export interface ContestProblem {
  path: PropertyKey[];
  reason: string;
}

function explain(issue: Issue, file: unknown): ContestProblem[] {
  const slips = issuesOfMeant(issue, file);
  if (slips.length > 0) return slips.flatMap((slip) => explain(slip, file));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], reason: 'is not a known key' }));
  }
  return [{ path: issue.path, reason: reason(issue, valueAt(file, issue.path)) }];
}

/** Every problem of a contest file, for who shows each at its place. */
export function findProblems(error: z.ZodError, file: unknown): ContestProblem[] {
  return error.issues.flatMap((issue) => explain(issue, file));
}

/** Every problem of a contest file as "path.to.field: reason", in words for whoever wrote the file. */
export function describeProblems(error: z.ZodError, file: unknown): string[] {
  return findProblems(error, file).map(
    ({ path, reason: why }) => `${path.map(String).join('.') || 'the file'}: ${why}`,
  );
}
