import { setTimeout as sleep } from 'node:timers/promises';
import type { Transformer } from 'grammy';

/** A wait that a person in a chat still takes for a slow answer. */
const SHORT_WAIT_SECONDS = 5;
const ATTEMPTS = 3;

const WRITES_TEXT = new Set(['sendMessage', 'editMessageText']);
const WRITES_CAPTION = new Set(['sendPhoto', 'sendDocument', 'editMessageCaption']);

/**
 * What holds for every message in our words: HTML, and no preview of links, which may show something
 * else tomorrow. What somebody else composed comes with its formatting, and is left as it is.
 */
export const writeHtml: Transformer = (previous, method, payload, signal) => {
  const isOurs = !('entities' in payload || 'caption_entities' in payload);
  if (isOurs && WRITES_TEXT.has(method)) {
    const ours = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } };
    return previous(method, { ...ours, ...payload }, signal);
  }
  if (isOurs && WRITES_CAPTION.has(method)) {
    return previous(method, { parse_mode: 'HTML', ...payload }, signal);
  }
  return previous(method, payload, signal);
};

/** An edit to what already stands there has reached its end. */
export const acceptUnmodified: Transformer = async (previous, method, payload, signal) => {
  const answer = await previous(method, payload, signal);
  if (!answer.ok && answer.description.includes('message is not modified')) {
    return { ok: true, result: true as never };
  }
  return answer;
};

/**
 * Waits out a short 429. A refused call had no effect, so it is safe to repeat; a call without an
 * answer is not repeated here, because it may have been carried out.
 */
export const waitOutShortLimits: Transformer = async (previous, method, payload, signal) => {
  let answer = await previous(method, payload, signal);
  for (let attempt = 1; attempt < ATTEMPTS && !answer.ok; attempt += 1) {
    const seconds = answer.parameters?.retry_after;
    if (answer.error_code !== 429 || seconds === undefined || seconds > SHORT_WAIT_SECONDS) break;
    await sleep(seconds * 1000);
    answer = await previous(method, payload, signal);
  }
  return answer;
};
