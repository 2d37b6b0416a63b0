import { mountAnnouncer } from './announcer.js';
import { mountChat } from './chat.js';
import { language, setLanguage } from './i18n.js';
import { connect } from './live.js';
import { onOpening } from './opening.js';
import { mountPeople } from './people-list.js';
import { followNewPeople } from './people-pages.js';
import { mountPanel } from './person-panel.js';
import { addPerson, SAMPLES } from './sample-people.js';
import { choose, state, subscribe } from './store.js';
import { mountStrip } from './strip.js';
import { applyTheme } from './theme.js';

applyTheme();
setLanguage(language());
mountStrip();
mountPeople();
mountChat();
mountPanel();
mountAnnouncer();
onOpening((chatId) => choose(chatId));
greetFirstVisit();
readOnReturn();
followNewPeople();
connect();

/** An empty room gets one sample person, so that the chat can begin at once. */
function greetFirstVisit() {
  let asking = false;
  subscribe(['people'], async () => {
    const [sample] = SAMPLES;
    if (asking || !state.ready || state.users.size > 0 || !sample) return;
    asking = true;
    await addPerson(sample);
    asking = false;
  });
}

/** What came while the tab was hidden has been read once the reader is back. */
function readOnReturn() {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && state.unread.has(state.chatId)) choose(state.chatId);
  });
}
