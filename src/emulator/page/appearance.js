import { el } from './dom.js';
import { language, setLanguage, t } from './i18n.js';
import { icon } from './icons.js';
import { touch } from './store.js';
import { followSystem, isDark, toggleTheme } from './theme.js';

/** The switches of language and theme, for the top line of a page; drawn again when either changes. */
export function appearanceSwitches() {
  const buttons = [languageButton('vi', 'VI', 'Tiếng Việt'), languageButton('en', 'EN', 'English')];
  const languages = el('div', { class: 'switch', role: 'group' }, ...buttons);
  const theme = el('button', { type: 'button', class: 'icon-button' });
  const draw = () => {
    languages.setAttribute('aria-label', t('language'));
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.lang === language()));
    }
    const label = t(isDark() ? 'lightTheme' : 'darkTheme');
    theme.setAttribute('aria-label', label);
    theme.title = label;
    theme.replaceChildren(icon(isDark() ? 'sun' : 'moon'));
  };
  theme.addEventListener('click', () => {
    toggleTheme();
    draw();
  });
  followSystem(draw);
  draw();
  return { languages, theme, draw };
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
