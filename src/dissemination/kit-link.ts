import { slug } from '../contest/contest-values.js';

/** What a payload of `/start` begins with when it comes from an agency's kit. */
const KIT_PREFIX = 'pb_';

export function kitPayload(agencyId: string): string {
  return `${KIT_PREFIX}${agencyId}`;
}

/** What an agency's people are sent: opens the results, and what they press counts for the agency. */
export function kitLink(botUsername: string, agencyId: string): string {
  return `https://t.me/${botUsername}?start=${kitPayload(agencyId)}`;
}

/** The agency's id, as the link says; it is anybody's word. @returns nothing for another payload */
export function agencyOfPayload(payload: string): string | undefined {
  if (!payload.startsWith(KIT_PREFIX)) return undefined;
  const id = payload.slice(KIT_PREFIX.length);
  return slug.safeParse(id).success ? id : '';
}
