import type { Contest } from '../contest.js';
import {
  agenciesOfAnotherTime,
  datesInThePast,
  datesOnDaysOff,
  datesOutOfOrder,
  holidaysMissing,
  quietHoursShort,
} from './date-checks.js';
import {
  CHECK_GROUPS,
  type Check,
  type CheckFacts,
  type CheckItem,
  type CheckState,
} from './item.js';
import { agenciesWithoutCoordinator, finalistsWithoutContact } from './people-checks.js';
import { settingChecks } from './setting-checks.js';
import {
  controllerUnreachable,
  missingMessages,
  stillAnExample,
  untranslated,
  wordsOfTheTemplate,
} from './text-checks.js';

export type { CheckFacts, CheckItem, SettingFacts } from './item.js';
export { CHECK_GROUPS } from './item.js';

/** Data of two contests under one id would be mixed. */
const TEMPLATE = { id: 'khanh-hoa-2019', year: 2019 };

const ownId: Check = ({ id, edition }) =>
  id === TEMPLATE.id && edition.year !== TEMPLATE.year
    ? [
        {
          id: 'own-id',
          group: 'file',
          state: 'mend',
          text: {
            vi: `Mã cuộc thi còn là "${id}" của bản mẫu: hãy đặt mã riêng, để dữ liệu không lẫn với cuộc thi khác.`,
            en: `The contest’s id is still the template’s "${id}": give it its own, so that data don’t mix.`,
          },
          path: ['id'],
        },
      ]
    : [];

const CHECKS: readonly Check[] = [
  ownId,
  datesInThePast,
  datesOnDaysOff,
  datesOutOfOrder,
  holidaysMissing,
  agenciesOfAnotherTime,
  quietHoursShort,
  agenciesWithoutCoordinator,
  finalistsWithoutContact,
  controllerUnreachable,
  wordsOfTheTemplate,
  untranslated,
  stillAnExample,
  missingMessages,
];

const WORST_FIRST: readonly CheckState[] = ['mend', 'look', 'elsewhere', 'ok'];

/**
 * Everything to be sure of before a contest goes live, by group, the worst of each first. Without a
 * contest, as when its file is broken, only what can be said of the rest.
 */
export function checklist(contest: Contest | undefined, facts: CheckFacts): CheckItem[] {
  const items = contest ? CHECKS.flatMap((check) => check(contest, facts)) : [];
  const rank = ({ group, state }: CheckItem) =>
    CHECK_GROUPS.indexOf(group) * WORST_FIRST.length + WORST_FIRST.indexOf(state);
  return [...items, ...settingChecks(facts)].sort((one, other) => rank(one) - rank(other));
}
