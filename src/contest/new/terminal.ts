import { createInterface } from 'node:readline/promises';
import { InterviewStopped, type Terminal } from './interview.js';

/**
 * The terminal, or a pipe. Lines are kept until they are asked for: those of a pipe come all at once,
 * and readline's own `question` would lose all but the first.
 */
export function openTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Terminal & { close(): void } {
  const lines: string[] = [];
  let waiting: { resolve(line: string): void; reject(error: Error): void } | undefined;
  let ended = false;
  const readline = createInterface({ input, output });
  readline.on('line', (line) => {
    if (waiting) waiting.resolve(line);
    else lines.push(line);
    waiting = undefined;
  });
  readline.on('SIGINT', () => readline.close());
  readline.on('close', () => {
    ended = true;
    waiting?.reject(new InterviewStopped());
    waiting = undefined;
  });
  return {
    say: (line) => void output.write(`${line}\n`),
    ask(prompt) {
      readline.setPrompt(prompt);
      // A pipe may have ended while its lines are still to be answered.
      if (ended) output.write(`${prompt}\n`);
      else readline.prompt();
      const [line] = lines.splice(0, 1);
      if (line !== undefined) return Promise.resolve(line);
      if (ended) return Promise.reject(new InterviewStopped());
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    },
    close: () => readline.close(),
  };
}
