import { z } from 'zod';

/** How somebody who agreed to be introduced may be reached. */
export const contacts = ['telegram', 'phone', 'system'] as const;
export type Contact = (typeof contacts)[number];

export const agreementRecord = z.object({
  side: z.enum(['author', 'agency']),
  contact: z.enum(contacts),
  /** Only where they chose to leave one. */
  phone: z.string().exactOptional(),
  /** Telegram's user name; only where they chose to show their account, and have one. */
  username: z.string().exactOptional(),
  at: z.number(),
  /** By which it is named elsewhere, so that nobody's id stands in a mailing. */
  updateId: z.number(),
});

/** Somebody's word that the other side may know of them. */
export type Agreement = z.infer<typeof agreementRecord> & { userId: number };

/** Each author who agreed, with the one who registered, if they agreed as well. */
export function introductionsOf(
  agreements: readonly Agreement[],
): { author: Agreement; agency: Agreement }[] {
  const agency = agreements.find(({ side }) => side === 'agency');
  if (!agency) return [];
  return agreements
    .filter(({ side, userId }) => side === 'author' && userId !== agency.userId)
    .map((author) => ({ author, agency }));
}

const PHONE = /^\+?[\d\s().-]{8,}$/;

/** A phone number as people type it, in figures; nothing where it is none. */
export function readPhone(text: string): string | undefined {
  const figures = text.replace(/\D/g, '').length;
  return PHONE.test(text) && figures >= 8 && figures <= 15 ? text : undefined;
}
