import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { place, placeOfAnswer } from '../telegram/screen.js';
import { boardView } from './board-view.js';
import type { AgencyDeps } from './deps.js';
import { readBoard } from './read-board.js';

export async function showBoard(
  ctx: BotContext,
  deps: AgencyDeps,
  agency: Agency,
  page = 0,
): Promise<void> {
  const board = await readBoard(deps, agency, ctx.t);
  const isOverview = !(await deps.coordinators.isCoordinator(agency.id, ctx.member.id));
  await place(ctx, placeOfAnswer(ctx), boardView({ board, isOverview, t: ctx.t }, page));
}
