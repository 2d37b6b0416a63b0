import readSheets from 'read-excel-file/node';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { bytesOfFile } from '../../src/telegram/file-download.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { type Stage, TOKEN } from './app.js';

/** A sheet as another library reads it. */
export interface ReadSheet {
  name: string;
  rows: unknown[][];
}

/** The sheets of a file. A day's fraction is cut to a millisecond by the reader, and not rounded. */
export async function sheetsOf(file: Uint8Array): Promise<ReadSheet[]> {
  const found = await readSheets(Buffer.from(file), { trim: false });
  return found.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) =>
      row.map((value: unknown) =>
        value instanceof Date ? new Date(Math.round(value.getTime() / 1_000) * 1_000) : value,
      ),
    ),
  }));
}

/** A table of a sheet: its rows below the head, by the head's words. */
export function recordsOf({ rows }: ReadSheet): Record<string, unknown>[] {
  const head = rows.findIndex(([first]) => first === 'STT' || first === 'No.');
  const names = rows[head] ?? [];
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at]])));
}

/** The bytes of the last document that came to somebody. */
export async function lastFile(
  { emulator }: Pick<Stage, 'emulator'>,
  user: EmulatedUser,
): Promise<Buffer> {
  const { document } = user.messages.findLast((message) => message.document) ?? {};
  if (!document) throw new Error(`No file came: ${user.last.text}`);
  const http = createHttpClient();
  const apiRoot = emulator.url;
  const api = createPlainApi({ token: TOKEN, apiRoot, http });
  try {
    return await bytesOfFile({ api, token: TOKEN, apiRoot, http }, document.file_id, 50_000_000);
  } finally {
    await http.close();
  }
}
