import type { z } from 'zod';
import type { AgencyGroup, contestSchema, LocalText } from '../contest.js';
import { readAgencies } from './agency-lines.js';
import { dayAt, isNo, readDays, yearsOf } from './date-questions.js';
import { readFields } from './field-lines.js';
import { type Answers, answerOf } from './question.js';
import { typed } from './values.js';

export type ContestContent = z.input<typeof contestSchema>;

/** Days off by law that don't follow the moon. */
const FIXED_HOLIDAYS: [day: string, name: LocalText][] = [
  ['01-01', { vi: 'Tết Dương lịch', en: 'New Year’s Day' }],
  ['04-30', { vi: 'Ngày Chiến thắng', en: 'Reunification Day' }],
  ['05-01', { vi: 'Ngày Quốc tế lao động', en: 'Labour Day' }],
  ['09-02', { vi: 'Quốc khánh', en: 'National Day' }],
];

/**
 * A contest from answers that were checked; what wasn't asked is the template's.
 *
 * @param csv the text of the file that was named, where agencies come from one
 */
export function makeContest(
  template: ContestContent,
  answers: Answers,
  csv: string | undefined,
): ContestContent {
  const both = (id: string): LocalText => ({
    vi: answerOf(answers, `${id}.vi`),
    en: answerOf(answers, `${id}.en`),
  });
  const [name, issuer, organiser] = [both('name'), both('issuer'), both('organiser')];
  const number = answerOf(answers, 'dispatchNumber');
  const date = dayAt(answers, 'dispatchDate');
  const opensOn = dayAt(answers, 'opensOn');
  const groups = agencyGroupsOf(answers, csv);
  const contact = answerOf(answers, 'contact');
  return {
    ...template,
    id: answerOf(answers, 'id'),
    name,
    shortName: both('shortName'),
    edition: {
      ordinal: Number(answerOf(answers, 'ordinal')),
      year: Number(answerOf(answers, 'year')),
    },
    // The list of 2019 has the districts of 2019, which are gone on a later day.
    referenceDate: groups ? opensOn : template.referenceDate,
    dispatch: {
      number,
      date,
      issuer,
      title: { vi: `V/v tổ chức cuộc thi “${name.vi}”`, en: `On the contest “${name.en}”` },
    },
    organiser,
    controller: { name: organiser, contact: { vi: contact, en: contact } },
    privacy: {
      ...template.privacy,
      version: '1',
      periods: { ...template.privacy.periods, contestEndsOn: dayAt(answers, 'endsOn') },
    },
    standingRegister: {
      vi: `Đăng ký tại đây là đăng ký dự thi theo Công văn số ${number} ngày ${typed(date)} của ${issuer.vi}.`,
      en: `Registering here enters the contest under Dispatch No. ${number} of ${typed(date)} by ${issuer.en}.`,
    },
    ...(isNo(answerOf(answers, 'keepFields')) && {
      fields: readFields(answerOf(answers, 'fields')).fields,
    }),
    ...(groups && { agencyGroups: groups }),
    calendar: {
      ...template.calendar,
      holidays: holidaysOf(answers),
      registration: {
        opensOn,
        ...(!isNo(answerOf(answers, 'closesOn')) && { closesOn: dayAt(answers, 'closesOn') }),
      },
      deadlines: {
        plan: {
          before: dayAt(answers, 'planBefore'),
          exclusive: true,
          urgedOn: dayAt(answers, 'urgedOn'),
        },
      },
    },
    finalists: {
      source: {
        vi: 'Chưa có danh sách đơn vị vào Vòng chung khảo.',
        en: 'There is no list of finalists yet.',
      },
      units: [],
    },
    dissemination: {
      ...template.dissemination,
      duty: {
        vi: `${organiser.vi} đề nghị các cơ quan, đơn vị phổ biến kết quả cuộc thi đến cán bộ, công chức, viên chức, đoàn viên thanh niên.`,
        en: `${organiser.en} asks agencies and units to make the results known to their officials, civil servants, public employees and Youth Union members.`,
      },
    },
  };
}

function agencyGroupsOf(answers: Answers, csv: string | undefined): AgencyGroup[] | undefined {
  if (answers.agencies === '2') return readAgencies(answerOf(answers, 'agencyList')).groups;
  return answers.agencies === '3' ? readAgencies(csv ?? '').groups : undefined;
}

function holidaysOf(answers: Answers): ContestContent['calendar']['holidays'] {
  const fixed = yearsOf(answers).flatMap((year) =>
    FIXED_HOLIDAYS.map(([day, name]) => ({ from: `${year}-${day}`, to: `${year}-${day}`, name })),
  );
  const told = answerOf(answers, 'tet')
    .split('\n')
    .flatMap((line) => {
      const days = readDays(line);
      return days
        ? [{ from: days[0], to: days[1], name: { vi: 'Nghỉ lễ, Tết', en: 'Days off' } }]
        : [];
    });
  return [...fixed, ...told]
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, to, name }) => (from === to ? { date: from, name } : { from, to, name }));
}
