import { mustBeAdministrator, recordAct } from '../../admin/administrator.js';
import type { Actor } from '../../admin/audit-log.js';
import type { AnnouncementDeps } from '../deps.js';

/** Throws a draft away. @returns false when there is none */
export async function discardDraftBy(
  deps: Pick<AnnouncementDeps, 'announcements' | 'audit' | 'clock' | 'isAdministrator'>,
  id: string,
  actor: Actor,
): Promise<boolean> {
  mustBeAdministrator(deps, actor);
  // Recorded first: handled again after it was done, the press finds nothing left to throw away.
  if ((await deps.announcements.find(id))?.state !== 'draft') return false;
  await recordAct(deps, 'discard-announcement', id, actor);
  return deps.announcements.discard(id);
}
