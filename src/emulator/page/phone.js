import { mountAnnouncer } from './announcer.js';
import { mountChat } from './chat.js';
import { byId } from './dom.js';
import { followFrame, isFramed, tellFrame } from './frame.js';
import { language, rememberedLanguage, setLanguage } from './i18n.js';
import { onOpening } from './opening.js';
import { fetchCurrentPlace, receive, whileFetching } from './place.js';
import { setConnected, state, subscribe, touch } from './store.js';
import { follow, watch } from './stream.js';
import { applyTheme, followSystem } from './theme.js';

/** One person's chat and nothing else: `/phone?user=…&chat=…`, in a frame or in a tab of its own. */

const place = readPlace();
state.userId = place.userId;
state.chatId = place.chatId;
document.documentElement.toggleAttribute('data-framed', isFramed);
applyTheme();
setLanguage(language());
followSettings();
mountChat();
mountAnnouncer();
if (isFramed) {
  onOpening((chatId, userId) => tellFrame({ says: 'open', chatId, userId }));
  followFrame(focusInput);
} else {
  onOpening((chatId, userId) => location.assign(`/phone?user=${userId}&chat=${chatId}`));
  followAlone();
  subscribe(['people'], () => {
    document.title = byId('chat').querySelector('.phone-owner')?.textContent ?? '';
  });
}

function readPlace() {
  const asked = new URLSearchParams(location.search);
  const userId = Number(asked.get('user'));
  return { userId, chatId: Number(asked.get('chat') ?? userId) };
}

function followAlone() {
  let stream = '';
  const begin = () =>
    whileFetching(async () => {
      await watch(stream, [place]);
      await fetchCurrentPlace();
    });
  follow({
    opened: async (opened) => {
      stream = opened;
      await begin();
      setConnected(true);
    },
    event: (event) => {
      if (event.type === 'cleared') void begin().catch(() => undefined);
      else receive(event);
    },
    lost: () => setConnected(false),
  });
}

/** Language and theme are switched on another page, or on the one around. */
function followSettings() {
  window.addEventListener('storage', () => {
    applyTheme();
    if (rememberedLanguage() === language()) return;
    setLanguage(rememberedLanguage());
    touch('strings');
  });
  followSystem(() => undefined);
}

function focusInput() {
  const chat = byId('chat');
  const inSight = [...chat.querySelectorAll('textarea, .big-button')].find(
    (node) => node instanceof HTMLElement && node.offsetParent !== null,
  );
  if (inSight instanceof HTMLElement) inSight.focus({ preventScroll: true });
  else window.focus();
}
