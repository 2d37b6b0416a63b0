import { byId, el } from './dom.js';
import { language, setLanguage, t } from './i18n.js';
import { icon } from './icons.js';
import { state, subscribe, touch } from './store.js';
import { followSystem, isDark, toggleTheme } from './theme.js';

/** The line on top: that this is a rehearsal, whether it is live, the language and the theme. */
export function mountStrip() {
  const notice = el('p', { class: 'notice' });
  const connection = el('span', { class: 'connection', role: 'status' });
  const vi = languageButton('vi', 'VI', 'Tiếng Việt');
  const en = languageButton('en', 'EN', 'English');
  const languages = el('div', { class: 'switch', role: 'group' }, vi, en);
  const theme = el('button', { type: 'button', class: 'icon-button small' });
  byId('strip').append(notice, connection, languages, theme);

  const draw = () => {
    notice.replaceChildren(el('span', { class: 'lamp', 'aria-hidden': 'true' }), t('rehearsal'));
    connection.textContent = state.ready && !state.connected ? t('reconnecting') : '';
    languages.setAttribute('aria-label', t('language'));
    for (const button of [vi, en]) {
      button.setAttribute('aria-pressed', String(button.lang === language()));
    }
    const label = t(isDark() ? 'lightTheme' : 'darkTheme');
    theme.setAttribute('aria-label', label);
    theme.title = label;
    theme.replaceChildren(icon(isDark() ? 'sun' : 'moon'));
    document.title = state.bot.first_name ? `${state.bot.first_name} – ${t('title')}` : t('title');
  };
  theme.addEventListener('click', () => {
    toggleTheme();
    draw();
  });
  followSystem(draw);
  subscribe(['status', 'people'], draw);
  draw();
}

/** @param {'vi' | 'en'} code @param {string} short @param {string} name */
function languageButton(code, short, name) {
  const click = () => {
    setLanguage(code);
    touch('strings');
  };
  return el(
    'button',
    { type: 'button', lang: code, title: name, 'aria-label': `${short} – ${name}`, on: { click } },
    short,
  );
}
