import type { Contest, LocalText } from '../../contest/contest.js';
import type { Stage } from './stage.js';

/** A story that plays by itself, told in what people do. */
export interface Scene {
  id: string;
  title: LocalText;
  /** What there is to see, in two or three sentences. */
  about: LocalText;
  /** About how long it takes at the pace of people, minutes of the machine's. */
  minutes: number;
  /** What to look at when it has ended. */
  next: LocalText;
  /** Whether the contest has what the story is about: another office's may have no finalists. */
  fits(contest: Contest): boolean;
  play(stage: Stage): Promise<void>;
}

/** How quickly one act follows another: as people do, quickly, or without a pause. */
export const SCENE_PACES = ['people', 'quick', 'at-once'] as const;
export type ScenePace = (typeof SCENE_PACES)[number];
