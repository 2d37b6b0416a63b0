import { language, setLanguage } from '../../emulator/page/i18n.js';
import { applyTheme } from '../../emulator/page/theme.js';
import { fetchAll } from './feed.js';
import { mountPanels } from './panels.js';

applyTheme();
setLanguage(language());
mountPanels([]);
await fetchAll();
