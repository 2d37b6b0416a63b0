import { parseSubject } from '../../appraisal/decision/draft.js';
import { type Check, type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';
import { checkNamedUnits, checkPlanVersions, readUnits } from './units.js';

const RECORDS = ['planReturns', 'planDecisions', 'planFunding'] as const;

/** What was decided is about versions of plans that were sent, and is found by its unit. */
export const checkDecisions: Check = async (data, found) => {
  const { redis, keys } = data;
  for (const family of RECORDS) {
    await checkPlanVersions(data, found, family, async (key) =>
      (await redis.lrange(key, 0, -1)).map((line) => {
        const { version = 0 } = JSON.parse(line) as { version?: number };
        return version;
      }),
    );
  }
  const set = keys.decidedUnits;
  await checkNamedUnits(data, found, { rule: 'decided', set, families: RECORDS });
  await checkDrafts(data, found);
};

async function checkDrafts(data: Data, found: Found): Promise<void> {
  const known = await readUnits(data);
  await forEach(data.ids('decisionDrafts'), async (user) => {
    const key = keyOf(data, 'decisionDrafts', user);
    const subjects = (await data.redis.hkeys(key)).map((field) => field.split(' ', 1)[0] ?? '');
    for (const subject of new Set(subjects)) {
      const { finalistId } = parseSubject(subject);
      if (known.has(finalistId)) continue;
      const text = `has the unit "${finalistId}", which isn't in the final round`;
      found({ rule: 'finalist', key: data.short(key), text });
    }
  });
}
