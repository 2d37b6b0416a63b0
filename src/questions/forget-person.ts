import { tell } from './carry.js';
import type { QuestionDeps } from './deps.js';
import { authorsFor } from './take-part.js';
import type { Thread } from './thread.js';

type Deps = Pick<
  QuestionDeps,
  'catalogue' | 'entries' | 'questions' | 'drafts' | 'moderation' | 'outbox'
>;

/**
 * Erases what somebody asked, with all that was answered to it, and what they answered to others.
 * It comes before their entries are erased, while they still count among the authors. That they may
 * not ask stays on record, or whoever is barred would only have to join again.
 */
export async function forgetQuestions(deps: Deps, userId: number): Promise<void> {
  const { questions, drafts, moderation } = deps;
  for (const id of await questions.threadsOf(userId)) {
    const thread = await questions.find(id);
    if (!thread) continue;
    if (thread.asker === userId) await eraseAsked(deps, thread);
    else await leave(deps, thread, userId);
  }
  await moderation.forgetReporter(userId);
  await drafts.forget(userId);
  await questions.forget(userId);
}

/**
 * The authors are told first, and the reports go before their thread: after a crash in between, a
 * thread that is no more would lead to neither.
 */
async function eraseAsked(deps: Deps, thread: Thread): Promise<void> {
  await deps.outbox.post({
    id: `question-erased.${thread.id}`,
    kind: 'question-erased',
    subject: thread.model,
    to: await authorsFor(deps, thread),
  });
  await deps.moderation.eraseReports(thread.id);
  await deps.questions.erase(thread);
}

async function leave(deps: Deps, thread: Thread, userId: number): Promise<void> {
  await deps.questions.silence(thread.id, userId);
  const others = (await authorsFor(deps, thread)).filter((id) => id !== userId);
  if (others.length > 0) return;
  // A thread can end so once more, after its asker went on with a new author.
  const order = String(thread.lastAt);
  await deps.questions.end(thread.id, 'no-author', `left.${order}`);
  await tell(deps, thread, 'question-ended', ['asker'], order);
}
