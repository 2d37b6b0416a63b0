import { onPart, stateOf } from '../feed.js';
import { shownPhones } from '../phones/hub.js';
import { show } from '../phones/row.js';

/** Keeps the phone in sight on which the scene acts; not the keyboard, which stays where it is. */
export function followActs() {
  let followed = 0;
  onPart(['scenes'], () => {
    /** @type {import('./panel.js').ScenesState | undefined} */
    const state = stateOf('scenes');
    // At once, they would only flicker; and in a pause it is the person who looks about.
    if (state?.status !== 'playing' || state.pace === 'at-once') {
      followed = 0;
      return;
    }
    const userId = state.act?.userId;
    if (userId === undefined || userId === followed) return;
    const phone = shownPhones().find((each) => each.userId === userId && each.chatId === userId);
    if (!phone) return;
    followed = userId;
    show(phone);
  });
}
