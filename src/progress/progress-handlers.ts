import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { installContacts } from './contact-handlers.js';
import { installDeadline } from './deadline-handlers.js';
import type { ProgressDeps } from './deps.js';
import { installEntries } from './entry-handlers.js';
import { defineProgressMailings } from './mailings.js';
import { installOverview } from './overview-handlers.js';
import { installPapers } from './paper-handlers.js';
import { installReminding } from './remind-handlers.js';
import { installUnits } from './unit-handlers.js';
import { installVersions } from './version-handlers.js';

/**
 * `/tiendo` and all that follows from it. For anyone else neither the command nor its buttons nor
 * its questions exist.
 */
export function createProgress(deps: ProgressDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineProgressMailings(deps);
  const own = composer.filter((ctx) => deps.isAdministrator(ctx.member.id));
  installOverview(own, deps);
  installUnits(own, deps);
  installVersions(own, deps);
  installReminding(own, deps);
  installDeadline(own, deps);
  installContacts(own, deps);
  installPapers(own, deps);
  installEntries(own, deps);
  return composer;
}
