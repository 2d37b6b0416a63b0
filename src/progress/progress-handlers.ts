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
  installOverview(composer, deps);
  installUnits(composer, deps);
  installVersions(composer, deps);
  installReminding(composer, deps);
  installDeadline(composer, deps);
  installContacts(composer, deps);
  installPapers(composer, deps);
  installEntries(composer, deps);
  return composer;
}
