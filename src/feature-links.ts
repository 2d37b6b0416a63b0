import { AGENCY_PAYLOAD } from './agencies/buttons.js';
import { openOwnAgency } from './agencies/home.js';
import { openCard, showCatalogue } from './catalogue/browsing/browse-handlers.js';
import { CATALOGUE_PAYLOAD, modelOfPayload } from './catalogue/buttons.js';
import { agencyOfPayload } from './dissemination/kit-link.js';
import { openKitLink } from './dissemination/reader-handlers.js';
import type { FeatureDeps } from './feature-deps.js';
import { openClaimLink } from './finalists/claim-handlers.js';
import type { BotContext } from './people/context.js';
import { openCoordinatorLink } from './people/coordinator-handlers.js';
import { openOneTimeLink } from './people/link-opening.js';
import { openSettings, SETTINGS_PAYLOAD } from './people/settings.js';
import { openOwnPlan, PLAN_PAYLOAD } from './plans/plans.js';
import { openQuestions } from './questions/questions.js';
import { openInvitationLink } from './registration/invitation-handlers.js';
import { listEntries, register } from './registration/registration.js';
import { RESULTS_PAYLOAD } from './results/mailings.js';
import { showResults } from './results/results-handlers.js';
import { openRoleLink } from './roles/role-handlers.js';
import { SURVEY_PAYLOAD } from './survey/buttons.js';
import { showSurvey } from './survey/surveys.js';

/**
 * Opens what a link into the bot points at, or what somebody wanted before they had to join.
 * @returns false when it points at nothing
 */
export type OpenLink = (ctx: BotContext, payload: string) => Promise<boolean>;

export function createLinks(deps: FeatureDeps): OpenLink {
  const {
    base,
    registration,
    plans,
    browsing,
    results,
    dissemination,
    asking,
    agencies,
    surveying,
    coordination,
    claiming,
    roleDeps,
  } = deps;
  const openOneTime = (ctx: BotContext, payload: string): Promise<boolean> =>
    openOneTimeLink(ctx, claiming, payload, {
      'claim-finalist': (c, link) => openClaimLink(c, claiming, link),
      'be-coordinator': (c, link) => openCoordinatorLink(c, coordination, link),
      'be-owner': (c, link) => openRoleLink(c, roleDeps, link),
      'be-administrator': (c, link) => openRoleLink(c, roleDeps, link),
      'be-appraiser': (c, link) => openRoleLink(c, roleDeps, link),
    });

  /** Pages that a link names. */
  const pages: Record<string, (ctx: BotContext) => Promise<void>> = {
    register: (ctx) => register(ctx, registration),
    entries: (ctx) => listEntries(ctx, registration),
    [SETTINGS_PAYLOAD]: (ctx) => openSettings(ctx, base),
    [PLAN_PAYLOAD]: (ctx) => openOwnPlan(ctx, plans),
    [RESULTS_PAYLOAD]: (ctx) => showResults(ctx, results),
    [CATALOGUE_PAYLOAD]: (ctx) => showCatalogue(ctx, browsing),
    [AGENCY_PAYLOAD]: (ctx) => openOwnAgency(ctx, agencies),
    [SURVEY_PAYLOAD]: (ctx) => showSurvey(ctx, surveying),
  };
  return async (ctx, payload) => {
    const modelId = modelOfPayload(payload);
    const kitOf = agencyOfPayload(payload);
    if (Object.hasOwn(pages, payload)) await pages[payload]?.(ctx);
    else if (modelId !== undefined) await openCard(ctx, browsing, modelId);
    else if (kitOf !== undefined) await openKitLink(ctx, dissemination, kitOf);
    else if (await openQuestions(ctx, asking, payload)) return true;
    else return (await openOneTime(ctx, payload)) || openInvitationLink(ctx, registration, payload);
    return true;
  };
}
