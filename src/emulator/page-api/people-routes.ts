import { Hono } from 'hono';
import { z } from 'zod';
import { openLink } from '../acts/open-link.js';
import type { Server } from '../server-parts.js';
import { setBlocked } from '../world/membership.js';
import type { PersonRecord, Profile } from '../world/people.js';
import { body, refuse } from './refusal.js';
import { sentView, userView } from './views.js';

const name = z.string().trim().min(1).max(64);

const profileFields = z.strictObject({
  first_name: name.optional(),
  last_name: z.string().max(64).optional(),
  username: z.string().max(32).optional(),
  language_code: z.string().max(12).optional(),
});

function profileOf(fields: z.infer<typeof profileFields>): Profile {
  const { first_name, last_name, username, language_code } = fields;
  return {
    ...(first_name !== undefined && { firstName: first_name }),
    ...(last_name !== undefined && { lastName: last_name }),
    ...(username !== undefined && { username }),
    ...(language_code !== undefined && { languageCode: language_code }),
  };
}

export function personById({ world }: Server, id: number): PersonRecord {
  const person = world.people.get(id);
  if (!person) throw refuse(404, `there is no person ${id}`);
  return person;
}

/** `/_/users` and `/_/links`. */
export function peopleRoutes(server: Server): Hono {
  const { world } = server;
  const routes = new Hono();

  routes.post('/users', async (context) => {
    const fields = await body(context, profileFields.extend({ first_name: name }));
    return context.json(userView(world.person(profileOf(fields))));
  });

  routes.patch('/users/:id', async (context) => {
    const { user } = personById(server, Number(context.req.param('id')));
    const fields = await body(context, profileFields);
    return context.json(userView(world.person({ id: user.id, ...profileOf(fields) })));
  });

  routes.post('/users/:id/:act{block|unblock}', (context) => {
    const person = personById(server, Number(context.req.param('id')));
    const record = world.openPrivateChat(person);
    setBlocked(server, record, context.req.param('act') === 'block');
    return context.json(userView(person));
  });

  /** The account is deleted; as in Telegram, nothing brings it back. */
  routes.post('/users/:id/deactivate', (context) => {
    const person = personById(server, Number(context.req.param('id')));
    person.deactivated = true;
    world.changes.emit({ type: 'person', person });
    return context.json(userView(person));
  });

  routes.post('/links', async (context) => {
    const fields = z.strictObject({ from: z.int(), payload: z.string() });
    const { from, payload } = await body(context, fields);
    const person = personById(server, from);
    const message = openLink(server, person, payload);
    return context.json(sentView(world.openPrivateChat(person), message));
  });

  return routes;
}
