import { openBotLink } from './api.js';
import { t } from './i18n.js';
import { openChat } from './opening.js';
import { state } from './store.js';
import { toast } from './toast.js';

const PAYLOAD = /^[\w-]{0,64}$/;

/**
 * The start payload of a link to this bot ('' where it has none), or undefined for any other link.
 *
 * @param {string} url
 * @returns {string | undefined}
 */
export function startPayload(url) {
  const parsed = parse(url);
  if (!parsed) return undefined;
  const telegram = /^(?:www\.)?(?:t|telegram)\.me$/i.test(parsed.hostname);
  const named =
    parsed.protocol === 'tg:' ? parsed.searchParams.get('domain') : parsed.pathname.slice(1);
  if (!telegram && parsed.protocol !== 'tg:') return undefined;
  if (named?.replace(/\/$/, '').toLowerCase() !== state.bot.username.toLowerCase())
    return undefined;
  return parsed.searchParams.get('start') ?? '';
}

/** @param {string} url */
function parse(url) {
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  return URL.canParse(absolute) ? new URL(absolute) : undefined;
}

/** The payload of a pasted link to the bot, or of one that stands for itself. @param {string} pasted */
export function payloadOf(pasted) {
  const text = pasted.trim();
  return startPayload(text) ?? (PAYLOAD.test(text) ? text : undefined);
}

/** Opens what was pasted: a link to the bot, or the payload alone. @param {string} pasted */
export async function openPasted(pasted) {
  const payload = payloadOf(pasted);
  if (payload === undefined) {
    toast(t('badLink'), 'error');
    return false;
  }
  return openBot(payload);
}

/** Opens the bot's own chat for whoever is being played. @param {string} payload */
export const openBot = (payload) => openAs(payload, state.userId);

/** @param {string} payload @param {number} userId */
async function openAs(payload, userId) {
  openChat(userId, userId);
  return (await openBotLink({ from: userId, payload })) !== undefined;
}

/**
 * Only web, mail and telephone links leave the page: a bot's text may hold anything, and
 * `javascript:` must not run.
 *
 * @param {string} url
 * @param {number} [userId]
 */
export function openUrl(url, userId = state.userId) {
  const payload = startPayload(url);
  if (payload !== undefined) return void openAs(payload, userId);
  const safe = outsideHref(url);
  if (safe) window.open(safe, '_blank', 'noopener,noreferrer');
}

/** @param {string} url @returns {string | undefined} */
export function outsideHref(url) {
  const parsed = parse(url);
  return parsed && ['http:', 'https:', 'mailto:', 'tel:'].includes(parsed.protocol)
    ? parsed.href
    : undefined;
}
