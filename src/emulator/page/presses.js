import { pressButton } from './api.js';
import { showAlert } from './dialogs.js';
import { t } from './i18n.js';
import { openUrl } from './links.js';
import { state, touch } from './store.js';
import { toast } from './toast.js';

/** @typedef {Extract<import('./types.js').LiveEvent, { type: 'callback' }>} Answer */

/** After this long Telegram's clients stop the spinner, too. */
const PATIENCE = 15_000;

/** Presses under way, as `chat:message:data`. @type {Set<string>} */
const waiting = new Set();
/** @type {Map<string, (answer: Answer) => void>} */
const settle = new Map();
/** Answers that overtook the response which names their press. @type {Map<string, Answer>} */
const early = new Map();

/** @param {number} chatId @param {number} messageId @param {string} data */
export function isPressed(chatId, messageId, data) {
  return waiting.has(`${chatId}:${messageId}:${data}`);
}

/** Which buttons of a message are waiting: the bubble is drawn again when this changes. @param {number} chatId @param {number} messageId */
export function pressesOf(chatId, messageId) {
  const prefix = `${chatId}:${messageId}:`;
  return [...waiting].filter((key) => key.startsWith(prefix)).join('\n');
}

/** @param {number} chatId @param {number} messageId @param {string} data */
export async function press(chatId, messageId, data) {
  const key = `${chatId}:${messageId}:${data}`;
  if (waiting.has(key)) return;
  waiting.add(key);
  touch('presses');
  const userId = state.userId;
  const pressed = await pressButton(chatId, { from: userId, message_id: messageId, data });
  if (pressed) show(await answerOf(pressed.id), userId);
  waiting.delete(key);
  touch('presses');
}

/** @param {Answer} answer */
export function settlePress(answer) {
  const settled = settle.get(answer.id);
  if (settled) return settled(answer);
  early.set(answer.id, answer);
  window.setTimeout(() => early.delete(answer.id), PATIENCE);
}

/** @param {string} id @returns {Promise<Answer | undefined>} */
function answerOf(id) {
  return new Promise((resolve) => {
    const timer = window.setTimeout(() => finish(undefined), PATIENCE);
    /** @param {Answer | undefined} answer */
    const finish = (answer) => {
      window.clearTimeout(timer);
      settle.delete(id);
      early.delete(id);
      resolve(answer);
    };
    settle.set(id, finish);
    const overtook = early.get(id);
    if (overtook) finish(overtook);
  });
}

/** @param {Answer | undefined} answer @param {number} userId */
function show(answer, userId) {
  if (!answer) return toast(t('pressUnanswered'), 'error');
  if (answer.url) openUrl(answer.url, userId);
  if (!answer.text) return;
  if (answer.show_alert) showAlert(answer.text);
  else toast(answer.text);
}
