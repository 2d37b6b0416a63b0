import type { Audience, For } from './audience.js';

const forms = new Map<string, Audience>();

/** Every form that there is, with whom it is for: for the table of permissions. */
export const definedForms: ReadonlyMap<string, Audience> = forms;

/**
 * Questions that are answered by typing go by the name of their form, which stands in the session
 * while one of them is open.
 * @returns the name
 */
export function defineForm<const Name extends string>(
  name: Name,
  { for: audience = 'everyone' }: For = {},
): Name {
  forms.set(name, audience);
  return name;
}

export function audienceOfForm(name: string): Audience {
  return forms.get(name) ?? 'everyone';
}
