import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';

const chat = z.string().regex(/^-\d{1,15}$/);
const page = z.string().regex(/^\d{1,3}$/);
/** No agency: the whole province. */
const agencyOrNone = z.union([slug, z.literal('-')]);

export const openChats = defineButton('gl', [page], { for: 'administrator' });
export const openChat = defineButton('gc', [chat], { for: 'administrator' });
export const askAgency = defineButton('gg', [chat], { for: 'administrator' });
export const openAgencyGroup = defineButton('gj', [chat, slug, page], { for: 'administrator' });
/** Opens the question that a typed name answers. */
export const askAgencyName = defineButton('gf', [chat], { for: 'administrator' });
export const registerChatButton = defineButton('gr', [chat, agencyOrNone], {
  for: 'administrator',
});
export const leaveUnregistered = defineButton('gn', [chat], { for: 'administrator' });
export const unregisterChatButton = defineButton('gx', [chat, z.enum(['ask', 'yes'])], {
  for: 'administrator',
});
