import { z } from 'zod';
import { modelId } from '../catalogue/model.js';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';
import { draftSteps } from './draft.js';
import { contacts } from './introduction.js';
import { milestones, stages } from './milestones.js';

/** The update by which a replication, or news of it, was recorded. */
const id = z.string().regex(/^\d{1,16}$/);
const page = z.string().regex(/^\d{1,3}$/);
const fileKey = z.string().regex(/^[A-Za-z0-9_-]{1,32}$/);
const twice = z.enum(['ask', 'yes']);

/** What the organiser's table is looked at by. */
export const tableFilters = ['all', 'proposed', ...stages, 'silent'] as const;
export type TableFilter = (typeof tableFilters)[number];

export const startReplication = defineButton('ys', [modelId]);
export const pickReplicationAgency = defineButton('yg', [modelId, slug]);
export const askDraftStep = defineButton('yf', [modelId, z.enum(draftSteps)]);
/** An answer by a button: oneself as the person in charge, or no date. */
export const presetDraft = defineButton('yx', [modelId, z.enum(['me', 'no-start'])]);
export const confirmReplication = defineButton('yc', [modelId]);
export const discardDraft = defineButton('yd', [modelId, twice]);

export const openReplication = defineButton('yo', [id, page]);
export const answerProposal = defineButton('yv', [id, z.enum(['yes', 'ask-no', 'no'])]);

export const answerIntroduction = defineButton('yi', [id, z.enum(['yes', 'later', 'withdraw'])]);
export const chooseContact = defineButton('yk', [id, z.enum(contacts)]);

export const reportMilestone = defineButton('yr', [id, z.enum(milestones)]);
export const nothingNew = defineButton('yn', [id]);
export const askReportStep = defineButton('yw', [id, z.enum(['day', 'note', 'files', 'card'])]);
export const setToday = defineButton('yt', [id]);
export const confirmReport = defineButton('yy', [id]);
export const discardReport = defineButton('yz', [id]);
export const removeReportFile = defineButton('yq', [id, fileKey]);
export const sendEvidence = defineButton('ye', [id, id, z.string().regex(/^\d$/)]);

/** Who applies a model. */
export const openModelPage = defineButton('yp', [modelId, page]);
export const openTable = defineButton('yl', [z.enum(tableFilters), page], { for: 'administrator' });
export const sendTableSheet = defineButton('yb', [], { for: 'administrator' });
