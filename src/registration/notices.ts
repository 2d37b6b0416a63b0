import { z } from 'zod';
import { NotYetError } from '../outbox/mailing.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { showCard } from './buttons.js';
import type { RegistrationMailDeps } from './deps.js';
import { type Entry, isAuthor } from './entry.js';
import { translatorFor } from './recipient.js';
import { titleText } from './view-limits.js';

const KIND = 'entry-notice';
const NOTICES = [
  'owner-told-accepted',
  'owner-told-declined',
  'owner-told-left',
  'author-told-removed',
] as const;

/** What somebody else is told was done to an entry of theirs. */
export interface Notice {
  messageId: (typeof NOTICES)[number];
  entryId: string;
  /** Who did it. */
  actor: number;
}

/** "<entry>.<message>.<actor>", split at its dots. */
const subject = z
  .tuple([z.string(), z.enum(NOTICES), z.coerce.number()])
  .transform(([entryId, messageId, actor]): Notice => ({ messageId, entryId, actor }));

/** A name taken out is told of when it is out, which may come a moment after the notice was posted. */
const UNTIL_OUT_MS = 200;
/** By then it never happened: the press failed. */
const GIVE_UP_MS = 10 * 60_000;

export function defineNotices(deps: RegistrationMailDeps): void {
  const { outbox, entries, members, clock } = deps;
  outbox.define(KIND, {
    lane: 'urgent',
    repeatsUncertain: true,
    async compose(mailing, recipient) {
      const notice = subject.parse(mailing.subject.split('.'));
      const entry = await entries.find(notice.entryId);
      const t = await translatorFor(recipient, deps);
      if (!entry || !t) return undefined;
      const out = takenOut(notice, recipient);
      if (out !== undefined && isAuthor(entry, out)) {
        if (clock.now() - mailing.createdAt > GIVE_UP_MS) return undefined;
        throw new NotYetError(UNTIL_OUT_MS);
      }
      return noticeView(notice, entry, recipient, (await members.find(notice.actor)).name, t);
    },
  });
}

/**
 * Has somebody told. Where a name is taken out, call it before that is done: handled again after it
 * was, a press finds nobody left to take out and would tell nobody.
 * @param act names what was done, so that it is told once: an update's id, a link's token
 */
export async function tell(
  { outbox }: Pick<RegistrationMailDeps, 'outbox'>,
  to: number,
  { messageId, entryId, actor }: Notice,
  act: number | string,
): Promise<void> {
  await outbox.post({
    id: `notice.${messageId}.${entryId}.${act}`,
    kind: KIND,
    subject: [entryId, messageId, actor].join('.'),
    to: [to],
  });
}

function takenOut({ messageId, actor }: Notice, recipient: number): number | undefined {
  if (messageId === 'owner-told-left') return actor;
  return messageId === 'author-told-removed' ? recipient : undefined;
}

function noticeView(
  { messageId }: Notice,
  entry: Entry,
  recipient: number,
  name: string | undefined,
  t: Translator,
): View {
  const open = isAuthor(entry, recipient) ? [[showCard.make(t.plain('entry-open'), entry.id)]] : [];
  return {
    text: t.html(messageId, {
      name: name ?? t.plain('someone'),
      title: titleText(entry, t),
      state: entry.state,
    }),
    buttons: [...open, [menuButton(t)]],
  };
}
