import { normalizeText } from '../../text/vietnamese.js';
import { NO_VALUE, type TypedField } from '../buttons.js';
import { originOf } from '../model.js';
import { LINK_LIMITS, MODEL_LIMITS } from '../model-limits.js';
import type { ModelRecord } from '../publication.js';

/** No administration had models to share before. */
const FIRST_YEAR = 1990;

/** Which questions a model has that is written for the catalogue, in their order. */
export function fieldsOf(id: string): readonly TypedField[] {
  return originOf(id) === 'finalist'
    ? ['title', 'field', 'summary']
    : ['title', 'field', 'unitName', 'year', 'summary', 'sourceName', 'sourceUrl'];
}

/** The first that has no answer yet; the one of the field may be answered by "none". */
export function firstMissing(
  id: string,
  record: ModelRecord | undefined,
  known: Partial<Record<TypedField, string>> = {},
): TypedField | undefined {
  return fieldsOf(id).find((field) => record?.[field] === undefined && known[field] === undefined);
}

/** Characters; summaries may have several lines. */
export function limitsOf(field: TypedField): { min: number; max: number; singleLine: boolean } {
  const max: Record<TypedField, number> = {
    title: MODEL_LIMITS.title,
    field: 24,
    unitName: MODEL_LIMITS.unitName,
    year: 4,
    summary: MODEL_LIMITS.summary,
    sourceName: MODEL_LIMITS.sourceName,
    sourceUrl: LINK_LIMITS.max,
  };
  return { min: field === 'summary' ? 30 : 2, max: max[field], singleLine: field !== 'summary' };
}

/** What a typed text means as an answer; nothing when it can be none. */
export function readField(field: TypedField, text: string, thisYear: number): string | undefined {
  if (field === 'year') return readYear(text, thisYear);
  if (field === 'sourceUrl') return readLink(text);
  return text;
}

function readYear(text: string, thisYear: number): string | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= thisYear ? text : undefined;
}

/** A link that a browser opens; typed without "https://", it is meant so. */
function readLink(text: string): string | undefined {
  const typed = normalizeText(text);
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isPlain = username === '' && password === '' && hostname.includes('.');
  return isWeb && isPlain && href.length <= LINK_LIMITS.max ? href : undefined;
}

/** Whether the field of reform was left open on purpose. */
export function isNoField(field: string | undefined): boolean {
  return field === NO_VALUE;
}
