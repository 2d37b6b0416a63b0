import { fileUrl } from './api.js';
import { showPhoto } from './dialogs.js';
import { el } from './dom.js';
import { sizeOf, t } from './i18n.js';
import { icon } from './icons.js';

/** @typedef {import('./types.js').Message} Message */
/** @typedef {import('./types.js').Attached} Attached */

/** What a message carries besides text, or undefined. @param {Message} message @returns {HTMLElement | undefined} */
export function mediaOf(message) {
  if (message.photo) return photo(message);
  if (message.sticker) return sticker(message.sticker);
  if (message.voice) return sound(message.voice, t('voice'));
  if (message.audio)
    return sound(message.audio, message.audio.title ?? message.audio.file_name ?? t('audio'));
  const film = message.video ?? message.animation;
  if (film) return video(film, message.has_media_spoiler === true);
  if (message.document) return documentCard(message.document);
  return undefined;
}

/** Several photos and videos, or several files, sent as one. @param {Message[]} messages */
export function albumOf(messages) {
  const photos = messages.every((message) => message.photo ?? message.video);
  const kind = photos ? 'album photos' : 'album files';
  const items = messages.map(mediaOf).filter((item) => item !== undefined);
  return el('div', { class: kind, data: { count: String(Math.min(items.length, 4)) } }, ...items);
}

/** @param {Message} message */
function photo(message) {
  const largest = message.photo?.toSorted((a, b) => b.width - a.width)[0];
  if (!largest) return undefined;
  const url = fileUrl(largest.file_id);
  // Width and height reserve the room before the bytes come, so the chat doesn't jump.
  const image = el('img', {
    src: url,
    alt: '',
    width: largest.width,
    height: largest.height,
    class: message.has_media_spoiler ? 'veiled' : '',
  });
  image.addEventListener('error', () => image.classList.add('missing'), { once: true });
  const alt = message.caption || t('photo');
  return el(
    'button',
    {
      type: 'button',
      class: 'photo',
      'aria-label': `${t('openPhoto')}: ${alt}`,
      on: { click: () => open(image, url, alt) },
    },
    image,
  );
}

/** @param {HTMLImageElement} image @param {string} url @param {string} alt */
function open(image, url, alt) {
  if (image.classList.contains('veiled')) image.classList.remove('veiled');
  else showPhoto(url, alt);
}

/** @param {Attached} attached */
function documentCard(attached) {
  const name = attached.file_name ?? t('document');
  const extension = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1];
  const size = attached.file_size === undefined ? '' : sizeOf(attached.file_size);
  return el(
    'a',
    {
      class: 'document',
      href: fileUrl(attached.file_id),
      download: name,
      'aria-label': `${t('download', { name })}${size && `, ${size}`}`,
    },
    el(
      'span',
      { class: 'document-mark' },
      extension ? extension.toUpperCase() : icon('file'),
      el('span', { class: 'document-arrow' }, icon('download')),
    ),
    el(
      'span',
      { class: 'document-text' },
      el('span', { class: 'document-name' }, name),
      el('span', { class: 'document-size' }, size),
    ),
  );
}

/** @param {import('./types.js').Sticker} shown */
function sticker(shown) {
  const emoji = shown.emoji ?? '🙂';
  const node = el('div', {
    class: 'sticker',
    role: 'img',
    'aria-label': `${t('sticker')} ${emoji}`,
  });
  // Animated stickers and those the emulator only names have no picture: the emoji stands in.
  if (shown.is_animated || shown.is_video) node.append(emoji);
  else {
    const image = el('img', { src: fileUrl(shown.file_id), alt: '' });
    image.addEventListener('error', () => image.replaceWith(emoji), { once: true });
    node.append(image);
  }
  return node;
}

/** @param {Attached} attached @param {string} name */
function sound(attached, name) {
  const player = el('audio', {
    controls: true,
    preload: 'none',
    src: fileUrl(attached.file_id),
    'aria-label': name,
  });
  return el('div', { class: 'sound' }, el('span', { class: 'document-name' }, name), player);
}

/** What can't be played, because it came without bytes or isn't a film, stands there as a file. @param {Attached} attached @param {boolean} veiled */
function video(attached, veiled) {
  const player = el('video', {
    class: `video${veiled ? ' veiled' : ''}`,
    controls: true,
    preload: 'metadata',
    src: fileUrl(attached.file_id),
    'aria-label': attached.file_name ?? t('video'),
  });
  player.addEventListener('play', () => player.classList.remove('veiled'));
  player.addEventListener('error', () => player.replaceWith(documentCard(attached)), {
    once: true,
  });
  return player;
}
