import type { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { owes } from '../plans/standing.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { send, show, withHeading } from '../telegram/screen.js';
import { openGroup, openProgress, openReport, previewLadder, previewText } from './buttons.js';
import type { ProgressDeps } from './deps.js';
import { groupView } from './list-views.js';
import { overviewView } from './overview-view.js';
import { ladderView, sampleView } from './preview-views.js';
import type { UnitProgress } from './progress.js';
import { readUnits } from './read-progress.js';
import { reportView } from './report-view.js';
import { askedUnit } from './unit-handlers.js';

/** How far it all is: in numbers, in lists, and what is to come. */
export function installOverview(composer: Composer<BotContext>, deps: ProgressDeps): void {
  const { clock, deadlines } = deps;

  onCommand(composer, 'progress', (ctx) => showOverview(ctx, deps));
  onButton(composer, openProgress, (ctx) => showOverview(ctx, deps));

  onButton(composer, openGroup, async (ctx, group, page) => {
    const contest = await deadlines.contest();
    const units = await readUnits(deps, contest);
    await show(ctx, groupView(contest, units, group, Number(page), ctx.t));
  });

  onButton(composer, openReport, async (ctx, page) => {
    const contest = await deadlines.contest();
    const units = await readUnits(deps, contest);
    const facts = { contest, units, now: clock.now(), page: Number(page), t: ctx.t };
    await show(ctx, reportView('report', facts));
  });

  onButton(composer, previewLadder, async (ctx, asked) => {
    const contest = await deadlines.contest();
    const [units, startedAt] = await Promise.all([
      readUnits(deps, contest),
      deadlines.startedAt(clock.now()),
    ]);
    const coordinators = await countCoordinators(deps, units);
    const now = clock.now();
    const page = Number(asked);
    await show(ctx, ladderView({ contest, units, now, startedAt, coordinators, page, t: ctx.t }));
  });

  onButton(composer, previewText, async (ctx, finalistId) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const contest = await deadlines.contest();
    const now = clock.now();
    const startedAt = await deadlines.startedAt(now);
    await show(ctx, sampleView({ contest, unit, now, startedAt, t: ctx.t }));
  });
}

/** Coordinators of the agencies whose units still owe their plan. */
async function countCoordinators(
  { coordinators }: ProgressDeps,
  units: readonly UnitProgress[],
): Promise<number> {
  const owing = units.filter(({ standing }) => owes(standing));
  const agencies = new Set(owing.flatMap(({ finalist }) => finalist.agencyId ?? []));
  const people = await Promise.all([...agencies].map((id) => coordinators.of(id)));
  return new Set(people.flat()).size;
}

export async function showOverview(
  ctx: BotContext,
  deps: ProgressDeps,
  heading?: string,
): Promise<void> {
  const contest = await deps.deadlines.contest();
  const units = await readUnits(deps, contest);
  const view = withHeading(heading, overviewView(contest, units, deps.clock.now(), ctx.t));
  await (ctx.callbackQuery ? show(ctx, view) : send(ctx, view));
}
