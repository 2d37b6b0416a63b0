import { language, rememberedLanguage, setLanguage } from '../../emulator/page/i18n.js';
import { touch } from '../../emulator/page/store.js';
import { applyTheme } from '../../emulator/page/theme.js';
import { calendarPanel } from './calendar/panel.js';
import { contestPanel } from './contest/panel.js';
import { crowdPanel } from './crowd/panel.js';
import { faultsPanel } from './faults/panel.js';
import { insidePanel } from './inside/panel.js';
import { mountPanels } from './panels.js';
import { connectHub } from './phones/hub.js';
import { mountPhones } from './phones/row.js';
import { savingPanel } from './saving/panel.js';
import { scenesPanel } from './scenes/panel.js';
import { mountTime } from './time/bar.js';
import { mountTop } from './top/top.js';

applyTheme();
setLanguage(language());
window.addEventListener('storage', followOtherPages);
mountTop();
mountTime();
mountPanels([
  scenesPanel,
  calendarPanel,
  crowdPanel,
  insidePanel,
  faultsPanel,
  contestPanel,
  savingPanel,
]);
mountPhones();
connectHub();

/** Language and theme are switched on another page of the rehearsal. */
function followOtherPages() {
  applyTheme();
  if (rememberedLanguage() !== language()) setLanguage(rememberedLanguage());
  touch('strings');
}
