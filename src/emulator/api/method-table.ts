import { refused } from '../refusals/refused.js';
import { BOT_API } from './bot-api-names.js';
import type { Nothing, Unlike } from './bot-api-types.js';
import { callbackMethods } from './callback-methods.js';
import { chatMethods } from './chat-methods.js';
import { commandMethods } from './command-methods.js';
import { copyMethods } from './copy-methods.js';
import { deleteMethods } from './delete-methods.js';
import { editMethods } from './edit-methods.js';
import { fileMethods } from './file-methods.js';
import { inlineMethods } from './inline-methods.js';
import type { Method } from './method.js';
import { profileMethods } from './profile-methods.js';
import { textMethods } from './text-methods.js';
import { updateMethods } from './update-methods.js';

export const table = {
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

/** Where the table is not as grammY's types of the Bot API are, the compiler says here what isn't. */
export type Checked = Nothing<Unlike<typeof table>>;

interface Found {
  /** In the Bot API's spelling. */
  method: string;
  run: Method['run'];
}

const known = new Map<string, Found>();
for (const [method, { run }] of Object.entries<Method>(table)) {
  known.set(method.toLowerCase(), { method, run });
}
const notEmulated = new Map(Object.keys(BOT_API).map((name) => [name.toLowerCase(), name]));

/**
 * Method names are not case-sensitive, as in Telegram.
 * @throws ApiError that names the method, and says whether it is unknown to Telegram or only here
 */
export function findMethod(name: string): Found {
  const found = known.get(name.toLowerCase());
  if (found) return found;
  const method = notEmulated.get(name.toLowerCase());
  throw method === undefined ? refused.methodNotFound(name) : refused.methodNotEmulated(method);
}
