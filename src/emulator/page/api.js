import { t } from './i18n.js';
import { toast } from './toast.js';

/** @typedef {import('./types.js').Message} Message */
/** @typedef {import('./types.js').User} User */
/** @typedef {{ first_name?: string, username?: string, language_code?: string }} UserFields */

/** @typedef {import('./types.js').Listed} Listed */

/** @returns {Promise<import('./types.js').Snapshot>} */
export const fetchState = () => read('/_/state');

/**
 * People in the order in which they came, after the given one.
 *
 * @param {{ search?: string, after?: number | undefined }} asked
 * @returns {Promise<{ people: Listed[], total: number, more: boolean }>}
 */
export function fetchPeople({ search = '', after }) {
  const query = new URLSearchParams({
    search,
    ...(after !== undefined && { after: String(after) }),
  });
  return read(`/_/people?${query}`);
}

/** A chat from its end, as this person has it. @param {number} chatId @param {number} userId @returns {Promise<import('./types.js').ShownPlace>} */
export const fetchPlace = (chatId, userId) => read(`/_/chats/${chatId}/as/${userId}`);

/** What was said before that message. @param {number} chatId @param {number} before @returns {Promise<{ messages: Message[], more: boolean }>} */
export const fetchOlder = (chatId, before) => read(`/_/chats/${chatId}/messages?before=${before}`);

/** @param {string} path */
async function read(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** @param {UserFields} fields @returns {Promise<User | undefined>} */
export const addUser = (fields) => ask('POST', '/_/users', fields);

/** @param {number} id @param {UserFields} fields */
export const changeUser = (id, fields) => ask('PATCH', `/_/users/${id}`, fields);

/** @param {number} id @param {boolean} blocked */
export const setBlocked = (id, blocked) =>
  ask('POST', `/_/users/${id}/${blocked ? 'block' : 'unblock'}`, {});

/** The account is deleted for good. @param {number} id */
export const deactivate = (id) => ask('POST', `/_/users/${id}/deactivate`, {});

/** @param {string} title @returns {Promise<{ id: number } | undefined>} */
export const addGroup = (title) => ask('POST', '/_/groups', { title });

/** @param {string} title @returns {Promise<{ id: number } | undefined>} */
export const addChannel = (title) => ask('POST', '/_/channels', { title });

/**
 * @param {number} chatId
 * @param {number} from
 * @param {{ member: boolean, can_post?: boolean }} fields
 * @returns {Promise<import('./types.js').Chat | undefined>}
 */
export const setBotMember = (chatId, from, fields) =>
  ask('POST', `/_/chats/${chatId}/bot`, { from, ...fields });

/**
 * @param {number} chatId
 * @param {{ from: number, text?: string, reply_to_message_id?: number | undefined, forwarded?: boolean, sticker?: string }} fields
 * @returns {Promise<Message | undefined>}
 */
export const sendMessage = (chatId, fields) => ask('POST', `/_/chats/${chatId}/messages`, fields);

/** @param {number} chatId @param {number} messageId @param {{ from: number, text: string }} fields */
export const editMessage = (chatId, messageId, fields) =>
  ask('POST', `/_/chats/${chatId}/messages/${messageId}/edit`, fields);

/** @param {number} chatId @param {{ from: number, message_id: number, data: string }} fields @returns {Promise<{ id: string } | undefined>} */
export const pressButton = (chatId, fields) => ask('POST', `/_/chats/${chatId}/press`, fields);

/**
 * What the bot finds, or undefined: who is still typing is not told of each query that failed.
 *
 * @param {number} chatId
 * @param {{ from: number, query: string, offset: string }} fields
 * @returns {Promise<import('./types.js').InlineResults | undefined>}
 */
export const askInline = (chatId, fields) =>
  ask('POST', `/_/chats/${chatId}/inline`, fields, { quiet: true });

/**
 * @param {number} chatId
 * @param {{ from: number, query_id: string, result_id: string, reply_to_message_id?: number | undefined }} fields
 * @returns {Promise<Message | undefined>}
 */
export const sendInlineResult = (chatId, fields) =>
  ask('POST', `/_/chats/${chatId}/inline/send`, fields);

/** @param {{ from: number, payload: string }} fields @returns {Promise<Message | undefined>} */
export const openBotLink = (fields) => ask('POST', '/_/links', fields);

/**
 * @param {number} chatId
 * @param {{ from: number, as: 'photo' | 'document', caption: string, files: File[] }} sent
 * @returns {Promise<Message[] | undefined>}
 */
export function sendFiles(chatId, { from, as, caption, files }) {
  const form = new FormData();
  form.append('from', String(from));
  form.append('as', as);
  if (caption) form.append('caption', caption);
  for (const file of files) form.append('file', file, file.name);
  return ask('POST', `/_/chats/${chatId}/files`, form);
}

/** @param {string} fileId */
export const fileUrl = (fileId) => `/_/files/${encodeURIComponent(fileId)}`;

/**
 * Asks the server. What it refuses is told to the person here, once for every caller; callers get
 * `undefined` and leave things as they were.
 *
 * @param {string} method
 * @param {string} path
 * @param {FormData | object} body
 * @param {{ quiet?: boolean }} [options] a quiet one leaves it to the caller to tell
 */
async function ask(method, path, body, { quiet = false } = {}) {
  try {
    const response = await fetch(
      path,
      body instanceof FormData
        ? { method, body }
        : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
    );
    const answer = await response.json().catch(() => undefined);
    if (response.ok) return answer ?? {};
    if (!quiet) toast(answer?.error ?? t('refused', { status: response.status }), 'error');
  } catch {
    if (!quiet) toast(t('offline'), 'error');
  }
  return undefined;
}
