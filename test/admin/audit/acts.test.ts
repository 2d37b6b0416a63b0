import { expect, test } from 'vitest';
import { actGroups, actsOf, groupOf } from '../../../src/admin/audit/acts.js';
import { actName } from '../../../src/admin/audit/read-lines.js';
import { auditActs } from '../../../src/admin/audit-log.js';
import { loadTranslations } from '../../../src/telegram/translations.js';
import { LANGUAGES } from '../../../src/text/language.js';

test('every act has a name in both languages, and a group to be found in', () => {
  const problems: string[] = [];
  const folder = new URL('../../../locales/', import.meta.url);
  const translators = loadTranslations(folder, ({ message }) => problems.push(message));
  for (const language of LANGUAGES) {
    const names = auditActs.map((act) => actName(act, translators[language]));
    expect(new Set(names).size).toBe(auditActs.length);
  }
  expect(problems).toEqual([]);
  expect(auditActs.filter((act) => groupOf(act) === undefined)).toEqual([]);
  const grouped = actGroups.flatMap((group) => actsOf(group));
  expect(new Set(grouped).size).toBe(grouped.length);
  for (const act of auditActs) expect(`s6:1234567890123456:${act}`.length).toBeLessThanOrEqual(64);
});
