import { z } from 'zod';
import { modelId } from '../catalogue/model.js';
import { defineButton } from '../telegram/buttons.js';
import { messageKey, threadId } from './thread.js';

const page = z.string().regex(/^\d{1,3}$/);
const twice = z.enum(['ask', 'yes']);
const user = z.string().regex(/^\d{1,16}$/);

/** In the place of a page: the newest, which is the last. */
export const NEWEST = '999';

export const askAuthors = defineButton('ha', [modelId]);
/** A text that waits, by the update that brought it. */
export const sendDraft = defineButton('hs', [messageKey, z.enum(['named', 'unnamed'])]);
/** The same with the other choice, to be looked at again. */
export const chooseNamed = defineButton('hn', [messageKey, z.enum(['named', 'unnamed'])]);
export const rewriteDraft = defineButton('he', [messageKey]);

export const listThreads = defineButton('hl', [page]);
export const openThread = defineButton('ht', [threadId, page]);
export const writeOn = defineButton('hw', [threadId]);
export const stopThread = defineButton('hx', [threadId, twice]);
export const reopenThread = defineButton('ho', [threadId, twice]);
/** With a reason that is typed, or without one. */
export const reportThread = defineButton('hr', [threadId, z.enum(['ask', 'plain'])]);

export const openSwitch = defineButton('hg', [modelId]);
export const switchQuestions = defineButton('hf', [modelId, z.enum(['on', 'off'])]);

export const listReports = defineButton('h1', [page], { for: 'administrator' });
export const openReport = defineButton('h2', [messageKey, page], { for: 'administrator' });
export const endThread = defineButton('h3', [messageKey, twice], { for: 'administrator' });
export const barAsker = defineButton('h4', [messageKey, twice], { for: 'administrator' });
export const closeReport = defineButton('h5', [messageKey], { for: 'administrator' });
export const listBarred = defineButton('h6', [page], { for: 'administrator' });
export const liftBar = defineButton('h7', [user, twice], { for: 'administrator' });
