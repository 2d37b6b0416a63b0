import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { makeReport, openReports } from './buttons.js';
import type { ReportDeps } from './deps.js';
import { defineReportMailings } from './make-report.js';
import { requestReport } from './request-report.js';
import { tableReports } from './table-reports.js';
import { homeView } from './views.js';

/** `/baocao`: everything on record as files, for administrators. */
export function createReports(deps: ReportDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const { tables, everything } = tableReports(deps);
  const all = [...tables, everything, ...deps.more];
  const reports = new Map(all.map((report) => [report.id, report]));
  if (reports.size < all.length) throw new Error('Two reports have the same id');
  defineReportMailings(deps, reports);

  const showHome = (ctx: BotContext) => {
    const { more } = deps;
    return show(ctx, homeView({ tables, everything, more, extra: deps.extra(ctx.t) }, ctx.t));
  };
  onCommand(composer, 'reports', showHome);
  onButton(composer, openReports, showHome);
  onButton(composer, makeReport, async (ctx, reportId) => {
    const report = reports.get(reportId);
    if (!report) return refuse(ctx, 'button-outdated');
    await requestReport(ctx, deps, report);
  });
  return composer;
}
