/** The process ended, as far as the code under test can tell. */
export class Crash extends Error {}

/**
 * Wraps parts of the dependencies, so that of all their calls with these names the nth ends in a crash:
 * before it was done, or after.
 */
export function crashAt(nth: number, when: 'before' | 'after') {
  let calls = 0;
  return <T extends object>(part: T, names: readonly string[]): T =>
    new Proxy(part, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (!names.includes(String(name)) || typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          calls += 1;
          const isHere = calls === nth;
          if (isHere && when === 'before') throw new Crash();
          const result = await value.apply(target, args);
          if (isHere) throw new Crash();
          return result;
        };
      },
    });
}
