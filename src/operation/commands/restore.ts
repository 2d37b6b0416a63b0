import { type Restored, restoreBackup } from '../backup/restore.js';
import { EXIT } from '../command.js';
import type { OperationDeps } from '../deps.js';

export async function restore(
  deps: OperationDeps,
  file: string,
  options: { replace: boolean; botIsStopped: boolean },
) {
  const restored = await restoreBackup(deps, file, options);
  for (const line of report(restored)) deps.say(line);
  return EXIT.done;
}

function report({ manifest, keys, files, isOtherBot, contestFile }: Restored): string[] {
  return [
    `Restored: ${keys} keys and ${files} files, as they were at ${manifest.at}.`,
    'Whoever had their data erased, took their consent back or lost a role since then is back as they were: nobody can tell here who that is. Do it again for those of whom you know, before the bot writes to them.',
    ...(manifest.pending > 0
      ? [
          `${manifest.pending} messages were still to be sent then: they go out when the bot starts. Make sure that the old bot is stopped, and know that what it sent after the backup goes out once more.`,
        ]
      : []),
    ...(isOtherBot
      ? [
          `The backup is of another bot (id ${manifest.bot}). Everything is here, but Telegram ties some of it to that bot:`,
          '- attached files and pictures are known by the other bot’s names for them: they stay in the lists, and can’t be opened or sent again;',
          '- this bot can write to people only after they have opened it, and to groups only after it was brought in; until then what is sent to them counts as not delivered;',
          '- messages of the other bot can’t be changed or taken back;',
          '- which question was open, and which updates were handled, was left out: those numbers mean others here.',
        ]
      : []),
    ...(contestFile === undefined
      ? []
      : [
          `The contest file in use here is another than the backup’s, which is now in ${contestFile}: set CONTEST_FILE to it unless you know that yours is the newer.`,
        ]),
  ];
}
