import type { Contest } from '../contest/contest.js';
import { closeScreen, send, show } from '../telegram/screen.js';
import { agencyQuestion } from './agency-views.js';
import { consentView } from './consent-views.js';
import type { BotContext } from './context.js';
import { hasConsented, missingProfile, type ProfileStep } from './member.js';
import type { MemberStore } from './member-store.js';
import {
  kindQuestion,
  nameQuestion,
  positionQuestion,
  profileProgress,
  profileView,
} from './profile-views.js';

export interface JoiningDeps {
  contest: Contest;
  members: MemberStore;
  /** Goes on with what the person wanted before they had to join. */
  resume: (ctx: BotContext, payload: string) => Promise<void>;
}

/** `form` of the session's question while the profile is filled in. */
export const PROFILE_FORM = 'profile';

/**
 * Whether the person has agreed and told who they are; where not, the next thing needed is asked,
 * and afterwards the bot goes on with `resumeWith`, a payload of `/start`.
 */
export async function requireJoined(
  ctx: BotContext,
  { contest }: Pick<JoiningDeps, 'contest'>,
  resumeWith: string,
): Promise<boolean> {
  const missing = missingProfile(ctx.member)[0];
  if (hasConsented(ctx.member, contest) && !missing) return true;
  ctx.session.afterJoining = resumeWith;
  if (!hasConsented(ctx.member, contest)) await show(ctx, consentView(contest, ctx.t));
  else if (missing) await askProfile(ctx, missing);
  return false;
}

/** Asks one question of the profile; what comes next answers it. */
export async function askProfile(ctx: BotContext, step: ProfileStep): Promise<void> {
  ctx.session.question = { form: PROFILE_FORM, step };
  switch (step) {
    case 'name':
      return send(ctx, nameQuestion(ctx.member, ctx.t));
    case 'agency':
      return send(ctx, agencyQuestion('own', profileProgress(ctx.member, ctx.t), ctx.t));
    case 'kind':
      return send(ctx, kindQuestion(ctx.member, ctx.t));
    case 'position':
      return send(ctx, positionQuestion(ctx.member, ctx.t));
  }
}

/**
 * Saves an answer of the profile and goes on: to the next question, to what the person came for,
 * or to the card when a single answer was changed.
 */
export async function saveProfile(
  ctx: BotContext,
  deps: JoiningDeps,
  fields: Parameters<MemberStore['update']>[1],
  saved?: string,
): Promise<void> {
  await deps.members.update(ctx.member.id, fields);
  ctx.member = await deps.members.find(ctx.member.id);
  delete ctx.session.question;
  delete ctx.session.search;
  if (saved) await closeScreen(ctx, saved);
  const missing = missingProfile(ctx.member)[0];
  if (missing) return askProfile(ctx, missing);
  const resumeWith = ctx.session.afterJoining;
  if (resumeWith === undefined) return send(ctx, profileView(ctx.member, deps.contest, ctx.t));
  delete ctx.session.afterJoining;
  await send(ctx, { text: ctx.t.html('profile-complete', { name: ctx.member.name ?? '' }) });
  return deps.resume(ctx, resumeWith);
}
