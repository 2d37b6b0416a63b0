import type { Contest, LocalText } from '../contest.js';

/** `elsewhere`: it can only be told where the bot itself will run. */
export type CheckState = 'ok' | 'look' | 'mend' | 'elsewhere';

export const CHECK_GROUPS = ['file', 'dates', 'people', 'texts', 'server'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** One thing to be sure of before a contest goes live. */
export interface CheckItem {
  /** The same for the same check each time; several items may bear it. */
  id: string;
  group: CheckGroup;
  state: CheckState;
  /** One sentence: how it is, and what to do where that isn't well. */
  text: LocalText;
  /** Where in the contest file it is mended. */
  path?: (string | number)[];
}

/** What is known of the settings of the bot that will run, which are whole and well-formed; never a secret. */
export interface SettingFacts {
  /** Where Telegram was asked: the bot's name, or that it knows no such bot. */
  telegram?: { username: string } | 'refused' | 'unreachable';
  owners: number;
  webhook: boolean;
  redis: 'private' | 'own';
  /** False: what was written can be lost when the machine goes down. Absent where it wasn't asked. */
  redisKeeps?: boolean;
}

export interface CheckFacts {
  /** Today in the contest's zone: "2020-01-31". */
  today: string;
  settings?: SettingFacts;
  /** Ids of agencies with at least one coordinator, where there is a store that knows. */
  coordinated?: ReadonlySet<string>;
  /** Ids of messages of the bot that one language lacks, as "en: plan-sent". */
  missingTexts?: readonly string[];
}

/** What a check says of a contest: nothing where there is nothing to say. */
export type Check = (contest: Contest, facts: CheckFacts) => CheckItem[];

/** So many names, and of the rest how many there are. */
export function someOf(names: readonly string[], most = 3): LocalText {
  const shown = names.slice(0, most).join('; ');
  const rest = names.length - most;
  return {
    vi: rest > 0 ? `${shown} và ${rest} nơi khác` : shown,
    en: rest > 0 ? `${shown} and ${rest} more` : shown,
  };
}
