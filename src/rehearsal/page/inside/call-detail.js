import { el } from '../../../emulator/page/dom.js';
import { outcomeBadge } from './call-row.js';
import { clockTime, dayAndTime, duration, whom } from './format.js';
import { jsonView } from './json-view.js';
import { phoneButton } from './phone-button.js';
import { read } from './read.js';
import { say } from './strings.js';

/** @typedef {import('./call-row.js').Call} Call */

/** One call with what was asked and what was answered. @param {Call} call @returns {import('./nav.js').View} */
export function callDetail(call) {
  const node = el('div', { class: 'inside-body' });
  /** @type {any} */
  let whole;
  let gone = false;

  const draw = () => {
    node.replaceChildren(
      factsOf(call),
      ...(whole ? [request(whole), answer(whole)] : []),
      ...(gone ? [el('p', { class: 'empty' }, say('callGone'))] : []),
    );
  };
  return {
    node,
    title: () => call.method,
    draw,
    async shown() {
      if (whole) return;
      const found = await read(`calls/${call.id}`);
      whole = found.value;
      gone = found.gone === true;
      draw();
    },
  };
}

/** @param {Call} call */
function factsOf(call) {
  const { chatId, chat, at, ms, outcome, struck } = call;
  return el(
    'dl',
    { class: 'facts' },
    ...fact(
      say('about'),
      chatId === undefined ? say('nobody') : whom(chatId, chat),
      chatId !== undefined && chat !== undefined && phoneButton(chatId, chat),
    ),
    ...fact(say('when'), `${dayAndTime(at).slice(0, 10)} ${clockTime(at)}`),
    ...fact(say('took'), duration(ms)),
    ...fact(
      say('outcome'),
      outcomeBadge(call),
      el(
        'p',
        { class: 'hint' },
        [say(`${outcome}Long`), struck && say('struck')].filter(Boolean).join(' '),
      ),
    ),
  );
}

/** @param {string} name @param {...(Node | string | false)} values */
export function fact(name, ...values) {
  const detail = el('dd', {});
  for (const value of values) if (value) detail.append(value);
  return [el('dt', {}, name), detail];
}

/** @param {{ payload: unknown }} call */
function request({ payload }) {
  return section(say('request'), jsonView(payload));
}

/** @param {{ answer?: { ok: boolean, result?: unknown }, fault?: { html?: true } }} call */
function answer({ answer, fault }) {
  if (!answer) return section(say('answer'), el('p', { class: 'hint' }, say('noAnswer')));
  const asSent = answer.ok
    ? answer
    : {
        ok: false,
        .../** @type {object} */ (renamed(answer)),
      };
  return section(
    say('answer'),
    fault?.html && el('p', { class: 'hint' }, say('htmlAnswer')),
    jsonView(asSent),
  );
}

/** As it goes over the wire. @param {any} refusal */
function renamed({ code, description, parameters }) {
  return { error_code: code, description, ...(parameters && { parameters }) };
}

/** @param {string} title @param {...(Node | string | undefined | false)} content */
function section(title, ...content) {
  return el('section', { class: 'inside-section' }, el('h3', {}, title), ...content);
}
