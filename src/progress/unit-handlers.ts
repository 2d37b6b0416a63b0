import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { oneTimeLinkView } from '../admin/one-time-link-view.js';
import { formatDateTime } from '../contest/calendar.js';
import { cancelClaimLinks, makeClaimLink, removePerson } from '../finalists/manage-people.js';
import type { BotContext } from '../people/context.js';
import { oneTimeLink } from '../people/one-time-links.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { send, show, type View, withHeading } from '../telegram/screen.js';
import { cancelLinks, makeLink, openUnit, openUnitPeople, removePersonButton } from './buttons.js';
import type { ProgressDeps } from './deps.js';
import type { UnitProgress } from './progress.js';
import { findUnit } from './read-progress.js';
import { unitText } from './unit-lines.js';
import { removePersonView, unitButton, unitPeopleView, unitView } from './unit-view.js';

/** A unit's card, its people, and the links by which they come. */
export function installUnits(composer: Composer<BotContext>, deps: ProgressDeps): void {
  onButton(composer, openUnit, (ctx, finalistId) => showUnit(ctx, deps, finalistId));

  onButton(composer, openUnitPeople, async (ctx, finalistId, page) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const contest = await deps.deadlines.contest();
    await show(ctx, unitPeopleView(contest, unit, Number(page), ctx.t));
  });

  onButton(composer, removePersonButton, async (ctx, finalistId, userId, answer) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const person = unit.people.find((one) => one.userId === Number(userId));
    if (!person) {
      ctx.notify(ctx.t.plain('progress-removed-already'), { alert: true });
      return showUnit(ctx, deps, finalistId);
    }
    if (answer === 'ask') return show(ctx, removePersonView(unit, person, ctx.t));
    await removePerson(deps, finalistId, person.userId, actorOf(ctx));
    const name = person.name ?? ctx.t.plain('someone');
    await showUnit(ctx, deps, finalistId, ctx.t.html('progress-removed', { name }));
  });

  onButton(composer, makeLink, async (ctx, finalistId) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const token = await makeClaimLink(deps, finalistId, actorOf(ctx));
    await show(ctx, await linkView(ctx, deps, unit, token));
  });

  onButton(composer, cancelLinks, async (ctx, finalistId) => {
    if (!(await askedUnit(ctx, deps, finalistId))) return;
    const count = await cancelClaimLinks(deps, finalistId, actorOf(ctx));
    const heading = ctx.t.html('progress-links-cancelled', { count });
    await showUnit(ctx, deps, finalistId, heading);
  });
}

async function linkView(
  ctx: BotContext,
  { contest, links }: ProgressDeps,
  unit: UnitProgress,
  token: string,
): Promise<View> {
  const { id } = unit.finalist;
  const { expiresAt = 0 } = (await links.find(token)) ?? {};
  return oneTimeLinkView(
    {
      purpose: 'claim',
      name: unitText(unit),
      link: oneTimeLink(ctx.me.username, token),
      until: formatDateTime(contest, expiresAt, ctx.t.language),
      cancel: cancelLinks.make(ctx.t.plain('progress-links-cancel'), id),
      back: unitButton(id, ctx.t),
    },
    ctx.t,
  );
}

/** The unit that a button names; where there is none, the person is told. */
export async function askedUnit(
  ctx: BotContext,
  deps: ProgressDeps,
  finalistId: string,
): Promise<UnitProgress | undefined> {
  const unit = await findUnit(deps, await deps.deadlines.contest(), finalistId);
  if (!unit) await refuse(ctx, 'button-outdated');
  return unit;
}

/** Shows a unit's card where the press was made, or as a new message after something typed. */
export async function showUnit(
  ctx: BotContext,
  deps: ProgressDeps,
  finalistId: string,
  heading?: string,
): Promise<void> {
  const unit = await askedUnit(ctx, deps, finalistId);
  if (!unit) return;
  const [contest, versions, openLinks] = await Promise.all([
    deps.deadlines.contest(),
    deps.plans.versions(finalistId),
    deps.links.openCount('claim-finalist', finalistId, deps.clock.now()),
  ]);
  const { entryId } = unit.finalist;
  const entry = entryId === undefined ? undefined : (await deps.entries.find(entryId))?.code;
  const view = unitView({ contest, unit, versions, entry, openLinks, t: ctx.t });
  const whole = withHeading(heading, view);
  await (ctx.callbackQuery ? show(ctx, whole) : send(ctx, whole));
}
