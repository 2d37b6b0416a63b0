import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import { unitGroups } from './progress.js';

const finalist = slug;
const page = z.string().regex(/^\d{1,3}$/);
const user = z.string().regex(/^\d{1,16}$/);
const entry = z.string().regex(/^[A-Za-z0-9_-]{12}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.string().regex(/^\d{1,6}$/);
/** Epoch milliseconds: of what the button was made for, so that an old one is known as such. */
const time = z.string().regex(/^\d{1,15}$/);
const twice = z.enum(['ask', 'yes']);

export const openProgress = defineButton('to', []);
export const openGroup = defineButton('tg', [z.enum(unitGroups), page]);
export const openUnit = defineButton('tu', [finalist]);
export const openUnitPeople = defineButton('tn', [finalist, page]);
export const removePersonButton = defineButton('tx', [finalist, user, twice]);
/** The report as a whole, as the digest and the organiser's list begin it. */
export const openReport = defineButton('tl', [page]);

export const turnVersions = defineButton('t4', [finalist, page]);
export const readVersion = defineButton('t5', [finalist, page]);
/** A file of a version, by its place in it: versions do not change. */
export const readVersionFile = defineButton('t6', [finalist, page, page]);

export const makeLink = defineButton('tk', [finalist]);
export const cancelLinks = defineButton('th', [finalist]);

export const previewLadder = defineButton('tp', [page]);
export const previewText = defineButton('tt', [finalist]);

/** What was asked, and when: pressed twice, it is the same reminding. */
export const remindUnit = defineButton('tr', [finalist, z.enum(['ask', 'yes']), time]);
/** With the count that was asked about. */
export const remindAll = defineButton('ta', [z.enum(['ask', 'again', 'yes']), time, count]);

export const askDeadline = defineButton('tm', []);
/** The new day, and which move it follows on: after another one it does nothing. */
export const moveDeadlineButton = defineButton('td', [day, time, z.enum(['again', 'yes'])]);

export const askContact = defineButton('tc', [finalist]);
export const removeContact = defineButton('tv', [finalist]);

export const askPaper = defineButton('tq', [finalist]);
export const confirmPaper = defineButton('ty', [finalist]);
export const takeBackPaper = defineButton('tb', [finalist, twice]);

export const askEntry = defineButton('te', []);
/** For a unit that is known already. */
export const askEntryOf = defineButton('tf', [finalist]);
export const promoteButton = defineButton('ts', [entry]);
export const pickUnit = defineButton('ti', [entry, page]);
export const attachButton = defineButton('tj', [entry, finalist]);
