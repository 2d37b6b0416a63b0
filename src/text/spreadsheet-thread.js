// @ts-check
import { parentPort } from 'node:worker_threads';
import { writeSheets } from './spreadsheet-file.js';

/** @typedef {import('./spreadsheet.js').Sheet} Sheet */
/** @typedef {import('./spreadsheet.js').ThreadMessage} ThreadMessage */

/**
 * Takes sheets row by row and gives the file back: the sheet is announced first, then its rows come in
 * pieces, then the end.
 * @type {(Sheet & { rows: Sheet['rows'][number][] })[]}
 */
const sheets = [];

parentPort?.on('message', async (/** @type {ThreadMessage} */ message) => {
  if (message.sheet) sheets.push({ ...message.sheet, rows: [] });
  else if (message.rows) sheets.at(-1)?.rows.push(...message.rows);
  else {
    const file = new Uint8Array(await writeSheets(sheets));
    parentPort?.postMessage(file, [file.buffer]);
  }
});
