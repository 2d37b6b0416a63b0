import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';

const entry = z.string().regex(/^[A-Za-z0-9_-]{12}$/);
const id = slug;
/** Telegram's stable key of a file. */
const fileKey = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const authorKey = z.string().regex(/^[un][0-9a-f]{1,20}$/);
const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const number = z.string().regex(/^\d{1,4}$/);

/** A page of one's entries. */
export const browseEntries = defineButton('rl', [number]);
export const startEntry = defineButton('rn', []);
export const resumeEntry = defineButton('ro', [entry]);
export const showCard = defineButton('rc', [entry]);
export const chooseStep = defineButton('rk', [entry]);
export const askStep = defineButton('rq', [entry, id]);
export const passStep = defineButton('rs', [entry, id]);
/** One letter: with an entry and two ids of 24 it fills the 64 bytes. */
export const chooseAnswer = defineButton('a', [entry, id, id]);
export const usePrefill = defineButton('rp', [entry, id]);
export const leaveForm = defineButton('rx', [entry]);
export const makePledge = defineButton('rg', [entry]);
export const submit = defineButton('rm', [entry]);
export const withdraw = defineButton('rw', [entry, z.enum(['ask', 'yes'])]);
export const restore = defineButton('rr', [entry]);
export const discard = defineButton('rd', [entry, z.enum(['ask', 'yes'])]);
export const readInFull = defineButton('rv', [entry]);
export const showVersions = defineButton('rh', [entry]);
export const readVersion = defineButton('ri', [entry, number]);
export const sendReceipts = defineButton('rb', [entry]);

export const inviteAuthor = defineButton('ai', [entry]);
export const cancelInvitations = defineButton('ax', [entry]);
export const removeAuthor = defineButton('ar', [entry, authorKey]);
export const leaveEntry = defineButton('al', [entry, z.enum(['ask', 'yes'])]);
export const answerInvitation = defineButton('aj', [token, z.enum(['accept', 'decline'])]);

export const sendFile = defineButton('fs', [entry, fileKey]);
export const removeFile = defineButton('fr', [entry, fileKey]);
