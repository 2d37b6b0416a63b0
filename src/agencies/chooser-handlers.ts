import type { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { agenciesAt, agencyGroupsAt } from '../contest/agency-list.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import { refuse } from '../telegram/refuse.js';
import { place, placeOfAnswer, send, show, withHeading } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import type { Translator } from '../telegram/translations.js';
import { homeButton, openGroup, openGroups, type Purpose, purposes, turnFound } from './buttons.js';
import {
  CHOOSER_FORM,
  type ChooserFacts,
  type Counts,
  foundView,
  groupsView,
  groupView,
} from './chooser-views.js';
import { requestRows, staffWays } from './coordinator-views.js';
import type { AgencyDeps } from './deps.js';

/** Characters of what is looked for. */
const LONGEST = 200;

/** Choosing an agency, by its group or by a few letters of its name. */
export function installChooser(composer: Composer<BotContext>, deps: AgencyDeps): void {
  const { contest, agencySearch } = deps;

  onButton(composer, openGroups, (ctx, purpose) => chooseAgency(ctx, deps, purpose));

  onButton(composer, openGroup, async (ctx, purpose, groupId, page) => {
    if (!(await mayChoose(ctx, deps, purpose))) return;
    const group = agencyGroupsAt(contest).find(({ id }) => id === groupId);
    if (!group) return refuse(ctx, 'button-outdated');
    await show(ctx, groupView(await readFacts(ctx, deps, purpose), group, Number(page)));
  });

  onAnswer(composer, CHOOSER_FORM, async (ctx, { step }) => {
    const purpose = purposes.find((one) => one === step);
    if (!purpose || !(await mayChoose(ctx, deps, purpose))) return;
    const query = await readAnswer(ctx, { max: LONGEST, singleLine: true });
    if (query === undefined) return;
    ctx.session.search = query;
    const facts = await readFacts(ctx, deps, purpose);
    await send(ctx, foundView(facts, query, agencySearch.search(query), 0));
  });

  onButton(composer, turnFound, async (ctx, purpose, page) => {
    if (!(await mayChoose(ctx, deps, purpose))) return;
    const query = ctx.session.search;
    if (query === undefined) return chooseAgency(ctx, deps, purpose);
    const facts = await readFacts(ctx, deps, purpose);
    await show(ctx, foundView(facts, query, agencySearch.search(query), Number(page)));
  });
}

/** The groups of agencies, for one purpose. */
export async function chooseAgency(
  ctx: BotContext,
  deps: AgencyDeps,
  purpose: Purpose,
  heading?: string,
): Promise<void> {
  if (!(await mayChoose(ctx, deps, purpose))) return;
  const facts = await readFacts(ctx, deps, purpose);
  const view = withHeading(heading, groupsView(facts, agencyGroupsAt(deps.contest)));
  await place(ctx, placeOfAnswer(ctx), view);
}

/** Anybody may ask to be a coordinator; who has none, and every board, is for administrators. */
async function mayChoose(
  ctx: BotContext,
  { isAdministrator }: AgencyDeps,
  purpose: Purpose,
): Promise<boolean> {
  if (purpose === 'ask' || isAdministrator(ctx.member.id)) return true;
  await refuse(ctx, 'button-outdated');
  return false;
}

async function readFacts(
  ctx: BotContext,
  deps: AgencyDeps,
  purpose: Purpose,
): Promise<ChooserFacts> {
  const { t } = ctx;
  const counts = purpose === 'ask' ? undefined : await countCoordinators(deps);
  return { purpose, counts, t, ways: await waysOf(deps, purpose, t) };
}

async function waysOf(
  deps: AgencyDeps,
  purpose: Purpose,
  t: Translator,
): Promise<InlineKeyboardButton[][]> {
  if (purpose === 'ask') return [[homeButton(t)]];
  const requests = await deps.requests.openCount();
  if (purpose === 'staff') return staffWays(requests, t);
  return [
    ...requestRows(requests, t),
    [openGroups.make(t.plain('agency-staff-button'), 'staff')],
    ...deps.overviews.map((button) => [button(t)]),
    [menuButton(t)],
  ];
}

/** How many coordinators each agency has. */
export async function countCoordinators({
  contest,
  coordinators,
}: Pick<AgencyDeps, 'contest' | 'coordinators'>): Promise<NonNullable<Counts>> {
  const counted = agenciesAt(contest).map(
    async ({ id }) => [id, (await coordinators.of(id)).length] as const,
  );
  return new Map(await Promise.all(counted));
}
