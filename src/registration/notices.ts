import type { Api } from 'grammy';
import { describeError } from '../telegram/errors.js';
import { menuButton } from '../telegram/menu-button.js';
import { showCard } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { type Entry, isAuthor } from './entry.js';
import { titleText } from './view-limits.js';

/**
 * Tells somebody else what was done to an entry of theirs. A courtesy: the entry itself says the
 * same, so a message that can't be delivered is logged and no more.
 */
export async function tell(
  api: Api,
  { members, translators, logger }: RegistrationDeps,
  userId: number,
  messageId: string,
  entry: Entry,
  name?: string,
): Promise<void> {
  const { language } = await members.find(userId);
  const t = translators[language ?? 'vi'];
  const facts = {
    name: name ?? t.plain('someone'),
    title: titleText(entry, t),
    state: entry.state,
  };
  const open = isAuthor(entry, userId) ? [[showCard.make(t.plain('entry-open'), entry.id)]] : [];
  try {
    await api.sendMessage(userId, t.html(messageId, facts), {
      reply_markup: { inline_keyboard: [...open, [menuButton(t)]] },
    });
  } catch (error) {
    logger.warn({ error: describeError(error), entry: entry.id }, 'A person could not be told');
  }
}
