import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { coordinatedAgency } from '../agencies/coordinating.js';
import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { place, placeOfAnswer, show, withHeading } from '../telegram/screen.js';
import { sendAttachment } from '../telegram/send-attachment.js';
import {
  chooseEntrant,
  chooseOpen,
  correctButton,
  discardButton,
  listCommendations,
  openCommendation,
  openEntrants,
  sendFile,
  withdrawButton,
} from './buttons.js';
import { aboutSubject, type Commendation } from './commendation.js';
import { NO_ANSWER } from './commendation-store.js';
import type { CommendationDeps } from './deps.js';
import { showSummary } from './draft-handlers.js';
import {
  type AgencyFacts,
  commendationsView,
  commendationView,
  entrantsView,
  withdrawView,
} from './entrant-views.js';
import { readCommendations, readEntrants } from './read.js';
import { addEvent } from './record.js';

/** An agency's entrants and what is on record of their commendation. */
export function installEntrants(composer: Composer<BotContext>, deps: CommendationDeps): void {
  const { commendations } = deps;

  onButton(composer, openEntrants, async (ctx, agencyId, page) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await showEntrants(ctx, deps, agency, Number(page));
  });

  onButton(composer, chooseEntrant, async (ctx, agencyId, subject, on, page) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const { entrants } = await readAgency(ctx, deps, agency);
    // Withdrawn meanwhile, or another agency's: a button is the client's word.
    if (on === '1' && !entrants.some(({ id }) => id === subject)) {
      return refuse(ctx, 'button-outdated');
    }
    await commendations.choose(agency.id, ctx.member.id, [subject], on === '1');
    await showEntrants(ctx, deps, agency, Number(page));
  });

  onButton(composer, chooseOpen, async (ctx, agencyId) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const facts = await readAgency(ctx, deps, agency);
    const open = facts.entrants.filter(
      ({ id }) => aboutSubject(facts.commendations, id).length === 0,
    );
    const ids = open.map(({ id }) => id);
    await commendations.choose(agency.id, ctx.member.id, ids, true);
    await showEntrants(ctx, deps, agency, 0);
  });

  onButton(composer, discardButton, async (ctx, agencyId) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (!agency) return;
    await commendations.clear(agency.id, ctx.member.id);
    await showEntrants(ctx, deps, agency, 0, ctx.t.html('commend-discarded'));
  });

  onButton(composer, listCommendations, async (ctx, agencyId, page) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (!agency) return;
    await show(ctx, commendationsView(await readAgency(ctx, deps, agency), Number(page)));
  });

  onButton(composer, openCommendation, async (ctx, agencyId, id) => {
    const found = await asked(ctx, deps, agencyId, id);
    if (found) await show(ctx, commendationView(found.facts, found.commendation));
  });

  onButton(composer, sendFile, async (ctx, agencyId, id) => {
    const found = await asked(ctx, deps, agencyId, id);
    if (!found) return;
    const { file } = found.commendation;
    if (!file) return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, deps.logger);
  });

  onButton(composer, correctButton, async (ctx, agencyId, id) => {
    const found = await asked(ctx, deps, agencyId, id);
    if (!found) return;
    const { subjects, form, otherForm, number, day, file, isWithdrawn } = found.commendation;
    if (isWithdrawn) return refuse(ctx, 'commend-is-withdrawn');
    await commendations.clear(agencyId, ctx.member.id);
    await commendations.choose(agencyId, ctx.member.id, subjects, true);
    await commendations.write(agencyId, ctx.member.id, {
      of: id,
      form,
      otherForm,
      number: number ?? NO_ANSWER,
      day,
      file: file ? JSON.stringify(file) : NO_ANSWER,
    });
    await showSummary(ctx, deps, found.facts.agency);
  });

  onButton(composer, withdrawButton, async (ctx, agencyId, id, answer) => {
    const found = await asked(ctx, deps, agencyId, id);
    if (!found) return;
    const { facts, commendation } = found;
    const { updateId: last, at: _, isWithdrawn, id: __, ...rest } = commendation;
    if (isWithdrawn && last !== ctx.update.update_id) return refuse(ctx, 'commend-is-withdrawn');
    if (answer === 'ask') return show(ctx, withdrawView(agencyId, id, ctx.t));
    await addEvent(deps, agencyId, { id, kind: 'withdraw', facts: rest }, actorOf(ctx));
    const heading = ctx.t.html('commend-withdrawn');
    const now = { ...commendation, isWithdrawn: true };
    await show(ctx, withHeading(heading, commendationView(facts, now)));
  });
}

export async function readAgency(
  ctx: BotContext,
  deps: CommendationDeps,
  agency: Agency,
): Promise<AgencyFacts> {
  const [entrants, commendations] = await Promise.all([
    readEntrants(deps),
    readCommendations(deps, agency.id),
  ]);
  return {
    contest: deps.contest,
    agency,
    entrants: entrants.filter(({ agencyId }) => agencyId === agency.id),
    commendations,
    t: ctx.t,
  };
}

export async function showEntrants(
  ctx: BotContext,
  deps: CommendationDeps,
  agency: Agency,
  page: number,
  heading?: string,
): Promise<void> {
  const facts = await readAgency(ctx, deps, agency);
  const draft = await deps.commendations.draft(agency.id, ctx.member.id);
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, entrantsView(facts, draft, page)));
}

async function asked(
  ctx: BotContext,
  deps: CommendationDeps,
  agencyId: string,
  id: string,
): Promise<{ facts: AgencyFacts; commendation: Commendation } | undefined> {
  const agency = await coordinatedAgency(ctx, deps, agencyId);
  if (!agency) return undefined;
  const facts = await readAgency(ctx, deps, agency);
  const commendation = facts.commendations.find((one) => one.id === id);
  if (!commendation) await refuse(ctx, 'button-outdated');
  return commendation && { facts, commendation };
}
