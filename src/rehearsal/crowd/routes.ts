import { Hono } from 'hono';
import { z } from 'zod';
import { body, refuse } from '../../emulator/page-api/refusal.js';
import { showPhone } from '../phones/show-phone.js';
import type { Rehearsal } from '../rehearsal.js';
import { searchPeople } from './search.js';
import { crowdSettings } from './settings.js';
import { type Crowd, paces } from './state.js';

/** `/rehearsal/crowd`. What takes long is begun; its end is told in an event. */
export function crowdRoutes(rehearsal: Rehearsal, crowd: Crowd): Hono {
  const routes = new Hono();
  routes.post('/', async (context) => {
    const settings = await body(context, crowdSettings);
    if (crowd.state().phase !== 'none') throw refuse(409, 'a crowd is there already');
    await crowd.bring(settings);
    return context.json({});
  });
  routes.post('/pace', async (context) => {
    const { pace } = await body(context, z.strictObject({ pace: z.enum(paces) }));
    // Ended while it starts, it would take the beginning of the rehearsal with it.
    if (rehearsal.bot.state === 'starting') throw refuse(409, 'the bot is starting');
    await crowd.setPace(pace);
    return context.json({});
  });
  routes.get('/people', (context) => {
    const { gathering } = crowd;
    const query = context.req.query('q') ?? '';
    return context.json(gathering ? searchPeople(gathering, query, rehearsal.contest) : []);
  });
  routes.post('/stage', async (context) => {
    const { userId } = await body(context, z.strictObject({ userId: z.int() }));
    const { gathering } = crowd;
    const place = gathering?.standings.findIndex((one) => one.userId === userId) ?? -1;
    const person = gathering?.people[place];
    if (!person) throw refuse(404, 'nobody of the crowd');
    showPhone(rehearsal, userId, roleOf(person));
    return context.json({});
  });
  return routes;
}

function roleOf({
  coordinatorOf,
  finalistUnit,
}: {
  coordinatorOf?: string;
  finalistUnit?: string;
}) {
  if (finalistUnit !== undefined) return { vi: 'Đơn vị chung khảo', en: 'Finalist' };
  if (coordinatorOf !== undefined) return { vi: 'Đầu mối', en: 'Coordinator' };
  return { vi: 'Đám đông', en: 'Crowd' };
}
