import type { App } from '../../app.js';

/** What the rehearsal may ask of the bot that runs, beside what people write to it. */
export function createAnswers(app: App) {
  return {
    /** Does now what is done every minute, and resolves when what was due is sent. */
    sweep: async (): Promise<void> => {
      await app.sweep();
      await app.allSent();
    },
    allSent: (): Promise<void> => app.allSent(),
    /** What the bot will do by itself after one instant, and not after another. */
    upcoming: (after: number, until: number) => app.forecasting.upcoming({ after, until }),
    /** The first time of that kind. */
    nextAt: (after: number, until: number) => app.forecasting.nextAt({ after, until }),
  };
}

export type Answers = ReturnType<typeof createAnswers>;
