import type { InlineKeyboardButton } from 'grammy/types';
import { originOf, type PublicModel } from '../catalogue/model.js';
import type { Member } from '../people/member.js';
import type { Translator } from '../telegram/translations.js';
import { askAuthors } from './buttons.js';
import type { QuestionDeps } from './deps.js';
import { questionSettingsButton } from './switch-handlers.js';

/**
 * What a model's card offers: to ask, or to its own authors whether they take questions. Nothing where
 * nobody could answer; of a model from elsewhere its source is who to ask.
 */
export async function questionActions(
  { catalogue, moderation }: Pick<QuestionDeps, 'catalogue' | 'moderation'>,
  { id }: Pick<PublicModel, 'id'>,
  member: Pick<Member, 'id'>,
  t: Translator,
): Promise<InlineKeyboardButton[][]> {
  if (originOf(id) === 'elsewhere') return [];
  const authors = await catalogue.authorsOf(id);
  if (authors.includes(member.id)) return [[questionSettingsButton(id, t)]];
  if (authors.length === 0 || (await moderation.isOff(id))) return [];
  return [[askAuthors.make(t.plain('questions-ask'), id)]];
}
