import { byId, el } from '../../../emulator/page/dom.js';
import { language, setLanguage, t } from '../../../emulator/page/i18n.js';
import { icon } from '../../../emulator/page/icons.js';
import { state, subscribe, touch } from '../../../emulator/page/store.js';
import { followSystem, isDark, toggleTheme } from '../../../emulator/page/theme.js';
import { facts, onPart } from '../feed.js';
import { botChip } from './bot-chip.js';
import { panelsToggle } from './panels-toggle.js';
import { say } from './strings.js';

/** The line on top: what this is, how the system is, and how the page looks. */
export function mountTop() {
  const heading = el('h1', { class: 'top-title' });
  const nothing = el('p', { class: 'top-nothing' });
  const connection = el('span', { class: 'top-connection', role: 'status' });
  const chip = botChip();
  const panels = panelsToggle();
  const languages = /** @type {const} */ ([
    ['vi', 'VI', 'Tiếng Việt'],
    ['en', 'EN', 'English'],
  ]).map(([code, short, name]) => languageButton(code, short, name));
  const group = el('div', { class: 'switch', role: 'group' }, ...languages);
  const theme = el('button', { type: 'button', class: 'icon-button' });
  byId('top').append(
    el('div', { class: 'top-what' }, heading, nothing),
    connection,
    chip.node,
    chip.status,
    group,
    theme,
    panels.node,
  );

  const draw = () => {
    const contest = facts.contest?.shortName[language()] ?? '';
    heading.replaceChildren(
      el('span', { class: 'lamp', 'aria-hidden': 'true' }),
      el('span', { class: 'top-rehearsal' }, say('rehearsal')),
      contest && el('span', { class: 'top-contest' }, contest),
    );
    nothing.textContent = say('nothing');
    connection.textContent = state.ready && !state.connected ? t('reconnecting') : '';
    group.setAttribute('aria-label', t('language'));
    for (const button of languages)
      button.setAttribute('aria-pressed', String(button.lang === language()));
    const label = t(isDark() ? 'lightTheme' : 'darkTheme');
    theme.setAttribute('aria-label', label);
    theme.title = label;
    theme.replaceChildren(icon(isDark() ? 'sun' : 'moon'));
    document.title = contest ? `${say('rehearsal')} – ${contest}` : say('rehearsal');
    chip.draw();
    panels.draw();
  };
  theme.addEventListener('click', () => {
    toggleTheme();
    draw();
  });
  followSystem(draw);
  subscribe(['status'], draw);
  onPart(['bot', 'begun'], draw);
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
    { type: 'button', lang: code, title: name, 'aria-label': name, on: { click } },
    short,
  );
}
