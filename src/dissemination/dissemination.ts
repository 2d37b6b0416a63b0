import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { installAgencyReports, installCoverage } from './coverage-handlers.js';
import type { DisseminationDeps } from './deps.js';
import { installKit } from './kit-handlers.js';
import { defineDisseminationMailings } from './mailings.js';
import { installReaders } from './reader-handlers.js';
import { installReportAnswers } from './report-answers.js';
import { installReport } from './report-handlers.js';

/**
 * What agencies do with results that are public: the kit that they pass on, who of their people
 * acknowledges them, what the coordinators report, and how far all agencies are.
 */
export function createDissemination(deps: DisseminationDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineDisseminationMailings(deps);
  installReaders(composer, deps);
  installKit(composer, deps);
  installReport(composer, deps);
  installReportAnswers(composer, deps);
  installAgencyReports(composer, deps);
  installCoverage(composer, deps);
  return composer;
}
