import type { Command } from './command.js';
import { backup } from './commands/backup.js';
import { check } from './commands/check.js';
import { printChecklist } from './commands/checklist.js';
import { ownerLink } from './commands/owner-link.js';
import { replay } from './commands/replay.js';
import { restore } from './commands/restore.js';
import { status } from './commands/status.js';

/** What `npm run admin` can do. */
export const commands: Readonly<Record<string, Command>> = {
  status: {
    usage: 'status',
    summary: 'how everything stands: Redis, outbox, people, the last backup',
    details: 'Changes nothing, and works while the bot runs or is stopped.',
    takes: [0, 0],
    options: [],
    run: (_, deps) => status(deps),
  },
  backup: {
    usage: 'backup [file]',
    summary: 'everything of this contest into one file, while the bot runs',
    details: [
      'Without a file it goes into DATA_DIR/backups. The file is a .tar.gz, for this user only: all',
      'that is kept in Redis of this contest as it was at one moment, the files of DATA_DIR, the',
      'contest file, and a list of it all with checksums. The token is not in it; the settings (.env)',
      'are not either: keep them elsewhere. What is written while Redis is read is read once more at',
      'the end, and writing waits for that moment.',
    ].join('\n'),
    takes: [0, 1],
    options: [],
    run: ({ values }, deps) => backup(deps, values[0]),
  },
  restore: {
    usage: 'restore <file> [--replace] [--bot-is-stopped]',
    summary: 'a backup into the place of what is there; the bot must be stopped',
    details: [
      'The file is checked first. Nothing changes until all of it was read, and then all of it does,',
      'in one step. Data of this contest that are there are kept unless --replace is said.',
      '--bot-is-stopped is for servers that don’t say who is connected.',
      'It works on another machine, and with another bot’s token: what that means is then said.',
    ].join('\n'),
    takes: [1, 1],
    options: ['replace', 'bot-is-stopped'],
    run: ({ values: [file = ''], options }, deps) =>
      restore(deps, file, {
        replace: options.has('replace'),
        botIsStopped: options.has('bot-is-stopped'),
      }),
  },
  check: {
    usage: 'check [--repair]',
    summary: 'looks whether the data is whole and fits together',
    details: [
      'Says each thing that the bot relies on and that isn’t so, with its key; exit code 3 if there is',
      'any. --repair puts right what follows from other data, as a count or a list, and says each;',
      'the bot must be stopped for that. Make a backup before.',
    ].join('\n'),
    takes: [0, 0],
    options: ['repair'],
    run: ({ options }, deps) => check(deps, options.has('repair')),
  },
  checklist: {
    usage: 'checklist [--ask-telegram] [--vi]',
    summary: 'what to be sure of before the contest goes live',
    details: [
      'Looks at the contest file, the settings and the data: dates, holidays, coordinators, contacts,',
      'translations, administrators, Redis. Says of each whether it is well, and where it is mended.',
      '--ask-telegram asks Telegram whether it knows the token. --vi says it in Vietnamese.',
      'Exit code 3 if something must be mended.',
    ].join('\n'),
    takes: [0, 0],
    options: ['ask-telegram', 'vi'],
    run: ({ options }, deps) =>
      printChecklist(deps, {
        language: options.has('vi') ? 'vi' : 'en',
        askTelegram: options.has('ask-telegram'),
      }),
  },
  replay: {
    usage: 'replay',
    summary: 'puts failed jobs back; lists mailings that are held, stuck or uncertain',
    details: 'Sends nothing twice: what was sent stands in the ledger.',
    takes: [0, 0],
    options: [],
    run: (_, deps) => replay(deps),
  },
  'owner-link': {
    usage: 'owner-link',
    summary: 'a one-time link by which somebody becomes an owner',
    details: 'For the first owner, or when nobody who is one can be reached. Needs Telegram.',
    takes: [0, 0],
    options: [],
    run: (_, deps) => ownerLink(deps),
  },
  permissions: {
    usage: 'permissions',
    summary: 'the table of who may do what, as Markdown',
    details: 'Made from the code: each command, button and typed form, with whom it is for.',
    takes: [0, 0],
    options: [],
    // Loaded only for this: it is the whole bot.
    print: async () => (await import('../permissions.js')).permissionTable().trimEnd(),
  },
};
