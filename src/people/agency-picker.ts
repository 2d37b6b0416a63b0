import type { Composer } from 'grammy';
import { agencyGroupsAt, findAgency } from '../contest/agency-list.js';
import type { AgencySearch } from '../contest/agency-search.js';
import { send, show, type View } from '../telegram/screen.js';
import type { Question } from '../telegram/session.js';
import { readAnswer } from '../telegram/text-answer.js';
import { agencyQuestion, groupsView, groupView, type Purpose, searchView } from './agency-views.js';
import {
  browseGroup,
  browseGroups,
  noParentAgency,
  pickAgency,
  searchPage,
  unlistedUnit,
} from './buttons.js';
import type { BotContext } from './context.js';
import {
  type JoiningDeps,
  onMemberButton,
  PROFILE_FORM,
  savedLine,
  saveProfile,
} from './joining.js';
import { PROFILE_LIMITS, unitName } from './member.js';
import { unitQuestion } from './profile-views.js';

export interface PickerDeps extends JoiningDeps {
  agencySearch: AgencySearch;
}

/** The picker's steps of the profile form, beside the profile's own. */
const STEP_OF: Record<Purpose, string> = { own: 'agency', parent: 'parent' };
export const UNIT_STEP = 'unit';

/** Whether a typed text is meant for the picker. */
export function isPickerStep(step: string): boolean {
  return step === STEP_OF.own || step === STEP_OF.parent || step === UNIT_STEP;
}

/** A text typed while the picker is open: words to look for, or the name of an unlisted unit. */
export async function answerPicker(ctx: BotContext, deps: PickerDeps): Promise<void> {
  const question = ctx.session.question;
  if (question?.step === UNIT_STEP) {
    const unit = await readAnswer(ctx, { min: 2, max: PROFILE_LIMITS.unit, singleLine: true });
    if (unit === undefined) return;
    // The parent is a code from a button, kept while the name is typed; there may be none.
    const parent = question.subject ? findAgency(deps.contest, question.subject) : undefined;
    const fields = { unit, agencyId: parent?.id };
    return saveProfile(
      ctx,
      deps,
      fields,
      savedLine(ctx, 'agency', unitName(fields, deps.contest) ?? unit),
    );
  }
  const query = await readAnswer(ctx, { max: PROFILE_LIMITS.unit, singleLine: true });
  if (query === undefined) return;
  ctx.session.search = query;
  const purpose: Purpose = question?.step === STEP_OF.parent ? 'parent' : 'own';
  const view = searchView(query, deps.agencySearch.search(query), purpose, 0, ctx.t);
  await send(ctx, { ...view, question: questionOf(purpose) });
}

function questionOf(purpose: Purpose): Question {
  return { form: PROFILE_FORM, step: STEP_OF[purpose] };
}

export function installPicker(composer: Composer<BotContext>, deps: PickerDeps): void {
  const { contest, agencySearch } = deps;

  const outdated = (ctx: BotContext): void =>
    ctx.notify(ctx.t.plain('button-outdated'), { alert: true });

  /** The picker's pages ask the same question: a text typed on any of them is looked for. */
  const page = (ctx: BotContext, purpose: Purpose, view: View): Promise<void> =>
    show(ctx, { ...view, question: questionOf(purpose) });

  onMemberButton(composer, deps, browseGroups, (ctx, purpose) =>
    page(ctx, purpose, groupsView(agencyGroupsAt(contest), purpose, ctx.t)),
  );

  onMemberButton(composer, deps, browseGroup, async (ctx, purpose, groupId, number) => {
    const group = agencyGroupsAt(contest).find(({ id }) => id === groupId);
    if (!group) return outdated(ctx);
    await page(ctx, purpose, groupView(group, purpose, Number(number), ctx.t));
  });

  onMemberButton(composer, deps, searchPage, async (ctx, purpose, number) => {
    const query = ctx.session.search;
    const view =
      query === undefined
        ? agencyQuestion(purpose, '', ctx.t)
        : searchView(query, agencySearch.search(query), purpose, Number(number), ctx.t);
    await page(ctx, purpose, view);
  });

  onMemberButton(composer, deps, unlistedUnit, (ctx) =>
    page(ctx, 'parent', agencyQuestion('parent', '', ctx.t)),
  );

  onMemberButton(composer, deps, noParentAgency, (ctx) =>
    show(ctx, {
      ...unitQuestion(undefined, ctx.t),
      question: { form: PROFILE_FORM, step: UNIT_STEP },
    }),
  );

  onMemberButton(composer, deps, pickAgency, async (ctx, purpose, agencyId) => {
    const agency = findAgency(contest, agencyId);
    if (!agency) return outdated(ctx);
    if (purpose === 'parent') {
      const question = { form: PROFILE_FORM, step: UNIT_STEP, subject: agency.id };
      return show(ctx, { ...unitQuestion(agency.name, ctx.t), question });
    }
    const saved = savedLine(ctx, 'agency', agency.name);
    await saveProfile(ctx, deps, { agencyId: agency.id, unit: undefined }, saved);
  });
}
