import type { KeptSource } from '../personal-data/kept.js';
import type { QuestionDeps } from './deps.js';

/** What somebody asked and answered, with what was answered to them; nobody else is named. */
export function keptQuestions({ questions, catalogue }: QuestionDeps): KeptSource {
  return {
    section: 'questions',
    families: ['askerThreads', 'authorThreads', 'questionThread', 'questionMessages'],
    async keptOf(userId) {
      const records = await Promise.all(
        (await questions.threadsOf(userId)).map(async (id) => {
          const thread = await questions.find(id);
          if (!thread) return undefined;
          const model = await catalogue.find(thread.model);
          const side = thread.asker === userId ? 'asker' : 'authors';
          const messages = await questions.messages(id);
          return {
            model: model?.title ?? thread.model,
            as: side,
            named: thread.named === 'yes',
            messages: messages
              .filter((message) => isShownTo(message, userId, side))
              .map(({ side: by, text = '', addedAt }) => ({ side: by, text, addedAt })),
          };
        }),
      );
      return records.filter((record) => record !== undefined);
    },
  };
}

/** Both sides read what was said between them; of several authors, each has their own words. */
function isShownTo(
  message: { side: string; userId?: number },
  userId: number,
  side: 'asker' | 'authors',
): boolean {
  return message.userId === userId || message.side !== side;
}
