/**
 * The act, done at once and then at most once in so long: what was asked for meanwhile is done
 * together at the end. @param everyMs milliseconds of the machine's
 */
export function seldom(act: () => void, everyMs: number): { ask(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let asked = false;
  const wait = () => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!asked) return;
      asked = false;
      act();
      wait();
    }, everyMs).unref();
  };
  return {
    ask() {
      asked = timer !== undefined;
      if (asked) return;
      act();
      wait();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      asked = false;
    },
  };
}
