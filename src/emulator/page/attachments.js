import { sendFiles } from './api.js';
import { el } from './dom.js';
import { applyEvent } from './events.js';
import { sizeOf, t } from './i18n.js';
import { icon } from './icons.js';
import { state, subscribe } from './store.js';

/** What Telegram takes as a photo; other pictures go as files. */
const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/** Telegram's albums hold ten. */
const ALBUM = 10;

/**
 * The files chosen but not sent yet. @param {() => void} changed
 */
export function attachmentTray(changed) {
  /** @type {File[]} */
  let files = [];
  let asPhotos = true;
  const list = el('ul', { class: 'tray-files' });
  const box = el('input', {
    type: 'checkbox',
    checked: true,
    on: {
      change: () => {
        asPhotos = box.checked;
      },
    },
  });
  const boxLabel = el('span');
  const choice = el('label', { class: 'tray-choice' }, box, boxLabel);
  const tray = el('div', { class: 'tray', hidden: true, role: 'group' }, list, choice);

  const draw = () => {
    tray.hidden = files.length === 0;
    tray.setAttribute('aria-label', t('attached'));
    boxLabel.textContent = t('asPhotos');
    choice.hidden = !files.some(isPhoto);
    list.replaceChildren(
      ...files.map((file) => trayItem(file, () => change(files.filter((each) => each !== file)))),
    );
  };
  /** @param {File[]} next */
  const change = (next) => {
    files = next;
    draw();
    changed();
  };
  subscribe([], draw);

  return {
    tray,
    isEmpty: () => files.length === 0,
    /** @param {Iterable<File>} added */
    add: (added) => change([...files, ...added]),
    clear: () => change([]),
    /** Sends them as albums of one kind: photos and files don't mix in one. @param {string} caption */
    async send(caption) {
      const photos = asPhotos ? files.filter(isPhoto) : [];
      const others = files.filter((file) => !photos.includes(file));
      const albums = [
        ...albumsOf(photos).map((album) => ({ as: /** @type {const} */ ('photo'), album })),
        ...albumsOf(others).map((album) => ({ as: /** @type {const} */ ('document'), album })),
      ];
      let words = caption;
      for (const { as, album } of albums) {
        const sent = await sendFiles(state.chatId, {
          from: state.userId,
          as,
          caption: words,
          files: album,
        });
        if (!sent) return false;
        for (const message of sent)
          applyEvent({ type: 'message', chat_id: message.chat.id, message });
        change(files.filter((file) => !album.includes(file)));
        words = '';
      }
      return true;
    },
  };
}

/** @param {File} file */
const isPhoto = (file) => PHOTO_TYPES.includes(file.type);

/** @param {File[]} files */
function albumsOf(files) {
  return Array.from({ length: Math.ceil(files.length / ALBUM) }, (_, n) =>
    files.slice(n * ALBUM, (n + 1) * ALBUM),
  );
}

/** @param {File} file @param {() => void} remove */
function trayItem(file, remove) {
  const label = t('remove', { name: file.name });
  return el(
    'li',
    { class: 'tray-file' },
    thumbnail(file),
    el(
      'span',
      { class: 'document-text' },
      el('span', { class: 'document-name' }, file.name),
      el('span', { class: 'document-size' }, sizeOf(file.size)),
    ),
    el(
      'button',
      { type: 'button', class: 'icon-button small', 'aria-label': label, on: { click: remove } },
      icon('close'),
    ),
  );
}

/** Drawn on a canvas: a strict content security policy has no room for blob: pictures. @param {File} file */
function thumbnail(file) {
  const holder = el('span', { class: 'tray-thumb' }, icon('file'));
  if (!isPhoto(file)) return holder;
  createImageBitmap(file).then(
    (bitmap) => {
      const canvas = el('canvas', { width: 72, height: 72 });
      const scale = Math.max(72 / bitmap.width, 72 / bitmap.height);
      const [width, height] = [bitmap.width * scale, bitmap.height * scale];
      canvas
        .getContext('2d')
        ?.drawImage(bitmap, (72 - width) / 2, (72 - height) / 2, width, height);
      holder.replaceChildren(canvas);
    },
    () => {},
  );
  return holder;
}
