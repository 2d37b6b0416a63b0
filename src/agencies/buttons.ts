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
export const openBoard = defineButton('ob', [agency]);
export const turnBoard = defineButton('op', [agency, page]);
export const openEntrants = defineButton('oe', [agency, page]);
export const openUnits = defineButton('of', [agency, page]);

/** `/donvi` as it is for whoever presses: their agencies, all of them, or what a coordinator is. */
export const openHome = defineButton('oh', []);
export const openGroups = defineButton('oc', [purpose]);
export const openGroup = defineButton('og', [purpose, slug, page]);
export const turnFound = defineButton('os', [purpose, page]);

export const askToCoordinate = defineButton('oa', [agency]);
export const sendRequest = defineButton('or', [agency]);
export const takeBackRequest = defineButton('ot', [request]);
export const answerRequest = defineButton('ow', [request, z.enum(['yes', 'no', 'sure'])]);
export const openRequests = defineButton('oq', [page]);
export const openRequest = defineButton('ox', [request]);

// These were made as buttons of `/tiendo`, and stand under messages that people have: they keep their names.
export const openCoordinators = defineButton('tz', [page]);
export const openAgency = defineButton('tw', [agency]);
export const makeCoordinatorButton = defineButton('t1', [agency]);
export const cancelCoordinatorButton = defineButton('t2', [agency]);
export const removeCoordinatorButton = defineButton('t3', [agency, user, twice]);
/** The agencies that have nobody. */
export const openUncoordinated = defineButton('on', [page]);

/** The way back from what a board leads to. */
export function boardButton(agencyId: string, t: Translator): InlineKeyboardButton {
  return openBoard.make(t.plain('board-back'), agencyId);
}

/** The way back to where one began. */
export function homeButton(t: Translator): InlineKeyboardButton {
  return openHome.make(t.plain('agency-home'));
}
