export interface Seldom {
  /** Calls at once, or where that was done not long ago, once that time is over. */
  soon(): void;
  /** Calls at once, and brings forward what is still to come. */
  now(): void;
  /** What is still to come doesn't. */
  stop(): void;
}

/**
 * Calls at most so often, the first time at once; what is asked for meanwhile is done together at the
 * end. @param everyMs milliseconds of the machine's
 */
export function seldom(everyMs: number, call: () => void): Seldom {
  let calledAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = () => {
    stop();
    calledAt = performance.now();
    call();
  };
  return {
    now,
    stop,
    soon() {
      if (timer) return;
      const wait = calledAt + everyMs - performance.now();
      if (wait <= 0) now();
      else timer = setTimeout(now, wait).unref();
    },
  };
}
