import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { type GrantedRole, grantedRoles } from '../people/role-store.js';
import { defineButton } from '../telegram/buttons.js';
import type { Translator } from '../telegram/translations.js';

const role = z.enum(grantedRoles);
const user = z.string().regex(/^\d{1,16}$/);
const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const twice = z.enum(['ask', 'yes']);

/** `/vaitro`: one's own roles, and for administrators everybody's. */
export const openRoles = defineButton('1h', []);
/** Who has a role. */
export const openHolders = defineButton('1o', [role], { for: 'administrator' });

// Administrators choose the appraisers; who may administer, and who owns, is the owners' to say.
export const makeAppraiserLink = defineButton('1k', [], { for: 'administrator' });
export const cancelAppraiserLinks = defineButton('1x', [], { for: 'administrator' });
export const withdrawAppraiser = defineButton('1w', [user, twice], { for: 'administrator' });

const office = z.enum(['owner', 'administrator']);
export const makeOfficeLink = defineButton('1m', [office], { for: 'owner' });
export const cancelOfficeLinks = defineButton('1y', [office], { for: 'owner' });
export const withdrawOffice = defineButton('1v', [office, user, twice], { for: 'owner' });

export const answerRoleLink = defineButton('1a', [token, z.enum(['accept', 'decline'])]);
/** Giving up one's own. */
export const leaveRole = defineButton('1l', [role, twice]);

/** The buttons by which a role is given and withdrawn. */
export const giving = {
  make: (held: GrantedRole, text: string) =>
    held === 'appraiser' ? makeAppraiserLink.make(text) : makeOfficeLink.make(text, held),
  cancel: (held: GrantedRole, text: string) =>
    held === 'appraiser' ? cancelAppraiserLinks.make(text) : cancelOfficeLinks.make(text, held),
  withdraw: (held: GrantedRole, userId: number, answer: 'ask' | 'yes', text: string) =>
    held === 'appraiser'
      ? withdrawAppraiser.make(text, String(userId), answer)
      : withdrawOffice.make(text, held, String(userId), answer),
} as const;

export function rolesButton(t: Translator): InlineKeyboardButton {
  return openRoles.make(t.plain('roles-back'));
}

export function holdersButton(held: GrantedRole, t: Translator): InlineKeyboardButton {
  return openHolders.make(t.plain('roles-holders-back', { role: held }), held);
}
