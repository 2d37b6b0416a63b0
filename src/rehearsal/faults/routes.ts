import { Hono } from 'hono';
import { z } from 'zod';
import { body } from '../../emulator/page-api/refusal.js';
import { type FaultName, faultNames, settings } from './fault.js';
import type { FaultSwitches } from './faults.js';

const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('on'), faults: settings.partial() }),
  z.strictObject({ do: z.literal('off'), fault: z.enum(faultNames as [FaultName]) }),
  z.strictObject({ do: z.literal('seed'), seed: z.int().min(0).max(999_999) }),
  z.strictObject({ do: z.literal('well') }),
]);

/** `/rehearsal/faults`: answers with the new state. */
export function faultRoutes(switches: FaultSwitches): Hono {
  const routes = new Hono();
  routes.post('/', async (context) => {
    const asked = await body(context, command);
    if (asked.do === 'on') {
      for (const name of faultNames) {
        const given = asked.faults[name];
        if (given) await switches.turnOn(name, given);
      }
    }
    if (asked.do === 'off') await switches.turnOff(asked.fault);
    if (asked.do === 'seed') await switches.sow(asked.seed);
    if (asked.do === 'well') await switches.allWell();
    return context.json(switches.state);
  });
  return routes;
}
