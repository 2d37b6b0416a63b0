import { describe, expect, it } from 'vitest';
import { shipped, useContestFiles } from './contest-files.js';

const { problemsOfText } = await useContestFiles();

/** Values to put into the shipped file, by path; undefined takes the place away. */
type Changes = Record<string, unknown>;

function change(file: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let parent = file;
  for (const key of keys) parent = Reflect.get(Object(parent), key);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
}

function problemsWith(changes: Changes): Promise<readonly string[]> {
  const file: unknown = JSON.parse(shipped);
  for (const [path, value] of Object.entries(changes)) change(file, path, value);
  return problemsOfText(JSON.stringify(file));
}

const text = { vi: 'Có', en: 'Yes' };

describe('loadContest', () => {
  const CASES: [title: string, changes: Changes, problems: string[]][] = [
    ['an unknown key', { colour: 'red' }, ['colour: is not a known key']],
    [
      'an unknown key deep inside',
      { 'calendar.deadlines.plan.until': '2020-01-30' },
      ['calendar.deadlines.plan.until: is not a known key'],
    ],
    [
      'several keys missing or wrong, all at once',
      {
        id: undefined,
        'name.en': undefined,
        'edition.year': '2019',
        'plan.kinds': null,
        'fields.1.label.vi': ' ',
      },
      [
        'id: is missing',
        'name.en: is missing',
        'edition.year: must be a number, not a text',
        'fields.1.label.vi: is empty',
        'plan.kinds: must be a list, not null',
      ],
    ],
    [
      'an id with capitals',
      { id: 'Khanh-Hoa' },
      ['id: use 1 to 24 lower-case letters, digits and hyphens'],
    ],
    [
      'a prefix in small letters',
      { 'entryCode.prefix': 'sk' },
      ['entryCode.prefix: use 2 to 6 capital letters'],
    ],
    [
      'days that do not exist',
      { referenceDate: '2019-02-29', 'calendar.registration.opensOn': '12/11/2019' },
      [
        'referenceDate: write a day that exists, as YYYY-MM-DD',
        'calendar.registration.opensOn: write a day that exists, as YYYY-MM-DD',
      ],
    ],
    [
      'registration that closes before it opens',
      { 'calendar.registration.closesOn': '2019-11-11' },
      ['calendar.registration.closesOn: is before opensOn'],
    ],
    [
      'a deadline meant as inclusive',
      { 'calendar.deadlines.plan.exclusive': false },
      [
        'calendar.deadlines.plan.exclusive: must be true: "before" names the first day that is late, not the last day in time',
      ],
    ],
    [
      'a deadline that is urged too late',
      { 'calendar.deadlines.plan.urgedOn': '2020-01-31' },
      ['calendar.deadlines.plan.urgedOn: is not before the deadline'],
    ],
    [
      'a zone that does not exist',
      { 'calendar.zone': 'Asia/Nha_Trang' },
      ['calendar.zone: is not a time zone, write one like "Asia/Ho_Chi_Minh"'],
    ],
    [
      'holidays in the wrong order or without a day',
      { 'calendar.holidays.0': { name: text }, 'calendar.holidays.1.to': '2020-01-22' },
      [
        'calendar.holidays.0: write {date, name} or {from, to, name}, with days that exist, in order',
        'calendar.holidays.1.to: is before "from"',
      ],
    ],
    [
      'a holiday on a day that does not exist',
      { 'calendar.holidays.0.date': '2020-02-30' },
      ['calendar.holidays.0.date: write a day that exists, as YYYY-MM-DD'],
    ],
    [
      'office hours that overlap or run backwards',
      { 'calendar.officeHours.1.from': '11:00', 'calendar.quietHours.to': '20:00' },
      [
        'calendar.officeHours.1.from: begins before the previous period ends',
        'calendar.quietHours.to: is the same as "from"',
      ],
    ],
    [
      'an hour that is none',
      { 'calendar.officeHours.0.from': '7:00' },
      ['calendar.officeHours.0.from: write a time of day as HH:MM'],
    ],
    [
      'an id used twice, in one list and over two groups',
      {
        'fields.2.id': 'institutions',
        'agencyGroups.3.agencies.0.id': 'so-noi-vu',
        'finalists.units.6.agencyId': 'so-noi-vu',
      },
      [
        'fields.2.id: the id "institutions" is used twice',
        'agencyGroups.3.agencies.0.id: the id "so-noi-vu" is used twice',
      ],
    ],
    [
      'an agency that ends before it begins',
      {
        'agencyGroups.0.agencies.0.validFrom': '2020-01-02',
        'agencyGroups.0.agencies.0.validTo': '2020-01-01',
      },
      ['agencyGroups.0.agencies.0.validTo: is before validFrom'],
    ],
    [
      'a finalist of an unknown agency, though another section is broken too',
      { 'finalists.units.4.agencyId': 'so-mat-tich', 'organiser.vi': '' },
      ['organiser.vi: is empty', 'finalists.units.4.agencyId: there is no agency "so-mat-tich"'],
    ],
    [
      'a score above the scale',
      { 'finalists.units.0.score': 101 },
      ['finalists.units.0.score: must be at most 100'],
    ],
    [
      'weights that do not add up',
      { 'scoring.criteria.0.weight': 24 },
      ['scoring.criteria: the weights must add up to 100'],
    ],
    [
      'prizes with one id, or with the word for none',
      { 'results.prizes.1.id': 'first', 'results.prizes.2.id': 'none' },
      [
        'results.prizes.1.id: the id "first" is used twice',
        'results.prizes.2.id: "none" stands for no prize',
      ],
    ],
    [
      'results without prizes, on no scale, told before they are published',
      { 'results.prizes': [], 'results.points.max': 0, 'results.publicDelayMinutes': -1 },
      [
        'results.prizes: must be at least 1 items',
        'results.points.max: must be at least 0',
        'results.publicDelayMinutes: must be at least 0',
      ],
    ],
    [
      'a plan with no budget part, or with two',
      { 'plan.parts.2.type': 'text' },
      ['plan.parts: must have exactly one part of the type "budget"'],
    ],
    [
      'a part of a plan that cannot be asked for',
      {
        'plan.parts.0.label.vi': 'x'.repeat(41),
        'plan.parts.1.question': undefined,
        'plan.parts.2.hint.en': '',
        'plan.code.prefix': 'P',
      },
      [
        'plan.code.prefix: use 2 to 6 capital letters',
        'plan.parts.0.label.vi: must be at most 40 characters',
        'plan.parts.1.question: is missing',
        'plan.parts.2.hint.en: is empty',
      ],
    ],
    [
      'files of a plan larger than the Bot API hands over',
      { 'plan.files.maxBytes': 20_971_521, 'plan.sources': [] },
      ['plan.files.maxBytes: must be at most 20971520', 'plan.sources: must be at least 1 items'],
    ],
    [
      'a reminder of no kind, and one of two',
      {
        'reminders.steps.0': { id: 'd60' },
        'reminders.steps.1.workingDaysBefore': 3,
        'reminders.steps.7.onUrgedDay': undefined,
      },
      [0, 1, 7].map(
        (step) =>
          `reminders.steps.${step}: write {id, daysBefore}, {id, workingDaysBefore} or {id, onUrgedDay: true}`,
      ),
    ],
    [
      'what is wrong with a reminder whose kind is plain',
      {
        'reminders.steps.0.daysBefore': -1,
        'reminders.steps.1.id': 'D45',
        'reminders.steps.3.workingDaysBefore': 1.5,
        'reminders.steps.7.onUrgedDay': false,
        'reminders.steps.8.at': '7:30',
      },
      [
        'reminders.steps.0.daysBefore: must be at least 0',
        'reminders.steps.1.id: use 1 to 24 lower-case letters, digits and hyphens',
        'reminders.steps.3.workingDaysBefore: must be a whole number, not a number',
        'reminders.steps.7.onUrgedDay: must be true',
        'reminders.steps.8.at: write a time of day as HH:MM',
      ],
    ],
    [
      'a reminder with an id of another',
      { 'reminders.steps.2.id': 'd60' },
      ['reminders.steps.2.id: the id "d60" is used twice'],
    ],
    [
      'reminders in the quiet hours, though another section is broken too',
      {
        'organiser.vi': '',
        'reminders.at': '06:59',
        'reminders.steps.8.at': '20:00',
        'reminders.digest.at': '00:00',
      },
      [
        'organiser.vi: is empty',
        'reminders.at: 06:59 is in the quiet hours',
        'reminders.digest.at: 00:00 is in the quiet hours',
        'reminders.steps.8.at: 20:00 is in the quiet hours',
      ],
    ],
    [
      'steps of dissemination that are no steps',
      {
        'dissemination.duty.en': '',
        'dissemination.steps.0.workingDaysAfter': 0,
        'dissemination.steps.2.tellsAdministrators': false,
      },
      [
        'dissemination.duty.en: is empty',
        'dissemination.steps.0.workingDaysAfter: must be at least 1',
        'dissemination.steps.2.tellsAdministrators: must be true',
      ],
    ],
    [
      'an appraisal that nobody could do',
      {
        'appraisal.note.vi': '',
        'appraisal.appraisersPerPlan': 0,
        'appraisal.nudges.1.workingDaysAfter': 1.5,
      },
      [
        'appraisal.note.vi: is empty',
        'appraisal.appraisersPerPlan: must be at least 1',
        'appraisal.nudges.1.workingDaysAfter: must be a whole number, not a number',
      ],
    ],
    [
      'a nudge of appraisers in the quiet hours',
      { 'appraisal.nudges.0.at': '06:59' },
      ['appraisal.nudges.0.at: 06:59 is in the quiet hours'],
    ],
    [
      'a step of dissemination in the quiet hours, though another section is broken too',
      { 'organiser.vi': '', 'dissemination.steps.1.at': '20:30' },
      ['organiser.vi: is empty', 'dissemination.steps.1.at: 20:30 is in the quiet hours'],
    ],
    [
      'a survey that would show a person’s own answers',
      {
        'survey.fewestAnswers': 2,
        'survey.questions.0.low.vi': '',
        'survey.questions.1.id': 'information',
        'survey.questions.5.maxLength': 1001,
      },
      [
        'survey.fewestAnswers: must be at least 3',
        'survey.questions.0.low.vi: is empty',
        'survey.questions.5.maxLength: must be at most 1000',
        'survey.questions.1.id: the id "information" is used twice',
      ],
    ],
    [
      'a contact that is more than a name and a phone number',
      {
        'finalists.units.0.contact': { name: 'Nguyễn Thị Mai', email: 'mai@example.org' },
        'finalists.units.1.contact': { phone: '0'.repeat(31) },
      },
      [
        'finalists.units.0.contact.email: is not a known key',
        'finalists.units.1.contact.phone: must be at most 30 characters',
      ],
    ],
    [
      'a step of an unknown type',
      { 'form.steps.0.type': 'essay' },
      ['form.steps.0.type: must be one of "text", "choice", "authors", "files", "pledge"'],
    ],
    [
      'a text longer than a message, and a minimum above the maximum',
      { 'form.steps.7.maxLength': 4001, 'form.steps.0.minLength': 300 },
      [
        'form.steps.0.maxLength: is less than minLength',
        'form.steps.7.maxLength: must be at most 4000',
      ],
    ],
    [
      'a file larger than the Bot API hands over',
      { 'form.steps.12.maxBytes': 20_971_521, 'form.steps.12.extensions.0': '.PDF' },
      [
        'form.steps.12.maxBytes: must be at most 20971520',
        'form.steps.12.extensions.0: write it like "pdf"',
      ],
    ],
    [
      'choices that are no list',
      { 'form.steps.2.choices': 'agencies' },
      [
        'form.steps.2.choices: write "fields", or a list of at least two choices with an id and a label',
      ],
    ],
    [
      'a choice offered twice',
      { 'form.steps.2.choices.1.id': 'individual', 'form.steps.3.onlyWhen.equals': 'individual' },
      ['form.steps.2.choices.1.id: the id "individual" is used twice'],
    ],
    [
      'a condition on a later step, and one on a text',
      {
        'form.steps.0.onlyWhen': undefined,
        'form.steps.4.onlyWhen': { step: 'title', equals: 'x' },
        'form.steps.1.onlyWhen': { step: 'kind', equals: 'team' },
      },
      [
        'form.steps.1.onlyWhen.step: "kind" is not an earlier choice step',
        'form.steps.4.onlyWhen.step: "title" is not an earlier choice step',
      ],
    ],
    [
      'a condition on a choice that is not offered',
      { 'form.steps.3.onlyWhen.equals': 'crowd' },
      ['form.steps.3.onlyWhen.equals: "crowd" is not a choice of the step "kind"'],
    ],
    [
      'a condition on a field of reform that is not listed',
      { 'form.steps.3.onlyWhen': { step: 'field', equals: 'magic' } },
      ['form.steps.3.onlyWhen.equals: "magic" is not a field of reform'],
    ],
    [
      'a pledge that may be left out',
      { 'form.steps.13.required': false, 'form.steps.13.onlyWhen': undefined },
      ['form.steps.13.required: must be true: an entry without the pledge is none'],
    ],
    [
      'a form without a title',
      { 'form.steps.0.id': 'name' },
      ['form.steps: must have a required text step with the id "title": lists name an entry by it'],
    ],
  ];

  it.each(CASES)('names %s', async (_, changes, problems) => {
    expect(await problemsWith(changes)).toEqual(problems);
  });

  it('finds nothing wrong with quiet hours that end as the first reminder comes', async () => {
    expect(
      await problemsWith({
        'calendar.quietHours.to': '07:30',
        'reminders.digest.at': '19:59',
        'finalists.units.0.contact': { name: 'Nguyễn Thị Mai', phone: '0258 3000 000' },
        'finalists.units.1.contact': {},
      }),
    ).toEqual([]);
  });

  it('names a form without a pledge, or with the pledge in the middle', async () => {
    const { form } = JSON.parse(shipped);
    const pledge = form.steps[13];
    const expected = ['form.steps: must have exactly one pledge step, as the last one'];
    expect(await problemsWith({ 'form.steps': form.steps.slice(0, 13) })).toEqual(expected);
    expect(
      await problemsWith({ 'form.steps': [...form.steps.slice(0, 12), pledge, form.steps[12]] }),
    ).toEqual(expected);
  });
});
