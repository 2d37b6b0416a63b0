import {
  answerNone,
  continueReport,
  openReport,
  sendReport,
  setReportDay,
  setWay,
} from '../../../dissemination/buttons.js';
import { ways } from '../../../dissemination/report.js';
import { carries, type Errand, press, type Step } from './step.js';

/** A coordinator reports how the results were made known. */
export function reportDissemination({ about: [agencyId], chance }: Errand): Step[] {
  const own = carries(agencyId);
  const total = chance.between(12, 160);
  const reached = Math.round(total * (0.6 + 0.4 * chance.number()));
  const none = (of: string) => press(answerNone, { which: carries(agencyId, of) });
  return [
    press(openReport, { which: own }),
    // After a correction: what was reported before is still so.
    press(sendReport, { which: own, otherwise: 'pass' }),
    press(continueReport, { which: own }),
    press(setReportDay, { which: own }),
    press(setWay, { which: carries(agencyId, chance.pick(ways), 'on') }),
    press(continueReport, { which: own }),
    { do: 'say', text: String(reached) },
    { do: 'say', text: String(total) },
    none('union'),
    none('models'),
    none('obstacles'),
    none('files'),
    press(sendReport, { which: own }),
  ];
}
