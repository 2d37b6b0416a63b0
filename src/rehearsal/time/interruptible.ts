/**
 * What a promise brings, or nothing as soon as the signal says so: whoever waits for a bot that doesn't
 * answer can be stopped at once. What was begun goes on, unheard.
 */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const done = () => {
      signal.removeEventListener('abort', aborted);
    };
    const aborted = () => {
      done();
      resolve(undefined);
    };
    signal.addEventListener('abort', aborted);
    work.then(resolve, reject).finally(done);
    if (signal.aborted) aborted();
  });
}

/** So many milliseconds of the machine's, or less if the signal says so. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return;
  let timer: NodeJS.Timeout | undefined;
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await unlessAborted(slept, signal);
  clearTimeout(timer);
}
