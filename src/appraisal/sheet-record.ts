import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { type SubmittedSheet, sheetRecord } from './appraisal.js';
import { anonymizeScript } from './scripts.js';

export const keptSheet = sheetRecord.extend({ key: z.string() });

/** A sheet's field is its version and its appraiser, or `x.` and its key when that is nobody any more. */
export const sheetField = {
  of: (version: number, userId: number): string => `${version} ${userId}`,
  ofNobody: (version: number, key: string): string => `${version} x.${key}`,
  read(field: string): { version: number; appraiser?: number } {
    const [version, by = ''] = field.split(' ');
    return {
      version: Number(version),
      ...(!by.startsWith('x.') && { appraiser: Number(by) }),
    };
  },
};

export function readSheet(finalistId: string, field: string, json: string): SubmittedSheet {
  return { finalistId, ...sheetField.read(field), ...keptSheet.parse(JSON.parse(json)) };
}

/** Leaves of somebody's sheets what `AppraisalStore.forget` says. */
export async function anonymizeSheets(client: Redis, keys: Keys, userId: number): Promise<void> {
  for (const unit of await client.smembers(keys.appraisedUnits)) {
    const key = keys.appraisalSheets(unit);
    const own = Object.entries(await client.hgetall(key)).filter(
      ([field]) => sheetField.read(field).appraiser === userId,
    );
    for (const [field, json] of own) {
      const { remark: _, ...sheet } = keptSheet.parse(JSON.parse(json));
      const to = sheetField.ofNobody(sheetField.read(field).version, sheet.key);
      const bare = JSON.stringify({ ...sheet, remarks: {} });
      await anonymizeScript(client, [key], [field, json, to, bare]);
    }
  }
}
