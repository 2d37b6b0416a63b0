import { type ActDeps, mustBeAdministrator, recordAct } from '../admin/administrator.js';
import type { Actor } from '../admin/audit-log.js';
import type { MemberStore } from '../people/member-store.js';
import type { AgencyDeps } from './deps.js';
import type { CoordinatorRequest } from './request.js';

/** Kinds of mailings about requests. */
export const REQUEST_KIND = 'coordinator-request';
export const ANSWER_KIND = 'coordinator-answer';

type AskDeps = Pick<AgencyDeps, 'requests' | 'outbox' | 'administrators' | 'clock'>;

/**
 * Asks the administrators to be made an agency's coordinator; asked again while that waits, it is the
 * same request.
 * @returns why not, where the person waits for too many answers already or has asked too often
 */
export async function requestToCoordinate(
  { requests, outbox, administrators, clock }: AskDeps,
  agencyId: string,
  { userId, updateId }: Actor,
): Promise<CoordinatorRequest | 'full' | 'often'> {
  const asked = { agencyId, userId, at: clock.now(), state: 'open' } as const;
  const { outcome, id } = await requests.ask(String(updateId), asked);
  if (outcome !== 'asked') return outcome;
  // Gone when consent was taken back this very moment: there is nobody left to tell.
  const request = (await requests.find(id)) ?? { id, ...asked };
  // Also of one that was there: a crash may have come before the administrators were told.
  if (request.state === 'open') {
    const to = administrators();
    await outbox.post({
      id: `${REQUEST_KIND}.${request.id}`,
      kind: REQUEST_KIND,
      subject: request.id,
      to,
    });
  }
  return request;
}

/** @returns false when there was nothing of theirs to take back */
export async function takeRequestBack(
  { requests, clock }: Pick<AskDeps, 'requests' | 'clock'>,
  id: string,
  { userId, updateId }: Actor,
): Promise<boolean> {
  const request = await requests.find(id);
  if (request?.userId !== userId) return false;
  const how = { state: 'taken-back', at: clock.now(), order: String(updateId) } as const;
  return (await requests.settle(request, how)) === 'settled';
}

export type AnswerResult =
  | { state: 'accepted' | 'refused'; request: CoordinatorRequest }
  /** Somebody else answered before, or the person took it back. */
  | { state: 'too-late'; request: CoordinatorRequest }
  /** The person has taken their consent back. */
  | { state: 'gone' };

/**
 * An administrator's answer: the first one counts, and the person is told of it. It goes on record
 * after it is known to be the one that counts; handled again, it is recorded and told then.
 */
export async function answerToRequest(
  deps: ActDeps & Pick<AskDeps, 'requests' | 'outbox'> & { members: MemberStore },
  id: string,
  answer: 'accepted' | 'refused',
  actor: Actor,
): Promise<AnswerResult> {
  mustBeAdministrator(deps, actor);
  const { requests, members, outbox, clock } = deps;
  const request = await requests.find(id);
  if (!request || (await members.find(request.userId)).consent !== 'given') {
    return { state: 'gone' };
  }
  const { userId: by, updateId } = actor;
  const how = { state: answer, at: clock.now(), by, order: String(updateId) };
  const outcome = await requests.settle(request, how);
  const now = await requests.find(id);
  if (outcome === 'gone' || !now) return { state: 'gone' };
  if (outcome === 'too-late') return { state: outcome, request: now };
  const act = answer === 'accepted' ? 'accept-coordinator' : 'refuse-coordinator';
  await recordAct(deps, act, request.agencyId, actor, { user: String(request.userId) });
  await outbox.post({
    id: `${ANSWER_KIND}.${id}`,
    kind: ANSWER_KIND,
    subject: id,
    to: [request.userId],
  });
  return { state: answer, request: now };
}
