/** axe finds nothing serious on the chat page, light and dark. */

import { expect, test } from 'vitest';
import { seriousFaults } from './axe.js';
import { openStartedRoom, useBrowser } from './rehearsal-room.js';

useBrowser();

test.each(['light', 'dark'] as const)('the chat page, %s', async (colorScheme) => {
  const { page } = await openStartedRoom({ colorScheme });
  expect(await seriousFaults(page)).toEqual([]);
});
