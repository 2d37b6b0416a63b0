import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import type { ReplicationDeps } from './deps.js';
import { installDrafts } from './draft-handlers.js';
import { installIntroductions } from './introduction-handlers.js';
import { defineReplicationMailings } from './mailings.js';
import { installModelPage } from './model-page-handlers.js';
import { installReplication } from './replication-handlers.js';
import { installReports } from './report-handlers.js';
import { installTable } from './table-handlers.js';

/**
 * Agencies take up the models of others ("nhân rộng") and say how it goes. For anyone but
 * administrators the organiser's table does not exist.
 */
export function createReplications(deps: ReplicationDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineReplicationMailings(deps);
  installDrafts(composer, deps);
  installReplication(composer, deps);
  installReports(composer, deps);
  installIntroductions(composer, deps);
  installModelPage(composer, deps);
  installTable(composer, deps);
  return composer;
}
