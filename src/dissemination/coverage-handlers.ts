import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import {
  listCoverage,
  openAgencyReports,
  openCoverage,
  openReportFile,
  openReportVersion,
} from './buttons.js';
import { coverageListView, coverageView } from './coverage-views.js';
import type { DisseminationDeps } from './deps.js';
import { fillingOf, modelsById } from './filling.js';
import { readPublication } from './publication.js';
import { readCoverage } from './read-coverage.js';
import { agencyReportsView, reportVersionView } from './version-views.js';

/** How far all agencies are: for administrators. For anyone else these buttons don't exist. */
export function installCoverage(composer: Composer<BotContext>, deps: DisseminationDeps): void {
  const { contest } = deps;

  const readFacts = async (ctx: BotContext) => {
    const published = (await readPublication(deps))?.published;
    if (published) {
      return { contest, published, coverage: await readCoverage(deps, published.version) };
    }
    await refuse(ctx, 'pb-not-public-yet');
    return undefined;
  };

  onButton(composer, openCoverage, async (ctx) => {
    const facts = await readFacts(ctx);
    if (facts) await show(ctx, coverageView(facts, ctx.t));
  });

  onButton(composer, listCoverage, async (ctx, groupId, filter, page) => {
    const facts = await readFacts(ctx);
    if (!facts) return;
    await show(ctx, coverageListView(facts, { groupId, filter, page: Number(page) }, ctx.t));
  });
}

/** What one agency has reported: for administrators, and for its own coordinators. */
export function installAgencyReports(
  composer: Composer<BotContext>,
  deps: DisseminationDeps,
): void {
  const { contest, reports, dissemination, logger } = deps;

  onButton(composer, openAgencyReports, async (ctx, agencyId) => {
    const filling = await fillingOf(ctx, deps, agencyId);
    if (!filling) return;
    const { agency, published } = filling;
    const { version } = published;
    const [{ groups }, versions, counted] = await Promise.all([
      readCoverage(deps, version),
      reports.versions(agency.id),
      dissemination.counted(agency.id, version),
    ]);
    const row = groups.flatMap(({ rows }) => rows).find((one) => one.agencyId === agency.id);
    if (!row) return refuse(ctx, 'pb-no-duty');
    const isAdministrator = deps.isAdministrator(ctx.member.id);
    const facts = { contest, agency, row, versions, counted, isAdministrator };
    await show(ctx, agencyReportsView({ ...facts, resultsVersion: version }, ctx.t));
  });

  onButton(composer, openReportVersion, async (ctx, agencyId, number) => {
    const filling = await fillingOf(ctx, deps, agencyId);
    if (!filling) return;
    const { agency, published } = filling;
    const report = (await reports.versions(agency.id))[Number(number) - 1];
    if (!report) return refuse(ctx, 'button-outdated');
    const models = await modelsById(deps, report.models);
    const facts = { contest, agency, report, models, resultsVersion: published.version };
    await show(ctx, reportVersionView({ ...facts, number: Number(number) }, ctx.t));
  });

  onButton(composer, openReportFile, async (ctx, agencyId, number, index) => {
    const filling = await fillingOf(ctx, deps, agencyId);
    if (!filling) return;
    const versions = await reports.versions(filling.agency.id);
    const file = versions[Number(number) - 1]?.files[Number(index)];
    if (!file) return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, logger.child({ agency: filling.agency.id }));
  });
}
