import type { JobPlace } from './jobs.js';

/** What a part of a mailing waits for, when all that is left of it waits for hours of the app's clock. */
interface WaitingPart {
  mailing: string;
  place: JobPlace;
  copies: number;
  /** The first of those hours, epoch milliseconds. */
  until: number;
}

/** Copies that wait for the same hour. */
export interface WaitingCopies {
  kind: string;
  copies: number;
  until: number;
}

/**
 * The parts that are kept for an hour, such as the morning. Known to this process alone, from the last
 * time that it looked at each: enough to look again at the hour itself, and to say what will be sent.
 */
export class WaitingParts {
  readonly #parts = new Map<string, WaitingPart>();

  note(part: WaitingPart): void {
    this.#parts.set(part.place.id, part);
  }

  forget(place: JobPlace): void {
    this.#parts.delete(place.id);
  }

  /** Of a mailing, that still wait at this time. */
  copiesOf(mailing: string, now: number): number {
    const parts = [...this.#parts.values()].filter(
      (part) => part.mailing === mailing && part.until > now,
    );
    return parts.reduce((sum, { copies }) => sum + copies, 0);
  }

  all(): readonly WaitingPart[] {
    return [...this.#parts.values()];
  }
}
