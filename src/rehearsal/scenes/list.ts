import { correction } from './correction.js';
import { twelveFinalists } from './finalists/twelve-finalists.js';
import { resultsDay } from './results-day.js';
import type { Scene } from './scene.js';
import { threeAuthors } from './three-authors.js';

/** In the order of a contest. */
export const SCENES: readonly Scene[] = [threeAuthors, twelveFinalists, resultsDay, correction];
