import type { Composer } from 'grammy';
import { agencyGroupsAt, findAgency } from '../contest/agency-list.js';
import type { AgencySearch } from '../contest/agency-search.js';
import { onButton } from '../telegram/buttons.js';
import { send, show } from '../telegram/screen.js';
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
import { type JoiningDeps, PROFILE_FORM, saveProfile } from './joining.js';
import { hasConsented, PROFILE_LIMITS } from './member.js';
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
    const unit = await readAnswer(ctx, { max: PROFILE_LIMITS.unit, singleLine: true });
    if (unit === undefined) return;
    // The parent is a code from a button, kept while the name is typed; it may have none.
    const agencyId = question.subject && findAgency(deps.contest, question.subject)?.id;
    return saveProfile(ctx, deps, { unit, agencyId: agencyId || undefined });
  }
  const query = await readAnswer(ctx, { max: PROFILE_LIMITS.unit, singleLine: true });
  if (query === undefined) return;
  ctx.session.search = query;
  const purpose: Purpose = question?.step === STEP_OF.parent ? 'parent' : 'own';
  await send(ctx, searchView(query, deps.agencySearch.search(query), purpose, 0, ctx.t));
}

export function installPicker(composer: Composer<BotContext>, deps: PickerDeps): void {
  const { contest, agencySearch } = deps;

  const open = (ctx: BotContext, purpose: Purpose): boolean => {
    if (!hasConsented(ctx.member, contest)) {
      ctx.notify(ctx.t.plain('consent-needed'), { alert: true });
      return false;
    }
    ctx.session.question = { form: PROFILE_FORM, step: STEP_OF[purpose] };
    return true;
  };

  onButton(composer, browseGroups, async (ctx, purpose) => {
    if (open(ctx, purpose)) await show(ctx, groupsView(agencyGroupsAt(contest), purpose, ctx.t));
  });

  onButton(composer, browseGroup, async (ctx, purpose, groupId, page) => {
    const group = agencyGroupsAt(contest).find(({ id }) => id === groupId);
    if (!group) return ctx.notify(ctx.t.plain('button-outdated'), { alert: true });
    if (!open(ctx, purpose)) return;
    const name = group.name[ctx.t.language];
    await show(ctx, groupView({ ...group, name }, purpose, Number(page), ctx.t));
  });

  onButton(composer, searchPage, async (ctx, purpose, page) => {
    const query = ctx.session.search;
    if (!open(ctx, purpose)) return;
    if (query === undefined) return show(ctx, agencyQuestion(purpose, '', ctx.t));
    await show(ctx, searchView(query, agencySearch.search(query), purpose, Number(page), ctx.t));
  });

  onButton(composer, unlistedUnit, async (ctx) => {
    if (open(ctx, 'parent')) await show(ctx, agencyQuestion('parent', '', ctx.t));
  });

  onButton(composer, noParentAgency, async (ctx) => {
    if (!open(ctx, 'parent')) return;
    ctx.session.question = { form: PROFILE_FORM, step: UNIT_STEP };
    await show(ctx, unitQuestion(undefined, ctx.t));
  });

  onButton(composer, pickAgency, async (ctx, purpose, agencyId) => {
    const agency = findAgency(contest, agencyId);
    if (!agency) return ctx.notify(ctx.t.plain('button-outdated'), { alert: true });
    if (!open(ctx, purpose)) return;
    if (purpose === 'parent') {
      ctx.session.question = { form: PROFILE_FORM, step: UNIT_STEP, subject: agency.id };
      return show(ctx, unitQuestion(agency.name, ctx.t));
    }
    const saved = ctx.t.html('saved-choice', {
      label: ctx.t.plain('profile-label-agency'),
      value: agency.name,
    });
    await saveProfile(ctx, deps, { agencyId: agency.id, unit: undefined }, saved);
  });
}
