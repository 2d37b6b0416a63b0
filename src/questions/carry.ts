import { originOf } from '../catalogue/model.js';
import { dayOf } from '../contest/calendar.js';
import type { QuestionDeps } from './deps.js';
import type { Draft } from './draft-store.js';
import type { AppendOutcome, StepOutcome } from './question-store.js';
import { authorsFor, type OwnThread, ownThread } from './take-part.js';
import { otherSide, type Side, type Thread, turnMailing } from './thread.js';

type Deps = Pick<
  QuestionDeps,
  'contest' | 'clock' | 'catalogue' | 'entries' | 'questions' | 'drafts' | 'moderation' | 'outbox'
>;

/**
 * Why nobody can be asked: `hidden`: the model is not to be seen; `elsewhere`: its source is who to
 * ask; `own`; `nobody`: none of its authors uses the bot.
 */
export type Obstacle = 'hidden' | 'elsewhere' | 'own' | 'nobody' | 'barred' | 'off';

/** What keeps somebody from asking the authors of a model, before a word is written. */
export async function obstacleToAsking(
  { catalogue, moderation }: Pick<Deps, 'catalogue' | 'moderation'>,
  model: string,
  userId: number,
): Promise<Obstacle | undefined> {
  if (!(await catalogue.find(model))) return 'hidden';
  if (originOf(model) === 'elsewhere') return 'elsewhere';
  const authors = await catalogue.authorsOf(model);
  if (authors.includes(userId)) return 'own';
  if (authors.length === 0) return 'nobody';
  if (await moderation.isBarred(userId)) return 'barred';
  return (await moderation.isOff(model)) ? 'off' : undefined;
}

export type Refusal = Obstacle | Exclude<AppendOutcome, 'saved' | 'same'>;

export type SendResult =
  | { state: 'sent' | 'same'; thread: string }
  /** There is no such text any more. */
  | { state: 'outdated' }
  | { state: 'refused'; why: Refusal; thread?: string };

/**
 * Sends what somebody wrote to the other side. The message first, then its carriage: handled again
 * after a crash in between, it is there and is carried.
 * @param named for a thread that begins: whether the authors may read the asker's name
 */
export async function sendDraft(
  deps: Deps,
  userId: number,
  key: string,
  named: boolean,
): Promise<SendResult> {
  const draft = await deps.drafts.find(userId, key);
  if (!draft) return { state: 'outdated' };
  const place = await placeOf(deps, userId, draft);
  if ('why' in place) return { state: 'refused', ...place };
  const { clock, contest, questions } = deps;
  const { id, model } = place;
  const { side, text } = draft;
  const at = clock.now();
  const day = dayOf(contest, at);
  const message = { key, side, userId, text, at, model, named, day };
  const outcome = await questions.append(id, message);
  if (outcome !== 'saved' && outcome !== 'same')
    return { state: 'refused', why: outcome, thread: id };
  const thread = await questions.find(id);
  if (thread) await carry(deps, thread, key, side);
  return { state: outcome === 'saved' ? 'sent' : 'same', thread: id };
}

/** Where a text belongs; asked again when it is sent, for much may have changed since it was written. */
async function placeOf(
  deps: Deps,
  userId: number,
  { side, about }: Draft,
): Promise<{ id: string; model: string } | { why: Refusal; thread?: string }> {
  if (side === 'asker') {
    const why = await obstacleToAsking(deps, about, userId);
    return why ? { why } : { id: await deps.questions.idFor(userId, about), model: about };
  }
  const own = await ownThread(deps, about, userId);
  if (own?.side !== 'authors') return { why: 'gone' };
  const { id, model } = own.thread;
  return own.title === undefined ? { why: 'hidden', thread: id } : { id, model };
}

async function carry(deps: Deps, thread: Thread, key: string, side: Side): Promise<void> {
  const { id } = thread;
  const to = await peopleOf(deps, thread, otherSide(side));
  if (side === 'asker') await deps.questions.concern(id, to);
  await deps.outbox.post({
    id: turnMailing(id, key),
    kind: 'question-turn',
    subject: `${id}.${key}`,
    to,
  });
}

export async function peopleOf(
  deps: Pick<Deps, 'catalogue' | 'entries'>,
  thread: Thread,
  side: Side,
): Promise<number[]> {
  return side === 'asker' ? [thread.asker] : authorsFor(deps, thread);
}

/**
 * Stops a thread for one's own side; the other side is told.
 * @param order the update by which it was ordered
 */
export async function stopThread(
  deps: Deps,
  { thread, side }: OwnThread,
  order: string,
): Promise<StepOutcome> {
  const outcome = await deps.questions.stop(thread.id, side, order);
  if (outcome === 'done') await tell(deps, thread, 'question-stopped', [otherSide(side)], order);
  return outcome;
}

/** Takes the authors' stop back; the asker is told. */
export async function reopenThread(
  deps: Deps,
  { thread, side }: OwnThread,
  order: string,
): Promise<StepOutcome> {
  if (side !== 'authors') return 'gone';
  const outcome = await deps.questions.reopen(thread.id, order);
  if (outcome === 'done') await tell(deps, thread, 'question-reopened', ['asker'], order);
  return outcome;
}

export type Notice = 'question-stopped' | 'question-reopened' | 'question-ended';

/** Tells sides of a thread what became of it. Told again by the same order, nobody hears it twice. */
export async function tell(
  deps: Pick<Deps, 'catalogue' | 'entries' | 'outbox'>,
  thread: Thread,
  kind: Notice,
  to: readonly Side[],
  order: string,
): Promise<void> {
  const people = await Promise.all(to.map((side) => peopleOf(deps, thread, side)));
  const { id } = thread;
  await deps.outbox.post({
    id: `${kind}.${id}.${order}`,
    kind,
    subject: `${id}.${order}`,
    to: people.flat(),
  });
}
