import { editMessage } from './api.js';
import { attachmentTray } from './attachments.js';
import { commandMenu } from './command-menu.js';
import { beginEdit, beginReply, currentMode, endMode, onMode } from './compose-mode.js';
import { el, isComposing } from './dom.js';
import { draft, keepDraft } from './drafts.js';
import { acceptFiles } from './file-drop.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { inlineMenu } from './inline-menu.js';
import { modeBar } from './mode-bar.js';
import { isOwn } from './names.js';
import { replyKeyboard } from './reply-keyboard.js';
import { askedReply } from './reply-markup.js';
import { sendFound, sendText } from './sending.js';
import { stickerButton } from './sticker-picker.js';
import { chatOf, state, subscribe } from './store.js';
import { onTyping } from './typing.js';

/** The input with all that belongs to it. @param {HTMLElement} dropArea */
export function composer(dropArea) {
  const input = el('textarea', { rows: '1', class: 'input', dir: 'auto', enterkeyhint: 'send' });
  const commands = commandMenu(input, (command) => {
    input.value = '';
    changed();
    void sendText(command);
  });
  const inline = inlineMenu(input, (result) => {
    void sendAway((options) => sendFound(result, options));
  });
  const menu = el('button', {
    type: 'button',
    class: 'menu-button',
    on: { click: commands.toggle },
  });
  const send = el('button', { type: 'submit', class: 'send' }, icon('send'));
  const picker = el('input', { type: 'file', multiple: true, hidden: true });
  const attach = el(
    'button',
    { type: 'button', class: 'icon-button', on: { click: () => picker.click() } },
    icon('attach'),
  );
  const keyboardToggle = el('button', { type: 'button', class: 'icon-button' }, icon('keyboard'));
  const keyboard = replyKeyboard((present, open) => {
    keyboardToggle.hidden = !present;
    keyboardToggle.setAttribute('aria-expanded', String(open));
    keyboardToggle.setAttribute('aria-label', t(open ? 'hideKeyboard' : 'showKeyboard'));
    label();
  });
  keyboardToggle.addEventListener('click', keyboard.toggle);
  const tray = attachmentTray(() => changed());
  const field = el('div', { class: 'field' }, input, stickerButton(), keyboardToggle, attach);
  const line = el('div', { class: 'composer-line' }, menu, field, send);
  const form = el(
    'form',
    { class: 'composer' },
    commands.list,
    inline.panel,
    modeBar(),
    tray.tray,
    line,
    keyboard.panel,
    picker,
  );

  /** Grows with the text, and shows "send" only where there is something to send. */
  function changed() {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
    send.disabled = input.value.trim() === '' && tray.isEmpty();
    if (currentMode()?.kind !== 'edit') keepDraft(input.value);
    label();
  }

  function label() {
    const asked = currentMode()?.asked ? currentMode()?.message.reply_markup : undefined;
    const usual = tray.isEmpty() ? t('placeholder') : t('captionPlaceholder');
    input.placeholder = asked?.input_field_placeholder ?? keyboard.placeholder() ?? usual;
    input.setAttribute('aria-label', usual);
    menu.setAttribute('aria-label', `${t('menu')}: ${t('commands')}`);
    menu.replaceChildren(icon('menu'), el('span', {}, t('menu')));
    attach.setAttribute('aria-label', t('attach'));
    send.setAttribute('aria-label', currentMode()?.kind === 'edit' ? t('save') : t('send'));
    send.replaceChildren(icon(currentMode()?.kind === 'edit' ? 'check' : 'send'));
  }

  async function submit() {
    commands.close();
    inline.close();
    const text = input.value.trim();
    const mode = currentMode();
    if (mode?.kind === 'edit') await saveEdit(mode.message.message_id, text);
    else if (!tray.isEmpty()) await sendAttached(text);
    else if (text) await sendAway((options) => sendText(text, options));
  }

  /** @param {number} messageId @param {string} text */
  async function saveEdit(messageId, text) {
    if (!text) return;
    const edited = await editMessage(state.chatId, messageId, { from: state.userId, text });
    if (edited) endMode();
  }

  /** @param {string} caption */
  async function sendAttached(caption) {
    if (await tray.send(caption)) empty();
  }

  /**
   * Emptied at once, so that the next message can be typed; given back if it wasn't taken.
   *
   * @param {(options: { reply_to_message_id: number | undefined }) => Promise<boolean>} send
   */
  async function sendAway(send) {
    const typed = input.value;
    const replyTo = currentMode()?.message.message_id;
    empty();
    if ((await send({ reply_to_message_id: replyTo })) || input.value !== '') return;
    input.value = typed;
    changed();
  }

  /** Neither a text that is being changed nor the caption of a file asks the bot anything. */
  function followInline() {
    inline.follow(tray.isEmpty() && currentMode()?.kind !== 'edit' ? input.value : '');
  }

  function empty() {
    input.value = '';
    if (currentMode()) endMode();
    changed();
  }

  function editLast() {
    const last = chatOf().messages.findLast(
      (each) => isOwn(each) && each.text && !each.forward_origin && !each.via_bot,
    );
    if (last) beginEdit(last);
    return last !== undefined;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  input.addEventListener('input', () => {
    changed();
    commands.follow();
    followInline();
  });
  input.addEventListener('focus', followInline);
  input.addEventListener('blur', () =>
    window.setTimeout(
      () => document.activeElement !== input && document.activeElement !== menu && commands.close(),
      150,
    ),
  );
  form.addEventListener('focusout', () =>
    window.setTimeout(() => !form.contains(document.activeElement) && inline.close(), 150),
  );
  input.addEventListener('keydown', (event) => {
    if (isComposing(event) || commands.handleKey(event) || inline.handleKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void submit();
    } else if (event.key === 'Escape' && currentMode()) endMode();
    else if (event.key === 'ArrowUp' && input.value === '' && tray.isEmpty() && editLast())
      event.preventDefault();
  });
  menu.addEventListener('click', () => input.focus());
  picker.addEventListener('change', () => {
    tray.add(picker.files ?? []);
    picker.value = '';
    input.focus();
  });
  acceptFiles(dropArea, (files) => {
    tray.add(files);
    input.focus();
  });

  onMode((mode) => {
    input.value = mode?.kind === 'edit' ? (mode.message.text ?? '') : draft();
    changed();
    if (mode && !mode.asked) input.focus();
  });
  onTyping((text) => {
    input.value = text;
    changed();
    input.focus();
    followInline();
  });
  followChat({ input, tray, changed });
  subscribe([], label);
  return form;
}

/**
 * Another chat brings its own draft; a force_reply of the bot opens its reply once.
 *
 * @param {{ input: HTMLTextAreaElement, tray: { clear: () => void }, changed: () => void }} parts
 */
function followChat({ input, tray, changed }) {
  let chatId = NaN;
  let askedFor = 0;
  subscribe(['choice', 'messages'], () => {
    if (chatId !== state.chatId) {
      if (currentMode()) endMode();
      chatId = state.chatId;
      askedFor = 0;
      input.value = draft();
      tray.clear();
      changed();
    }
    const asking = askedReply(chatOf().messages);
    if (asking && asking.message_id !== askedFor && !currentMode()) beginReply(asking, true);
    askedFor = asking?.message_id ?? 0;
  });
}
