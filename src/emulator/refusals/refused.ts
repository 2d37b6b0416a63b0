import type { ApiError } from './api-error.js';
import { chatRefusals } from './chat.js';
import { fileRefusals } from './file.js';
import { inlineRefusals } from './inline.js';
import { keyboardRefusals } from './keyboard.js';
import { messageRefusals } from './message.js';
import { profileRefusals } from './profile.js';
import { requestRefusals } from './request.js';
import { textRefusals } from './text.js';
import { updatesRefusals } from './updates.js';

/** Everything that the emulator can answer in place of a result: Telegram's words, each in one place. */
export const refused = {
  ...requestRefusals,
  ...updatesRefusals,
  ...chatRefusals,
  ...messageRefusals,
  ...textRefusals,
  ...keyboardRefusals,
  ...fileRefusals,
  ...inlineRefusals,
  ...profileRefusals,
} satisfies Record<string, (...details: never[]) => ApiError>;
