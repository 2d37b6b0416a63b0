import type { OperationDeps } from './deps.js';

/** What a command makes of itself: the process's exit code. */
export const EXIT = {
  done: 0,
  /** It could not be done, and why was said. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** `check` or `checklist` found something that is still there. */
  found: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Arguments {
  /** What stands after the command's name, without its options. */
  values: readonly string[];
  options: ReadonlySet<string>;
}

/** One command of `npm run admin`: it works on the data, or prints what needs none. */
export type Command = About &
  ({ run(args: Arguments, deps: OperationDeps): Promise<ExitCode> } | { print(): Promise<string> });

export interface About {
  /** As it is typed: "restore <file> [--replace]". */
  usage: string;
  /** One line for the list. */
  summary: string;
  /** What more there is to know, for `help <command>`. */
  details: string;
  /** How many values it takes: from, to. */
  takes: readonly [from: number, to: number];
  /** Names of its options, without "--". */
  options: readonly string[];
}
