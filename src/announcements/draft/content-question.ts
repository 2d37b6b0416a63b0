import { defineForm } from '../../telegram/forms.js';
import type { Question } from '../../telegram/session.js';
import type { Slot } from '../announcement.js';

/** `form` of the session's question while a message that becomes content is waited for. */
export const CONTENT_FORM = defineForm('announcement-content', { for: 'administrator' });
/** Its step before there is a draft. */
export const NEW = 'new';
/** Put before a slot: its content is there, and more parts of its album may come. */
export const MORE = 'more-';

export function contentQuestion(slot: Slot | typeof NEW, subject: string): Question {
  return { form: CONTENT_FORM, step: slot, subject };
}
