import type { BotContext } from '../people/context.js';
import { refuse } from '../telegram/refuse.js';
import type { AppraisalDeps } from './deps.js';
import { counts, readAppraisal, type Seat, type UnitAppraisal } from './read-appraisal.js';

export interface OwnSeat {
  unit: UnitAppraisal;
  seat: Seat;
}

/**
 * The plan of a press, if this person appraises it and still may; where not, they are told so. Asked at
 * every press: it may have been taken from them, or have become their own house's.
 */
export async function ownSeat(
  ctx: BotContext,
  deps: AppraisalDeps,
  finalistId: string,
): Promise<OwnSeat | undefined> {
  const unit = await readAppraisal(deps, finalistId);
  const seat = unit?.seats.find(({ userId }) => userId === ctx.member.id);
  if (!unit || !seat || seat.obstacle === 'no-appraiser') {
    await refuse(ctx, 'appraisal-not-yours');
    return undefined;
  }
  if (counts(seat)) return { unit, seat };
  await refuse(ctx, 'appraisal-conflict');
  return undefined;
}

/** As `ownSeat`, for what is done only until the sheet is sent. */
export async function openSeat(
  ctx: BotContext,
  deps: AppraisalDeps,
  finalistId: string,
): Promise<OwnSeat | undefined> {
  const own = await ownSeat(ctx, deps, finalistId);
  if (own?.seat.state !== 'submitted') return own;
  await refuse(ctx, 'appraisal-submitted-already');
  return undefined;
}

/** The plan of an administrator's press; where there is none, they are told. */
export async function askedAppraisal(
  ctx: BotContext,
  deps: AppraisalDeps,
  finalistId: string,
): Promise<UnitAppraisal | undefined> {
  const unit = await readAppraisal(deps, finalistId);
  if (!unit) await refuse(ctx, 'appraisal-no-plan');
  return unit;
}

/** Who reads a plan or what was found of it: an administrator, or one of its appraisers. */
export async function readableAppraisal(
  ctx: BotContext,
  deps: AppraisalDeps,
  finalistId: string,
): Promise<UnitAppraisal | undefined> {
  if (deps.isAdministrator(ctx.member.id)) return askedAppraisal(ctx, deps, finalistId);
  return (await ownSeat(ctx, deps, finalistId))?.unit;
}
