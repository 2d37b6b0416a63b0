const REMEMBERED = 'rehearsal.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** Until someone presses the switch, the page follows the system, also when that changes. */
export function isDark() {
  const chosen = localStorage.getItem(REMEMBERED);
  return chosen ? chosen === 'dark' : system.matches;
}

export function toggleTheme() {
  localStorage.setItem(REMEMBERED, isDark() ? 'light' : 'dark');
  applyTheme();
}

export function applyTheme() {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
}

/** @param {() => void} changed */
export function followSystem(changed) {
  system.addEventListener('change', () => {
    applyTheme();
    changed();
  });
}
