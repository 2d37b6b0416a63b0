import type { Contest } from '../../../contest/contest.js';
import { type CommandName, commandSpellingsOf } from '../../../telegram/commands.js';
import type { Chance } from '../chance.js';
import type { Person } from '../people.js';

/** A kind of button, as the feature that makes it defines it. */
export interface KnownButton {
  parse(data: string): readonly string[] | undefined;
}

/** One thing that somebody does in their chat with the bot. */
export type Step =
  | { do: 'say'; text: string }
  /** By a link to the bot. */
  | { do: 'open'; payload: string }
  | {
      do: 'press';
      button: KnownButton;
      /** Which of them, by what it carries; the first without it. */
      which?: (values: readonly string[]) => boolean;
      /** Of several that fit: counted around, so that any number will do. */
      nth?: number;
      /** Where there is none: typed instead, passed over, or else they give it up. */
      otherwise?: 'pass' | { say: string };
    }
  | { do: 'block' | 'unblock' };

/** What an errand is made from: the same facts make the same steps. */
export interface Errand {
  person: Person;
  contest: Contest;
  chance: Chance;
  /** What the button carried that gave the occasion. */
  about: readonly string[];
}

export function command(name: CommandName, { language = 'vi' }: Person): Step {
  return { do: 'say', text: `/${commandSpellingsOf(name)[language]}` };
}

export function press(
  button: KnownButton,
  options: Omit<Extract<Step, { do: 'press' }>, 'do' | 'button'> = {},
): Step {
  return { do: 'press', button, ...options };
}

/** Whether a button carries these values, in their places; `undefined` is any. */
export function carries(
  ...wanted: readonly (string | undefined)[]
): (values: readonly string[]) => boolean {
  return (values) => wanted.every((value, at) => value === undefined || value === values[at]);
}
