import type { Composer } from 'grammy';
import type { Contest } from '../contest/contest.js';
import { type Button, type Codec, onButton, type Values } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { closeScreen, send, show, type View, withHeading } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { agencyQuestion } from './agency-views.js';
import { consentView } from './consent-views.js';
import type { BotContext } from './context.js';
import { hasConsented, type Member, missingProfile, type ProfileStep } from './member.js';
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
export const PROFILE_FORM = defineForm('profile');

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

/** A press that changes the profile. Somebody who has not agreed is asked to, first. */
export function onMemberButton<Codecs extends readonly Codec[]>(
  composer: Composer<BotContext>,
  { contest }: Pick<JoiningDeps, 'contest'>,
  button: Button<Codecs>,
  handler: (ctx: BotContext, ...values: Values<Codecs>) => Promise<unknown> | unknown,
): void {
  onButton(composer, button, async (ctx, ...values) => {
    if (!hasConsented(ctx.member, contest)) return show(ctx, consentView(contest, ctx.t));
    await handler(ctx, ...values);
  });
}

/** Asks one question of the profile; what comes next answers it. */
export async function askProfile(
  ctx: BotContext,
  step: ProfileStep,
  heading?: string,
): Promise<void> {
  const view = withHeading(heading, QUESTIONS[step](ctx.member, ctx.t));
  await send(ctx, { ...view, question: { form: PROFILE_FORM, step } });
}

const QUESTIONS: Record<ProfileStep, (member: Member, t: Translator) => View> = {
  name: nameQuestion,
  agency: (member, t) => agencyQuestion('own', profileProgress(member, t), t),
  kind: kindQuestion,
  position: positionQuestion,
};

/** "✅ Chức vụ: Chuyên viên". */
export function savedLine(ctx: BotContext, step: ProfileStep, value: string): string {
  return ctx.t.html('saved-choice', { label: ctx.t.plain(`profile-label-${step}`), value });
}

/**
 * Saves an answer of the profile and goes on: to the next question, to what the person came for,
 * or to the card when a single answer was changed.
 */
export async function saveProfile(
  ctx: BotContext,
  deps: JoiningDeps,
  fields: Parameters<MemberStore['update']>[1],
  saved: string,
): Promise<void> {
  await deps.members.update(ctx.member.id, fields);
  ctx.member = await deps.members.find(ctx.member.id);
  delete ctx.session.search;
  const heading = (await closeScreen(ctx, saved)) ? undefined : saved;
  const missing = missingProfile(ctx.member)[0];
  if (missing) return askProfile(ctx, missing, heading);
  const resumeWith = ctx.session.afterJoining;
  if (resumeWith === undefined) {
    return send(ctx, withHeading(heading, profileView(ctx.member, deps.contest, ctx.t)));
  }
  delete ctx.session.afterJoining;
  await send(ctx, { text: ctx.t.html('profile-complete', { name: ctx.member.name ?? '' }) });
  return deps.resume(ctx, resumeWith);
}
