import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import type { Translator } from '../telegram/translations.js';

const agency = slug;
const page = z.string().regex(/^\d{1,3}$/);
const user = z.string().regex(/^\d{1,16}$/);
/** An update's id, by which a request is known. */
const request = z.string().regex(/^\d{1,16}$/);
const twice = z.enum(['ask', 'yes']);

/** What an agency is looked for: its board, to be its coordinator, to see who its coordinators are. */
export const purposes = ['board', 'ask', 'staff'] as const;
export type Purpose = (typeof purposes)[number];
const purpose = z.enum(purposes);

/** What leads to one's agency: a payload of `/start`. */
export const AGENCY_PAYLOAD = 'agency';

/** An agency's board. */
export const openBoard = defineButton('ob', [agency], { for: 'coordinator' });
export const turnBoard = defineButton('op', [agency, page], { for: 'coordinator' });
export const openEntrants = defineButton('oe', [agency, page], { for: 'coordinator' });
export const openUnits = defineButton('of', [agency, page], { for: 'coordinator' });

/** `/donvi` as it is for whoever presses: their agencies, all of them, or what a coordinator is. */
export const openHome = defineButton('oh', []);
export const openGroups = defineButton('oc', [purpose]);
export const openGroup = defineButton('og', [purpose, slug, page]);
export const turnFound = defineButton('os', [purpose, page]);

export const askToCoordinate = defineButton('oa', [agency]);
export const sendRequest = defineButton('or', [agency]);
export const takeBackRequest = defineButton('ot', [request]);
export const answerRequest = defineButton('ow', [request, z.enum(['yes', 'no', 'sure'])], {
  for: 'administrator',
});
export const openRequests = defineButton('oq', [page], { for: 'administrator' });
export const openRequest = defineButton('ox', [request], { for: 'administrator' });

// These were made as buttons of `/tiendo`, and stand under messages that people have: they keep their names.
export const openCoordinators = defineButton('tz', [page], { for: 'administrator' });
export const openAgency = defineButton('tw', [agency], { for: 'administrator' });
export const makeCoordinatorButton = defineButton('t1', [agency], { for: 'administrator' });
export const cancelCoordinatorButton = defineButton('t2', [agency], { for: 'administrator' });
export const removeCoordinatorButton = defineButton('t3', [agency, user, twice], {
  for: 'administrator',
});
/** The agencies that have nobody. */
export const openUncoordinated = defineButton('on', [page], { for: 'administrator' });

/** The way back from what a board leads to. */
export function boardButton(agencyId: string, t: Translator): InlineKeyboardButton {
  return openBoard.make(t.plain('board-back'), agencyId);
}

/** The way back to where one began. */
export function homeButton(t: Translator): InlineKeyboardButton {
  return openHome.make(t.plain('agency-home'));
}
