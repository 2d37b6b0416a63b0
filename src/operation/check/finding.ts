/** Something in the data that the code relies on, and that isn't so. */
export interface Finding {
  /** Which rule it breaks, as a code: a log of findings is counted by it. */
  rule: string;
  /** The key, without what every key of the contest begins with. */
  key: string;
  /** What is wrong, for an operator. Ids and codes, never a name or what somebody wrote. */
  text: string;
  /** Present where it can be put right without losing anything: it follows from other data. */
  repair?: Repair;
}

export interface Repair {
  /** What is done. */
  text: string;
  act(): Promise<unknown>;
}

export type Found = (finding: Finding) => void;
