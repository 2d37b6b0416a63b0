import { type ActDeps, recordAct } from '../admin/administrator.js';
import type { Actor, AuditAct } from '../admin/audit-log.js';
import type { CommendationEvent, CommendationFacts } from './commendation.js';
import { type CommendationDraft, draftFile, NO_ANSWER } from './commendation-store.js';
import type { CommendationDeps } from './deps.js';
import { peopleOf } from './read.js';

const ACTS = {
  record: 'record-commendation',
  correct: 'correct-commendation',
  withdraw: 'withdraw-commendation',
} as const satisfies Record<CommendationEvent['kind'], AuditAct>;

/** What a draft says, once it says all of it. */
export function factsOf(draft: CommendationDraft): CommendationFacts | undefined {
  const { subjects, form, otherForm, number, day, file } = draft;
  if (subjects.length === 0 || !form || !number || !day || !file) return undefined;
  if (form === 'other' && otherForm === undefined) return undefined;
  const attached = draftFile(draft);
  return {
    subjects,
    form,
    ...(form === 'other' && otherForm !== undefined && { otherForm }),
    ...(number !== NO_ANSWER && { number }),
    day,
    ...(attached && { file: attached }),
  };
}

/** Id of the mailing by which those concerned hear of an event. */
export function mailingOf(agencyId: string, updateId: number): string {
  return `commendation.${agencyId}.${updateId}`;
}

/**
 * Puts an event on record and has those told whom it concerns: the people of what is commended, and
 * whoever was told of it before. Handled again, it is one event and one message.
 */
export async function addEvent(
  deps: CommendationDeps & Pick<ActDeps, 'audit'>,
  agencyId: string,
  { id, kind, facts }: { id: string; kind: CommendationEvent['kind']; facts: CommendationFacts },
  actor: Actor,
): Promise<void> {
  const { userId: by, updateId } = actor;
  await recordAct(deps, ACTS[kind], agencyId, actor, { commendation: id });
  const event = { ...facts, id, kind, at: deps.clock.now(), by, updateId };
  await deps.commendations.append(agencyId, event);
  const told = await toldBefore(deps, agencyId, event);
  const people = kind === 'withdraw' ? [] : await peopleOf(deps, facts.subjects);
  const to = [...new Set([...people, ...told])];
  if (to.length === 0) return;
  const subject = `${agencyId}.${updateId}`;
  await deps.outbox.post({
    id: mailingOf(agencyId, updateId),
    kind: 'commendation',
    subject,
    to,
  });
}

/** Who has a message about this commendation from before an event. */
export async function toldBefore(
  { commendations, outbox }: Pick<CommendationDeps, 'commendations' | 'outbox'>,
  agencyId: string,
  { id, updateId }: Pick<CommendationEvent, 'id' | 'updateId'>,
): Promise<Set<number>> {
  const told = new Set<number>();
  for (const event of await commendations.events(agencyId)) {
    if (event.updateId === updateId) break;
    if (event.id !== id) continue;
    const copies = await outbox.ledger.deliveries(mailingOf(agencyId, event.updateId));
    for (const [userId, { state }] of copies) {
      if (state === 'sent' || state === 'uncertain') told.add(userId);
    }
  }
  return told;
}
