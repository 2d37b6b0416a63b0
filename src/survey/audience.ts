import type { Member } from '../people/member.js';
import { wantsNews } from '../people/news.js';

/** Whoever agreed to be written to, wants news of the contest and can be reached. */
export function mayBeInvited(member: Member): boolean {
  return hearsOfSurvey(member) && member.blockedAt === undefined;
}

export function hearsOfSurvey(member: Member): boolean {
  return member.consent === 'given' && wantsNews(member, 'contest');
}
