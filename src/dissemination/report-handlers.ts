import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { formatDate } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { fileName } from '../telegram/attachment-views.js';
import { type Button, type Codec, onButton, type Values } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, send } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import { shorten } from '../text/vietnamese.js';
import {
  answerNone,
  askReportStep,
  continueReport,
  openDraftFile,
  openReport,
  removeDraftFile,
  sendReport,
  setModel,
  setReportDay,
  setWay,
  turnModels,
} from './buttons.js';
import type { DisseminationDeps } from './deps.js';
import { askStep, type Filling, fillingOf, goOn, modelsById, showCard } from './filling.js';
import { MODELS_ON_PAGE } from './question-views.js';
import { isDayToReport } from './report-answers.js';
import { receiptView } from './report-card-view.js';
import { answerFields, type ReportFields } from './report-fields.js';
import { sendAgencyReport } from './send-report.js';

/** The report as a form: every answer a write of its own, and changeable from the card. */
export function installReport(composer: Composer<BotContext>, deps: DisseminationDeps): void {
  const { contest, clock, reports, logger } = deps;

  /** A press that is about an agency's report, by somebody who may write it. */
  const onReport = <const Rest extends readonly Codec[]>(
    button: Button<readonly [Codec, ...Rest]>,
    handler: (ctx: BotContext, filling: Filling, ...rest: Values<Rest>) => Promise<unknown>,
  ): void =>
    onButton(composer, button, async (ctx, ...values) => {
      const [agencyId, ...rest] = values as unknown as [string, ...Values<Rest>];
      const filling = await fillingOf(ctx, deps, agencyId);
      if (filling) await handler(ctx, filling, ...(rest as unknown as Values<Rest>));
    });
  const write = ({ agency }: Filling, fields: ReportFields) => reports.write(agency.id, fields);

  onReport(openReport, (ctx, filling) => showCard(ctx, deps, filling));
  onReport(continueReport, (ctx, filling) => goOn(ctx, deps, filling));
  onReport(askReportStep, (ctx, filling, step) => askStep(ctx, deps, filling, step));

  onReport(setReportDay, async (ctx, filling, day) => {
    // An old button's "today" is a day like any other, but a made-up one may be to come.
    if (!isDayToReport(contest, day, clock.now())) return refuse(ctx, 'button-outdated');
    await write(filling, answerFields.day(day));
    const label = ctx.t.plain('pb-label', { step: 'day' });
    const heading = ctx.t.html('saved-choice', { label, value: formatDate(contest, day) });
    await goOn(ctx, deps, filling, heading);
  });

  onReport(setWay, async (ctx, filling, way, wanted) => {
    await write(filling, answerFields.way(way, wanted === 'on'));
    await askStep(ctx, deps, filling, 'ways');
  });

  onReport(setModel, async (ctx, filling, id, wanted) => {
    if (wanted === 'on' && !(await deps.models.find(id))) return refuse(ctx, 'pb-model-unknown');
    await write(filling, answerFields.model(id, wanted === 'on'));
    await askStep(ctx, deps, filling, 'models', { page: await pageOfModel(deps, id) });
  });
  onReport(turnModels, (ctx, filling, page) =>
    askStep(ctx, deps, filling, 'models', { page: Number(page) }),
  );

  onReport(answerNone, async (ctx, filling, of) => {
    const { models } = await reports.draft(filling.agency.id);
    const fields = {
      union: answerFields.noUnion,
      models: () => answerFields.noModels(models),
      obstacles: answerFields.noObstacles,
      files: answerFields.filesDone,
    }[of]();
    await write(filling, fields);
    await goOn(ctx, deps, filling);
  });

  onReport(openDraftFile, async (ctx, { agency }, key) => {
    const { files } = await reports.draft(agency.id);
    const file = files.find((one) => one.key === key);
    if (!file) return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, logger.child({ agency: agency.id }));
  });

  onReport(removeDraftFile, async (ctx, filling, key) => {
    const { files } = await reports.draft(filling.agency.id);
    const file = files.find((one) => one.key === key);
    if (!file) return refuse(ctx, 'file-gone');
    await reports.removeFile(filling.agency.id, key);
    ctx.notify(ctx.t.plain('file-removed', { name: shorten(fileName(file, ctx.t), 100) }));
    await askStep(ctx, deps, filling, 'files');
  });

  onReport(sendReport, async (ctx, filling, revision, version) => {
    const shown = { revision: Number(revision), resultsVersion: Number(version) };
    const result = await sendAgencyReport(deps, filling, shown, actorOf(ctx));
    if (result.state !== 'sent') {
      const heading = result.state === 'changed' ? 'pb-send-changed' : 'pb-send-incomplete';
      return showCard(ctx, deps, filling, ctx.t.html(heading));
    }
    const models = await modelsById(deps, result.report.models);
    await closeScreen(ctx);
    await send(ctx, receiptView({ contest, ...filling, ...result, models }, ctx.t));
  });
}

/** The page of all models on which one stands, so that ticking does not turn the page. */
async function pageOfModel({ models }: DisseminationDeps, id: string): Promise<number> {
  const at = (await models.all()).findIndex((model) => model.id === id);
  return Math.max(0, Math.floor(at / MODELS_ON_PAGE));
}
