import { Hono } from 'hono';
import { z } from 'zod';
import { body, refuse } from '../../emulator/page-api/refusal.js';
import type { Time } from './time.js';

/** Times are epoch milliseconds. */
const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('stop'), pace: z.enum(['stand', 'real']) }),
  z.strictObject({
    do: z.literal('run'),
    pace: z.enum(['minute', 'hour', 'day']),
    until: z.int().optional(),
  }),
  z.strictObject({ do: z.literal('advance'), to: z.int() }),
  z.strictObject({ do: z.literal('next'), within: z.int() }),
]);

/** `/rehearsal/time`. What takes long is begun; its end is told in an event, as each of its steps is. */
export function timeRoutes(time: Time): Hono {
  const routes = new Hono();
  routes.post('/', async (context) => {
    const asked = await body(context, command);
    if (asked.do === 'stop') await time.stop(asked.pace);
    if (asked.do === 'run') await time.run(asked.pace, asked.until);
    if (asked.do === 'advance') {
      if (asked.to <= time.clock.now()) throw refuse(400, 'time goes on, not back');
      void time.advanceTo(asked.to);
    }
    if (asked.do === 'next') {
      const next = await time.next(asked.within);
      if (next === undefined) throw refuse(404, 'nothing is due until then');
      void time.advanceTo(next);
    }
    return context.json(time.state);
  });
  return routes;
}
