import { readFile, writeFile } from 'node:fs/promises';
import type { Language } from '../../text/language.js';
import { dayOf } from '../calendar.js';
import { checklist } from '../checklist/checklist.js';
import { contestSchema } from '../contest.js';
import { describeProblems } from '../contest-problems.js';
import { ContestFileError, SHIPPED_EDITION } from '../load-contest.js';
import { isNo } from './date-questions.js';
import type { Draft } from './draft.js';
import { interview, type Say, speaker, type Terminal } from './interview.js';
import { readCsv } from './list-questions.js';
import { type ContestContent, makeContest } from './make-contest.js';
import type { Answers } from './question.js';
import { questionsFor } from './questions.js';
import { choiceProblem } from './values.js';

export interface NewContestOptions {
  terminal: Terminal;
  language: Language;
  draft: Draft;
  /** Epoch milliseconds. */
  now: number;
  /** Where it is to be written; asked for where it isn't given. */
  file?: string | undefined;
}

/** Makes a contest's file by asking. @throws InterviewStopped when whoever answered has gone */
export async function newContest(options: NewContestOptions): Promise<void> {
  const { terminal, language, draft, now } = options;
  const say = speaker(language);
  terminal.say(say('welcome'));
  const answers = await interview({
    terminal,
    language,
    questions: questionsFor(now),
    answers: await goOnWith(options, say),
    keep: draft.keep,
  });
  const content = await contentOf(answers);
  const result = contestSchema.safeParse(content);
  if (!result.success) {
    throw new ContestFileError(String(content.id), describeProblems(result.error, content));
  }
  const file = await write(`${JSON.stringify(content, null, 2)}\n`, options, say);
  await draft.drop();
  terminal.say(say('written', { file }));
  const facts = { today: dayOf(result.data, now) };
  for (const { state, text } of checklist(result.data, facts)) {
    if (state === 'mend' || state === 'look') terminal.say(`- ${say(state)}: ${text[language]}`);
  }
  terminal.say(say('next', { file }));
}

async function goOnWith(
  { terminal, draft, language }: NewContestOptions,
  say: Say,
): Promise<Answers> {
  const kept = await draft.read();
  const n = Object.keys(kept).length;
  if (n === 0) return {};
  return (await agreed(terminal, language, say('goOn', { n }), true)) ? kept : {};
}

/** Yes or no; an empty answer is the one that loses nothing. */
async function agreed(
  terminal: Terminal,
  language: Language,
  question: string,
  otherwise: boolean,
): Promise<boolean> {
  for (;;) {
    const answer = (await terminal.ask(`${question}: `)).trim();
    if (answer === '') return otherwise;
    if (!choiceProblem(answer, ['c', 'co', 'y', 'yes', 'k', 'khong', 'n', 'no']))
      return !isNo(answer);
    terminal.say(`  ${speaker(language)('goOnProblem')}`);
  }
}

async function contentOf(answers: Answers): Promise<ContestContent> {
  const template: ContestContent = JSON.parse(await readFile(SHIPPED_EDITION, 'utf8'));
  const csv = answers.agencies === '3' ? await readCsv(answers.agencyFile ?? '') : undefined;
  return makeContest(template, answers, csv);
}

/** Asks for another file for as long as one can't be written. @returns the file */
async function write(text: string, options: NewContestOptions, say: Say): Promise<string> {
  const { terminal } = options;
  const usual = options.file ?? 'my-contest.json';
  for (let asked = options.file !== undefined; ; asked = false) {
    const file = asked
      ? usual
      : (await terminal.ask(`${say('file')} [${usual}]: `)).trim() || usual;
    if (await wrote(file, text, options, say)) return file;
  }
}

/** Only where there is none, or where that was agreed to: nothing of anybody's is written over unasked. */
async function wrote(
  file: string,
  text: string,
  { terminal, language }: NewContestOptions,
  say: Say,
): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (why !== 'EEXIST') terminal.say(say('notWritten', { file, why }));
    if (
      why !== 'EEXIST' ||
      !(await agreed(terminal, language, say('overwrite', { file }), false))
    ) {
      return false;
    }
    await writeFile(file, text);
    return true;
  }
}
