import type { BotContext } from '../people/context.js';
import { place, placeOfAnswer, withHeading } from '../telegram/screen.js';
import { askedAppraisal, ownSeat } from './access.js';
import type { AppraisalDeps } from './deps.js';
import { deskView } from './desk-view.js';
import { type AppraiserWork, ownPlansView, progressView } from './home-views.js';
import { outcomeView } from './outcome-view.js';
import { counts, readAppraisals, readPapers, type UnitAppraisal } from './read-appraisal.js';
import { paperView, unitView } from './unit-view.js';

/** `/thamdinh` as it is for whoever asks: one's own plans, or how far the appraisal is. */
export async function showAppraisals(
  ctx: BotContext,
  deps: AppraisalDeps,
  { heading, page = 0 }: { heading?: string | undefined; page?: number } = {},
): Promise<void> {
  const { id } = ctx.member;
  const isAdministrator = deps.isAdministrator(id);
  const units = await readAppraisals(deps);
  const view = isAdministrator
    ? progressView(
        deps.contest,
        units,
        (await readPapers(deps)).length,
        candidatesOf(deps).length,
        ctx.t,
      )
    : ownPlansView(deps.contest, seatsOf(units, id), page, ctx.t);
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

/** Those who may be given plans: administrators see scores as they come in, so they give none. */
export function candidatesOf({ appraisers, isAdministrator }: AppraisalDeps): number[] {
  return appraisers().filter((userId) => !isAdministrator(userId));
}

/** An appraiser's places, of those plans that they may score or have scored. */
export function seatsOf(units: readonly UnitAppraisal[], userId: number): AppraiserWork['seats'] {
  return units.flatMap((unit) =>
    unit.seats
      .filter((seat) => seat.userId === userId && counts(seat))
      .map((seat) => ({ unit, seat })),
  );
}

/** A unit's page: all of its appraisal for an administrator, what there is to score for an appraiser. */
export async function showAppraisal(
  ctx: BotContext,
  deps: AppraisalDeps,
  finalistId: string,
  heading?: string,
): Promise<void> {
  const view = deps.isAdministrator(ctx.member.id)
    ? await administratorsPage(ctx, deps, finalistId)
    : await appraisersPage(ctx, deps, finalistId);
  if (view) await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

async function administratorsPage(ctx: BotContext, deps: AppraisalDeps, finalistId: string) {
  const [contest, lines, actions] = await Promise.all([
    deps.deadlines.contest(),
    deps.decisionLines(finalistId, ctx.t),
    deps.decisionActions(finalistId, ctx.t),
  ]);
  const decision = { lines, actions };
  const onPaper = (await readPapers(deps)).find(({ finalist }) => finalist.id === finalistId);
  if (onPaper) return paperView({ contest, onPaper, decision, t: ctx.t });
  const unit = await askedAppraisal(ctx, deps, finalistId);
  if (!unit) return undefined;
  const names = await namesOf(
    deps,
    unit.seats.map(({ userId }) => userId),
  );
  return unitView({ contest, unit, names, decision, t: ctx.t });
}

async function appraisersPage(ctx: BotContext, deps: AppraisalDeps, finalistId: string) {
  const own = await ownSeat(ctx, deps, finalistId);
  if (!own) return undefined;
  const { unit, seat } = own;
  const [contest, draft] = await Promise.all([
    deps.deadlines.contest(),
    deps.appraisals.draft(seat.userId, finalistId),
  ]);
  const sheets = unit.sheets.filter(({ appraiser }) => appraiser === seat.userId);
  return deskView({ contest, unit, seat, draft, own: sheets, t: ctx.t });
}

/** What was found, for who has been found to be allowed to read it. */
export async function showOutcome(
  ctx: BotContext,
  deps: AppraisalDeps,
  unit: UnitAppraisal,
  { version, page = 0, heading }: { version: number; page?: number; heading?: string },
): Promise<void> {
  const people = unit.sheets.flatMap(({ appraiser }) => appraiser ?? []);
  const view = outcomeView({
    contest: deps.contest,
    unit,
    version,
    page,
    reader: ctx.member.id,
    ...(deps.isAdministrator(ctx.member.id) && { names: await namesOf(deps, people) }),
    t: ctx.t,
  });
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

export async function namesOf(
  { members }: Pick<AppraisalDeps, 'members'>,
  userIds: readonly number[],
): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  for (const userId of new Set(userIds)) {
    const { name } = await members.find(userId);
    if (name !== undefined) names.set(userId, name);
  }
  return names;
}
