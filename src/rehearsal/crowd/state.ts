import type { RehearsalPart } from '../part.js';
import type { AgencyFigures, Figures } from './figures.js';
import type { Gathering } from './gathering.js';
import type { CrowdSettings } from './settings.js';

/** How fast the bot sends: as an office's would, or as fast as the machine can. */
export const paces = ['telegram', 'fast'] as const;
export type Pace = (typeof paces)[number];

export interface CrowdState {
  phase: 'none' | 'coming' | 'there';
  settings: CrowdSettings;
  pace: Pace;
  /** The bot is being started again at another pace. */
  changing: boolean;
  figures?: Figures;
  agencies: AgencyFigures[];
  acts: number;
  actsPerSecond: number;
  /** Errands and steps that somebody will do later. */
  waiting: number;
  last: { at: number; name: string; errand: string; outcome: string; text: string }[];
}

export interface Crowd extends RehearsalPart {
  state(): CrowdState;
  /** Lets a crowd come. @throws Error when one is there, or on its way */
  bring(settings: CrowdSettings): Promise<void>;
  setPace(pace: Pace): Promise<void>;
  /** The crowd that has come. */
  readonly gathering: Gathering | undefined;
}
