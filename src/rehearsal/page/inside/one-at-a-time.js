/**
 * Asked while it is under way, the act is done once more at its end: answers never overtake one
 * another, and nobody asks for more than can be answered. @param {() => Promise<void>} act
 */
export function oneAtATime(act) {
  let running = false;
  let again = false;
  return async () => {
    again = running;
    if (running) return;
    running = true;
    try {
      do {
        again = false;
        await act();
      } while (again);
    } finally {
      running = false;
    }
  };
}
