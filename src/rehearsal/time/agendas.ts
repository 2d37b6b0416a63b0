import { unlessAborted } from './interruptible.js';

/** Something that happens at a time of its own; asked again after each step. */
export interface Agenda {
  /** The first moment after `after` and not after `until` at which something is due. Epoch milliseconds. */
  next(after: number, until: number): Promise<number | undefined>;
  /** Does what is due by now; never called again before it has ended. @returns whether that was anything */
  act?(): Promise<boolean>;
}

/** All that happens at times of its own. */
export class Agendas {
  readonly #all = new Set<Agenda>();
  /** Acts that whoever stopped a run didn't wait for. */
  readonly #acting = new Map<Agenda, Promise<boolean>>();

  /** Returns the function that takes it away again. */
  add(agenda: Agenda): () => void {
    this.#all.add(agenda);
    return () => {
      this.#all.delete(agenda);
    };
  }

  clear(): void {
    this.#all.clear();
  }

  /** The first of all, if any is due by then. */
  async next(after: number, until: number): Promise<number | undefined> {
    const times = await Promise.all([...this.#all].map((each) => each.next(after, until)));
    const due = times.filter((time): time is number => time !== undefined);
    const first = Math.min(...due.filter((time) => time > after && time <= until));
    return Number.isFinite(first) ? first : undefined;
  }

  /** Has each do what is due by now, one after the other. @returns whether any did something */
  async act(signal: AbortSignal): Promise<boolean> {
    let acted = false;
    for (const agenda of this.#all) {
      if (signal.aborted) break;
      acted = ((await unlessAborted(this.#actOf(agenda), signal)) ?? false) || acted;
    }
    return acted;
  }

  #actOf(agenda: Agenda): Promise<boolean> {
    const known = this.#acting.get(agenda);
    if (known) return known;
    const acting = (agenda.act?.() ?? Promise.resolve(false)).finally(() =>
      this.#acting.delete(agenda),
    );
    this.#acting.set(agenda, acting);
    return acting;
  }
}
