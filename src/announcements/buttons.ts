import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import { announcementId, categories } from './announcement.js';
import { roles } from './audience/audience.js';

const page = z.string().regex(/^\d{1,4}$/);
const count = z.string().regex(/^\d{1,7}$/);
const revision = z.string().regex(/^\d{1,9}$/);
/** What is to be so from now on, and not "the other way round": pressed twice, it is the same. */
const onOff = z.enum(['on', 'off']);
const language = z.enum(['vi', 'en']);
const twice = z.enum(['ask', 'yes']);

/** The list of announcements. */
export const openAnnouncements = defineButton('bl', [page]);
export const composeAnnouncement = defineButton('bc', []);
export const openAnnouncement = defineButton('bo', [announcementId]);

export const askContent = defineButton('bt', [announcementId, language]);
export const dropContent = defineButton('bx', [announcementId]);
export const discardDraft = defineButton('bd', [announcementId, twice]);
export const setCategory = defineButton('bg', [announcementId, z.enum(categories)]);
export const askCategory = defineButton('b1', [announcementId]);
export const setAcknowledge = defineButton('bk', [announcementId, onOff]);
export const preview = defineButton('bp', [announcementId]);
export const sendTest = defineButton('b2', [announcementId]);

export const openAudience = defineButton('bu', [announcementId]);
export const chooseRole = defineButton('br', [announcementId, z.enum(roles), onOff]);
export const chooseChats = defineButton('bh', [announcementId, onOff]);
export const openAgencyGroups = defineButton('b3', [announcementId]);
export const openAgencyGroup = defineButton('b4', [announcementId, slug, page]);
export const chooseAgencyGroup = defineButton('b5', [announcementId, slug, onOff]);
export const chooseAgency = defineButton('b6', [announcementId, slug, onOff, page]);
export const openSilentChoices = defineButton('b7', [announcementId, page]);
/** The earlier announcement, or "-" for none. */
export const chooseSilentOf = defineButton('b8', [
  announcementId,
  z.union([announcementId, z.literal('-')]),
]);

export const askTime = defineButton('bi', [announcementId]);
export const setTime = defineButton('bw', [announcementId, z.string().regex(/^\d{1,15}$/)]);
export const sendAtOnce = defineButton('b9', [announcementId]);

/** With the draft and the count that were asked about: another draft or count is asked about anew. */
export const send = defineButton('bs', [
  announcementId,
  z.enum(['ask', 'again', 'yes']),
  revision,
  count,
]);
export const callOff = defineButton('bf', [announcementId, twice]);

export const steer = defineButton('bq', [
  announcementId,
  z.enum(['hold', 'release', 'cancel-ask', 'cancel']),
]);
export const resend = defineButton('be', [
  announcementId,
  z.enum(['failed', 'uncertain', 'dropped']),
  twice,
  count,
]);

/** Pressed by those who got it: the announcement, and which round of asking it is. */
export const acknowledge = defineButton('ba', [announcementId, page]);
/** The same button once it was pressed. */
export const acknowledged = defineButton('bb', [announcementId]);
/** The same buttons under a preview or a test: they do nothing. */
export const previewed = defineButton('bv', []);

export const openAcknowledgements = defineButton('d1', [announcementId, page]);
export const openSilent = defineButton('d2', [announcementId, slug, page]);
export const nudgeSilent = defineButton('d3', [announcementId, twice, count]);
export const tellCoordinators = defineButton('d4', [announcementId, twice]);

export const correctAnnouncement = defineButton('d5', [announcementId]);
export const askCorrection = defineButton('d6', [announcementId, language]);
export const setAcknowledgeAgain = defineButton('d7', [announcementId, onOff]);
export const previewCorrection = defineButton('d8', [announcementId, onOff]);
export const sendCorrection = defineButton('d9', [announcementId, twice, revision, onOff]);
export const dropCorrection = defineButton('d0', [announcementId]);
export const recallAnnouncement = defineButton('bn', [
  announcementId,
  z.enum(['ask', 'again', 'yes']),
]);
