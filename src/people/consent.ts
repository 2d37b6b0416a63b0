import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import type { BotContext } from './context.js';
import type { ConsentChoice } from './member.js';
import type { MemberStore } from './member-store.js';

export interface ConsentDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  /** Deletes a person's drafts and takes their name out of what others write; what was submitted stays. */
  forget: (userId: number) => Promise<void>;
  /** Puts on the list of requests that consent was taken back, by this update. */
  withdrawn: (updateId: number) => Promise<void>;
}

/** Law 91/2025/QH15: consent is a clear act, kept with the version of the text and the time. */
export async function giveConsent(ctx: BotContext, deps: ConsentDeps): Promise<void> {
  await record(ctx, deps, 'given');
  // Kept even when it is only their client's: receipts come when the client is not there to ask.
  const { language } = ctx.t;
  if (language === ctx.member.language) return;
  await deps.members.update(ctx.member.id, { language });
  ctx.member.language = language;
}

export async function refuseConsent(ctx: BotContext, deps: ConsentDeps): Promise<void> {
  await record(ctx, deps, 'refused');
}

/**
 * Takes consent back: the profile and all drafts are deleted at once. The choice is recorded last:
 * whoever is on record as withdrawn has been erased, also when a failure came in between.
 */
export async function withdraw(ctx: BotContext, deps: ConsentDeps): Promise<void> {
  await deps.forget(ctx.member.id);
  await deps.members.clearProfile(ctx.member.id);
  await deps.withdrawn(ctx.update.update_id);
  await record(ctx, deps, 'withdrawn');
  const { screen, language = ctx.member.language } = ctx.session;
  ctx.session = { ...(screen !== undefined && { screen }), ...(language && { language }) };
  const { id, consent, consentVersion, consentAt } = ctx.member;
  ctx.member = { id, consent, consentVersion, consentAt };
}

/** Once for each choice: an update that is handled again, or a second press, adds nothing to the log. */
async function record(
  ctx: BotContext,
  { contest, clock, members }: ConsentDeps,
  choice: ConsentChoice,
): Promise<void> {
  const { version } = contest.privacy;
  if (ctx.member.consent === choice && ctx.member.consentVersion === version) return;
  const now = clock.now();
  await members.recordConsent(ctx.member.id, choice, version, now);
  Object.assign(ctx.member, { consent: choice, consentVersion: version, consentAt: now });
}
