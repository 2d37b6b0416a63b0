import { currentMode, endMode, onMode } from './compose-mode.js';
import { el } from './dom.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { senderOf, summaryOf } from './names.js';
import { subscribe } from './store.js';

/** Above the input: which message is being answered or edited, and a way out. */
export function modeBar() {
  const bar = el('div', { class: 'mode-bar', hidden: true });
  const draw = () => {
    const mode = currentMode();
    bar.hidden = !mode;
    if (!mode) return bar.replaceChildren();
    const title =
      mode.kind === 'edit' ? t('editing') : t('replyingTo', { name: senderOf(mode.message) });
    bar.replaceChildren(
      icon(mode.kind),
      el(
        'div',
        { class: 'mode-text' },
        el('strong', {}, title),
        el('span', {}, summaryOf(mode.message)),
      ),
      el(
        'button',
        {
          type: 'button',
          class: 'icon-button small',
          'aria-label': t('cancelMode'),
          on: { click: endMode },
        },
        icon('close'),
      ),
    );
  };
  onMode(draw);
  subscribe([], draw);
  return bar;
}
