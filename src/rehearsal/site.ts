import { Hono } from 'hono';
import { z } from 'zod';
import { pageFile } from '../emulator/page-api/page-files.js';
import { body, refuse, toResponse } from '../emulator/page-api/refusal.js';
import type { RehearsalPart } from './part.js';
import type { Rehearsal } from './rehearsal.js';
import { timeRoutes } from './time/routes.js';

/** The compiler copies no such files, so the page stays in `src/`, as the emulator's does. */
const FOLDER = new URL('../../src/rehearsal/page/', import.meta.url);

/** The rehearsal's page and what it asks; `undefined` for what isn't the rehearsal's. */
export function createSite(
  theRehearsal: () => Rehearsal,
  parts: readonly RehearsalPart[],
): (request: Request) => Promise<Response | undefined> {
  let routes: Hono | undefined;
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname !== '/' && !pathname.startsWith('/rehearsal/')) return undefined;
    // Made at the first request: when the site is created, the parts don't exist yet.
    routes ??= createRoutes(theRehearsal(), parts);
    return routes.fetch(request);
  };
}

function createRoutes(rehearsal: Rehearsal, parts: readonly RehearsalPart[]): Hono {
  const app = new Hono();
  app.onError(toResponse);
  app.notFound((context) => context.json({ error: 'not found' }, 404));
  app.get('/', () => pageFile(FOLDER, 'index.html'));
  app.get('/rehearsal/page/*', (context) =>
    pageFile(FOLDER, context.req.path.slice('/rehearsal/page/'.length)),
  );
  app.get('/rehearsal/state', (context) => context.json(stateOf(rehearsal, parts)));
  app.post('/rehearsal/begin', async (context) => {
    const { at } = await body(context, z.strictObject({ at: z.int() }));
    await rehearsal.begin(at, rehearsal.contest, 'whole');
    return context.json({});
  });
  app.post('/rehearsal/bot/:act{start|kill}', async (context) => {
    const { state } = rehearsal.bot;
    const kills = context.req.param('act') === 'kill';
    if (kills && state === 'starting') throw refuse(409, 'the bot is still starting');
    if (kills) await rehearsal.killBot();
    else if (rehearsal.redis.status !== 'ready') throw refuse(409, 'the data store is away');
    else if (state === 'down') await rehearsal.startBot();
    else throw refuse(409, `the bot is ${state}`);
    return context.json({});
  });
  app.route('/rehearsal/time', timeRoutes(rehearsal.time));
  for (const { name, routes } of parts) if (routes) app.route(`/rehearsal/${name}`, routes);
  return app;
}

function stateOf(rehearsal: Rehearsal, parts: readonly RehearsalPart[]) {
  const { contest, cast, time, bot } = rehearsal;
  const { id, name, shortName, calendar } = contest;
  return {
    contest: { id, name, shortName, zone: calendar.zone },
    cast: {
      member: cast.member.id,
      administrators: cast.administrators.map((administrator) => administrator.id),
    },
    parts: {
      time: time.state,
      bot: { state: bot.state, lastWords: bot.lastWords },
      ...Object.fromEntries(parts.map((part) => [part.name, part.state?.()])),
    },
  };
}
