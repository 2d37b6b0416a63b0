import { acknowledge } from '../../../announcements/buttons.js';
import { openModel } from '../../../catalogue/buttons.js';
import { acknowledgeResults, getKit } from '../../../dissemination/buttons.js';
import { kitPayload } from '../../../dissemination/kit-link.js';
import { openResult, openResults } from '../../../results/buttons.js';
import { carries, command, type Errand, press, type Step } from './step.js';

/** The one tap under an announcement. */
export function acknowledgeNews({ about }: Errand): Step[] {
  return [press(acknowledge, { which: carries(...about) })];
}

/** Opens the results, and one of them. */
export function readResults({ chance }: Errand): Step[] {
  return [press(openResults), press(openResult, { nth: chance.between(0, 99), otherwise: 'pass' })];
}

/** A coordinator fetches what is to be passed on. */
export function fetchKit({ about }: Errand): Step[] {
  return [press(getKit, { which: carries(...about) })];
}

/** Follows the link that a coordinator has passed on, and says so by a tap. */
export function readKit({ about: [agencyId = ''] }: Errand): Step[] {
  return [
    { do: 'open', payload: kitPayload(agencyId) },
    press(acknowledgeResults, { which: carries(agencyId), otherwise: 'pass' }),
  ];
}

/** Looks at something out of curiosity. */
export function lookAround({ person, chance }: Errand): Step[] {
  const any = { nth: chance.between(0, 99), otherwise: 'pass' } as const;
  return chance.pick<Step[]>([
    [command('models', person), press(openModel, any)],
    [command('models', person), { do: 'say', text: 'một cửa' }, press(openModel, any)],
    [command('calendar', person)],
    [command('results', person), press(openResult, any)],
    [command('help', person)],
  ]);
}
