import { z } from 'zod';
import { defineButton } from '../telegram/buttons.js';
import { askedKinds } from './request.js';

const number = z.string().regex(/^\d{1,6}$/);
const page = z.string().regex(/^\d{1,3}$/);

/** The privacy notice, from which everything about one's data is reached. */
export const openNotice = defineButton('x1', []);
export const openHistory = defineButton('x2', [page]);
export const fetchData = defineButton('x3', []);
/** Asked twice: `ask` and `sure` only show what will be, `yes` does it. */
export const eraseData = defineButton('x4', [z.enum(['ask', 'sure', 'yes'])]);
export const openRequests = defineButton('x5', [page]);
export const beginRequest = defineButton('x6', [z.enum(askedKinds)]);
export const askToWithdraw = defineButton('x7', []);
/** Of a profile whose time is over: it stays for another period. */
export const keepData = defineButton('x8', []);

/** For administrators: everybody's requests. */
export const listRequests = defineButton('xa', [page], { for: 'administrator' });
export const showRequest = defineButton('xb', [number], { for: 'administrator' });
export const answerRequest = defineButton('xc', [number], { for: 'administrator' });
