import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { formatDateTime } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { askedAppraisal } from './access.js';
import { assignAllEvenly, setAppraiser as set } from './assign.js';
import {
  assignEvenly,
  chooseAppraisers,
  listAppraisers,
  listUnits,
  nudgeAppraisers as nudgeButton,
  openAppraiser,
  setAppraiser,
} from './buttons.js';
import { type Candidate, chooseView } from './choose-view.js';
import type { AppraisalDeps } from './deps.js';
import { type AppraiserWork, appraisersView, appraiserView, unitsView } from './home-views.js';
import { nudgeAppraisers } from './nudge.js';
import { counts, readAppraisals, readPapers, type UnitAppraisal } from './read-appraisal.js';
import { candidatesOf, showAppraisal, showAppraisals } from './show-appraisal.js';
import { readTies } from './ties.js';
import { obstacleText } from './words.js';

/** Who appraises what, how far they are, and what gets them on: for administrators. */
export function installOrganiser(composer: Composer<BotContext>, deps: AppraisalDeps): void {
  const { contest } = deps;

  onButton(composer, listUnits, async (ctx, page) => {
    const [units, papers] = await Promise.all([readAppraisals(deps), readPapers(deps)]);
    await show(ctx, unitsView(contest, units, papers, Number(page), ctx.t));
  });

  onButton(composer, listAppraisers, async (ctx, page) => {
    await show(ctx, appraisersView(await readWork(deps), Number(page), ctx.t));
  });

  onButton(composer, openAppraiser, async (ctx, userId, page) => {
    const work = (await readWork(deps)).find(({ member }) => member.id === Number(userId));
    if (!work) return refuse(ctx, 'button-outdated');
    await show(ctx, appraiserView(contest, work, Number(page), ctx.t));
  });

  onButton(composer, assignEvenly, async (ctx) => {
    const { added, short } = await assignAllEvenly(deps, actorOf(ctx));
    const { appraisersPerPlan: perPlan } = contest.appraisal;
    const heading = ctx.t.html('appraisal-evenly-done', { added, short, perPlan });
    await showAppraisals(ctx, deps, { heading });
  });

  onButton(composer, chooseAppraisers, async (ctx, finalistId, page) => {
    await showChoice(ctx, deps, finalistId, Number(page));
  });

  onButton(composer, setAppraiser, async (ctx, finalistId, user, to, page) => {
    const result = await set(deps, { finalistId, userId: Number(user) }, to === 'on', actorOf(ctx));
    if (result.state === 'barred') {
      const text = ctx.t.plain('appraisal-barred', {
        obstacle: obstacleText(result.obstacle, ctx.t),
      });
      ctx.notify(text, { alert: true });
    } else if (result.state === 'submitted') {
      ctx.notify(ctx.t.plain('appraisal-keeps-sheet'), { alert: true });
    }
    await showChoice(ctx, deps, finalistId, Number(page));
  });

  onButton(composer, nudgeButton, async (ctx, scope) => {
    const { count, at } = await nudgeAppraisers(deps, scope, actorOf(ctx));
    const heading = ctx.t.html('appraisal-nudged', {
      count,
      later: String(at !== undefined && at > deps.clock.now()),
      at: formatDateTime(contest, at ?? deps.clock.now(), ctx.t.language),
    });
    if (scope.startsWith('u.')) return showAppraisal(ctx, deps, scope.slice(2), heading);
    await showAppraisals(ctx, deps, { heading });
  });
}

async function showChoice(
  ctx: BotContext,
  deps: AppraisalDeps,
  finalistId: string,
  page: number,
): Promise<void> {
  const unit = await askedAppraisal(ctx, deps, finalistId);
  if (!unit) return;
  const candidates = await readCandidates(deps, unit);
  await show(ctx, chooseView(deps.contest, unit, candidates, page, ctx.t));
}

/** Everybody who may be given the plan, or has it; who is on comes where they would come anyway. */
async function readCandidates(deps: AppraisalDeps, unit: UnitAppraisal): Promise<Candidate[]> {
  const ties = readTies(deps);
  const { list } = await deps.appraisals.assignments();
  const assigned = unit.seats.map(({ userId }) => userId);
  const everybody = [...new Set([...candidatesOf(deps), ...assigned])].sort((a, b) => a - b);
  return Promise.all(
    everybody.map(async (userId) => ({
      member: await ties.member(userId),
      isAssigned: assigned.includes(userId),
      load: list.filter((one) => one.userId === userId).length,
      obstacle: await ties.obstacle(userId, unit.finalist),
    })),
  );
}

/** Everybody who appraises, also with nothing to do so far. */
async function readWork(deps: AppraisalDeps): Promise<AppraiserWork[]> {
  const units = await readAppraisals(deps);
  const seats = units.flatMap((unit) => unit.seats.filter(counts).map((seat) => ({ unit, seat })));
  const people = [...candidatesOf(deps), ...seats.map(({ seat }) => seat.userId)];
  const ids = [...new Set(people)].sort((one, other) => one - other);
  return Promise.all(
    ids.map(async (id) => ({
      member: await deps.members.find(id),
      seats: seats.filter(({ seat }) => seat.userId === id),
    })),
  );
}
