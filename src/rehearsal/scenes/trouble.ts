import type { LocalText } from '../../contest/contest.js';

/** Why a scene could not go on, for whoever watches. */
export interface Trouble {
  /** What was to be done. */
  act: LocalText;
  /** What should have been there. */
  expected: LocalText;
  /** What was there instead: words from a phone, as they stand, or ours. */
  stood: LocalText;
}

/** Something else came than the scene expects; it doesn't go on blindly. */
export class SceneTrouble extends Error {
  override readonly name = 'SceneTrouble';

  constructor(readonly trouble: Trouble) {
    super(`${trouble.act.en}: expected ${trouble.expected.en}; there was ${trouble.stood.en}`);
  }
}

/** It was stopped, or taken over: nothing is wrong. */
export class SceneOver extends Error {
  override readonly name = 'SceneOver';
}

/** The same words in both languages: names, and what the bot has written. */
export function asItIs(words: string): LocalText {
  return { vi: words, en: words };
}
