import { describeBytes } from '../age.js';
import { makeBackup } from '../backup/backup.js';
import { keysIn } from '../backup/manifest.js';
import { EXIT } from '../command.js';
import type { OperationDeps } from '../deps.js';

export async function backup(deps: OperationDeps, file: string | undefined) {
  const { bytes, manifest, ...made } = await makeBackup(deps, file);
  const files = manifest.files.length - 2;
  deps.say(`${made.file}`);
  deps.say(`${describeBytes(bytes)}: ${keysIn(manifest)} keys, ${files} files, the contest file.`);
  deps.say('Keep it as safe as the data itself: people’s answers are in it. The token is not.');
  return EXIT.done;
}
