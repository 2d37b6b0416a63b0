import { el } from './dom.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { openMenu } from './popover.js';
import { sendSticker } from './sending.js';
import { subscribe } from './store.js';

/** A handful is enough to see how the bot meets a sticker. */
const STICKERS = ['👍', '❤️', '😀', '🎉'];

export function stickerButton() {
  const button = el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-haspopup': 'menu' },
    icon('sticker'),
  );
  const label = () => button.setAttribute('aria-label', t('stickers'));
  button.addEventListener('click', () => {
    const choices = STICKERS.map((emoji) => ({
      label: emoji,
      act: () => void sendSticker(emoji),
    }));
    openMenu(t('stickers'), choices, button.getBoundingClientRect(), button, 'sticker-menu');
  });
  subscribe([], label);
  label();
  return button;
}
