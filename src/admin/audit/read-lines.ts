import { findAgency } from '../../contest/agency-list.js';
import { formatDate } from '../../contest/calendar.js';
import { agencyName } from '../../people/agency-views.js';
import { roles } from '../../people/roles.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import { type ActGroup, groupOf } from './acts.js';
import type { AuditDeps } from './deps.js';
import { bare } from './filter.js';
import { isPseudonym, NOBODY, type StoredRecord, withPeople } from './stored-record.js';

/** A record in words. */
export interface Line {
  at: number;
  who: string;
  /** Nothing of records of earlier versions, and of what the bot does by itself. */
  role: string | undefined;
  /** What was done, and to what: "chuyển thời hạn sang 14/02/2020". */
  what: string;
  group: ActGroup | undefined;
  record: StoredRecord;
}

type Deps = Pick<
  AuditDeps,
  'contest' | 'members' | 'finalists' | 'entries' | 'chats' | 'pseudonyms'
>;

const NAME = 80;
/** Of an act that is about a unit of the final round; elsewhere the same code means the agency. */
const ABOUT_UNITS: readonly (ActGroup | undefined)[] = ['finalists', 'plans', 'appraisal'];
/** What sentences may say of an act; of an earlier version it may not be there. */
const FACTS = [
  ...['user', 'by', 'from', 'to', 'count', 'messages', 'units', 'people', 'chats', 'agencies'],
  ...['entry', 'results', 'number', 'rows', 'agency', 'records'],
];
/** In a list of acts, in the place of what they are done to. */
const ANYTHING = '…';

/** The sentence of an act, as a name for all of its sort. */
export function actName(act: string, t: Translator): string {
  const facts = Object.fromEntries(FACTS.map((fact) => [fact, ANYTHING]));
  return t.plain(`audit-act-${act}`, { ...facts, subject: ANYTHING });
}

/** What somebody is called now. */
export async function nameOfPerson(
  { members }: Pick<Deps, 'members'>,
  people: ReadonlyMap<string, number>,
  person: string,
  t: Translator,
): Promise<string> {
  const id = isPseudonym(person) ? people.get(person) : Number(person);
  if (id === undefined) return t.plain('audit-erased', { code: person.slice(1, 7) });
  const { name } = await members.find(id);
  return name === undefined ? t.plain('audit-account', { id: String(id) }) : shorten(name, NAME);
}

/** Puts records into words. What they are about is called as it is called now. */
export async function readLines(
  deps: Deps,
  records: readonly StoredRecord[],
  t: Translator,
): Promise<Line[]> {
  const nameCode = await createNaming(deps, t);
  const lines: Line[] = [];
  for (const record of records) {
    const { at, by, role, act, subject, facts = {} } = withPeople(record, markPerson);
    const group = groupOf(act);
    const named = Object.entries(facts).map(async ([fact, value]) => {
      return [fact, await nameCode(value, group)] as const;
    });
    const codes = subject.split(' ');
    const names = await Promise.all(codes.map((code) => nameCode(code, group)));
    const args = {
      ...Object.fromEntries(FACTS.map((fact) => [fact, ''])),
      ...Object.fromEntries(await Promise.all(named)),
      subject: act === 'export-report' ? reportText(subject, t) : subjectText(codes, names, t),
    };
    const isNobody = by === NOBODY;
    lines.push({
      at,
      who: isNobody ? t.plain('audit-nobody') : await nameCode(String(by), group),
      role: isNobody || role === undefined ? undefined : t.plain('role-name', { role }),
      what: group ? t.plain(`audit-act-${act}`, args) : t.plain('audit-act-unknown', { act }),
      group,
      record,
    });
  }
  return lines;
}

/** Tells a person from any other number among the codes of a record. */
const PERSON = '@';
const markPerson = (person: string): string => `${PERSON}${person}`;
const ENTRY_ID = /^[A-Za-z0-9_-]{12}$/;

/**
 * "UBND huyện Cam Lâm (bản 2)": a code without a name goes with the one before it. A small number is
 * a version; updates, by which other things are known, have long ones.
 */
function subjectText(codes: readonly string[], names: readonly string[], t: Translator): string {
  const [first = '', ...rest] = names.map((name, index) => {
    if (index === 0) return name;
    if (name !== codes[index]) return `, ${name}`;
    const isVersion = /^\d{1,2}$/.test(name);
    return ` (${isVersion ? t.plain('audit-version', { number: name }) : t.plain('audit-code', { code: name })})`;
  });
  return first + rest.join('');
}

/** What a report is called on its button. */
function reportText(id: string, t: Translator): string {
  return id === 'document' ? t.plain('document-name') : t.plain('report-name', { report: id });
}

/** Names codes, each looked up once. */
async function createNaming(deps: Deps, t: Translator) {
  const [units, chats, people] = await Promise.all([
    deps.finalists.all(),
    deps.chats.all(),
    deps.pseudonyms.people(),
  ]);
  const unitNames = new Map(units.map(({ id, unitName }) => [id, unitName]));
  const chatTitles = new Map(chats.map(({ id, title }) => [String(id), title]));
  const known = new Map<string, Promise<string>>();

  const agencyOf = (code: string) => {
    const agency = findAgency(deps.contest, code);
    return agency && agencyName(agency, t);
  };
  const inWords = (code: string): string | undefined => {
    if (code === 'all') return t.plain('audit-all');
    if (roles.some((role) => role === code)) return t.plain('role-name', { role: code });
    if (/^\d{4}-\d{2}-\d{2}$/.test(code)) return formatDate(deps.contest, code);
    return chatTitles.get(code);
  };
  const look = async (code: string, aboutUnit: boolean): Promise<string> => {
    if (code.startsWith(PERSON)) return nameOfPerson(deps, people, code.slice(1), t);
    const id = bare(code);
    const unit = unitNames.get(id);
    const name = (aboutUnit ? unit : undefined) ?? agencyOf(id) ?? unit ?? inWords(code);
    const entry = name === undefined && ENTRY_ID.test(id) ? await deps.entries.find(id) : undefined;
    return shorten(name ?? entry?.code ?? code, NAME);
  };
  return (code: string, group: ActGroup | undefined): Promise<string> => {
    const aboutUnit = ABOUT_UNITS.includes(group);
    const key = `${aboutUnit} ${code}`;
    const found = known.get(key) ?? look(code, aboutUnit);
    known.set(key, found);
    return found;
  };
}
