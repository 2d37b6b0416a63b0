import type { Scene } from './scene.js';
import { threeAuthors } from './three-authors.js';

/** In the order of a contest. */
export const SCENES: readonly Scene[] = [threeAuthors];
