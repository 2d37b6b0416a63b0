import { normalizeText } from '../../text/vietnamese.js';
import type { Choice, LocalText } from '../contest.js';
import { idFor } from './values.js';

const LONGEST = 100;

/** Fields of reform, one to a line: `name; English name`. */
export function readFields(text: string): { fields: Choice[]; problem?: LocalText } {
  const taken = new Set<string>();
  const fields = text
    .split('\n')
    .map((line) => line.split(';').map(normalizeText))
    .filter(([vi]) => vi)
    .map(([vi = '', en = '']): Choice => {
      const id = idFor(vi, taken);
      taken.add(id);
      return { id, label: { vi, en: en || vi } };
    });
  if (fields.length < 2) {
    return {
      fields,
      problem: { vi: 'Cần ít nhất hai lĩnh vực.', en: 'At least two fields are needed.' },
    };
  }
  const long = fields.find(({ label }) => label.vi.length > LONGEST || label.en.length > LONGEST);
  return long
    ? {
        fields,
        problem: {
          vi: `“${long.label.vi}” dài quá ${LONGEST} ký tự.`,
          en: `“${long.label.vi}” has more than ${LONGEST} characters.`,
        },
      }
    : { fields };
}
