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

export const openProgress = defineButton('to', [], { for: 'administrator' });
export const openGroup = defineButton('tg', [z.enum(unitGroups), page], { for: 'administrator' });
export const openUnit = defineButton('tu', [finalist], { for: 'administrator' });
export const openUnitPeople = defineButton('tn', [finalist, page], { for: 'administrator' });
export const removePersonButton = defineButton('tx', [finalist, user, twice], {
  for: 'administrator',
});
/** The report as a whole, as the digest and the organiser's list begin it. */
export const openReport = defineButton('tl', [page], { for: 'administrator' });

export const turnVersions = defineButton('t4', [finalist, page], { for: 'administrator' });
export const readVersion = defineButton('t5', [finalist, page], { for: 'administrator' });
/** A file of a version, by its place in it: versions do not change. */
export const readVersionFile = defineButton('t6', [finalist, page, page], { for: 'administrator' });

export const makeLink = defineButton('tk', [finalist], { for: 'administrator' });
export const cancelLinks = defineButton('th', [finalist], { for: 'administrator' });

export const previewLadder = defineButton('tp', [page], { for: 'administrator' });
export const previewText = defineButton('tt', [finalist], { for: 'administrator' });

/** What was asked, and when: pressed twice, it is the same reminding. */
export const remindUnit = defineButton('tr', [finalist, z.enum(['ask', 'yes']), time], {
  for: 'administrator',
});
/** With the count that was asked about. */
export const remindAll = defineButton('ta', [z.enum(['ask', 'again', 'yes']), time, count], {
  for: 'administrator',
});

export const askDeadline = defineButton('tm', [], { for: 'administrator' });
/** The new day, and which move it follows on: after another one it does nothing. */
export const moveDeadlineButton = defineButton('td', [day, time, z.enum(['again', 'yes'])], {
  for: 'administrator',
});

export const askContact = defineButton('tc', [finalist], { for: 'administrator' });
export const removeContact = defineButton('tv', [finalist], { for: 'administrator' });

export const askPaper = defineButton('tq', [finalist], { for: 'administrator' });
export const confirmPaper = defineButton('ty', [finalist], { for: 'administrator' });
export const takeBackPaper = defineButton('tb', [finalist, twice], { for: 'administrator' });

export const askEntry = defineButton('te', [], { for: 'administrator' });
/** For a unit that is known already. */
export const askEntryOf = defineButton('tf', [finalist], { for: 'administrator' });
export const promoteButton = defineButton('ts', [entry], { for: 'administrator' });
export const pickUnit = defineButton('ti', [entry, page], { for: 'administrator' });
export const attachButton = defineButton('tj', [entry, finalist], { for: 'administrator' });
