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
export const openAnnouncements = defineButton('bl', [page], { for: 'administrator' });
export const composeAnnouncement = defineButton('bc', [], { for: 'administrator' });
export const openAnnouncement = defineButton('bo', [announcementId], { for: 'administrator' });

export const askContent = defineButton('bt', [announcementId, language], { for: 'administrator' });
export const dropContent = defineButton('bx', [announcementId], { for: 'administrator' });
export const discardDraft = defineButton('bd', [announcementId, twice], { for: 'administrator' });
export const setCategory = defineButton('bg', [announcementId, z.enum(categories)], {
  for: 'administrator',
});
export const askCategory = defineButton('b1', [announcementId], { for: 'administrator' });
export const setAcknowledge = defineButton('bk', [announcementId, onOff], { for: 'administrator' });
export const preview = defineButton('bp', [announcementId], { for: 'administrator' });
export const sendTest = defineButton('b2', [announcementId], { for: 'administrator' });

export const openAudience = defineButton('bu', [announcementId], { for: 'administrator' });
export const chooseRole = defineButton('br', [announcementId, z.enum(roles), onOff], {
  for: 'administrator',
});
export const chooseChats = defineButton('bh', [announcementId, onOff], { for: 'administrator' });
export const openAgencyGroups = defineButton('b3', [announcementId], { for: 'administrator' });
export const openAgencyGroup = defineButton('b4', [announcementId, slug, page], {
  for: 'administrator',
});
export const chooseAgencyGroup = defineButton('b5', [announcementId, slug, onOff], {
  for: 'administrator',
});
export const chooseAgency = defineButton('b6', [announcementId, slug, onOff, page], {
  for: 'administrator',
});
export const openSilentChoices = defineButton('b7', [announcementId, page], {
  for: 'administrator',
});
/** The earlier announcement, or "-" for none. */
export const chooseSilentOf = defineButton(
  'b8',
  [announcementId, z.union([announcementId, z.literal('-')])],
  { for: 'administrator' },
);

export const askTime = defineButton('bi', [announcementId], { for: 'administrator' });
export const setTime = defineButton('bw', [announcementId, z.string().regex(/^\d{1,15}$/)], {
  for: 'administrator',
});
export const sendAtOnce = defineButton('b9', [announcementId], { for: 'administrator' });

/** With the draft and the count that were asked about: another draft or count is asked about anew. */
export const send = defineButton(
  'bs',
  [announcementId, z.enum(['ask', 'again', 'yes']), revision, count],
  { for: 'administrator' },
);
export const callOff = defineButton('bf', [announcementId, twice], { for: 'administrator' });

export const steer = defineButton(
  'bq',
  [announcementId, z.enum(['hold', 'release', 'cancel-ask', 'cancel'])],
  { for: 'administrator' },
);
export const resend = defineButton(
  'be',
  [announcementId, z.enum(['failed', 'uncertain', 'dropped']), twice, count],
  { for: 'administrator' },
);

/** Pressed by those who got it: the announcement, and which round of asking it is. */
export const acknowledge = defineButton('ba', [announcementId, page]);
/** The same button once it was pressed. */
export const acknowledged = defineButton('bb', [announcementId]);
/** The same buttons under a preview or a test: they do nothing. */
export const previewed = defineButton('bv', []);

export const openAcknowledgements = defineButton('d1', [announcementId, page], {
  for: 'administrator',
});
export const openSilent = defineButton('d2', [announcementId, slug, page], { for: 'coordinator' });
export const nudgeSilent = defineButton('d3', [announcementId, twice, count], {
  for: 'administrator',
});
export const tellCoordinators = defineButton('d4', [announcementId, twice], {
  for: 'administrator',
});

export const correctAnnouncement = defineButton('d5', [announcementId], { for: 'administrator' });
export const askCorrection = defineButton('d6', [announcementId, language], {
  for: 'administrator',
});
export const setAcknowledgeAgain = defineButton('d7', [announcementId, onOff], {
  for: 'administrator',
});
export const previewCorrection = defineButton('d8', [announcementId, onOff], {
  for: 'administrator',
});
export const sendCorrection = defineButton('d9', [announcementId, twice, revision, onOff], {
  for: 'administrator',
});
export const dropCorrection = defineButton('d0', [announcementId], { for: 'administrator' });
export const recallAnnouncement = defineButton(
  'bn',
  [announcementId, z.enum(['ask', 'again', 'yes'])],
  { for: 'administrator' },
);
