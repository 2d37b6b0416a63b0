import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { BotContext } from './context.js';
import type { MemberStore } from './member-store.js';

export interface ConsentDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  /** Deletes the drafts of a person; what was submitted stays in the contest's register. */
  discardDrafts: (userId: number) => Promise<number>;
}

/** Law 91/2025/QH15: consent is a clear act, kept with the version of the text and the time. */
export async function giveConsent(ctx: BotContext, deps: ConsentDeps): Promise<void> {
  await record(ctx, deps, 'given');
  if (ctx.session.language) {
    await deps.members.update(ctx.member.id, { language: ctx.session.language });
    ctx.member.language = ctx.session.language;
  }
}

export async function refuseConsent(ctx: BotContext, deps: ConsentDeps): Promise<void> {
  await record(ctx, deps, 'refused');
}

/**
 * Takes consent back: the profile and all drafts are deleted at once.
 * @returns how many drafts were deleted
 */
export async function withdraw(ctx: BotContext, deps: ConsentDeps): Promise<number> {
  await record(ctx, deps, 'withdrawn');
  const drafts = await deps.discardDrafts(ctx.member.id);
  await deps.members.clearProfile(ctx.member.id);
  ctx.session = { ...(ctx.member.language && { language: ctx.member.language }) };
  const { id, consent, consentVersion, consentAt } = ctx.member;
  ctx.member = { id, consent, consentVersion, consentAt };
  return drafts;
}

async function record(
  ctx: BotContext,
  { contest, clock, members }: ConsentDeps,
  choice: 'given' | 'refused' | 'withdrawn',
): Promise<void> {
  const now = clock.now();
  const { version } = contest.privacy;
  await members.recordConsent(ctx.member.id, choice, version, now);
  Object.assign(ctx.member, { consent: choice, consentVersion: version, consentAt: now });
}
