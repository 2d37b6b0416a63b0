import { callbackMethods } from './callback-methods.js';
import { chatMethods } from './chat-methods.js';
import { commandMethods } from './command-methods.js';
import { copyMethods } from './copy-methods.js';
import { deleteMethods } from './delete-methods.js';
import { editMethods } from './edit-methods.js';
import { fileMethods } from './file-methods.js';
import { inlineMethods } from './inline-methods.js';
import type { Method, MethodTable } from './method.js';
import { profileMethods } from './profile-methods.js';
import { textMethods } from './text-methods.js';
import { updateMethods } from './update-methods.js';

const table: MethodTable = {
  ...updateMethods,
  ...textMethods,
  ...fileMethods,
  ...editMethods,
  ...deleteMethods,
  ...copyMethods,
  ...callbackMethods,
  ...inlineMethods,
  ...commandMethods,
  ...profileMethods,
  ...chatMethods,
};

const byName = new Map(Object.entries(table).map(([name, method]) => [name.toLowerCase(), method]));

/** Method names are not case-sensitive, as in Telegram. */
export function findMethod(name: string): Method | undefined {
  return byName.get(name.toLowerCase());
}
