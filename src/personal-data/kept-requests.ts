import type { KeptRecord, KeptSource } from './kept.js';
import type { PrivacyRequestStore } from './request-store.js';

/** What somebody asked, whole; of what an administrator answered to others, only that they did. */
export function keptRequests(requests: Pick<PrivacyRequestStore, 'all'>): KeptSource {
  return {
    section: 'requests',
    families: ['privacyRequests'],
    async keptOf(userId) {
      const all = (await requests.all()).sort((one, other) => one.number - other.number);
      const record = 'privacyRequests';
      return all.flatMap((request): KeptRecord[] => {
        const { number, kind, state, at, text, answer, answeredBy, closedAt } = request;
        const times = { at, ...(closedAt !== undefined && { closedAt }) };
        if (request.userId === userId) {
          const words = {
            ...(text !== undefined && { text }),
            ...(answer !== undefined && { answer }),
          };
          return [{ record, number, kind, state, ...times, ...words }];
        }
        return answeredBy === userId ? [{ record, number, as: 'answeredBy', ...times }] : [];
      });
    },
  };
}
