import type { ChatEntry, Emulator } from '../../emulator/emulator.js';
import { fold } from '../../text/vietnamese.js';

const MOST = 8;

/** The first people and chats whose name has these words in it, or whose id it is; accents don't matter. */
export function findChats(directory: Emulator['directory'], text: string): ChatEntry[] {
  const words = fold(text.trim());
  const found: ChatEntry[] = [];
  for (const entry of directory.all()) {
    if (!fold(entry.name).includes(words) && String(entry.id) !== words) continue;
    found.push(entry);
    if (found.length === MOST) break;
  }
  return found;
}
