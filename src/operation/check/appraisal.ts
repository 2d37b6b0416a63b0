import { sheetField } from '../../appraisal/sheet-record.js';
import { type Check, type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';
import { checkNamedUnits, checkPlanVersions, readUnits } from './units.js';

/** Plans are appraised that there are, in versions that were sent, and every sheet is found. */
export const checkAppraisal: Check = async (data, found) => {
  const { redis, keys } = data;
  await checkUnits(data, found);
  await checkPlanVersions(data, found, 'appraisalSheets', async (key) =>
    (await redis.hkeys(key)).map((field) => sheetField.read(field).version),
  );
  const set = keys.appraisedUnits;
  await checkNamedUnits(data, found, { rule: 'appraised', set, families: ['appraisalSheets'] });
};

/** Who appraises what, what they were told and what they are writing: of units that there are. */
async function checkUnits(data: Data, found: Found): Promise<void> {
  const { redis, keys, short } = data;
  const known = await readUnits(data);
  const drafts = data.ids('appraisalDrafts').map((id) => keyOf(data, 'appraisalDrafts', id));
  await forEach([keys.appraisalAssignments, keys.appraisalTold, ...drafts], async (key) => {
    // The count of all changes stands alone; everything else begins with its unit.
    const fields = (await redis.hkeys(key)).filter((field) => field.includes(' '));
    for (const id of new Set(fields.map((field) => field.split(' ', 1)[0] ?? ''))) {
      if (known.has(id)) continue;
      const text = `has the unit "${id}", which isn't in the final round`;
      found({ rule: 'finalist', key: short(key), text });
    }
  });
}
