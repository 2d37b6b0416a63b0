import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { defineButton } from '../../telegram/buttons.js';
import { defineForm } from '../../telegram/forms.js';
import type { Translator } from '../../telegram/translations.js';
import { actGroups } from './acts.js';
import { spans } from './filter.js';

const administrators = { for: 'administrator' } as const;

/** The update by which a filter was chosen; "0" is none. */
const filter = z.string().regex(/^\d{1,16}$/);
/** The newest, or what lies before or after a place in the log. */
const position = z.string().regex(/^(n|[ba]\d{1,9})$/);
const page = z.string().regex(/^\d{1,3}$/);
const act = z.string().regex(/^[a-z-]{1,40}$/);

export const openLog = defineButton('s0', [filter, position], administrators);
export const openFilter = defineButton('s1', [filter], administrators);
export const chooseWho = defineButton('s2', [filter, page], administrators);
/** A pseudonym, the id of somebody who has none, or everybody. */
export const setWho = defineButton(
  's3',
  [filter, z.string().regex(/^(~[0-9a-f]{12}|\d{1,16}|all)$/)],
  administrators,
);
export const chooseActs = defineButton(
  's4',
  [filter, z.enum([...actGroups, 'all'])],
  administrators,
);
/** A group as a whole, or everything. */
export const setGroup = defineButton('s5', [filter, z.enum([...actGroups, 'all'])], administrators);
export const setAct = defineButton('s6', [filter, act], administrators);
export const choosePeriod = defineButton('s7', [filter], administrators);
export const setSpan = defineButton('s8', [filter, z.enum([...spans, 'all'])], administrators);
/** What is typed: a subject, or the first or the last day. */
export const askTyped = defineButton(
  's9',
  [filter, z.enum(['subject', 'from', 'to'])],
  administrators,
);
export const clearSubject = defineButton('sx', [filter], administrators);
export const exportLog = defineButton('sy', [filter, z.enum(['ask', 'yes'])], administrators);

export const AUDIT_FORM = defineForm('audit', administrators);

export function logButton(filterId: string, t: Translator): InlineKeyboardButton {
  return openLog.make(t.plain('audit-back'), filterId, 'n');
}
