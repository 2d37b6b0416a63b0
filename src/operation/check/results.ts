import type { Check } from './data.js';

/** Results wait for approval exactly while they are frozen, and what is told of was published. */
export const checkResults: Check = async (data, found) => {
  const { redis, keys, short } = data;
  const [facts, waiting, stages, versions] = await Promise.all([
    redis.hmget(keys.resultDraft, 'state', 'submission'),
    redis.get(keys.resultSubmission),
    redis.hkeys(keys.resultStages),
    redis.llen(keys.resultVersions),
  ]);
  const [state, submission] = facts;
  if ((state === 'submitted') !== (waiting !== null)) {
    const text =
      waiting === null
        ? 'is frozen, and nothing waits for approval'
        : 'is a draft, and something waits for approval';
    found({ rule: 'results', key: short(keys.resultDraft), text });
  }
  if (waiting !== null && (JSON.parse(waiting) as { id: string }).id !== submission) {
    const text = 'waits for approval, and the draft says that another does';
    found({ rule: 'results', key: short(keys.resultSubmission), text });
  }
  for (const stage of stages) {
    if (Number.parseInt(stage, 10) <= versions) continue;
    const text = `says that people were told of version "${stage}", which was not published`;
    found({ rule: 'results', key: short(keys.resultStages), text });
  }
  const fields = await redis.hkeys(keys.resultRows);
  const units = new Set(
    fields.filter((field) => field.endsWith(' unit')).map((field) => field.split(' ')[0]),
  );
  for (const field of fields) {
    if (units.has(field.split(' ')[0])) continue;
    const repair = { text: 'taken out', act: () => redis.hdel(keys.resultRows, field) };
    const text = `has "${field}" of a row that isn't there`;
    found({ rule: 'results', key: short(keys.resultRows), text, repair });
  }
};
