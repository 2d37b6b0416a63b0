import { Composer } from 'grammy';
import type { BotContext } from '../../people/context.js';
import type { AuditDeps } from './deps.js';
import { installFilters } from './filter-handlers.js';
import { installLog } from './log-handlers.js';

/** `/nhatky`: administrators search what was done, by whom, when and to what. */
export function createAudit(deps: AuditDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  installLog(composer, deps);
  installFilters(composer, deps);
  return composer;
}
