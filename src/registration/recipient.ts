import type { Translator } from '../telegram/translations.js';
import type { RegistrationDeps } from './deps.js';

/**
 * The language in which to write to somebody who has asked nothing just now; none for who took
 * their consent back, for to write to them takes it.
 */
export async function translatorFor(
  userId: number,
  { members, translators }: Pick<RegistrationDeps, 'members' | 'translators'>,
): Promise<Translator | undefined> {
  const { consent, language } = await members.find(userId);
  return consent === 'withdrawn' ? undefined : translators[language ?? 'vi'];
}
