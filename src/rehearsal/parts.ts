import { createCalendar } from './calendar/calendar.js';
import { createContestFile } from './contest-file/part.js';
import { createCrowd } from './crowd/crowd.js';
import { createFaults } from './faults/faults.js';
import { createInside } from './inside/inside.js';
import type { RehearsalPart } from './part.js';
import type { Rehearsal } from './rehearsal.js';
import { createSaving } from './saving/saving.js';
import { createScenes } from './scenes/scenes.js';

/** Everything that the page offers beside the phones and the clock. */
export const PARTS: readonly ((rehearsal: Rehearsal) => RehearsalPart)[] = [
  (rehearsal) => createScenes(rehearsal),
  createCalendar,
  (rehearsal) => createCrowd(rehearsal),
  createInside,
  createFaults,
  createContestFile,
  createSaving,
];
