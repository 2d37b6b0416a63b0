import { createHash, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import { closeSurveyScript, sendAnswersScript, writeAnswerScript } from './scripts.js';
import type { Answers, Draft, SentAnswers } from './survey.js';

export const factsRecord = z.object({
  invitedAt: z.coerce.number().exactOptional(),
  closedAt: z.coerce.number().exactOptional(),
});
const answersRecord = z.record(z.string(), z.string());

const QUESTION = 'q.';
const KEY_BYTES = 16;

/** `changed`: the draft is no longer what was read. */
export type SendOutcome = 'sent' | 'answered' | 'changed' | 'closed';

/**
 * What people answer. Who has answered is one thing, and what was answered another: nothing leads
 * from one to the other, not even the order in which they came.
 */
export interface SurveyStore {
  facts(): Promise<z.infer<typeof factsRecord>>;
  setInvited(at: number): Promise<void>;
  hasAnswered(userId: number): Promise<boolean>;
  draft(userId: number): Promise<Draft>;
  /** @param seconds until the survey closes, when drafts go */
  write(
    userId: number,
    questionId: string,
    answer: string,
    seconds: number,
  ): Promise<'saved' | 'answered' | 'closed'>;
  discard(userId: number): Promise<void>;
  /** @param fewest answers are shown in groups of so many at least */
  send(
    userId: number,
    { revision, answers }: Draft,
    options: { fewest: number },
  ): Promise<SendOutcome>;
  close(at: number): Promise<void>;
  /** How many answers are shown, and how many wait until there are enough. */
  counts(): Promise<{ shown: number; waiting: number }>;
  /** Those that are shown, in the order of their random keys. */
  answers(): Promise<SentAnswers[]>;
  /**
   * Erases a draft, and that somebody has answered: their answers can't be found, as nobody knows
   * whose they are. Somebody who joins again while the survey is open could answer once more.
   */
  forget(userId: number): Promise<void>;
  keptOf(userId: number): Promise<{ hasAnswered: boolean; draft: Answers }>;
}

export function createSurveyStore(client: Redis, keys: Keys): SurveyStore {
  const store: SurveyStore = {
    facts: async () => factsRecord.parse(await client.hgetall(keys.survey)),
    async setInvited(at) {
      await client.hsetnx(keys.survey, 'invitedAt', at);
    },
    hasAnswered: async (userId) => (await client.sismember(keys.surveyAnswered, userId)) === 1,

    async draft(userId) {
      const hash = await client.hgetall(keys.surveyDraft(userId));
      const answers = Object.entries(hash)
        .filter(([field]) => field.startsWith(QUESTION))
        .map(([field, answer]) => [field.slice(QUESTION.length), answer] as const);
      return { revision: Number(hash.rev ?? 0), answers: Object.fromEntries(answers) };
    },
    async write(userId, questionId, answer, seconds) {
      const places = [keys.survey, keys.surveyAnswered, keys.surveyDraft(userId)];
      const args = [userId, questionId, answer, Math.max(1, seconds)];
      return (await writeAnswerScript(client, places, args)) as 'saved' | 'answered' | 'closed';
    },
    async discard(userId) {
      await client.del(keys.surveyDraft(userId));
    },
    async send(userId, { revision, answers }, { fewest }) {
      const key = randomBytes(KEY_BYTES).toString('hex');
      // In the order of the questions, not of the presses.
      const sent = `${key} ${JSON.stringify(answersRecord.parse(answers))}`;
      const places = [
        keys.survey,
        keys.surveyAnswered,
        keys.surveyDraft(userId),
        keys.surveyWaiting,
        keys.surveyAnswers,
      ];
      const args = [userId, revision, sent, fewest];
      return (await sendAnswersScript(client, places, args)) as SendOutcome;
    },
    async close(at) {
      const places = [keys.survey, keys.surveyAnswered, keys.surveyWaiting, keys.surveyAnswers];
      await closeSurveyScript(client, places, [at]);
    },

    async counts() {
      const [shown, waiting] = await Promise.all([
        client.zcard(keys.surveyAnswers),
        client.zcard(keys.surveyWaiting),
      ]);
      return { shown, waiting };
    },
    async answers() {
      const all = await client.zrange(keys.surveyAnswers, '0', '-1');
      return all.map(readAnswers);
    },

    async forget(userId) {
      await execute(client.multi().del(keys.surveyDraft(userId)).srem(keys.surveyAnswered, userId));
    },
    async keptOf(userId) {
      const [hasAnswered, { answers }] = await Promise.all([
        store.hasAnswered(userId),
        store.draft(userId),
      ]);
      return { hasAnswered, draft: answers };
    },
  };
  return store;
}

/** Answers as they stand: a random key and JSON. */
export function readAnswers(stored: string): SentAnswers {
  const at = stored.indexOf(' ');
  return { key: stored.slice(0, at), answers: answersRecord.parse(JSON.parse(stored.slice(at))) };
}

/** An order of texts that has nothing to do with that of the answers, and is the same on every page. */
export function mixOf(questionId: string, key: string): string {
  return createHash('sha256').update(`${questionId} ${key}`).digest('hex');
}
