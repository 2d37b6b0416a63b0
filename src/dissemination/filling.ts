import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import type { Published } from '../results/result.js';
import {
  type Placement,
  place,
  placeOfAnswer,
  send,
  show,
  withHeading,
} from '../telegram/screen.js';
import { dutyAgency } from './access.js';
import type { DisseminationDeps } from './deps.js';
import { notPublicView } from './kit-views.js';
import type { ReportModel } from './models.js';
import { readPublication } from './publication.js';
import { type ModelChoice, questionView, totalView } from './question-views.js';
import { type Group, openStep, problemOf, type ReportDraft, type ReportStep } from './report.js';
import { reportCard } from './report-card-view.js';

/** The agency whose report is written, and the results that it is about. */
export interface Filling {
  agency: Agency;
  published: Published;
}

/** What a press or an answer of the report is about; where it may not be, they are told why. */
export async function fillingOf(
  ctx: BotContext,
  deps: DisseminationDeps,
  agencyId: string,
): Promise<Filling | undefined> {
  const agency = await dutyAgency(ctx, deps, agencyId);
  if (!agency) return undefined;
  const published = (await readPublication(deps))?.published;
  if (published) return { agency, published };
  await (ctx.callbackQuery ? show : send)(ctx, notPublicView(agency, ctx.t));
  return undefined;
}

/** Shows the report as a whole. */
export async function showCard(
  ctx: BotContext,
  deps: DisseminationDeps,
  { agency, published }: Filling,
  heading?: string,
): Promise<void> {
  const { contest, reports } = deps;
  const [draft, versions] = await Promise.all([
    reports.draft(agency.id),
    reports.versions(agency.id),
  ]);
  const models = await modelsById(deps, draft.models);
  const facts = { contest, agency, published, draft, versions, models };
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, reportCard(facts, ctx.t)));
}

export interface AskOptions {
  heading?: string | undefined;
  placement?: Placement;
  /** Of the models: a page, or what is searched for. */
  page?: number;
  query?: string;
}

/** Asks one question of the report. */
export async function askStep(
  ctx: BotContext,
  deps: DisseminationDeps,
  { agency }: Filling,
  step: ReportStep,
  options: AskOptions = {},
): Promise<void> {
  const { heading, placement = placeOfAnswer(ctx), page = 0, query } = options;
  const draft = await deps.reports.draft(agency.id);
  const found = step === 'models' ? await choiceOf(deps, query) : [];
  const choice: ModelChoice = { found, page, ...(query !== undefined && { query }) };
  const view = questionView(step, await factsOf(deps, agency, draft), choice, ctx.t);
  await place(ctx, placement, withHeading(heading, view));
}

export async function askTotal(
  ctx: BotContext,
  deps: DisseminationDeps,
  { agency }: Filling,
  group: Group,
  heading?: string,
): Promise<void> {
  const draft = await deps.reports.draft(agency.id);
  const view = totalView(group, await factsOf(deps, agency, draft), ctx.t);
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

/** Goes on: to the next question that is open, or to the card when there is none. */
export async function goOn(
  ctx: BotContext,
  deps: DisseminationDeps,
  filling: Filling,
  heading?: string,
): Promise<void> {
  const draft = await deps.reports.draft(filling.agency.id);
  const step = openStep(draft);
  if (step === undefined) return showCard(ctx, deps, filling, heading);
  const isHalf =
    (step === 'officials' || step === 'union') &&
    draft[step].reached !== undefined &&
    problemOf(draft, step) === 'missing';
  if (isHalf) return askTotal(ctx, deps, filling, step, heading);
  return askStep(ctx, deps, filling, step, { heading });
}

function choiceOf({ models }: DisseminationDeps, query: string | undefined) {
  return query === undefined ? models.all() : models.search(query);
}

async function factsOf(deps: DisseminationDeps, agency: Agency, draft: ReportDraft) {
  const models = await modelsById(deps, draft.models);
  return { contest: deps.contest, agency, draft, models, now: deps.clock.now() };
}

/** Those of them that may be shown now. */
export async function modelsById(
  { models }: Pick<DisseminationDeps, 'models'>,
  ids: readonly string[],
): Promise<Map<string, ReportModel>> {
  const found = await Promise.all(ids.map((id) => models.find(id)));
  return new Map(found.flatMap((model) => (model ? [[model.id, model]] : [])));
}
