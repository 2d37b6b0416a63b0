import { parseArgs } from 'node:util';
import { systemClock } from './clock.js';
import { ConfigError } from './config.js';
import { draftIn } from './contest/new/draft.js';
import { InterviewStopped, speaker } from './contest/new/interview.js';
import { newContest } from './contest/new/new-contest.js';
import { openTerminal } from './contest/new/terminal.js';
import { explainAndExit } from './process.js';
import { LANGUAGES, type Language } from './text/language.js';

process.on('uncaughtException', explainAndExit);

/** A contest's file by answering questions: `npm run new-contest -- [file] [--lang en]`. */
try {
  const { file, language } = readArguments(process.argv.slice(2));
  const terminal = openTerminal(process.stdin, process.stdout);
  try {
    const draft = draftIn(process.env.DATA_DIR?.trim() || '.data');
    await newContest({ terminal, language, draft, now: systemClock.now(), file });
  } catch (error) {
    if (!(error instanceof InterviewStopped)) throw error;
    process.stderr.write(`\n${speaker(language)('kept')}\n`);
    process.exitCode = 1;
  } finally {
    terminal.close();
  }
} catch (error) {
  explainAndExit(error);
}

function readArguments(args: string[]): { file: string | undefined; language: Language } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'vi' } },
    });
    const language = LANGUAGES.find((each) => each === values.lang);
    if (!language) throw new Error(`--lang must be one of ${LANGUAGES.join(', ')}.`);
    if (positionals.length > 1) throw new Error(`"${positionals[1]}" is one too many.`);
    return { file: positionals[0], language };
  } catch (error) {
    throw new ConfigError([error instanceof Error ? error.message : String(error)]);
  }
}
