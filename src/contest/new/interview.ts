import type { Language } from '../../text/language.js';
import type { Answers, Question } from './question.js';
import { WORDS } from './words.js';

/** A terminal, or what stands in for one. */
export interface Terminal {
  say(line: string): void;
  /** The next line that is typed. @throws InterviewStopped when there will be none */
  ask(prompt: string): Promise<string>;
}

/** Whoever was asked went away; what they answered is kept. */
export class InterviewStopped extends Error {
  override readonly name = 'InterviewStopped';
}

export type Say = (word: keyof typeof WORDS, values?: Record<string, string | number>) => string;

export function speaker(language: Language): Say {
  return (word, values = {}) =>
    WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export interface InterviewOptions {
  terminal: Terminal;
  language: Language;
  questions: readonly Question[];
  /** What was answered before. */
  answers: Answers;
  /** Called with each answer that is taken. */
  keep(answers: Answers): Promise<void>;
}

/** Asks what isn't answered yet, each until the answer can be taken; then lets any be changed. */
export async function interview(options: InterviewOptions): Promise<Answers> {
  const { terminal, questions, language, keep } = options;
  const say = speaker(language);
  let answers = options.answers;
  const isAsked = (question: Question) => question.when?.(answers) ?? true;
  const take = async (question: Question) => {
    const { [partOf(question.id)]: _, ...rest } = answers;
    answers = { ...rest, [question.id]: await askUntilGood(options, question, answers) };
    await keep(answers);
  };
  /** What hangs on a changed answer may no longer be right. */
  const askMissing = async () => {
    for (const question of questions) {
      if (!isAsked(question)) continue;
      const known = answers[question.id];
      if (known === undefined || (await question.problem(known, answers))) await take(question);
    }
  };
  await askMissing();
  for (;;) {
    const asked = questions.filter(isAsked);
    terminal.say(`\n${say('summary')}`);
    for (const [index, question] of asked.entries()) {
      const { text, id } = question;
      const short = answers[id]?.split('\n').join(' | ') ?? '';
      terminal.say(`${String(index + 1).padStart(3)}. ${text(answers)[language]}: ${short}`);
    }
    const typed = (await terminal.ask(`${say('change')}: `)).trim();
    if (typed === '') return answers;
    const question = /^\d+$/.test(typed) ? asked[Number(typed) - 1] : undefined;
    if (question) {
      await take(question);
      await askMissing();
    } else terminal.say(`  ${say('changeProblem', { n: asked.length })}`);
  }
}

/** Where the lines of a list are kept that isn't whole yet. */
const partOf = (id: string) => `${id}:part`;

async function askUntilGood(
  { terminal, language, keep }: Pick<InterviewOptions, 'terminal' | 'language' | 'keep'>,
  question: Question,
  answers: Answers,
): Promise<string> {
  const fallback = question.fallback?.(answers);
  const hint = fallback ? ` [${fallback}]` : '';
  let begun = answers[partOf(question.id)]?.split('\n') ?? [];
  for (;;) {
    const prompt = `${question.text(answers)[language]}${hint}: `;
    const keepLines = (lines: string[]) =>
      keep({ ...answers, [partOf(question.id)]: lines.join('\n') });
    const typed = question.lines
      ? await askLines(terminal, prompt, begun, keepLines)
      : await terminal.ask(prompt);
    const answer = typed.normalize('NFC').trim() || (fallback ?? '');
    const problem = await question.problem(answer, answers);
    if (!problem) return answer;
    terminal.say(`  ${problem[language]}`);
    begun = [];
  }
}

async function askLines(
  terminal: Terminal,
  prompt: string,
  begun: readonly string[],
  keepLines: (lines: string[]) => Promise<void>,
): Promise<string> {
  terminal.say([prompt, ...begun.map((line) => `  > ${line}`)].join('\n'));
  const lines = [...begun];
  for (;;) {
    const line = (await terminal.ask('  > ')).trim();
    if (line === '') return lines.join('\n');
    lines.push(line);
    await keepLines(lines);
  }
}
