import { type Check, type Data, forEach, keyOf } from './data.js';
import type { Found } from './finding.js';

/** Records that get a code when they are submitted, and what leads from a code to its record. */
interface Coded {
  record: 'entry' | 'plan';
  versions: 'entryVersions' | 'planVersions';
  codes: string;
  counter: string;
}

/** Codes lead to their records and back; they are counted without gap or repeat; versions are all there. */
export const checkCodes: Check = async (data, found) => {
  const { keys } = data;
  const kinds: Coded[] = [
    {
      record: 'entry',
      versions: 'entryVersions',
      codes: keys.entryCodes,
      counter: keys.entryCounter,
    },
    { record: 'plan', versions: 'planVersions', codes: keys.planCodes, counter: keys.planCounter },
  ];
  for (const kind of kinds) await checkKind(data, found, kind);
};

async function checkKind(data: Data, found: Found, kind: Coded): Promise<void> {
  const { redis, short } = data;
  const byCode = await redis.hgetall(kind.codes);
  const codeOf = new Map<string, string>();
  await forEach(data.ids(kind.record), async (id) => {
    const key = keyOf(data, kind.record, id);
    const [code, state, version] = await redis.hmget(key, 'code', 'state', 'version');
    const versions = await redis.llen(keyOf(data, kind.versions, id));
    if (Number(version ?? 0) !== versions) {
      const text = `counts ${version ?? 0} versions, and ${versions} are there`;
      found({ rule: 'versions', key: short(key), text });
    }
    if ((state === 'submitted' || state === 'withdrawn') && typeof code !== 'string') {
      found({ rule: 'code', key: short(key), text: 'was submitted and has no code' });
    }
    if (typeof code === 'string') codeOf.set(id, code);
  });
  for (const [id, code] of codeOf) {
    if (byCode[code] === id) continue;
    const key = short(keyOf(data, kind.record, id));
    const other = byCode[code];
    if (other !== undefined) {
      found({ rule: 'code', key, text: `has the code ${code}, which belongs to ${other}` });
      continue;
    }
    found({
      rule: 'code',
      key,
      text: `has the code ${code}, by which it isn't found`,
      repair: {
        text: 'found by its code again',
        act: () => redis.hsetnx(kind.codes, code, id),
      },
    });
  }
  for (const [code, id] of Object.entries(byCode)) {
    if (codeOf.get(id) === code) continue;
    found({
      rule: 'code',
      key: short(kind.codes),
      text: `${code} leads to ${id}, which has another code or none`,
    });
  }
  const all = new Set([...Object.keys(byCode), ...codeOf.values()]);
  await checkNumbers(data, found, kind, [...all]);
}

/** A code's number is what the counter said when it was given out: 1, 2, 3, … */
async function checkNumbers(data: Data, found: Found, kind: Coded, codes: string[]) {
  const { redis, short } = data;
  const { keys } = data;
  const last = Number((await redis.get(kind.counter)) ?? 0);
  const numbers = codes.map((code) => Number(/\d+$/.exec(code)?.[0]));
  const most = Math.max(0, ...numbers);
  if (most > last) {
    found({
      rule: 'counter',
      key: short(kind.counter),
      text: `is ${last}, and ${most} was given out: the next code would be one that there is`,
      repair: { text: `set to ${most}`, act: () => redis.set(kind.counter, most) },
    });
  }
  const erased = kind.record === 'entry' ? await redis.smembers(keys.erasedEntryCodes) : [];
  const given = new Set([...numbers, ...erased.map((code) => Number(/\d+$/.exec(code)?.[0]))]);
  for (let number = 1; number <= last; number += 1) {
    if (!given.has(number)) {
      found({ rule: 'code', key: short(kind.codes), text: `number ${number} is missing` });
    }
  }
  if (new Set(numbers).size < numbers.length) {
    found({ rule: 'code', key: short(kind.codes), text: 'two codes have the same number' });
  }
}
