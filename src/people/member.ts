import { z } from 'zod';
import { findAgency } from '../contest/agency-list.js';
import type { Contest } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';

/** What someone is in public service. The Youth Union member may be none of the other three. */
export const memberKinds = [
  'official',
  'civil-servant',
  'public-employee',
  'union-member',
] as const;
export type MemberKind = (typeof memberKinds)[number];

export const consentChoices = ['given', 'refused', 'withdrawn'] as const;
export type ConsentChoice = (typeof consentChoices)[number];

/** One choice, as the log of them has it. */
export const consentRecord = z.object({
  choice: z.enum(consentChoices),
  /** Of the privacy text that it was about. */
  version: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
});
export type Consent = z.infer<typeof consentRecord>;

/** A member's record as it stands in Redis: a hash of strings. */
export const memberRecord = z.object({
  consent: z.enum(consentChoices).optional(),
  /** The version of the privacy text that the choice was about. */
  consentVersion: z.string().optional(),
  /** Epoch milliseconds. */
  consentAt: z.coerce.number().optional(),
  name: z.string().optional(),
  /** The agency, or for a unit that is not listed the one above it; none when that isn't either. */
  agencyId: z.string().optional(),
  /** A unit that is not listed, as typed. */
  unit: z.string().optional(),
  kind: z.enum(memberKinds).optional(),
  position: z.string().optional(),
  language: z.enum(['vi', 'en']).optional(),
  /** News that the person has switched off; see `wantsNews`. */
  newsContest: z.literal('off').optional(),
  newsResults: z.literal('off').optional(),
  /** Epoch milliseconds since when the person blocks the bot. */
  blockedAt: z.coerce.number().optional(),
});

export interface Member extends z.infer<typeof memberRecord> {
  id: number;
}

/** The profile's questions, in the order in which they are asked. */
export const profileSteps = ['name', 'agency', 'kind', 'position'] as const;
export type ProfileStep = (typeof profileSteps)[number];

/** Characters. */
export const PROFILE_LIMITS = { name: 100, unit: 200, position: 150 } as const;

/** Whether the person agreed to the text that is in force. A new version asks again. */
export function hasConsented(member: Member, contest: Contest): boolean {
  return member.consent === 'given' && member.consentVersion === contest.privacy.version;
}

export function missingProfile(member: Member): ProfileStep[] {
  const filled: Record<ProfileStep, boolean> = {
    name: member.name !== undefined,
    agency: member.agencyId !== undefined || member.unit !== undefined,
    kind: member.kind !== undefined,
    position: member.position !== undefined,
  };
  return profileSteps.filter((step) => !filled[step]);
}

export function hasJoined(member: Member, contest: Contest): boolean {
  return hasConsented(member, contest) && missingProfile(member).length === 0;
}

/** "Phòng Nội vụ, UBND huyện Cam Lâm": the unit as typed and the agency above it. */
export function unitName(
  member: Pick<Member, 'agencyId' | 'unit'>,
  contest: Contest,
): string | undefined {
  const agency = member.agencyId && findAgency(contest, member.agencyId)?.name;
  return [member.unit, agency].filter(Boolean).join(', ') || undefined;
}

export function kindName(kind: MemberKind, t: Translator): string {
  return t.plain(`member-kind-${kind}`);
}
