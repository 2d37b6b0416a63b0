import type { Member } from './member.js';

/**
 * What people can switch off. Messages about their own entries, plans and duties are no news: these
 * always come, and say why.
 */
export const newsTopics = ['contest', 'results'] as const;
export type NewsTopic = (typeof newsTopics)[number];

/** Where the choice stands in the member's record; absent, it is on. */
export const NEWS_FIELDS = {
  contest: 'newsContest',
  results: 'newsResults',
} as const satisfies Record<NewsTopic, keyof Member>;

export function wantsNews(
  member: Pick<Member, (typeof NEWS_FIELDS)[NewsTopic]>,
  topic: NewsTopic,
): boolean {
  return member[NEWS_FIELDS[topic]] !== 'off';
}
