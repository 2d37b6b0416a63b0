/** Under which heading a record stands in what somebody is given of themselves, in that order. */
export const sections = [
  'profile',
  'consents',
  'entries',
  'plans',
  'roles',
  'reminders',
  'messages',
  'acknowledgements',
  'catalogue',
  'questions',
  'dissemination',
  'replications',
  'commendations',
  'appraisal',
  'survey',
  'results',
  'announcements',
  'chats',
  'requests',
  'technical',
] as const;
export type Section = (typeof sections)[number];

/** Nothing in these keys is about a person. */
interface Impersonal {
  about: 'nobody';
  /** Why it isn't. */
  because: string;
}

/** How a person is found in these keys: erasing them takes all of it out, and nothing else. */
interface Personal {
  about: 'people';
  section: Section;
  /** The key's name ends with the person's id: the key is theirs. */
  key?: 'own';
  /** A set or sorted set with people's ids in it. */
  members?: true;
  /** A hash with a field for each person: their id, or their id behind an agency's or a letter. */
  fields?: true;
  /** Fields of the hash, or properties in its JSON, whose value is a person's id. */
  people?: readonly string[];
  /** Fields of the hash that join codes by dots, an id of a person's among them. */
  joined?: readonly string[];
  /** What of it stays after erasure, and on what ground. */
  stays?: string;
}

export type Family = Impersonal | Personal;
