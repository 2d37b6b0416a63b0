import { appearanceSwitches } from './appearance.js';
import { byId, el } from './dom.js';
import { t } from './i18n.js';
import { state, subscribe } from './store.js';

/** The line on top: that this is a rehearsal, whether it is live, the language and the theme. */
export function mountStrip() {
  const notice = el('p', { class: 'notice' });
  const connection = el('span', { class: 'connection', role: 'status' });
  const { languages, theme, draw: drawSwitches } = appearanceSwitches();
  theme.classList.add('small');
  byId('strip').append(notice, connection, languages, theme);

  const draw = () => {
    notice.replaceChildren(el('span', { class: 'lamp', 'aria-hidden': 'true' }), t('rehearsal'));
    connection.textContent = state.ready && !state.connected ? t('reconnecting') : '';
    drawSwitches();
    document.title = state.bot.first_name ? `${state.bot.first_name} – ${t('title')}` : t('title');
  };
  subscribe(['status', 'people'], draw);
  draw();
}
