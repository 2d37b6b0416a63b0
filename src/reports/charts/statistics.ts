import { Composer } from 'grammy';
import { mailingIds } from '../../announcements/announcement.js';
import { askedInState } from '../../announcements/find-announcement.js';
import { readPublication } from '../../dissemination/publication.js';
import { readCoverage } from '../../dissemination/read-coverage.js';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { onCommand } from '../../telegram/commands.js';
import { menuButton } from '../../telegram/menu-button.js';
import { turnRow } from '../../telegram/pages.js';
import { place, placeOfAnswer, show } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import {
  listDeliveries,
  openStatistics,
  type Subject,
  showChart,
  showDelivery,
  statisticsButton,
} from './buttons.js';
import { coveragePicture } from './coverage-picture.js';
import { deliveryPicture } from './delivery-picture.js';
import type { ChartDeps } from './deps.js';
import { agenciesPicture, fieldsPicture } from './entry-pictures.js';
import type { ChartPicture } from './picture.js';
import { plansPicture } from './plans-picture.js';
import { nameOfAgency, readEntryCounts, readPlanDays } from './read-charts.js';
import { showPicture } from './show-picture.js';
import { deliveriesView, emptyView, statisticsView } from './views.js';

/** `/thongke`: pictures of how it stands, for administrators. */
export function createStatistics(deps: ChartDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  onCommand(composer, 'statistics', (ctx) => showStatistics(ctx, deps));
  onButton(composer, openStatistics, (ctx) => showStatistics(ctx, deps));

  onButton(composer, showChart, async (ctx, subject, page) => {
    const picture = await chartOf(deps, subject, Number(page), ctx.t);
    if (!picture) return show(ctx, emptyView(subject, ctx.t));
    await showPicture(ctx, picture, [
      ...turnRow(picture, (text, to) => showChart.make(text, subject, to)),
      [statisticsButton(ctx.t), menuButton(ctx.t)],
    ]);
  });

  installDeliveries(composer, deps);
  return composer;
}

/** What became of announcements that are out. */
function installDeliveries(composer: Composer<BotContext>, deps: ChartDeps): void {
  const { announcements, contest, clock, outbox } = deps;

  onButton(composer, listDeliveries, async (ctx, page) => {
    const all = await announcements.newest(0, await announcements.count());
    const launched = all.filter(({ state }) => state === 'launched');
    if (launched.length === 0) return show(ctx, emptyView('delivery', ctx.t));
    await show(ctx, deliveriesView(launched, Number(page), ctx.t));
  });

  onButton(composer, showDelivery, async (ctx, id) => {
    const announcement = await askedInState(ctx, deps, id, 'launched');
    if (!announcement) return;
    // Asked first: what is handed over meanwhile is then in the ledger, too.
    const handedOver = await announcements.isHandedOver(id);
    const mailing = await outbox.ledger.find(mailingIds.copies(id));
    const facts = { contest, announcement, mailing, handedOver, now: clock.now(), t: ctx.t };
    const picture = deliveryPicture(facts);
    if (!picture) return show(ctx, emptyView('delivery', ctx.t));
    await showPicture(ctx, picture, [
      [showDelivery.make(ctx.t.plain('charts-refresh'), id)],
      [listDeliveries.make(ctx.t.plain('charts-deliveries-back'), '0')],
      [statisticsButton(ctx.t), menuButton(ctx.t)],
    ]);
  });
}

async function showStatistics(ctx: BotContext, deps: ChartDeps): Promise<void> {
  const contest = await deps.deadlines.contest();
  const [counts, days, coverage] = await Promise.all([
    readEntryCounts(deps, ctx.t),
    readPlanDays(deps, contest),
    coverageNow(deps),
  ]);
  const facts = { contest, counts, days, coverage, now: deps.clock.now(), t: ctx.t };
  const ways = deps.ways(ctx.t);
  await place(ctx, placeOfAnswer(ctx), statisticsView(facts, ways));
}

async function chartOf(
  deps: ChartDeps,
  subject: Subject,
  page: number,
  t: Translator,
): Promise<ChartPicture | undefined> {
  const contest = await deps.deadlines.contest();
  const facts = { contest, now: deps.clock.now(), t };
  switch (subject) {
    case 'agencies':
      return agenciesPicture({ ...facts, counts: await readEntryCounts(deps, t) }, page);
    case 'fields':
      return fieldsPicture({ ...facts, counts: await readEntryCounts(deps, t) }, page);
    case 'plans':
      return plansPicture({ ...facts, days: await readPlanDays(deps, contest) }, page);
    case 'coverage': {
      const coverage = await coverageNow(deps);
      if (!coverage) return undefined;
      return coveragePicture({ ...facts, coverage, agencyName: nameOfAgency(contest, t) }, page);
    }
  }
}

async function coverageNow(deps: ChartDeps) {
  const publication = await readPublication(deps);
  return publication && readCoverage(deps, publication.published.version);
}
