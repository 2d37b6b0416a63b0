import { type Audience, audiences } from '../telegram/audience.js';
import { definedButtons } from '../telegram/buttons.js';
import { audienceOfCommand, commandNames } from '../telegram/commands.js';
import { definedForms } from '../telegram/forms.js';

/** Whom something is for, in the columns of the table. Owners may do what administrators may. */
const COLUMNS: Record<string, readonly Audience[]> = {
  everyone: ['everyone'],
  coordinator: ['everyone', 'coordinator'],
  appraiser: ['everyone', 'appraiser', 'appraisal'],
  administrator: ['everyone', 'coordinator', 'appraisal', 'administrator'],
  owner: ['everyone', 'coordinator', 'appraisal', 'administrator', 'owner'],
};

/** Who may use which command, button and form, as a table in Markdown. */
export async function permissions(): Promise<string[]> {
  // Buttons and forms are known once what makes them is loaded.
  await import('../features.js');
  const acts: [what: string, audience: Audience][] = [
    ...commandNames.map((name): [string, Audience] => [`/${name}`, audienceOfCommand(name)]),
    ...definedButtons.map((one): [string, Audience] => [`button ${one.name}`, one.for]),
    ...[...definedForms].map(([name, audience]): [string, Audience] => [`form ${name}`, audience]),
  ];
  const order = (audience: Audience) => audiences.indexOf(audience);
  acts.sort(([a, one], [b, other]) => order(one) - order(other) || (a < b ? -1 : 1));
  const names = Object.keys(COLUMNS);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['act', ...names]),
    row(['---', ...names.map(() => '---')]),
    ...acts.map(([what, audience]) =>
      row([what, ...names.map((name) => (COLUMNS[name]?.includes(audience) ? 'yes' : ''))]),
    ),
  ];
}
