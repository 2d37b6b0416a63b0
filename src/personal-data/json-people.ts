export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Nobody's account: where a person's id must stand, it stands for one who was erased. */
export const ERASED = 0;

/** Lists of people: who is taken out of one leaves no place. */
const LISTS = ['authors'];

function isObject(json: Json): json is { [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Whether one of these properties, at any depth, is a person's id. */
export function names(json: Json, userId: number, people: readonly string[]): boolean {
  if (Array.isArray(json)) return json.some((one) => names(one, userId, people));
  if (!isObject(json)) return false;
  return Object.entries(json).some(
    ([property, value]) =>
      (people.includes(property) && value === userId) || names(value, userId, people),
  );
}

/** The same without the person: no id, no name beside it, no place in a list of authors. */
export function withoutPerson(json: Json, userId: number, people: readonly string[]): Json {
  if (Array.isArray(json)) return json.map((one) => withoutPerson(one, userId, people));
  if (!isObject(json)) return json;
  const isTheirs = people.some((property) => json[property] === userId);
  return Object.fromEntries(
    Object.entries(json).map(([property, value]) => {
      if (people.includes(property) && value === userId) return [property, ERASED];
      if (isTheirs && property === 'name') return [property, ''];
      if (LISTS.includes(property) && Array.isArray(value)) {
        const others = value.filter((one) => !names([one], userId, people));
        return [property, others.map((one) => withoutPerson(one, userId, people))];
      }
      return [property, withoutPerson(value, userId, people)];
    }),
  );
}

/** The same as it may be shown to one of the people in it: without the ids of the others. */
export function withoutOthers(json: Json, userId: number, people: readonly string[]): Json {
  if (Array.isArray(json)) return json.map((one) => withoutOthers(one, userId, people));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([property, value]) =>
      people.includes(property) && typeof value === 'number' && value !== userId
        ? []
        : [[property, withoutOthers(value, userId, people)]],
    ),
  );
}

/** The names that stand beside a person's id in a record. */
export function namesBeside(value: string, userId: number): string[] {
  if (!/^[[{]/.test(value) || !value.includes(String(userId))) return [];
  const found: string[] = [];
  const look = (json: Json): void => {
    if (Array.isArray(json)) json.forEach(look);
    else if (isObject(json)) {
      if (json.userId === userId && typeof json.name === 'string') found.push(json.name);
      Object.values(json).forEach(look);
    }
  };
  look(JSON.parse(value) as Json);
  return found;
}
