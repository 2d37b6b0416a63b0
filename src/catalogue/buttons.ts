import { z } from 'zod';
import { defineButton } from '../telegram/buttons.js';
import { modelId } from './model.js';

const page = z.string().regex(/^\d{1,4}$/);
const index = z.string().regex(/^\d{1,3}$/);
/** An update's id, by which a proposal is known. */
const update = z.string().regex(/^\d{1,16}$/);
const twice = z.enum(['ask', 'yes']);
const onOff = z.enum(['on', 'off']);

/** What models are looked at by. */
export const filters = ['all', 'field', 'agency', 'year', 'prize'] as const;
export type FilterKind = (typeof filters)[number];
const filter = z.enum(filters);
/** An id of the contest file, or a year. */
const value = z.string().regex(/^[a-z0-9-]{1,24}$/);

/** In the place of a value, where there is none. */
export const NO_VALUE = '-';

export const openCatalogue = defineButton('vo', []);
export const listModels = defineButton('vl', [filter, value, page]);
export const chooseFilter = defineButton('vc', [filter, page]);
export const turnSearch = defineButton('vs', [page]);
/** The card of a model. */
export const openModel = defineButton('vm', [modelId]);
export const readModel = defineButton('vf', [modelId]);
export const listFiles = defineButton('vd', [modelId]);
export const sendFile = defineButton('v1', [modelId, index]);

/** Where its authors decide whether and how a model is published. */
export const openPublication = defineButton('vp', [modelId]);
export const setNamed = defineButton('vn', [modelId, onOff]);
export const setDocuments = defineButton('vt', [modelId, onOff]);
export const agreeButton = defineButton('va', [modelId]);
export const disagreeButton = defineButton('vu', [modelId, twice]);
export const previewModel = defineButton('vv', [modelId]);

/** What is written for the catalogue, question by question. */
export const typedFields = [
  'title',
  'field',
  'unitName',
  'year',
  'summary',
  'sourceName',
  'sourceUrl',
] as const;
export type TypedField = (typeof typedFields)[number];
export const beginElsewhere = defineButton('ve', [], { for: 'administrator' });
export const askField = defineButton('vq', [modelId, z.enum(typedFields)]);
export const chooseField = defineButton('vx', [modelId, value]);
export const publishTyped = defineButton('vy', [modelId, twice], { for: 'administrator' });
export const takeOutButton = defineButton('vz', [modelId, twice], { for: 'administrator' });

export const listWaiting = defineButton('vw', [page], { for: 'administrator' });
/** A proposal as it was made: a later one is another. */
export const openProposal = defineButton('vr', [modelId, update], { for: 'administrator' });
export const publishProposal = defineButton('vk', [modelId, update, twice], {
  for: 'administrator',
});
export const askReturn = defineButton('vb', [modelId, update], { for: 'administrator' });

/** In a link to the bot: opens the catalogue. */
export const CATALOGUE_PAYLOAD = 'models';

/** What a payload of `/start` begins with when it opens a model. */
export const MODEL_PREFIX = 'm_';

/** What of a link, or of an inline query, stands for a model. Telegram allows no dot in a payload. */
export function modelPayload(id: string): string {
  return MODEL_PREFIX + id.replace('.', '_');
}

/** A link into the bot that opens a model. */
export function modelLink(botUsername: string, id: string): string {
  return `https://t.me/${botUsername}?start=${modelPayload(id)}`;
}

/** The model that a payload points at. */
export function modelOfPayload(payload: string): string | undefined {
  if (!payload.startsWith(MODEL_PREFIX)) return undefined;
  const id = modelId.safeParse(payload.slice(MODEL_PREFIX.length).replace('_', '.'));
  return id.success ? id.data : undefined;
}
