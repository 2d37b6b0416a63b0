import { type About, EXIT, type ExitCode } from './command.js';
import { commands } from './commands.js';
import type { OperationDeps } from './deps.js';

export interface Invocation {
  argv: readonly string[];
  say(line: string): void;
  /** For what is wrong. */
  complain(line: string): void;
  /** Opens the data; called only when the command line is right. */
  open(): Promise<{ deps: OperationDeps; close(): Promise<void> }>;
}

/** Does what the command line says. @returns the exit code */
export async function run({ argv, say, complain, open }: Invocation): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    return help(rest[0], say, complain);
  }
  const command = commands[name];
  if (!command) {
    complain(`There is no command "${name}".`);
    complain(overview());
    return EXIT.usage;
  }
  if (rest.includes('--help')) return help(name, say, complain);
  const options = new Set(rest.filter((one) => one.startsWith('--')).map((one) => one.slice(2)));
  const values = rest.filter((one) => !one.startsWith('--'));
  const wrong = problemOf(command, values, options);
  if (wrong !== undefined) {
    complain(wrong);
    complain(`Usage: npm run admin -- ${command.usage}`);
    return EXIT.usage;
  }
  if ('print' in command) {
    say(await command.print());
    return EXIT.done;
  }
  const { deps, close } = await open();
  try {
    return await command.run({ values, options }, deps);
  } finally {
    await close();
  }
}

function problemOf(
  { takes: [from, to], options: known }: About,
  values: readonly string[],
  options: ReadonlySet<string>,
): string | undefined {
  const unknown = [...options].find((option) => !known.includes(option));
  if (unknown !== undefined) return `There is no option --${unknown} here.`;
  if (values.length < from) return 'Something is missing.';
  return values.length > to ? `"${values[to]}" is one too many.` : undefined;
}

function help(
  name: string | undefined,
  say: Invocation['say'],
  complain: Invocation['complain'],
): ExitCode {
  if (name === undefined) {
    say(overview());
    return EXIT.done;
  }
  const command = commands[name];
  if (!command) {
    complain(`There is no command "${name}".`);
    return EXIT.usage;
  }
  say(`npm run admin -- ${command.usage}\n\n${command.summary}\n\n${command.details}`);
  return EXIT.done;
}

function overview(): string {
  const all = Object.values(commands);
  const width = Math.max(...all.map(({ usage }) => usage.length));
  return [
    'npm run admin -- <command>',
    '',
    ...all.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`),
    `  ${'help <command>'.padEnd(width)}  more about one of them`,
    '',
    'It reads the same settings as the bot (.env), and runs as the same user.',
    'Exit codes: 0 done, 1 it could not be done, 2 wrong usage, 3 check or checklist found something.',
  ].join('\n');
}
