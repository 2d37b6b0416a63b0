import type { Contact } from '../finalists/finalist.js';

/** Characters of a contact as a whole, as the contest file allows them. */
export const CONTACT_LIMITS = { min: 2, max: 130, name: 100, phone: 30 } as const;

/** Figures with what people put between them: "0912 345 678", "(0258) 3.822.027", "+84 912-345-678". */
const PHONE = /\+?\(?\d[\d\s().-]{5,}\d/u;

/**
 * A contact as people type it: a name, a phone number, or both, in either order. Anything may stand
 * for a name; what looks like a number is taken for the phone.
 */
export function readContact(text: string): Contact | undefined {
  const phone = PHONE.exec(text)?.[0].trim();
  const rest = phone === undefined ? text : text.replace(phone, ' ');
  const name = rest
    .replace(/\s+/g, ' ')
    .replace(/(^|[\s,;:–-])(sđt|đt|điện thoại|số điện thoại|tel|phone)\.?\s*[:,;–-]*\s*$/iu, '')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
  if (name.length > CONTACT_LIMITS.name || (phone?.length ?? 0) > CONTACT_LIMITS.phone) {
    return undefined;
  }
  if (!/\p{L}/u.test(name) && phone === undefined) return undefined;
  return { ...(name && { name }), ...(phone !== undefined && { phone }) };
}
