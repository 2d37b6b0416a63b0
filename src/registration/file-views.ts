import type { InlineKeyboardButton } from 'grammy/types';
import type { Translator } from '../telegram/translations.js';
import { removeFile, sendFile } from './buttons.js';
import type { Entry } from './entry.js';

export function fileRows(entry: Entry, t: Translator): InlineKeyboardButton[][] {
  return entry.files.map((file, index) => [
    sendFile.make(t.plain('file-open', { number: index + 1 }), entry.id, file.key),
    removeFile.make(t.plain('file-remove', { number: index + 1 }), entry.id, file.key),
  ]);
}
