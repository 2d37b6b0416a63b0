import { coordinatedAgency } from '../agencies/coordinating.js';
import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { type Placement, place, placeOfAnswer, withHeading } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { handledCommendation } from './access.js';
import { type Commendation, isLive } from './commendation.js';
import { type Concerned, concernedBy } from './concerned.js';
import type { CommendationDeps } from './deps.js';
import {
  answerFields,
  correctedId,
  type Draft,
  type DraftStep,
  missingStep,
  overRecord,
} from './draft.js';
import { type DraftFacts, draftQuestion, draftSummary } from './draft-views.js';
import { entrantsView } from './entrant-views.js';
import { type AgencyEntrants, agencyEntrants, type Entrant } from './entrants.js';
import { reached } from './record.js';
import { showCommendation } from './show-commendation.js';
import { goneEntrant } from './words.js';

/** A draft that somebody is at, found to be theirs to write. */
export interface Filling {
  subject: string;
  agency: Agency;
  draft: Draft;
  list: AgencyEntrants;
  /** What is being corrected. */
  original?: Commendation;
  /** What it was begun from has changed since, and it goes on from what is there now. */
  isRenewed: boolean;
}

/** What a press or an answer is about; where it may not be, they are told why. */
export async function fillingOf(
  ctx: BotContext,
  deps: CommendationDeps,
  subject: string,
): Promise<Filling | undefined> {
  const id = correctedId(subject);
  if (id === undefined) {
    const agency = await coordinatedAgency(ctx, deps, subject);
    return agency && newFilling(ctx, deps, agency);
  }
  const handled = await handledCommendation(ctx, deps, id);
  if (!handled) return undefined;
  const { commendation, agency } = handled;
  if (!isLive(commendation)) {
    await deps.drafts.clear(ctx.member.id, subject);
    await showCommendation(ctx, deps, handled, ctx.t.html('commendation-withdrawn-already'));
    return undefined;
  }
  return correction(ctx, deps, { subject, agency, commendation });
}

/** Entrants that are no longer the agency's are taken out of the draft. */
async function newFilling(
  ctx: BotContext,
  deps: CommendationDeps,
  agency: Agency,
): Promise<Filling> {
  const [list, draft] = await Promise.all([
    agencyEntrants(deps, agency.id),
    deps.drafts.draft(ctx.member.id, agency.id),
  ]);
  const known = new Set(list.entrants.map(({ id }) => id));
  const gone = draft.entrants.filter((id) => !known.has(id));
  const filling = { subject: agency.id, agency, list };
  // As the list shows them: ids, which draw lots, would put them in any order.
  const listed = ({ entrants }: Draft): string[] =>
    list.entrants.flatMap(({ id }) => (entrants.includes(id) ? [id] : []));
  if (gone.length === 0) {
    return { ...filling, draft: { ...draft, entrants: listed(draft) }, isRenewed: false };
  }
  await deps.drafts.write(ctx.member.id, agency.id, answerFields.entrants(gone, false));
  const renewed = await deps.drafts.draft(ctx.member.id, agency.id);
  return { ...filling, draft: { ...renewed, entrants: listed(renewed) }, isRenewed: true };
}

async function correction(
  ctx: BotContext,
  deps: CommendationDeps,
  of: { subject: string; agency: Agency; commendation: Commendation },
): Promise<Filling> {
  const { subject, agency, commendation } = of;
  const { versions, current } = commendation;
  const begun = await deps.drafts.draft(ctx.member.id, subject);
  if (begun.base !== versions.length) {
    await deps.drafts.write(ctx.member.id, subject, answerFields.base(versions.length));
  }
  const draft = await deps.drafts.draft(ctx.member.id, subject);
  return {
    subject,
    agency,
    list: await agencyEntrants(deps, agency.id),
    draft: overRecord(draft, current),
    original: commendation,
    isRenewed: begun.base !== undefined && begun.base !== versions.length,
  };
}

export interface Showing {
  step?: DraftStep | 'otherForm';
  heading?: string | undefined;
  placement?: Placement;
}

/** One question, the first that is open, or all answers; from the draft as it stands. */
export async function showDraft(
  ctx: BotContext,
  deps: CommendationDeps,
  filling: Filling,
  { step, heading, placement = placeOfAnswer(ctx) }: Showing = {},
): Promise<void> {
  const { draft, agency, list, isRenewed } = filling;
  // What a commendation is for isn't corrected: it is withdrawn for one, or recorded for another.
  const isFixed = step === 'entrants' && filling.original !== undefined;
  const asked = (isFixed ? undefined : step) ?? missingStep(draft);
  const above = heading ?? (isRenewed ? ctx.t.html('commendation-renewed') : undefined);
  if (asked === 'entrants') return showEntrants(ctx, deps, { agency, list, draft }, above);
  const facts: DraftFacts = { ...filling, contest: deps.contest, now: deps.clock.now(), t: ctx.t };
  const view =
    asked === undefined
      ? draftSummary({ ...facts, ...(await audienceOf(deps, filling, ctx.t)) })
      : draftQuestion(facts, asked);
  await place(ctx, placement, withHeading(above, view));
}

/** After an answer: the draft is read anew. */
export async function goOn(
  ctx: BotContext,
  deps: CommendationDeps,
  subject: string,
  showing: Showing = {},
): Promise<void> {
  const filling = await fillingOf(ctx, deps, subject);
  if (filling) await showDraft(ctx, deps, filling, showing);
}

export async function showEntrants(
  ctx: BotContext,
  deps: CommendationDeps,
  { agency, list, draft }: Pick<Filling, 'agency' | 'list' | 'draft'>,
  heading?: string,
  page = 0,
): Promise<void> {
  const isAdministrator = deps.isAdministrator(ctx.member.id);
  const facts = { contest: deps.contest, agency, list, draft, isAdministrator, t: ctx.t };
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, entrantsView(facts, page)));
}

/** Whom a draft is about and who will be told, by name where they agreed to that. */
async function audienceOf(
  deps: CommendationDeps,
  { draft, list, original }: Filling,
  t: Translator,
): Promise<{ entrants: { entrant: Entrant; concerned: Concerned }[]; told: number }> {
  const known = new Map(list.entrants.map((entrant) => [entrant.id, entrant]));
  const entrants = await Promise.all(
    draft.entrants.map(async (id) => {
      const current = list.aliases.get(id) ?? id;
      const entrant = known.get(current) ?? goneEntrant(current, t);
      return { entrant, concerned: await concernedBy(deps, id) };
    }),
  );
  const told = original ? (await reached(deps, original.id, ['sent'])).length : 0;
  return { entrants, told };
}
