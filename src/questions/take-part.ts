import { originOf, sourceIdOf } from '../catalogue/model.js';
import { writersOf } from '../finalists/finalist.js';
import type { QuestionDeps } from './deps.js';
import { type Side, type Thread, type ThreadMessage, turnMailing } from './thread.js';

type Deps = Pick<QuestionDeps, 'catalogue' | 'entries' | 'questions' | 'outbox'>;

/**
 * Who answers: those who speak for the model, but for somebody who came to it after they had asked.
 * For an entry that was withdrawn nobody speaks, yet its authors still read what was said.
 */
export async function authorsFor(
  { catalogue, entries }: Pick<Deps, 'catalogue' | 'entries'>,
  { model, asker }: Pick<Thread, 'model' | 'asker'>,
): Promise<number[]> {
  const speaking = await catalogue.authorsOf(model);
  const authors = speaking.length > 0 ? speaking : await authorsOfWithdrawn(entries, model);
  return authors.filter((id) => id !== asker);
}

async function authorsOfWithdrawn(entries: Deps['entries'], model: string): Promise<number[]> {
  if (originOf(model) !== 'entry') return [];
  const entry = await entries.find(sourceIdOf(model));
  if (entry?.state !== 'withdrawn') return [];
  return writersOf({ ...entry, state: 'submitted' }, 0).map(({ userId }) => userId);
}

/** On which side of a thread somebody is; nothing for anyone else, to whom it does not exist. */
export async function sideOf(
  deps: Pick<Deps, 'catalogue' | 'entries'>,
  thread: Thread,
  userId: number,
): Promise<Side | undefined> {
  if (thread.asker === userId) return 'asker';
  return (await authorsFor(deps, thread)).includes(userId) ? 'authors' : undefined;
}

export interface OwnThread {
  thread: Thread;
  side: Side;
  /** What it is about; none while the model is not to be seen. */
  title: string | undefined;
}

/** A thread as somebody takes part in it. */
export async function ownThread(
  deps: Deps,
  id: string,
  userId: number,
): Promise<OwnThread | undefined> {
  const thread = await deps.questions.find(id);
  const side = thread && (await sideOf(deps, thread, userId));
  if (!thread || !side) return undefined;
  return { thread, side, title: (await deps.catalogue.find(thread.model))?.title };
}

export async function ownThreads(deps: Deps, userId: number): Promise<OwnThread[]> {
  const ids = await deps.questions.threadsOf(userId);
  const found = await Promise.all(ids.map((id) => ownThread(deps, id, userId)));
  return found.filter((one) => one !== undefined);
}

/**
 * What became of a message on its way to the other side, as the outbox has it: `carried` once it came
 * to anybody there; `uncertain` where nobody knows.
 */
export type Fate = 'waiting' | 'carried' | 'uncertain' | 'unreached';

export async function fateOf(
  { outbox }: Pick<Deps, 'outbox'>,
  thread: string,
  key: string,
): Promise<Fate | undefined> {
  const mailing = await outbox.ledger.find(turnMailing(thread, key));
  if (!mailing) return undefined;
  if (mailing.sent > 0) return 'carried';
  if (mailing.pending > 0) return 'waiting';
  return mailing.uncertain > 0 ? 'uncertain' : 'unreached';
}

/** A message with what is known of it to whoever wrote it. */
export type SeenMessage = ThreadMessage & { own: boolean; fate: Fate | undefined };

export async function readThread(
  deps: Deps,
  { id }: Thread,
  userId: number,
): Promise<SeenMessage[]> {
  const messages = await deps.questions.messages(id);
  return Promise.all(
    messages.map(async (message) => {
      const own = message.userId === userId;
      return { ...message, own, fate: own ? await fateOf(deps, id, message.key) : undefined };
    }),
  );
}
