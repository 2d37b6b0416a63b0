import type { User } from 'grammy/types';

export interface Profile {
  id?: number;
  firstName?: string;
  lastName?: string;
  username?: string;
  languageCode?: string;
}

export interface PersonRecord {
  user: User;
  blocked: boolean;
  /** The account was deleted: Telegram answers 403 "user is deactivated". */
  deactivated: boolean;
}

/** User ids are above 2^31, as many real ones are, so that code which keeps them in 32 bits fails here. */
const FIRST_ID = 5_000_000_001;

export class People {
  readonly #records = new Map<number, PersonRecord>();
  #nextId = FIRST_ID;

  get(id: number): PersonRecord | undefined {
    return this.#records.get(id);
  }

  get size(): number {
    return this.#records.size;
  }

  all(): Iterable<PersonRecord> {
    return this.#records.values();
  }

  /** Makes a person, or gives the one with that id (with the profile brought up to date). */
  ensure(profile: Profile): PersonRecord {
    const known = profile.id === undefined ? undefined : this.#records.get(profile.id);
    if (known) {
      this.update(known, profile);
      return known;
    }
    const id = profile.id ?? this.#freeId();
    const user: User = {
      id,
      is_bot: false,
      first_name: profile.firstName ?? `Người ${id % 10_000}`,
    };
    const record: PersonRecord = { user, blocked: false, deactivated: false };
    this.#records.set(id, record);
    this.update(record, { languageCode: 'vi', ...profile });
    return record;
  }

  /** A new `user` object each time: messages that were sent keep the name of their day. */
  update(record: PersonRecord, profile: Profile): void {
    record.user = {
      ...record.user,
      ...(profile.firstName !== undefined && { first_name: profile.firstName }),
      ...(profile.lastName !== undefined && { last_name: profile.lastName }),
      ...(profile.username !== undefined && { username: profile.username }),
      ...(profile.languageCode !== undefined && { language_code: profile.languageCode }),
    };
    // As in Telegram: who gives a name up has none, not an empty one.
    if (record.user.username === '') delete record.user.username;
  }

  /** Ids are not given out again: what still names somebody must not mean somebody else. */
  clear(): void {
    this.#records.clear();
  }

  get nextId(): number {
    return this.#nextId;
  }

  restore(people: readonly PersonRecord[], nextId: number): void {
    this.#nextId = nextId;
    this.clear();
    for (const person of people) this.#records.set(person.user.id, { ...person });
  }

  #freeId(): number {
    while (this.#records.has(this.#nextId)) this.#nextId += 1;
    return this.#nextId++;
  }
}
