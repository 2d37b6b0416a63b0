import { z } from 'zod';

/**
 * A record as it stands in the log. People stand in it by a pseudonym ("~" and a code); in what
 * earlier versions wrote, by their Telegram id.
 */
export const storedRecord = z.object({
  updateId: z.number(),
  at: z.number(),
  by: z.union([z.number(), z.string()]),
  role: z.string().exactOptional(),
  act: z.string(),
  subject: z.string(),
  facts: z.record(z.string(), z.string()).exactOptional(),
});
export type StoredRecord = z.infer<typeof storedRecord>;

/** Facts that are people. */
const PERSON_FACTS = ['user', 'by'];
/** Acts that are done to a person, but for a page of a list of them. */
const ACTS_ON_PEOPLE = ['bar-asker', 'lift-bar', 'list-barred-askers'];
const USER_ID = /^\d{5,16}$/;
/** In the place of somebody: what the bot does by itself is nobody's act. */
export const NOBODY = 0;

const PSEUDONYM = /^~[0-9a-f]{12}$/;
export const isPseudonym = (text: string): boolean => PSEUDONYM.test(text);

const isPerson = (value: string): boolean => USER_ID.test(value) || isPseudonym(value);

/** Whether the subject of a record is a person. */
export function isOnPerson({ act, subject }: Pick<StoredRecord, 'act' | 'subject'>): boolean {
  return ACTS_ON_PEOPLE.includes(act) && isPerson(subject);
}

/** Puts something else in the place of everybody in a record. */
export function withPeople<R extends Omit<StoredRecord, 'by'> & { by: number | string }>(
  record: R,
  nameOf: (person: string) => string,
): R & StoredRecord {
  const { by, subject, facts } = record;
  const renamed = Object.entries(facts ?? {}).map(([name, value]) => [
    name,
    PERSON_FACTS.includes(name) && isPerson(value) ? nameOf(value) : value,
  ]);
  return {
    ...record,
    by: by === NOBODY ? by : nameOf(String(by)),
    subject: isOnPerson(record) ? nameOf(subject) : subject,
    ...(facts && { facts: Object.fromEntries(renamed) }),
  };
}

/** Everybody in a record, by whatever they are called there. */
export function peopleIn(record: StoredRecord): string[] {
  const people: string[] = [];
  withPeople(record, (person) => {
    people.push(person);
    return person;
  });
  return people;
}
