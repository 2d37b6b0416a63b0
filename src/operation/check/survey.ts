import { type Check, type Data, keyOf } from './data.js';
import type { Found } from './finding.js';

/** No answer is lost or counted twice, and nothing leads from an answer to a person. */
export const checkSurvey: Check = async (data, found) => {
  const { redis, keys, short } = data;
  const [closedAt, answered, waiting, shown] = await Promise.all([
    redis.hget(keys.survey, 'closedAt'),
    redis.smembers(keys.surveyAnswered),
    redis.zrange(keys.surveyWaiting, '0', '-1'),
    redis.zrange(keys.surveyAnswers, '0', '-1'),
  ]);
  const there = new Set([...waiting, ...shown]);
  // There may be more answers than people: whoever is erased leaves theirs.
  if (answered.length > there.size) {
    const text = `has ${answered.length} people who answered, and ${there.size} answers are there`;
    found({ rule: 'survey', key: short(keys.surveyAnswered), text });
  }
  if (waiting.length + shown.length > there.size) {
    const again = new Set(shown);
    const twice = waiting.filter((answer) => again.has(answer));
    const repair = { text: 'taken out', act: () => redis.zrem(keys.surveyWaiting, ...twice) };
    const text = `has ${twice.length} answers that are shown already`;
    found({ rule: 'survey', key: short(keys.surveyWaiting), text, repair });
  }
  if (closedAt !== null && answered.length > 0) {
    const repair = { text: 'removed', act: () => redis.del(keys.surveyAnswered) };
    const text = 'says who answered, and the survey is closed';
    found({ rule: 'survey', key: short(keys.surveyAnswered), text, repair });
  }
  const drafting = answered.filter((user) => data.has('surveyDraft', user));
  for (const user of drafting) {
    const key = keyOf(data, 'surveyDraft', user);
    const repair = { text: 'removed', act: () => redis.del(key) };
    const text = 'is a draft of somebody who has sent their answers';
    found({ rule: 'survey', key: short(key), text, repair });
  }
  for (const key of [keys.surveyWaiting, keys.surveyAnswers]) await checkOrder(data, found, key);
};

/** A score would keep the order in which the answers came. */
async function checkOrder({ redis, short }: Data, found: Found, key: string): Promise<void> {
  const scored = await Promise.all([
    redis.zrangebyscore(key, '-inf', '(0'),
    redis.zrangebyscore(key, '(0', '+inf'),
  ]);
  const wrong = scored.flat();
  if (wrong.length === 0) return;
  const repair = {
    text: 'taken out of that order',
    act: () => redis.zadd(key, ...wrong.flatMap((answer) => ['0', answer])),
  };
  const text = `has ${wrong.length} answers in an order of their own`;
  found({ rule: 'survey-order', key: short(key), text, repair });
}
